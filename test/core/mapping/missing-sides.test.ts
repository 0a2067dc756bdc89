/** Workbooks of which no column is known to be one of the sides: it is asked for, where columns of money are left that may be it. */
import { mapped } from './mapped';

const budget = (headings: string, ...rows: readonly string[]): ReturnType<typeof mapped> =>
  mapped(['# Budget', `Item | ${headings}`, ...rows].join('\n'));

test.each([
  ['Budget | ISU | UNOG | Total', 'Actual', 'Total', '1000 | 500 | 400 | 900', '600 | 300 | 250 | 550'],
  ['Budget | Verwendet', 'Actual', 'Verwendet', '1000 | 900', '600 | 550'],
  [
    'Months | Unit cost | Total cost | Expenditure',
    'Estimate',
    'Total cost',
    '10 | 100 | 1000 | 900',
    '6 | 100 | 600 | 550',
  ],
])('%s: %s is asked for', (headings, side, answer, ...rows) => {
  const { open, errors, answered } = budget(headings, ...rows.map((row, n) => `Line ${n} | ${row}`));
  expect(open).toEqual([`Budget | | … | ${side}`]);
  expect(errors).toContain('reading-unanswered');
  expect(answered(answer)).toEqual({ totals: ['1600', '1450'], errors: [] });
});

test('nothing is asked where another table, or a sheet of ours, has that side', () => {
  const plan = '# Budget\nItem | Budget | Weight\nVenue | 1000 | 7.5\nFood | 600 | 8.5';
  const spent = '# Spent\nItem | Spent\nVenue | 900\nFood | 550';
  expect(mapped(plan).open).toEqual(['Budget | | … | Actual']);
  expect(mapped(`${plan}\n${spent}`).open).toEqual([]);
  const ours = '# Expenditures\nMeeting | Line | Amount\nM1 | Venue | 900\nM1 | Food | 550';
  expect(mapped(`${plan}\n${ours}`).open).not.toContain('Budget | | … | Actual');
});

test('nothing is asked where no column of money is left', () => {
  expect(budget('Budget', 'Venue | 1000', 'Food | 600').open).toEqual([]);
});

test('what was paid in another year beside a budget of no year is asked about', () => {
  const { open, answered } = budget(
    'Budget | Paid 2013 | Paid 2014',
    'Venue | 1000 | 500 | 400',
    'Food | 600 | 300 | 250',
  );
  expect(open).toEqual(['Budget | | Paid 2013 | …']);
  expect(answered('Actual')).toEqual({ totals: ['1600', '1450'], errors: [] });
  expect(answered('left out')).toEqual({ totals: ['1600', '650'], errors: [] });
});

test.each([
  ['Budget | Paid 2013 | Paid 2014 | Total', '1450', '500 | 400 | 900', '300 | 250 | 550'],
  ['Budget | Actual 2013 | Actual 2014', '650', '500 | 400', '300 | 250'],
  ['Budget 2014 | Paid 2013 | Paid 2014', '650', '500 | 400', '300 | 250'],
])('%s is plain', (headings, spent, venue, food) => {
  const { open, errors, totals } = budget(headings, `Venue | 1000 | ${venue}`, `Food | 600 | ${food}`);
  expect([open, errors, totals]).toEqual([[], [], ['1600', spent]]);
});

test.each([
  'Act. costs | Plan costs | Var.(Abs.)',
  'Istkosten | Plankosten | Abw (abs)',
  'Mandats émis | Crédits ouverts | Écart',
])('%s', (headings) => {
  const { open, errors, totals } = budget(headings, 'Venue | 900 | 1000 | -100', 'Food | 550 | 600 | -50');
  expect([open, errors, totals]).toEqual([[], [], ['1600', '1450']]);
});

test('no question is without an answer: a table without anything that names lines can be left out', () => {
  const { open, mapping, answered } = mapped(
    '# Costs\nItem | Budget | Actual\nVenue | 1000 | 900\n# Rates\nBudget | Actual\n1.5 | 1.25\n2.5 | 2.75',
  );
  expect(open).toEqual(['Rates | | | …']);
  expect(mapping.open.map(({ choices }) => choices)).toEqual([['left out']]);
  expect(answered('left out').totals).toEqual(['1000', '900']);
});

test.each(['Previsto | Executado | Saldo', 'Stanziamento | Pagamenti | Residui'])('%s', (headings) => {
  const { open, errors, totals } = budget(headings, 'Venue | 1000 | 900 | 100', 'Food | 600 | 550 | 50');
  expect([open, errors, totals]).toEqual([[], [], ['1600', '1450']]);
});
