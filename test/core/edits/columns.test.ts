/** Columns that nobody knows: shown with their values, explained, and not asked about again. */
import type { OpenColumn } from '../../../src/core/edits/open-columns';
import { openColumns } from '../../../src/core/edits/open-columns';
import { rememberColumns, setSettings } from '../../../src/core/edits/set-settings';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheetsOf, workbookOf } from '../../workbook-of';
import { again, bookOf, edited, linesOf } from './edited';

const LEDGER = `
  # Expenditures
  Meeting | Line | Sachkonto | Tag        | Amount
  M-01    | A1   | 62010     | 2013-04-08 | 90
  M-02    | A1   | 62010     | 2013-11-11 | 210
  M-02    | A2   | 63400     | 2013-11-12 | 1
`;
const NONE = { choices: undefined };
const columnsOf = (books: readonly Workbook[]): readonly OpenColumn[] => {
  const { value, diagnostics } = reconcileWorkbooks(books);
  return openColumns(books, diagnostics, value.records);
};
const open = (text: string): string[] =>
  columnsOf(bookOf(text)).map(
    ({ kind, at, heading, samples }) => `${kind}!${at.cell} ${heading}: ${samples.join(', ')}`,
  );

test('unknown headings are listed with the first different values under them, days as days', () => {
  expect(open(LEDGER)).toEqual([
    'Expenditures!C1 Sachkonto: 62010, 63400',
    'Expenditures!D1 Tag: 2013-04-08, 2013-11-11, 2013-11-12',
  ]);
});

test('of a sheet that lacks a required column, every heading that is not ours', () => {
  expect(open('# Expenditures\nMeeting | Line | Betrag | Farbe\nM-01 | A1 | 90 | red')).toEqual([
    'Expenditures!C1 Betrag: 90',
    'Expenditures!D1 Farbe: red',
  ]);
});

test('what may be chosen is what no heading names yet', () => {
  const [{ choices } = NONE] = columnsOf(bookOf(LEDGER));
  expect(choices!.columns).toContain('Commitment item');
  expect(choices!.columns).not.toContain('Amount');
});

test.each([
  ['budget lines across', 'Meeting | A1 | Travel | Dolmetscher\nM-01 | 90 | 1 | 2', 'A2, S1; '],
  ['meetings across', 'Line | M-01 | Zweite\nA1 | 90 | 2', '; M-02'],
  ['budget lines across, all of them named', 'Meeting | A1 | A2 | B1 | S1 | Farbe\nM-01 | 1 | 2 | 3 | 4 | red', '; '],
  ['one row each', 'Meeting | Line | Amount | Farbe\nM-01 | A1 | 90 | red', '; '],
  ['in a form that is not known yet', 'Meeting | Dolmetscher | Reisen\nM-01 | 90 | 1', 'A1, A2, B1, S1; M-01, M-02'],
])('a heading may name a line or meeting in a table with %s', (_, rows, codes) => {
  for (const kind of ['Expenditures', 'Estimates']) {
    const found = columnsOf(bookOf(`# ${kind}\n${rows}`));
    const said = found.map(({ choices: { lines, meetings } }) => `${lines.join(', ')}; ${meetings.join(', ')}`);
    expect([...new Set(said)]).toEqual([codes]);
  }
});

test('where lines stand across, no heading is the line or the amount', () => {
  const [{ choices } = NONE] = columnsOf(bookOf('# Expenditures\nMeeting | A1 | Reisen\nM-01 | 90 | 1'));
  expect(choices!.columns).toContain('Currency');
  expect(choices!.columns).not.toEqual(expect.arrayContaining(['Line']));
  expect(choices!.columns).not.toEqual(expect.arrayContaining(['Amount']));
  expect(choices!.columns).not.toEqual(expect.arrayContaining(['Meeting']));
});

test('a code that reads as a column, as what is left out, or as another thing is not offered', () => {
  const registers = `
    # BudgetLines
    Code     | Title
    A1       | Interpretation
    Currency | Exchange
    left out | Rest
    '001     | Travel
    M-02     | Confusing
  `;
  const across = columnsOf(bookOf(`${registers}\n# Expenditures\nMeeting | A1 | Reisen\nM-01 | 90 | 1`));
  expect(across[0]!.choices.lines).toEqual(['001', 'M-02']);
  const unknown = columnsOf(bookOf(`${registers}\n# Expenditures\nMeeting | Reisen\nM-01 | 1`));
  expect(unknown[0]!.choices).toMatchObject({ lines: ['A1', '001'], meetings: ['M-01'] });
});

