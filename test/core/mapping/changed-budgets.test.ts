/** Budgets beside what they were changed by, and what that comes to. */
import { mapped } from './mapped';

const ROWS = ['Staff | 100 | 20 | 120 | 90', 'Travel | 50 | -10 | 40 | 45'];

test.each([
  'Item | Budget | Transfers | Revised budget | Actual',
  'Item | Initial budget | Amendments | Final | Actual',
  'Item | Approved | Redeployment | Total | Spent',
  'Rubrique | Budget initial | Virements | Budget définitif | Dépenses',
  'Partida | Presupuesto inicial | Modificaciones | Presupuesto vigente | Ejecutado',
  'Статья | Утверждено | Изменения | Уточненный план | Факт',
  '项目 | 预算 | 调整 | 调整后预算 | 实际支出',
])('%s: what budget and change come to in all rows is the estimate', (headings) => {
  const { totals, errors, open } = mapped(['# Costs', headings, ...ROWS].join('\n'));
  expect([totals, errors, open]).toEqual([['160', '135'], [], []]);
});

test('several changes, and a balance', () => {
  const { totals, errors, open } = mapped(`
    # Costs
    Item | Original budget | Transfers | Supplementary | Adjusted budget | Expenditure | Balance
    Staff | 100 | 20 | 5 | 125 | 90 | 35
    Travel | 50 | -10 | 0 | 40 | 45 | -5
  `);
  expect([totals, errors, open]).toEqual([['165', '135'], [], []]);
});

test('where no column has what they come to, it is asked whether the change counts', () => {
  const { open, errors, answered } = mapped(`
    # Costs
    Item | Budget | Amendment | Actual
    Staff | 100 | 20 | 90
    Travel | 50 | -10 | 45
  `);
  expect([open, errors]).toEqual([['Costs | | Amendment | …'], ['reading-unanswered']]);
  expect(answered('Estimate')).toEqual({ totals: ['160', '135'], errors: [] });
  expect(answered('left out')).toEqual({ totals: ['150', '135'], errors: [] });
});

test('a change of nought changes nothing', () => {
  const { totals, open } = mapped(
    '# Costs\nItem | Budget | Amendment | Actual\nStaff | 100 | 0 | 90\nCars | 50 | | 45',
  );
  expect([totals, open]).toEqual([['150', '135'], []]);
});

test('the budget to date is not taken for that of the year, though the balance is', () => {
  const { open, answered } = mapped(`
    # Costs
    Item | Annual budget | YTD budget | YTD actual | Variance
    Staff | 120 | 60 | 55 | 5
    Travel | 60 | 30 | 28 | 2
  `);
  expect(open).toEqual(['Costs | | … | Estimate']);
  expect(answered('Annual budget').totals).toEqual(['180', '83']);
  expect(answered('YTD budget').totals).toEqual(['90', '83']);
});

test.each([
  ['Item | Annual budget | Budget to date | Actual to date | Forecast', 'Costs | | … | Estimate'],
  ['Item | Budget | Actual | Budget (excl. VAT)', 'Costs | | … | Estimate'],
  ['Item | Budget 2012-2013 | Actual 2012 | Actual 2013', 'Costs | | … | Actual'],
])('%s: which of them is asked', (headings, question) => {
  const rows = ['Staff | 100 | 90 | 85 | 98', 'Travel | 50 | 45 | 40 | 48'];
  expect(mapped(['# Costs', headings, ...rows].join('\n')).open).toEqual([question]);
});

test('quarters beside a budget that they do not add up to are what was spent; else they are its parts', () => {
  const of = (...rows: string[]): ReturnType<typeof mapped> =>
    mapped(['# Costs', 'Item | Budget | Q1 | Q2 | Q3 | Q4', ...rows].join('\n'));
  const spent = of('Staff | 100 | 20 | 25 | 25 | 20', 'Travel | 50 | 10 | 10 | 10 | 15');
  expect([spent.totals, spent.errors, spent.open]).toEqual([['150', '135'], [], []]);
  const parts = of('Staff | 100 | 25 | 25 | 25 | 25', 'Travel | 80 | 20 | 20 | 20 | 20');
  expect([parts.totals, parts.errors]).toEqual([['180', 'unknown'], ['sheet-missing']]);
});
