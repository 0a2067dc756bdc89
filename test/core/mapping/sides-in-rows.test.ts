/** Tables that have what was planned and what was spent not beside but below one another: a word in each row, or above some rows, says which it is. */
import { mapped } from './mapped';

test.each([
  [
    'a column says it, and the item stands in the first row only',
    `
    # Costs
    Item | Type | Amount
    Staff | Budget | 100
    | Actual | 90
    Travel | Budget | 50
    | Actual | 45
    | Variance | 5
    Total | Budget | 150
    | Actual | 135
    `,
  ],
  [
    'the item stands above its rows',
    `
    # Costs
    Item | Amount
    Staff
    Budget | 100
    Actual | 90
    Variance | 10
    Travel
    Budget | 50
    Actual | 45
    Variance | 5
    `,
  ],
  [
    'blocks of rows, with their totals',
    `
    # Costs
    Item | Amount
    Budget
    Staff | 100
    Travel | 50
    Total | 150
    Actual
    Staff | 90
    Travel | 45
    Total | 135
    Variance
    Staff | 10
    Travel | 5
    Total | 15
    `,
  ],
  [
    'blocks of the same lines under longer words',
    `
    # Costs
    Item | Amount
    Approved budget 2013
    Staff | 100
    Travel | 50
    Actual expenditure 2013
    Staff | 90
    Travel | 45
    `,
  ],
  [
    'blocks in French',
    `
    # Coûts
    Rubrique | Montant
    Prévu
    Personnel | 100
    Voyages | 50
    Total | 150
    Réalisé
    Personnel | 90
    Voyages | 45
    Total | 135
    `,
  ],
])('%s', (_, text) => {
  const { totals, errors, open, lines } = mapped(text);
  expect([totals, errors, open]).toEqual([['150', '135'], [], []]);
  expect(lines.map((line) => line.replace(/^.*?:/, ''))).toEqual([' 100 90', ' 50 45']);
});

test.each([
  [
    'meetings across',
    `
    # Costs
    Item | | First meeting | Second meeting
    Interpretation | Budget | 100 | 80
    | Actual | 90 | 81
    Travel | Budget | 50 | 80
    | Actual | 45 | 74
    `,
  ],
  [
    'meetings across, in blocks',
    `
    # Costs
    Item | First meeting | Second meeting | Total
    Budget
    Interpretation | 100 | 80 | 180
    Travel | 50 | 80 | 130
    Total | 150 | 160 | 310
    Actual
    Interpretation | 90 | 81 | 171
    Travel | 45 | 74 | 119
    Total | 135 | 155 | 290
    `,
  ],
  [
    'meetings across, in tables under titles, without a total',
    `
    # Costs
    ESTIMATED COSTS
    | First meeting | Second meeting
    Interpretation | 100 | 80
    Travel | 50 | 80
    |
    FINAL EXPENDITURES
    | First meeting | Second meeting
    Interpretation | 90 | 81
    Travel | 45 | 74
    `,
  ],
  [
    'meetings down, lines across',
    `
    # Costs
    Meeting | | Interpretation | Travel | Total
    First meeting | Budget | 100 | 50 | 150
    | Actual | 90 | 45 | 135
    | Variance | 10 | 5 | 15
    Second meeting | Budget | 80 | 80 | 160
    | Actual | 81 | 74 | 155
    | Variance | -1 | 6 | 5
    `,
  ],
])('%s', (_, text) => {
  const { totals, errors, open, lines } = mapped(text);
  expect([totals, errors, open]).toEqual([['310', '290'], [], []]);
  expect(lines.map((line) => line.replace(/^.*?:/, '')).sort()).toEqual([' 100 90', ' 50 45', ' 80 74', ' 80 81']);
});

test('a total of a block that is not its sum is an error', () => {
  const { errors } = mapped(`
    # Costs
    Item | Amount
    Budget
    Staff | 100
    Travel | 50
    Total | 150
    Actual
    Staff | 90
    Travel | 45
    Total | 136
  `);
  expect(errors).toEqual(['total-differs']);
});

test('labels that only sound like a side are none: groups of other lines under such words', () => {
  const { open, totals } = mapped(`
    # Costs
    Item | Amount
    Planned meetings
    Staff | 100
    Travel | 50
    Other expenses
    Post | 90
    Printing | 45
  `);
  expect(open).toEqual(['Costs | | | …']);
  expect(totals).toEqual(['unknown', 'unknown']);
});

test('what stands below a total without a name of its own is none of the line above it', () => {
  const { totals, lines } = mapped(`
    # Costs
    Item | Type | Amount
    Staff | Budget | 100
    | Actual | 90
    Total | Budget | 100
    | Actual | 90
  `);
  expect(totals).toEqual(['100', '90']);
  expect(lines).toHaveLength(1);
});