test('of two codes that differ in case only neither is offered', () => {
  const lines = 'Code | Title\nA1 | Interpretation\nA2 | Documentation\na2 | Other\nB1 | Travel';
  const [{ choices } = NONE] = columnsOf(
    bookOf(`# BudgetLines\n${lines}\n# Expenditures\nMeeting | A1 | Reisen\nM-01 | 90 | 1`),
  );
  expect(choices!.lines).toEqual(['B1']);
});

test('a heading in two files is listed once, with what it may be in both', () => {
  const [first] = bookOf('# Expenditures\nMeeting | A1 | Reisen | Hotel\nM-01 | 90 | 1 | 2');
  const rest = sheetsOf('# Expenditures\nMeeting | A1 | A2 | reisen\nM-02 | 90 | 1 | 5');
  const books = [first!, { ...workbookOf(rest), file: 'second.xlsx' }];
  expect(columnsOf(books).map(({ heading, choices }) => [heading, ...choices.lines])).toEqual([
    ['Reisen', 'B1', 'S1'],
    ['Hotel', 'A2', 'B1', 'S1'],
  ]);
});

test('a heading that stands twice in a sheet is listed once, and can but be left out', () => {
  const text = '# Expenditures\nMeeting | A1 | Reisen | REISEN\nM-01 | 90 | 1 | 2';
  const found = columnsOf(bookOf(text));
  expect(found.map(({ choices }) => choices)).toEqual([{ columns: [], lines: [], meetings: [] }]);
  const edits = rememberColumns(bookOf(text), [{ kind: 'Expenditures', heading: 'Reisen', column: '' }], 'en');
  expect(columnsOf(again(text, edits))).toEqual([]);
});

test.each(LANGUAGES)('explained in %s they are read, and no longer open', (language) => {
  const edits = rememberColumns(
    bookOf(LEDGER),
    [
      { kind: 'Expenditures', heading: 'Sachkonto', column: 'Commitment item' },
      { kind: 'Expenditures', heading: 'Tag', column: '' },
    ],
    language,
  );
  const books = again(LEDGER, edits);
  const { value, diagnostics } = reconcileWorkbooks(books);
  expect(openColumns(books, diagnostics, value.records)).toEqual([]);
  const { expenditures } = value.records;
  expect(expenditures.texts.text(expenditures.commitmentItem[0]!)).toBe('62010');
});

test.each(LANGUAGES)(
  'a heading said in %s to be a line with the name of a column elsewhere is that line',
  (language) => {
    const text = `
    # BudgetLines
    Code  | Title
    A1    | Interpretation
    Title | Travel
    # Expenditures
    Meeting | A1 | Reisen
    M-01    | 90 | 1
    M-02    | 5  | 2
  `;
    const choice = { kind: 'Expenditures', heading: 'Reisen', column: 'Title' } as const;
    const { value, diagnostics } = reconcileWorkbooks(again(text, rememberColumns(bookOf(text), [choice], language)));
    expect(value.totals.expenditure.amount).toBe(9_800);
    expect(diagnostics.map(({ code }) => code)).toContain('column-remembered');
  },
);

test('a change of mind is written over the row that says otherwise', () => {
  const text = `# Settings\nSetting | Value\nReporting year | 2013\nDépenses: Sachkonto | Description\n${LEDGER}`;
  const edits = rememberColumns(
    bookOf(text),
    [{ kind: 'Expenditures', heading: 'Sachkonto', column: 'Document' }],
    'en',
  );
  expect(linesOf(edited(text, edits), 'Settings')).toEqual([
    'Setting | Value',
    'Reporting year | 2013',
    'Dépenses: Sachkonto | Document',
  ]);
});

test('a setting is found in whatever language it stands', () => {
  const text = `# Settings\nParamètre | Valeur\nPlace | Genève\n${LEDGER}`;
  const edits = setSettings(bookOf(text), [['Place', 'Geneva']], 'en');
  expect(edits.cells).toEqual([expect.objectContaining({ before: 'Genève', value: 'Geneva' })]);
});
