/** Settings that are numbers: the first and the last that are taken, and what stands for those that are not there. */
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { workbookOf } from '../../workbook-of';
import { costs, costSheets, findings, settings } from '../reconciliation/costs';

const of = (...rows: string[]) => costs(settings(...rows));

test.each([
  ['Months to entry into force', ['0', '6', '60'], ['61', '-1', '1.5']],
  ['Payment days', ['0', '30', '3660'], ['3661', '-1', '1.5']],
  ['Funds before', ['0', '90', '3660'], ['3661', '-1', '0.5']],
  ['Share floor', ['0', '0.001', '100'], ['100.001', '-1']],
  ['Share ceiling', ['0', '22', '100'], ['101', '-0.1']],
  ['Required per cent', ['0', '80', '100'], ['101']],
  ['Tolerance', ['0', '0.01', '5'], ['-0.01']],
  ['Materiality amount', ['0', '1000'], ['-1']],
])('%s', (setting, taken, refused) => {
  for (const value of taken)
    expect([value, findings(of(`${setting} | ${value}`), 'setting-invalid')]).toEqual([value, []]);
  for (const value of refused)
    expect([value, findings(of(`${setting} | ${value}`), 'setting-invalid')]).toEqual([
      value,
      [expect.stringContaining('Settings!B3')],
    ]);
});

test.each([
  ['Share floor | 1', 'Share ceiling | 22', '1', '22'],
  ['Share floor | 0.5', 'Share ceiling | 25.5', '1/2', '51/2'],
])('%s and %s are not one another', (floor, ceiling, least, most) => {
  const { shareFloor, shareCeiling } = of(floor, ceiling).value.records.settings.budget;
  const text = (value: typeof shareFloor): string =>
    value === undefined
      ? ''
      : value.denominator === 1n
        ? `${value.numerator}`
        : `${value.numerator}/${value.denominator}`;
  expect([text(shareFloor), text(shareCeiling)]).toEqual([least, most]);
});

test.each([
  // A hundred units of the currency, whatever decimals it has.
  ['USD', 10_000],
  ['JPY', 100],
  ['KWD', 100_000],
])('without a setting estimates in %s are rounded to hundreds', (currency, unit) => {
  expect(of(`Currency | ${currency}`).value.records.settings.budget.estimateRounding).toEqual({ unit, up: false });
});

test('without settings bills fall due after thirty days, and funds are needed ninety days before', () => {
  const { paymentDays, fundsBefore, payersAsAt, credits, unassigned } = of().value.records.settings.budget;
  expect([paymentDays, fundsBefore, payersAsAt, credits, unassigned]).toEqual([30, 90, 'first day', 'hold', 'hold']);
});

test('what two files say in one language is what the first says; another language may stand in the second', () => {
  const file = (name: string, fr: string, ru: string) =>
    workbookOf(
      costSheets(`# Settings
        Setting | Value | Value fr | Value ru
        Reporting year | 2013 | |
        Place | Geneva | ${fr} | ${ru}`),
      name,
    );
  const { value } = reconcileWorkbooks([file('one.xlsx', 'Genève', ''), file('two.xlsx', 'Geneva (fr)', 'Женева')]);
  expect(value.records.settings.translations.get('Place')).toEqual({ fr: 'Genève', ru: 'Женева' });
});
