/** Columns whose headings the officer explained once, on the Settings sheet. */
import { columnsOf, settingOfHeading, valueOfColumn } from '../../../src/core/records/column-memory';
import { LANGUAGES } from '../../../src/core/language/language';
import { codesOf, costs, findings, settings } from '../reconciliation/costs';

const LEDGER = `
  # Expenditures
  Meeting | Line | Betrag | Amount | Farbe
  M-01    | A1   | 90     | 1      | red
  M-02    | A1   | 210    | 2      | blue
`;

const read = (...pairs: string[]): ReturnType<typeof costs> => costs(`${settings(...pairs)}\n${LEDGER}`);
/** Unknown headings, over numbers or not. */
const unknown = (found: ReturnType<typeof costs>): readonly string[] => [
  ...findings(found, 'column-unknown'),
  ...findings(found, 'column-of-numbers'),
];
const total = ({ value }: ReturnType<typeof costs>): number => value.totals.expenditure.amount;

test('without a word of the officer a strange heading is kept out of the way, and noted', () => {
  const found = read();
  expect(total(found)).toBe(300);
  expect(unknown(found)).toHaveLength(2);
  expect(codesOf(found)).not.toContain('column-remembered');
});

test.each([
  ['in English', 'Expenditures: Betrag | Amount', 'Expenditures: Amount | left out'],
  ['in French', 'Dépenses: betrag | Montant', 'Dépenses: AMOUNT | laissée de côté'],
  ['in Chinese, with its own colon', '开支：Betrag | 金额', '开支：Amount | 不读取'],
])('%s: a heading stands for the column that was said, and goes before what we take it for', (_, ...pairs) => {
  const found = read(...pairs);
  expect(total(found)).toBe(30_000);
  expect(unknown(found)).toHaveLength(1);
  expect(codesOf(found)).toContain('column-remembered');
});

test('what was left out is not asked about again', () => {
  const found = read('Expenditures: Betrag | left out', 'Expenditures: Farbe | ignored');
  expect(unknown(found)).toEqual([]);
  expect(total(found)).toBe(300);
});

test('a value that names no column is an error at its cell; the heading stays unknown', () => {
  const found = read('Expenditures: Betrag | Colour');
  expect(findings(found, 'setting-invalid').join()).toContain('Colour');
  expect(unknown(found)).toHaveLength(2);
});

test('a sheet whose required column has a strange heading is read once it is explained', () => {
  const ledger = '# Expenditures\nMeeting | Line | Betrag\nM-01 | A1 | 90\nM-02 | A1 | 210';
  expect(codesOf(costs(`${settings()}\n${ledger}`))).toContain('column-missing');
  const found = costs(`${settings('Expenditures: Betrag | Amount')}\n${ledger}`);
  expect(total(found)).toBe(30_000);
});

test('what is written in any language is read again', () => {
  for (const language of LANGUAGES) {
    const setting = settingOfHeading({ kind: 'Expenditures', heading: 'Betrag' }, language);
    for (const [column, cents] of [
      ['Amount', 'column-doubled'],
      ['', 'left out'],
    ] as const) {
      const found = read(`${setting} | ${valueOfColumn('Expenditures', column, language)}`);
      if (cents === 'left out') expect(unknown(found)).toHaveLength(1);
      else expect(codesOf(found)).toContain('column-doubled');
    }
  }
  expect(columnsOf('Waivers')).toBe('Code, Key, Finding, Reason, By, On, left out');
});

test('headings that name nothing by themselves are all told', () => {
  const found = costs(
    `${settings('Expenditures: Tagung | Meeting', 'Expenditures: Posten | Line', 'Expenditures: Betrag | Amount')}
  # Expenditures
  Tagung | Posten | Betrag
  M-01   | A1     | 90
  M-02   | A1     | 210
`,
  );
  expect([total(found), findings(found, 'column-missing'), findings(found, 'heading-missing')]).toEqual([
    300_00,
    [],
    [],
  ]);
});
