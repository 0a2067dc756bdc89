/** Several columns of one side that may all count: one answer takes them all, where they are no versions of one another. */
import { mapped } from './mapped';

const choicesOf = (headings: string, rows = ['Staff | 100 | 50 | 90 | 45', 'Travel | 30 | 20 | 25 | 21']) => {
  const { mapping, answered, open } = mapped(['# Costs', headings, ...rows].join('\n'));
  const choices = mapping.open.map((each) => each.choices);
  return { choices, open, answered };
};

test.each([
  ['Item | Budget Geneva | Budget Nairobi | Actual Geneva | Actual Nairobi', 'Budget *', 'Actual *'],
  ['Item | Geneva budget | Nairobi budget | Geneva actual | Nairobi actual', '* budget', '* actual'],
  ['Poste | Budget UE | Budget PNUD | Dépenses UE | Dépenses PNUD', 'Budget *', 'Dépenses *'],
])('%s', (headings, ofBudget, ofActual) => {
  const { choices, open, answered } = choicesOf(headings);
  const [, first, second, third, fourth] = headings.split(' | ');
  expect(open).toEqual(['Costs | | … | Estimate', 'Costs | | … | Actual']);
  expect(choices).toEqual([
    [first, second, ofBudget],
    [third, fourth, ofActual],
  ]);
  expect(answered(ofBudget, ofActual)).toEqual({ totals: ['200', '181'], errors: [] });
  expect(answered(first!, third!)).toMatchObject({ totals: ['130', '115'] });
});

test('under a heading of two rows', () => {
  const { choices, answered } = choicesOf(
    '@merge B1:C1\n@merge D1:E1\n| Budget | | Actual |\nItem | Geneva meeting | Nairobi meeting | Geneva meeting | Nairobi meeting',
  );
  expect(choices.map((each) => each.at(-1))).toEqual(['Budget / *', 'Actual / *']);
  expect(answered('Budget / *', 'Actual / *')).toEqual({ totals: ['200', '181'], errors: [] });
});

test.each([
  // Versions of one amount, what is bound beside what is spent, and the same amount in two currencies.
  ['Item | Budget original | Budget revised | Actual Geneva | Actual Nairobi', ['Actual *']],
  ['Item | Budget Geneva | Budget Nairobi | Spent obligated | Spent disbursed', ['Budget *']],
  // What they have in common is said of another column too, or is no word.
  ['Item | Budget EU | Plan UNDP | Actual EU | Actual UNDP', ['Actual *']],
])('%s: %j', (headings, expected) => {
  const patterns = choicesOf(headings)
    .choices.flat()
    .filter((choice) => choice.includes('*'));
  expect(patterns).toEqual(expected);
});
