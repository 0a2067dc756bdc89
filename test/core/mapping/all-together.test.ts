/** Several columns of one side that may all count: one answer takes them all, where they are no versions of one another. */
import { mapped } from './mapped';

const choicesOf = (headings: string, rows = ['Staff | 100 | 50 | 90 | 45', 'Travel | 30 | 20 | 25 | 21']) => {
  const { mapping, answered, open } = mapped(['# Costs', headings, ...rows].join('\n'));
  const choices = mapping.open.map((each) => each.choices);
  return { choices, open, answered };
};

test.each([
  'Item | Budget Geneva | Budget Nairobi | Actual Geneva | Actual Nairobi',
  'Poste | Budget UE | Budget PNUD | Dépenses UE | Dépenses PNUD',
  // Nothing in common but their side.
  'Item | Geneva budget | Allotment Nairobi | Spent in Geneva | Nairobi actual',
])('%s', (headings) => {
  const { choices, open, answered } = choicesOf(headings);
  const [, first, second, third, fourth] = headings.split(' | ');
  const [ofBudget, ofActual] = [`${first}; ${second}`, `${third}; ${fourth}`];
  expect(open).toEqual(['Costs | | … | Estimate', 'Costs | | … | Actual']);
  expect(choices).toEqual([
    [first, second, ofBudget],
    [third, fourth, ofActual],
  ]);
  expect(answered(ofBudget, ofActual)).toEqual({ totals: ['200', '181'], errors: [] });
  expect(answered(first!, third!)).toMatchObject({ totals: ['130', '115'] });
});

test('of a column that is left out for another it is not said that there is no other', () => {
  const { mapping } = mapped(
    '# Costs\nItem | Budget Geneva | Budget Nairobi | Spent\nStaff | 1 | 5 | 9\nTravel | 3 | 2 | 4',
  );
  const { columns } = mapping.sheets[0]!.tables[0]!;
  expect(columns.map(({ facts, is, reason }) => [facts.heading, is, reason.by])).toEqual([
    ['Item', 'Line', 'heading'],
    ['Budget Geneva', 'Estimate', 'heading'],
    ['Budget Nairobi', 'left out', 'one of several'],
    ['Spent', 'Actual', 'heading'],
  ]);
});

test('under a heading of two rows', () => {
  const { choices, answered } = choicesOf(
    '@merge B1:C1\n@merge D1:E1\n| Budget | | Actual |\nItem | Geneva meeting | Nairobi meeting | Geneva meeting | Nairobi meeting',
  );
  const all = choices.map((each) => each.at(-1)!);
  expect(all).toEqual([
    'Budget / Geneva meeting; Budget / Nairobi meeting',
    'Actual / Geneva meeting; Actual / Nairobi meeting',
  ]);
  expect(answered(...all)).toEqual({ totals: ['200', '181'], errors: [] });
});

test.each([
  // Versions of one amount, what is bound beside what is spent, and a name that has the sign between names in it.
  ['Item | Budget original | Budget revised | Actual Geneva | Actual Nairobi', ['Actual Geneva; Actual Nairobi']],
  ['Item | Budget Geneva | Budget Nairobi | Spent obligated | Spent disbursed', ['Budget Geneva; Budget Nairobi']],
  ['Item | Budget A; B | Budget C | Actual EU | Actual UNDP', ['Actual EU; Actual UNDP']],
])('%s: %j', (headings, expected) => {
  const all = choicesOf(headings)
    .choices.flat()
    .filter((choice) => !headings.split(' | ').includes(choice));
  expect(all).toEqual(expected);
});

test.each([
  [
    'Item | Budget Geneva | Budget Nairobi | Budget all | Spent',
    ['Staff | 100 | 50 | 150 | 1', 'Travel | 30 | 20 | 50 | 2'],
  ],
  [
    'Item | Budget all | Budget Geneva | Budget Nairobi | Spent',
    ['Staff | 150 | 100 | 50 | 1', 'Travel | 50 | 30 | 20 | 2'],
  ],
])('a column that adds up all others is what they come to, without a question: %s', (headings, rows) => {
  const { open, totals, errors } = mapped(['# Costs', headings, ...rows].join('\n'));
  expect([open, totals, errors]).toEqual([[], ['200', '3'], []]);
});

test('what is committed and what is spent are asked about though a column adds them up', () => {
  const { open } = mapped(
    '# Costs\nItem | Budget | Spent | Spent (committed) | Spent all\nStaff | 9 | 1 | 2 | 3\nRent | 9 | 4 | 5 | 9',
  );
  expect(open).toEqual(['Costs | | … | Actual']);
});

test('one that is called a total is not taken together with the others, though it does not add them up', () => {
  const { choices } = choicesOf('Item | Budget Geneva | Budget Nairobi | Total / budget | Spent', [
    'Staff | 100 | 50 | 150 | 1',
    'Travel | 30 | 20 | 51 | 2',
    'Rent | 7 | 8 | 16 | 2',
  ]);
  expect(choices.flat().filter((choice) => choice.includes(';'))).toEqual(['Budget Geneva; Budget Nairobi']);
});
