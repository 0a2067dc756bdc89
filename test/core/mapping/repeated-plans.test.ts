/** Sheets of months, quarters or days that all have the same budget: one question says of all of them what they are. */
import { mapWorkbooks } from '../../../src/core/mapping/map-workbooks';
import { workbookOf } from '../../workbook-of';
import { mapped } from './mapped';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const sheet = (name: string, n: number, staff = 1200): string =>
  [`# ${name}`, 'Item | Budget | Actual', `Staff | ${staff} | ${100 + n}`, `Travel | 600 | ${10 + n}`].join('\n');
const YEAR = MONTHS.map((name, n) => sheet(name, n)).join('\n');

test('twelve months: the budget of the year, or one of each month, or sums so far', () => {
  const { open, errors, answered, mapping } = mapped(YEAR);
  expect(open).toEqual([`${MONTHS.slice(0, -1).join('; ')} | | | …`]);
  expect(errors).toEqual(['reading-unanswered']);
  expect(mapping.open[0]!.choices).toEqual(['Expenditures', 'Estimates and expenditures', 'left out']);
  expect(answered('Expenditures')).toEqual({ totals: ['1800', '1452'], errors: [] });
  expect(answered('Estimates and expenditures')).toEqual({ totals: ['21600', '1452'], errors: [] });
  expect(answered('left out')).toEqual({ totals: ['1800', '132'], errors: [] });
  // They are months of one matter, and no meetings.
  expect(mapping.proposals.meetings).toHaveLength(1);
});

test('what is said of one of them is said of all', () => {
  const said = [{ file: 'book.xlsx', sheet: 'Mar', table: 'A1', kind: 'Expenditures' as const }];
  const { open, reconciliation } = mapWorkbooks([workbookOf(YEAR, 'book.xlsx')], 'en', { said });
  expect([open, reconciliation.totals.estimate.amount]).toEqual([[], 180000]);
});

test('days up to which a list goes: the last of them says all again', () => {
  const { open, answered } = mapped(
    [sheet('2013-12-31', 5), sheet('2013-06-30', 2), sheet('2013-09-30', 3)].join('\n'),
  );
  expect(open).toEqual(['*-06-30; *-09-30 | | | …']);
  expect(answered('left out').totals).toEqual(['1800', '120']);
});

test('months in files of their own', () => {
  const files = ['Costs Jan', 'Costs Feb', 'Costs Mar'].map((name, n) => [`${name}.xlsx`, sheet('Sheet1', n)] as const);
  const { open, answered } = mapped(...files);
  expect(open).toEqual(['[Costs Jan]Sheet1; [Costs Feb]Sheet1 | | | …']);
  expect(answered('Expenditures')).toEqual({ totals: ['1800', '336'], errors: [] });
});

test('each month with a budget of its own is asked nothing', () => {
  expect(mapped(MONTHS.map((name, n) => sheet(name, n, 100 + n)).join('\n')).open).toEqual([]);
});

test.each([
  ['Jan (2)', 1200, ['Jan (2)']],
  ['Jan old', 1200, ['Jan old']],
  ['Jan old', 1300, ['Jan old']],
])('a version of a month: %s, with %i for staff', (name, staff, asked) => {
  const { open, errors } = mapped([sheet('Jan', 0), sheet(name, 0, staff)].join('\n'));
  expect([open, errors]).toEqual([asked.map((each) => `${each} | | | …`), ['reading-unanswered']]);
});

const FEES = ['Fees | 90 | 80', 'Food | 70 | 60'];
test.each([
  ['both sides as they were on two days', 'Status 2013-03-01', 'Status 2013-06-01', 'Item | Budget | Actual'],
  ['a budget as it was on two days', 'Budget 2013-03-01', 'Budget 2013-06-01', 'Item | Budget'],
])('%s, one line changed: either may say the other again', (_, first, second, headings) => {
  const isBudget = !headings.includes('Actual');
  const rows = (staff: number): string[] =>
    [`Staff | ${staff} | 100`, 'Travel | 600 | 10', ...FEES].map((row) =>
      isBudget ? row.split(' | ').slice(0, 2).join(' | ') : row,
    );
  const book = [`# ${first}`, headings, ...rows(1200), `# ${second}`, headings, ...rows(1500)].join('\n');
  const { open, errors } = mapped(book);
  expect([open.length, errors]).toEqual([2, expect.arrayContaining(['reading-unanswered'])]);
});
