/** Units: scales and currencies said in headings and captions, among and below the rows, and the answers that Settings give. */
import type { DiagnosticCode } from '../../src/core/values/diagnostics/findings';
import { costs, findings, settings, spent } from '../core/reconciliation/costs';

const UNCLEAR: DiagnosticCode = 'unit-unclear';
const spentOn = (text: string): string => {
  const read = costs(text);
  return `${spent(read, 'M-01', 'A1')} ${spent(read, 'M-02', 'A1')}`;
};
const errors = (text: string): string[] => [
  ...new Set(
    costs(text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  ),
];
const withUnit = (unit: string, sheet: string): string => `${settings(`Expenditures: Unit | ${unit}`)}\n${sheet}`;
const RATES = `
  # ExchangeRates
  Currency | From | Units per US dollar
  CHF | 2013-01-01 | 0.5
`;

const TABLE = `
  # Expenditures
  Meeting | Line | Amount
  M-01    | A1   | 90
  M-02    | A1   | 210
`;

test('the scale is applied before the one rounding', () => {
  const text = withUnit(
    '1000 USD',
    `
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 0.08999
    M-02    | A1   | 0.00001
    M-02    | A1   | '0.2
    `,
  );
  expect(errors(text)).toEqual([]);
  expect(spentOn(text)).toBe('89.99 200.01');
  expect(findings(costs(text), 'amount-rounded')).toEqual([]);
  expect(findings(costs(text), 'unit-applied')).toEqual(['Expenditures!C1: 1000 USD']);
});

test('totals are scaled as their rows', () => {
  const text = withUnit(
    '1000 USD',
    `
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 0.09
    M-02    | A1   | 0.21
    Total   |      | 0.3
    `,
  );
  expect(errors(text)).toEqual([]);
  expect(spentOn(text)).toBe('90.00 210.00');
});

test('amounts in dollars are scaled as those beside them', () => {
  const text = withUnit(
    '1000',
    `
    # Expenditures
    Meeting | Line | Currency | Amount | Amount USD
    M-01    | A1   | CHF      | 0.18   | 0.09
    M-02    | A1   | USD      | 0.21   |
    `,
  );
  expect(errors(text)).toEqual([]);
  expect(spentOn(text)).toBe('90.00 210.00');
});

const heading = (text: string): string => TABLE.replace('Amount', text);

test.each(['Amount (USD)', 'Amount in USD', 'Amount in US dollars', 'Montant (USD)', 'US$ amount', 'Amount $'])(
  'the heading %s is the amount, in dollars',
  (text) => {
    expect(errors(heading(text))).toEqual([]);
    expect(spentOn(heading(text))).toBe('90.00 210.00');
  },
);

test.each(['Amount (CHF)', 'Montant (CHF)', 'Amount in Swiss francs', 'Сумма, CHF', '金额（瑞士法郎）'])(
  'the heading %s is the amount, in francs',
  (text) => {
    const dated = `
      # Expenditures
      Posting date | Meeting | Line | ${text}
      2013-02-01   | M-01    | A1   | 90
      2013-02-01   | M-02    | A1   | 210
    `;
    expect(errors(dated)).toEqual(['rate-missing']);
    expect(errors(dated + RATES)).toEqual([]);
    expect(spentOn(dated + RATES)).toBe('180.00 420.00');
    expect(findings(costs(dated + RATES), 'unit-applied')).toEqual(['Expenditures!D1: 1 CHF']);
  },
);

test.each([
  "Amount ('000)",
  'Amount, thousands',
  'Amount USD (thousands)',
  'المبلغ بآلاف الدولارات',
  'Importe en miles de dólares',
])('the scale of the heading %s is asked, and the answer is obeyed', (text) => {
  expect(errors(heading(text))).toEqual([UNCLEAR]);
  expect(errors(withUnit('1000 USD', heading(text)))).toEqual([]);
  expect(spentOn(withUnit('1000 USD', heading(text)))).toBe('90000.00 210000.00');
});

test('amounts in an account’s own currency are asked about', () => {
  const text = heading('Amount in local currency');
  expect(errors(text)).toEqual([UNCLEAR]);
  expect(spentOn(withUnit('1 USD', text))).toBe('90.00 210.00');
  expect(errors(withUnit('1 USD', text))).toEqual([]);
});

test('debits and credits, and amounts in francs beside those in dollars', () => {
  const pair = `
    # Expenditures
    Meeting | Line | Debit (USD) | Credit (USD)
    M-01    | A1   | 100         |
    M-01    | A1   |             | 10
    M-02    | A1   | 210         |
  `;
  expect(errors(pair)).toEqual([]);
  expect(spentOn(pair)).toBe('90.00 210.00');
  const both = `
    # Expenditures
    Meeting | Line | Amount (CHF) | Amount (USD)
    M-01    | A1   | 100          | 90
    M-02    | A1   | 230          | 210
  `;
  expect(errors(both)).toEqual([]);
  expect(spentOn(both)).toBe('90.00 210.00');
  const spanned = `
    # Expenditures
    Meeting | Line | Amount |
            |      | CHF    |
    M-01    | A1   | 90     |
    M-02    | A1   | 210    |
  `;
  expect(errors(spanned)).not.toEqual([]);
});

test('a row in another currency than its heading is an error', () => {
  const text = `
    # Expenditures
    Meeting | Line | Currency | Amount (USD)
    M-01    | A1   | USD      | 90
    M-02    | A1   | CHF      | 210
  `;
  expect(errors(text)).toEqual(['amount-currency']);
});

const above = (caption: string): string => TABLE.replace('Meeting |', `${caption}\n  Meeting |`);
const below = (note: string): string => `${TABLE.trimEnd()}\n  ${note}\n`;
const among = (label: string): string => TABLE.replace('M-02  ', `${label}\n  M-02  `);

test.each([
  'in thousands of US dollars',
  'USD thousands',
  'Expenditures in thousands of dollars | 2013',
  'بآلاف دولارات',
  'للآلاف',
  'بالآلاف الدولارات',
  'Unit: US$ 1,000',
  'Unit: 1,000',
  '(1000 USD)',
  'x 1,000',
  'in 1000s',
  'Beträge in Tausend',
  'Tausend',
  'TUSD',
  'k$',
  'en milliers de dollars',
  '(en miles)',
  'тыс. долл. США',
  '单位：千美元',
])('thousands: %s', (text) => {
  for (const sheet of [above(text), below(text.replace(' | 2013', '')), among(text.replace(' | 2013', ''))]) {
    expect(errors(sheet)).toEqual([UNCLEAR]);
    expect(errors(withUnit('1000 USD', sheet))).toEqual([]);
    expect(spentOn(withUnit('1000 USD', sheet))).toBe('90000.00 210000.00');
  }
});

test.each([
  'Canadian dollars',
  'in Kenya shillings',
  'Amounts in Australian dollars',
  'Mexican pesos',
  'Amounts in rupees',
  'Amounts in kroner',
  'Amounts in won',
  'Montants en francs suisses',
  'в канадских долларах',
  'بالدولار الكندي',
  '单位：加拿大元',
  'Ruritanian dollars',
  'TEUR',
  'MUSD',
])('another currency or scale: %s', (text) => {
  expect(errors(above(text))).toEqual([UNCLEAR]);
  expect(errors(below(text))).toEqual([UNCLEAR]);
  expect(errors(withUnit('1 USD', above(text)))).toEqual([]);
});

test.each([
  'All amounts are in US dollars',
  'All amounts are in full dollars, not in thousands',
  'One Million Trees Conference - expenditures',
  'Préparé par Jean Mille',
  'Euro-Asian conference',
  'Thousands of Islands Project',
  'Bids won by Kenya',
  '100 thousand participants',
  'en dólares',
  'в долларах США',
  '以美元计',
  'Final accounts 2013',
])('no unit to ask about: %s', (text) => {
  expect(costs(above(text)).diagnostics.map(({ code }) => code)).toEqual([]);
  expect(errors(below(text))).toEqual([]);
});

test('a note on how amounts were converted says no unit', () => {
  expect(errors(below('Invoices in CHF were converted at the rate of the month.'))).toEqual([]);
});

test('many rows above the headings, and in the row below them', () => {
  const rows = Array.from({ length: 30 }, (_, n) => `Paragraph ${n}: of the report`).join('\n  ');
  expect(errors(above(`in thousands of US dollars\n  ${rows}`))).toEqual([UNCLEAR]);
  const sheet = TABLE.replace('M-01 ', ' | | USD thousands\n  M-01 ');
  expect(errors(sheet)).toEqual([UNCLEAR]);
  expect(errors(withUnit('1000 USD', sheet))).toEqual([]);
  expect(spentOn(withUnit('1000 USD', sheet))).toBe('90000.00 210000.00');
});

test('a caption’s currency beside a column of currencies that is partly blank', () => {
  const sheet = (last: string): string => `
    # Expenditures
    Montants en francs suisses
    Posting date | Meeting | Line | Currency | Amount
    2013-02-01   | M-01    | A1   | CHF      | 90
    2013-02-01   | M-02    | A1   | ${last}  | 210
  `;
  expect(errors(sheet('USD') + RATES)).toEqual([]);
  expect(errors(sheet('') + RATES)).toEqual([UNCLEAR]);
  expect(errors(withUnit('CHF', sheet('') + RATES))).toEqual([]);
  expect(spentOn(withUnit('CHF', sheet('') + RATES))).toBe('180.00 420.00');
});

test('what is said of all sheets does not answer for one that says otherwise', () => {
  const all = settings('Unit | 1 USD');
  expect(errors(`${all}\n${above('in thousands')}`)).toEqual([UNCLEAR]);
  expect(errors(`${settings('Unit | 1000 USD')}\n${above('in thousands')}`)).toEqual([]);
});
