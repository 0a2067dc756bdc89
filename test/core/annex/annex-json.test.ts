/** The JSON document: sums in the decimals of their own currency, rates in per cent, causes of variances at their own meeting and line. */
import { reconciliationJson } from '../../../src/core/annex/annex-json';
import { splitWorkbooks } from '../../../src/core/split-variances';
import { currencyDecimals } from '../../../src/core/values/currencies';
import { workbookOf } from '../../workbook-of';
import { costs } from '../reconciliation/costs';

const CONTEXT = { version: '', inputs: [], diagnostics: [] };

test.each([
  ['JPY', '1000', '1000'],
  ['CHF', '1000', '1000.00'],
  ['KWD', '1000', '1000.000'],
])('what was read in %s', (currency, amount, said) => {
  const { value } = costs(`
    # Expenditures
    Meeting | Line | Amount | Currency | Posting date
    M-01    | A1   | 90     | USD      | 2013-04-08
    M-02    | A1   | ${amount} | ${currency} | 2013-11-11
    # ExchangeRates
    Currency | From | Units per US dollar
    ${currency} | 2013-01-01 | 10
  `);
  const sheet = reconciliationJson(value, CONTEXT).proof.sheets.find(({ kind }) => kind === 'Expenditures')!;
  expect(sheet.sums.find((each) => each.currency === currency)).toEqual({
    currency,
    ...{ read: said, used: said, leftOut: (0).toFixed(currencyDecimals(currency)) },
  });
  expect(sheet.sums.find((each) => each.currency === 'USD')).toMatchObject({ read: '90.00', used: '90.00' });
  const used = sheet.classes.find((each) => each.class === 'used')!;
  expect(used.sums).toEqual(
    expect.arrayContaining([
      { currency, amount: said },
      { currency: 'USD', amount: '90.00' },
    ]),
  );
});

test.each([
  ['100', '90', 90],
  ['100', '90.04', 90],
  ['100', '90.05', 90.1],
  ['80', '100', 125],
  ['0', '90', null],
])('of an estimate of %s, %s spent', (estimate, spent, rate) => {
  const { value } = costs(`
    # Estimates
    Meeting | Line | Amount
    M-01    | A1   | ${estimate}
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | ${spent}
  `);
  const [meeting] = reconciliationJson(value, CONTEXT).meetings;
  expect([meeting!.implementationRate, meeting!.lines[0]!.implementationRate]).toEqual([rate, rate]);
});

/** Meetings in the order of their register, which need not be that of their days. */
const splitBook = (...meetings: readonly string[]): string => `
# Settings
Setting | Value
Reporting year | 2013
Variance split | yes
# Meetings
Code | Title | Start | End
${meetings.join('\n')}
# BudgetLines
Code | Title | Part
A1 | Interpretation | A
B1 | Travel | B
# UnitCosts
Item | Unit | Factors | Rate | Currency
INT | day | Days | 800 | USD
TRV | trip | Trips | 500 | USD
# Volumes
Meeting | Line | Item | Version | Days | Trips
M1 | A1 | INT | | 2 |
M1 | A1 | INT | used | 3 |
M1 | B1 | TRV | | | 2
M1 | B1 | TRV | used | | 1
M2 | A1 | INT | | 5 |
M2 | A1 | INT | used | 4 |
# Estimates
Meeting | Line | Amount
M1 | A1 | 1600
M1 | B1 | 1000
M2 | A1 | 4000
# Expenditures
Meeting | Line | Amount
M1 | A1 | 2500
M1 | B1 | 450
M2 | A1 | 3100
`;
const M1 = 'M1 | First | 2013-04-08 | 2013-04-09';
const M2 = 'M2 | Second | 2013-11-14 | 2013-11-15';
const BEFORE = 'M0 | Before | 2012-11-14 | 2012-11-15';

test.each([
  ['by their days', [M1, M2]],
  ['the later one first', [M2, M1]],
  ['after one that is not of the year', [BEFORE, M1, M2]],
])('causes stand at their own meeting and line, where the register has meetings %s', (_, meetings) => {
  const { value } = splitWorkbooks([workbookOf(splitBook(...meetings))]);
  const json = reconciliationJson(value, CONTEXT);
  expect(
    json.meetings.map(({ code, split, lines }) => [
      code,
      split?.volume,
      ...lines.map((line) => `${line.line} ${line.split?.volume}`),
    ]),
  ).toEqual([
    ['M1', '-300.00', 'A1 -800.00', 'B1 500.00'],
    ['M2', '800.00', 'A1 800.00'],
  ]);
  // Of one meeting alone the same.
  const [, second] = value.meetings;
  expect(reconciliationJson(value, CONTEXT, [second!]).meetings).toEqual([json.meetings[1]]);
  for (const { variance, split, lines } of json.meetings)
    for (const each of [{ variance, split }, ...lines]) {
      const terms = Object.values(each.split ?? {}).map(Number);
      expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(Number(each.variance), 2);
    }
});
