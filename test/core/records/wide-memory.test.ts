/** Headings of a table with budget lines or meetings across that the officer explained once, on the Settings sheet. */
import { openColumns } from '../../../src/core/edits/open-columns';
import { rememberColumns } from '../../../src/core/edits/set-settings';
import { LANGUAGES } from '../../../src/core/language/language';
import { again, bookOf } from '../edits/edited';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { codesOf, costs, findings, settings } from '../reconciliation/costs';

const LINES_ACROSS = `
  # Expenditures
  Meeting | A1  | Dolmetscher | Reisen | Total
  M-01    | 90  | 5           | 1      | 96
  M-02    | 210 | 7           | 2      | 219
`;
const MEETINGS_ACROSS = `
  # Expenditures
  Line | M-01 | Herbst
  A1   | 90   | 210
  A2   | 5    | 7
`;

const read = (table: string, ...pairs: string[]): ReturnType<typeof costs> => costs(`${settings(...pairs)}\n${table}`);
const total = ({ value }: ReturnType<typeof costs>): number => value.totals.expenditure.amount;
const lineCents = ({ value }: ReturnType<typeof costs>, code: string): number =>
  value.meetings
    .flatMap(({ lines }) => lines)
    .filter(({ line }) => line.code === code)
    .reduce((sum, { expenditure }) => sum + expenditure.amount, 0);

test('without a word of the officer, money under a strange heading is an error', () => {
  const found = read(LINES_ACROSS);
  expect(total(found)).toBe(30_000);
  expect(findings(found, 'column-unknown')).toHaveLength(2);
  expect(findings(found, 'line-unknown')).toHaveLength(2);
});

test.each([
  ['code', 'A2', 'B1'],
  ['title', 'documentation', 'Travel'],
])('a heading stands for the budget line that is named by its %s', (_, interpreters, travel) => {
  const pairs = [`Expenditures: dolmetscher | ${interpreters}`, `Dépenses: Reisen | ${travel}`];
  const found = read(LINES_ACROSS, ...pairs);
  expect([total(found), lineCents(found, 'A2'), lineCents(found, 'B1')]).toEqual([31_500, 1_200, 300]);
  expect(findings(found, 'column-remembered')).toEqual([
    `Expenditures!C1: Dolmetscher, ${interpreters}`,
    `Expenditures!D1: Reisen, ${travel}`,
  ]);
  for (const code of ['column-unknown', 'line-unknown', 'total-mismatch', 'setting-invalid'])
    expect(codesOf(found)).not.toContain(code);
  expect(found.value.proof.holds).toBe(true);
});

test('and for a meeting, where these stand across', () => {
  expect(total(read(MEETINGS_ACROSS))).toBe(9_500);
  const found = read(MEETINGS_ACROSS, 'Expenditures: Herbst | M-02');
  expect(total(found)).toBe(31_200);
  expect(codesOf(found)).not.toContain('meeting-unknown');
});

test('what was said goes before what the heading says', () => {
  const found = read('# Expenditures\nMeeting | A1 | A2\nM-01 | 90 | 5\nM-02 | 210 | 7', 'Expenditures: A2 | B1');
  expect([lineCents(found, 'A2'), lineCents(found, 'B1')]).toEqual([0, 1_200]);
});

test('a table of which no heading is ours is read once they are explained', () => {
  const table = '# Expenditures\nMeeting | Dolmetscher | Reisen\nM-01 | 90 | 1\nM-02 | 210 | 2';
  expect(codesOf(read(table))).toContain('column-missing');
  const found = read(table, 'Expenditures: Dolmetscher | A1', 'Expenditures: Reisen | B1');
  expect(total(found)).toBe(30_300);
});

test('a column that is left out is neither read nor asked about', () => {
  const found = read(
    LINES_ACROSS.replace(/\| Total|\| 96|\| 219/g, ''),
    ...['Dolmetscher', 'Reisen'].map((one) => `Expenditures: ${one} | left out`),
  );
  expect(total(found)).toBe(30_000);
  for (const code of ['column-unknown', 'line-unknown', 'row-unrecognised']) expect(codesOf(found)).not.toContain(code);
});

test('a column of ours may be named too', () => {
  const table = '# Expenditures\nMeeting | Währung | A1\nM-01 | EUR | 90\nM-02 | USD | 210';
  expect(codesOf(read(table))).not.toContain('rate-undated');
  expect(codesOf(read(table, 'Expenditures: Währung | Currency'))).toContain('rate-undated');
});

test('two headings of one line are an error, and the table is not read', () => {
  const found = read(LINES_ACROSS, 'Expenditures: Dolmetscher | A1', 'Expenditures: Reisen | B1');
  expect(findings(found, 'column-doubled')).toEqual(['Expenditures!C1 Expenditures!B1: Expenditures, Dolmetscher']);
});

test('a value that names nothing is an error at its cell, with what it might be', () => {
  const found = read(LINES_ACROSS, 'Expenditures: Reisen | C9');
  expect(findings(found, 'setting-invalid').join()).toMatch(
    /^Settings!B3: .*C9, .*left out, A1, A2, B1, S1, M-01, M-02$/,
  );
  expect(findings(found, 'column-unknown')).toHaveLength(2);
});

test('two rows that say different things of one heading are an error; the same twice is not', () => {
  const doubled = read(
    LINES_ACROSS,
    'Expenditures: Reisen | B1',
    'Dépenses: reisen | A2',
    'Expenditures: Reisen | Amount',
  );
  expect(findings(doubled, 'setting-doubled')).toEqual([
    'Settings!B4: Dépenses: reisen',
    'Settings!B5: Expenditures: Reisen',
  ]);
  const twice = read(LINES_ACROSS, 'Expenditures: Reisen | B1', 'Dépenses: reisen | b1');
  expect(codesOf(twice)).not.toContain('setting-doubled');
});

test('headings that are repeated further down are no amounts', () => {
  const table = '# Expenditures\nMeeting | A1 | Reisen\nM-01 | 90 | 1\nMeeting | A1 | Reisen\nM-02 | 210 | 2';
  const found = read(table, 'Expenditures: Reisen | B1');
  expect(total(found)).toBe(30_300);
  expect(codesOf(found)).not.toContain('amount-not-number');
});

test.each(LANGUAGES)('what the pane keeps in %s is read again, and is no longer open', (language) => {
  const edits = rememberColumns(
    bookOf(LINES_ACROSS),
    [
      { kind: 'Expenditures', heading: 'Dolmetscher', column: 'A2' },
      { kind: 'Expenditures', heading: 'Reisen', column: 'B1' },
    ],
    language,
  );
  const books = again(LINES_ACROSS, edits);
  const { value, diagnostics } = reconcileWorkbooks(books);
  expect(value.totals.expenditure.amount).toBe(31_500);
  expect(openColumns(books, diagnostics, value.records)).toEqual([]);
});
