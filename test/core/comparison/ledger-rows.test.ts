/** Rows of two ledgers: within a year a row may be known by what it says; between two years it must have its day too. */
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import { costs } from '../reconciliation/costs';

const book = (year: number, ...rows: string[]) =>
  costs(`
  # Settings
  Setting | Value
  Reporting year | ${year}
  # Meetings
  Code | Title  | Start      | End
  M-01 | First  | ${year}-04-08 | ${year}-04-09
  # Estimates
  Meeting | Line | Amount
  M-01 | A1 | 100
  # Expenditures
  Posting date | Document | Meeting | Line | Description | Currency | Amount
  ${rows.join('\n')}`).value;

/** `added dropped changed unchanged` rows of the ledger. */
function counts(before: ReturnType<typeof book>, after: ReturnType<typeof book>): string {
  const { added, dropped, changed, unchanged } = compareReconciliations(before, after).registers.expenditures;
  return [added.length, dropped.length, changed.length, unchanged].join(' ');
}

const UNDATED = [' | | M-01 | A1 | fares | USD | 7', ' | D-1 | M-01 | A1 | booths | USD | 9'];

test('undated rows are paired within a year', () => {
  expect(counts(book(2013, ...UNDATED), book(2013, ...UNDATED))).toBe('0 0 0 2');
});

test('undated rows of two years are two rows each', () => {
  expect(counts(book(2013, ...UNDATED), book(2014, ...UNDATED))).toBe('2 2 0 0');
});

test('a row with its day is the same row in the ledger of the next year, another day is another row', () => {
  const row = (day: string): string => `${day} | D-1 | M-01 | A1 | booths | USD | 9`;
  expect(counts(book(2013, row('2013-12-30')), book(2014, row('2013-12-30')))).toBe('0 0 0 1');
  expect(counts(book(2013, row('2013-12-30')), book(2014, row('2014-12-30')))).toBe('1 1 0 0');
});
