/** Headings of a table with lines across that could mean either of two lines. */
import { isoFromDay } from '../../../src/core/values/calendar';
import { codesOf, costs, findings } from '../reconciliation/costs';

const book = (heading: string, title = 'Interpretation', more = ''): ReturnType<typeof costs> =>
  costs(`
  # BudgetLines
  Code | Title | Part
  A1   | Interpretation | A
  A2   | ${title}  | A
  B1   | Travel | B
  # Expenditures
  Meeting | ${heading} | Travel
  M-01    | 90 | 5
  M-02    | 210 | 7
  ${more}`);
/** Cents of the meetings' expenditure by line. */
function spent({ value }: ReturnType<typeof costs>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { line, expenditure } of value.meetings.flatMap(({ lines }) => lines))
    if (expenditure.amount !== 0) sums[line.code] = (sums[line.code] ?? 0) + expenditure.amount;
  return sums;
}

test('a title of one line is that line', () => {
  expect(spent(book('Interpretation', 'Documentation'))).toEqual({ A1: 30_000, B1: 1_200 });
});

test('a title of two lines is neither, and its money is told, not given to the first', () => {
  const found = book('Interpretation');
  expect(spent(found)).toEqual({ B1: 1_200 });
  expect(found.diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  expect(findings(found, 'line-unknown').join()).toContain('Interpretation');
});

test('a code outweighs the title of another line that reads the same', () => {
  expect(spent(book('A2', 'A1')).A2).toBe(30_000);
  expect(spent(book('A1', 'A1')).A1).toBe(30_000);
  expect(codesOf(book('A1', 'A1'))).not.toContain('line-unknown');
});

test('what stands beside the amounts of a row is of that row', () => {
  const { value } = costs(`
    # Estimates
    Meeting | Version   | Status   | Adopted on | A1  | A2
    M-01    | original  | adopted  | 2012-11-16 | 100 | 10
    M-01    | revised 1 | proposed | 2013-02-01 | 120 | 12
    M-02    | first     | adopted  |            | 200 | 20
  `);
  expect(
    value.records.estimates.map(({ meeting, line, amount, version, status, adoptedOn }) =>
      [meeting, line, amount, version, status, adoptedOn === undefined ? '' : isoFromDay(adoptedOn)].join(' | '),
    ),
  ).toEqual([
    '0 | 0 | 10000 | original | adopted | 2012-11-16',
    '0 | 1 | 1000 | original | adopted | 2012-11-16',
    '0 | 0 | 12000 | revised 1 | proposed | 2013-02-01',
    '0 | 1 | 1200 | revised 1 | proposed | 2013-02-01',
    '1 | 0 | 20000 | first | adopted | ',
    '1 | 1 | 2000 | first | adopted | ',
  ]);
});
