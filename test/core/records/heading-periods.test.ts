/** Months across carry no day: amounts in another currency are converted where every day of the month has one rate, on the day that is said, or asked about. */
import { readPeriodText } from '../../../src/core/records/heading-periods';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { decimalFromMinor } from '../../../src/core/values/money';
import { workbookOf } from '../../workbook-of';

test.each([
  ['Jan', '1 of 1'],
  ['Jan-13', '2013: 1 of 1'],
  ["Dec '13", '2013: 12 of 1'],
  ['March 2013', '2013: 3 of 1'],
  ['2013-03', '2013: 3 of 1'],
  ['03/2013', '2013: 3 of 1'],
  ['février', '2 of 1'],
  ['Ноябрь 2013', '2013: 11 of 1'],
  ['تشرين الثاني/نوفمبر', '11 of 1'],
  ['十二月', '12 of 1'],
  ['Q1', '1 of 3'],
  ['Q4 2013', '2013: 10 of 3'],
  ['3rd quarter', '7 of 3'],
  ['第二季度', '4 of 3'],
  ['IV кв. 2013', '2013: 10 of 3'],
  ['2-й квартал', '4 of 3'],
  ['четвертый квартал', '10 of 3'],
  ['الربع الثالث 2013', '2013: 7 of 3'],
  ['Second quarter', '4 of 3'],
  ['tercer trimestre', '7 of 3'],
  ['3T', '7 of 3'],
  ['2013年5月', '2013: 5 of 1'],
  ['12月份', '12 of 1'],
  ['3 total', ''],
  ['IVA', ''],
  ['1 trip', ''],
  ['Total', ''],
  ['Marketing', ''],
  ['', ''],
])('%s', (text, wanted) => {
  const read = readPeriodText(text);
  const said = read && `${read.year === undefined ? '' : `${read.year}: `}${read.month} of ${read.months}`;
  expect(said ?? '').toBe(wanted);
});

/** A table of months in francs, with what heads it, and the rates of the currency. */
const book = (heads: readonly string[], columns: readonly string[], rates: string, settings = ''): string => `
  # Settings
  Setting | Value
  Reporting year | 2013
  ${settings}

  # BudgetLines
  Code | Title | Part
  A1 | Interpretation | A

  # Meetings
  Code | Title | Start | End
  M1 | First | 2013-02-08 | 2013-02-09

  # Estimates
  Meeting | Line | Amount
  M1 | A1 | 100

  # Costs
  ${heads.join('\n  ')}
  M1 | A1 | CHF | 90 | 180

  # ExchangeRates
  Currency | From | Units per US dollar
  ${rates}

  # Reading
  Sheet | Table | Column | Is | Value
  Costs | | | Expenditures |
  ${columns.map((column) => `Costs | | ${column} | Actual |`).join('\n  ')}
`;
const HEAD = ['Meeting | Line | Currency | Jan | Feb'];
const STEADY = 'CHF | 2012-12-15 | 0.9\n  CHF | 2013-02-01 | 0.9\n  CHF | 2013-03-01 | 0.8';
const TURNING = 'CHF | 2012-12-15 | 0.9\n  CHF | 2013-02-15 | 0.8';

function told(text: string): { readonly spent: string; readonly found: readonly string[] } {
  const { value, diagnostics } = reconcileWorkbooks([workbookOf(text)]);
  const { expenditure } = value.totals;
  const found = diagnostics.filter(({ code }) => /^rate-/.test(code));
  return {
    spent: expenditure.state === 'unknown' ? 'unknown' : decimalFromMinor(expenditure.amount, 2),
    found: found.map(({ code, at, values }) => `${code} ${at[0]!.cell} ${Object.values(values).join(' ')}`),
  };
}

test('where no other rate comes into force within the months, they are converted', () => {
  expect(told(book(HEAD, ['Jan', 'Feb'], STEADY))).toEqual({ spent: '300.00', found: [] });
});

test('where one does, it is asked on which day, and the amount counts nowhere meanwhile', () => {
  expect(told(book(HEAD, ['Jan', 'Feb'], TURNING))).toEqual({
    spent: 'unknown',
    found: ['rate-of-period E2 CHF 2013-02-01 2013-02-28'],
  });
});

test.each([
  ['2013-02-01', []],
  ['2013-02-02', ['rate-of-period E2 CHF 2013-02-01 2013-02-28']],
  ['2013-02-28', ['rate-of-period E2 CHF 2013-02-01 2013-02-28']],
  ['2013-03-01', []],
])('a rate that begins on %s', (day, found) => {
  const rates = `CHF | 2012-12-15 | 0.9\n  CHF | ${day} | 0.8`;
  expect(told(book(HEAD, ['Jan', 'Feb'], rates)).found).toEqual(found);
});

