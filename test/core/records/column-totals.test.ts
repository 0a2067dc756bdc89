/** Several columns that one answer names: one that adds up others is an error until it is named by itself. */
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { workbookOf } from '../../workbook-of';
import { costSheets, findings } from '../reconciliation/costs';

/** Budgets under these headings, and what Reading says of them beside `Budget * = Estimate`. */
function read(headings: string, rows: readonly string[], ...more: readonly string[]) {
  const outcome = reconcileWorkbooks([
    workbookOf(
      costSheets(`
        # -Estimates
        # Budget
        Item | ${headings}
        ${rows.join('\n')}
        # Reading
        Sheet | Table | Column | Is | Value
        Budget | | | Estimates
        Budget | | | Meeting | M-01
        Budget | | Item | Line
        Budget | | Budget * | Estimate
        ${more.join('\n')}
      `),
    ),
  ]);
  const { amount } = outcome.value.meetings[0]!.estimate;
  return [amount / 100, ...findings(outcome, 'column-repeats-sum').map((each) => each.split(':')[0]!)];
}

const TWO = ['A1 | 10 | 20', 'A2 | 1 | 2'];
const THREE = ['A1 | 10 | 20 | 30', 'A2 | 1 | 2 | 3'];

test.each<[string, string, readonly string[], readonly (string | number)[]]>([
  ['none adds up others', 'Budget Geneva | Budget Nairobi', TWO, [33]],
  ['of three none does', 'Budget A | Budget B | Budget C', ['A1 | 10 | 20 | 30', 'A2 | 1 | 2 | 4'], [67]],
  ['the last adds up the others', 'Budget A | Budget B | Budget all', THREE, [66, 'Budget!D1']],
  ['the first does', 'Budget all | Budget A | Budget B', ['A1 | 30 | 10 | 20', 'A2 | 3 | 1 | 2'], [66, 'Budget!B1']],
  [
    'one of them is blank in a row',
    'Budget A | Budget B | Budget all',
    ['A1 | 10 | 20 | 30', 'A2 | 1 | | 1'],
    [62, 'Budget!D1'],
  ],
  // Where no row has two amounts, equal amounts say nothing.
  ['one amount in each row', 'Budget A | Budget B | Budget C', ['A1 | 10 | | 10', 'A2 | | 2 | 2'], [24]],
  [
    'a half of the year adds up those in front of it',
    'Budget Q1 | Budget Q2 | Budget H1 | Budget H2',
    ['A1 | 10 | 20 | 30 | 7', 'A2 | 1 | 2 | 3 | 8'],
    [81, 'Budget!D1'],
  ],
  [
    'or those after it',
    'Budget Z | Budget H1 | Budget Q1 | Budget Q2',
    ['A1 | 7 | 30 | 10 | 20', 'A2 | 8 | 3 | 1 | 2'],
    [81, 'Budget!C1'],
  ],
  [
    'it is called a total, whatever it comes to',
    'Budget A | Budget B | Budget total',
    ['A1 | 10 | 20 | 35', 'A2 | 1 | 2 | 3'],
    [71, 'Budget!D1'],
  ],
  ['a cent off in a row', 'Budget A | Budget B | Budget C', ['A1 | 10 | 20 | 30.02', 'A2 | 1 | 2 | 3'], [66.02]],
])('%s', (_, headings, rows, expected) => {
  expect(read(headings, rows)).toEqual(expected);
});

test('what is said of a column by its own heading goes before what is said of several', () => {
  const headings = 'Budget A | Budget B | Budget all';
  expect(read(headings, THREE, 'Budget | | Budget all | Total')).toEqual([33]);
  expect(read(headings, THREE, 'Budget | | Budget all | left out')).toEqual([33]);
  expect(read(headings, THREE, 'Budget | | Budget all | Estimate')).toEqual([66]);
});

describe('several headings in one row', () => {
  const list = (headings: string, rows: readonly string[], ...reading: readonly string[]) => {
    const outcome = reconcileWorkbooks([
      workbookOf(
        costSheets(`
          # -Estimates
          # Budget
          Item | ${headings}
          ${rows.join('\n')}
          # Reading
          Sheet | Table | Column | Is | Value
          Budget | | | Estimates
          Budget | | | Meeting | M-01
          Budget | | Item | Line
          ${reading.join('\n')}
        `),
      ),
    ]);
    const said = (['reading-unused', 'reading-doubled', 'column-repeats-sum'] as const).flatMap((code) =>
      findings(outcome, code).map((each) => `${code} ${each.split(': ')[1]!}`),
    );
    return [outcome.value.meetings[0]!.estimate.amount / 100, ...said];
  };

  test('are each what the row says', () => {
    expect(list('Geneva | Nairobi | Vienna', THREE, 'Budget | | Geneva; Nairobi | Estimate')).toEqual([33]);
    expect(list('Geneva | Nairobi', TWO, 'Budget | | Nairobi ;  Geneva | Estimate')).toEqual([33]);
    expect(list('Geneva | Nairobi | All', THREE, 'Budget | | Geneva; Nairobi; All | Estimate')).toEqual([66]);
  });

  test('one that is not there is told, and so is the row of which none is', () => {
    expect(list('Geneva | Vienna', TWO, 'Budget | | Geneva; Nairobi | Estimate')).toEqual([
      11,
      'reading-unused Budget | | Nairobi | Estimate',
    ]);
    expect(list('Geneva | Vienna', TWO, 'Budget | | Geneva | Estimate', 'Budget | | A; B | Estimate')).toEqual([
      11,
      'reading-unused Budget | | A; B | Estimate',
    ]);
  });

  test('contradict another row as one heading does', () => {
    expect(
      list('Geneva | Nairobi', TWO, 'Budget | | Geneva; Nairobi | Estimate', 'Budget | | Nairobi | left out'),
    ).toEqual([33, 'reading-doubled Budget | | Nairobi | left out']);
  });

  test('are one where a column has them all as its heading', () => {
    expect(list('Geneva; Nairobi | Nairobi', TWO, 'Budget | | Geneva; Nairobi | Estimate')).toEqual([11]);
  });
});
