import { statusSheets } from '../../../src/core/status/status-sheets';
import { LANGUAGES } from '../../../src/core/language/language';
import { checked } from './status-of';

const BOOK = `
# States
State | Name | Name (es)
AAA | Zubrowka | Zubrowka
BBB | Åland | Ålandia
CCC | Nambia | Ñambia
DDD | Narnia | Nzarnia
# Reporting duties
Instrument | Title | Due | From year
Protocol V: national [reports] | National report | 31 March | 2012
Protocol V: national [reports] 2 | Another | 31 March | 2013
# Parties
State | Instrument | Entry into force
AAA | Protocol V: national [reports] | 2006-11-12
BBB | Protocol V: national [reports] | 2006-11-12
CCC | Protocol V: national [reports] | 2006-11-12
AAA | Protocol V: national [reports] 2 | 2006-11-12
# Reports
State | Instrument | Year | Submitted on
AAA | Protocol V: national [reports] | 2012 | 2012-03-01
AAA | Protocol V: national [reports] | 2013 | 2013-03-01
BBB | Protocol V: national [reports] | 2013 | 2013-05-01
DDD | Protocol V: national [reports] | 2013 | 2013-05-01
`;
const { status } = checked(BOOK, '2013-12-31', 2013);

const texts = (row: { readonly cells: readonly ({ readonly value: unknown } | undefined)[] }): string =>
  row.cells.map((cell) => String(cell?.value ?? '')).join(' | ');

test('the sheet in English', () => {
  const [sheet] = statusSheets(status, ['en'], '1').sheets;
  expect(sheet!.rows.map(texts)).toEqual([
    'Reporting status, 2013',
    'National report',
    'As at 31 December 2013',
    'Legend: + on time · L late · - not submitted · X never submitted · ? not yet due · . not a party · V voluntary',
    '',
    'State | Class 2013 | Due | Submitted | Days late | 2012 | 2013',
    'Åland | late | 41364 | 41395 | 31 | X | L',
    'Nambia | never submitted | 41364 |  | 275 | X | X',
    'Narnia | not a party, voluntary |  | 41395 |  | . | V',
    'Zubrowka | on time | 41364 | 41334 |  | + | +',
    '+ on time |  |  |  |  | 1 | 1',
    'L late |  |  |  |  | 0 | 1',
    '- not submitted |  |  |  |  | 0 | 0',
    'X never submitted |  |  |  |  | 2 | 1',
    '? not yet due |  |  |  |  | 0 | 0',
    '. not a party |  |  |  |  | 1 | 1',
    'V voluntary |  |  |  |  | 0 | 1',
    `Rate (%) |  |  |  |  | ${100 / 3} | ${200 / 3}`,
  ]);
  const formulas = sheet!.rows.slice(10).map(({ cells }) => cells[6]!.formula);
  expect(formulas[0]).toBe('SUMPRODUCT((G7:G10="+")*1)');
  expect(formulas[5]).toBe('SUMPRODUCT((G7:G10=".")*1)+SUMPRODUCT((G7:G10="V")*1)');
  expect(formulas[7]).toBe('IF(SUM(G11:G14)=0,"..",100*(G11+G12)/SUM(G11:G14))');
  expect(sheet!.print).toMatchObject({ landscape: true, area: 'A1:G18', repeated: [5, 5] });
});

test('each language’s alphabet', () => {
  const [sheet] = statusSheets(status, ['es'], '1').sheets;
  const names = sheet!.rows.slice(6, 10).map(({ cells }) => cells[0]!.value);
  expect(names).toEqual(['Ålandia', 'Nzarnia', 'Ñambia', 'Zubrowka']);
});

test('every sheet has a name of its own that Excel allows, and Arabic runs from the right', () => {
  const { sheets } = statusSheets(status, LANGUAGES, '1');
  expect(sheets).toHaveLength(12);
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual([
    'Protocol V  national  reports',
    'Protocol V  national  report en',
    'Protocol V  national  report fr',
  ]);
  for (const { name } of sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(12);
  expect(sheets.filter(({ direction }) => direction === 'rtl').map(({ language }) => language)).toEqual(['ar', 'ar']);
});

/** Years before the list of reports begins: of these there is a row more. */
const UNRECORDED = BOOK.replaceAll('| 2012\n', '| 2008\n');

test.each([
  ['all years are recorded', status, '+X+L+X'],
  ['some are not', checked(UNRECORDED, '2013-12-31', 2013).status, '+X/+L+X'],
])('the rate leads to the rows that it is named after, where %s', (_, each, expected) => {
  const { rows } = statusSheets(each, ['en'], '1').sheets[0]!;
  const signOf = (row: string): string => String(rows[Number(row) - 1]!.cells[0]?.value ?? '').charAt(0);
  const rates = rows.at(-1)!.cells.slice(5);
  expect(rates.length).toBeGreaterThan(0);
  // Nothing due, or one that is not known; who did; who had to.
  for (const cell of rates)
    expect([...cell!.formula!.matchAll(/[A-Z]+(\d+)/g)].map(([, row]) => signOf(row!)).join('')).toBe(expected);
});

test.each([
  ['', '0.0'],
  ['1', '0.0'],
  ['0', '0'],
])('rates with as many decimals as the setting says: %j', (decimals, format) => {
  const given = decimals === '' ? BOOK : `# Settings\nSetting | Value\nPer cent decimals | ${decimals}\n${BOOK}`;
  const { rows } = statusSheets(checked(given, '2013-12-31', 2013).status, ['en'], '1').sheets[0]!;
  const rates = rows.at(-1)!.cells.slice(5);
  expect(new Set(rates.map((cell) => cell!.format))).toEqual(new Set([format]));
});