test.each([
  ['first day', '300.00'],
  ['last day', '325.00'],
  ['dernier jour', '325.00'],
])('once said (%s), it is converted so', (said, spent) => {
  expect(told(book(HEAD, ['Jan', 'Feb'], TURNING, `Rate of months | ${said}`))).toEqual({ spent, found: [] });
});

test('the rate of a month that begins before the first rate is not known', () => {
  expect(told(book(HEAD, ['Jan', 'Feb'], 'CHF | 2013-01-15 | 0.9')).found).toEqual([
    'rate-of-period D2 CHF 2013-01-01 2013-01-31',
  ]);
});

test.each([
  ['in the heading', ['Meeting | Line | Currency | Jan 2013 | Feb 2013'], ['Jan 2013', 'Feb 2013']],
  [
    'over the months',
    ['@merge D1:E1', ' | | | Costs of 2013 | ', 'Meeting | Line | Currency | Jan | Feb'],
    ['Costs of 2013 / Jan', 'Costs of 2013 / Feb'],
  ],
])('the year is that %s, before the reporting year', (_, heads, columns) => {
  const rates = 'CHF | 2013-01-01 | 0.9\n  CHF | 2014-01-01 | 0.8';
  const text = book(heads, columns, rates).replace('Reporting year | 2013', 'Reporting year | 2014');
  expect(told(text.replace('2013-02-08 | 2013-02-09', '2014-02-08 | 2014-02-09')).spent).toBe('300.00');
});

test('a month may be a date that is shown as a month', () => {
  const heads = ['Meeting | Line | Currency | 2013-01-01 | 2013-02-01'];
  expect(told(book(heads, ['2013-01-01', '2013-02-01'], STEADY))).toEqual({ spent: '300.00', found: [] });
});

test('a day of its own goes before the month', () => {
  const heads = ['Meeting | Line | Currency | Jan | Feb | Posting date'];
  const text = book(heads, ['Jan', 'Feb'], TURNING).replace('90 | 180', '90 | 180 | 2013-02-20');
  expect(told(text)).toEqual({ spent: '337.50', found: [] });
});

test('without a month in the heading it is the day that is missing, as before', () => {
  const text = book(['Meeting | Line | Currency | One | Two'], ['One', 'Two'], STEADY);
  expect(told(text).found).toEqual(['rate-undated D2 CHF', 'rate-undated E2 CHF']);
});

test.each([
  // A euro is two dollars by the row itself; of a dollar there are nine tenths of a franc first, eight at the end of February.
  ['first day', TURNING, '540.00'],
  ['last day', TURNING, '500.00'],
  ['', TURNING, 'unknown'],
  ['', STEADY, '540.00'],
  ['last day', 'CHF | 2012-12-15 | 0.9\n  CHF | 2013-03-01 | 0.8', '540.00'],
])('the row’s own rate goes on by the day of the month that is said (%s)', (said, rates, spent) => {
  const settings = `Currency | CHF${said === '' ? '' : `\n  Rate of months | ${said}`}`;
  const text = book(['Meeting | Line | Currency | Rate | Jan | Feb'], ['Jan', 'Feb'], rates, settings);
  expect(told(text.replace('| CHF | 90 | 180', '| EUR | 0.5 | 100 | 200')).spent).toBe(spent);
});

test.each([
  // The heading that is nearest to the months says their year.
  [['2011', '2013'], '300.00'],
  [['2013', '2014'], '337.50'],
  [['Costs 2014', 'in CHF'], '337.50'],
])('years in several rows of headings: %j', (above, spent) => {
  const heads = [
    ...above.map((_, at) => `@merge D${at + 1}:E${at + 1}`),
    ...above.map((year) => ` | | | ${/^\d+$/.test(year) ? `Year ${year}` : year} | `),
    'Meeting | Line | Currency | Jan | Feb',
  ];
  const path = above.map((year) => (/^\d+$/.test(year) ? `Year ${year}` : year)).join(' / ');
  const rates = 'CHF | 2010-01-01 | 0.5\n  CHF | 2013-01-01 | 0.9\n  CHF | 2014-01-01 | 0.8';
  const text = book(heads, [`${path} / Jan`, `${path} / Feb`], rates);
  expect(told(text).spent).toBe(spent);
});
