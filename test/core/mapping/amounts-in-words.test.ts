/** Entries at the top of a table whose amounts are told in words: they are no second row of headings, and are not passed over. */
import { mapped } from './mapped';

const table = (...rows: readonly string[]): ReturnType<typeof mapped> => mapped(['# Costs', ...rows].join('\n'));

test.each([
  ['Item | Budget | Actual', 'Venue | see note | pending'],
  ['Item | Budget | Actual', 'Venue | 3 k | 4 k'],
  ['Item | Budget | Actual', 'Venue | approx. 1000 | 500 (est.)'],
  ['Item | Budget | Actual', 'Venue | see note |'],
  ['Poste | Budget | Réel', 'Salle | voir note | en attente'],
  ['Item | Budget | Actual', 'Venue | see note | pending', 'Rooms | see note | pending'],
])('%s, %s: the amounts are missed', (headings, ...rows) => {
  expect(table(headings, ...rows, 'Food | 1100 | 300', 'Rent | 1100 | 300').errors).toContain('amount-not-number');
});

test.each([
  ['Item | Budget | Actual', 'Poste | Prévu | Réel'],
  ['Item | Budget | Actual', '| CHF | CHF'],
  ['Item | Budget | Actual', 'Line | (CHF) | (CHF)'],
  ['Item | Budget | Actual', '| approved in May | as reported'],
])('%s, %s: two rows of headings', (one, other) => {
  const { errors, open, totals } = table(one, other, 'Food | 1100 | 300', 'Rent | 1100 | 300');
  expect([errors, open, totals]).toEqual([[], [], ['2200', '600']]);
});

test('an amount with the sign of any currency is one', () => {
  const { totals, errors } = table('Item | Estimated cost', 'Venue | ₺1000', 'Food | 1100', 'Rent | 1100');
  expect([totals[0], errors]).toEqual(['3200', ['sheet-missing']]);
});
