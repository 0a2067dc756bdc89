/** Amounts in other currencies: docs/workbook.md, "Rates of exchange". */
import fc from 'fast-check';
import { Exchange, multiply } from '../../../src/core/reconciliation/exchange';
import type { Conversion } from '../../../src/core/reconciliation/exchange';
import type { ExchangeRate } from '../../../src/core/records/records';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Fraction } from '../../../src/core/values/fraction';
import { fractionFromNumber } from '../../../src/core/values/fraction';
import type { Minor } from '../../../src/core/values/money';
import { codesOf, costs, figures, findings, proofs, settings, spent, unmatched } from './costs';

/** Rational arithmetic, then one rounding, half away from zero. */
function oracle(amount: number, { numerator, denominator }: Fraction): bigint {
  const exact = BigInt(Math.abs(amount)) * numerator;
  const size = (exact * 2n + denominator) / (denominator * 2n);
  return amount < 0 ? -size : size;
}

const fraction = fc.record({ numerator: fc.bigInt(0n, 10n ** 17n), denominator: fc.bigInt(1n, 10n ** 17n) });
const small = fc.record({ numerator: fc.bigInt(0n, 5000n), denominator: fc.bigInt(1n, 5000n) });
const amount = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -10_000_000, max: 10_000_000 }));

test('an amount times a fraction is rational arithmetic with one rounding', () => {
  fc.assert(
    fc.property(amount, fc.oneof(fraction, small), (a, f) => {
      const exact = oracle(a, f);
      const size = exact < 0n ? -exact : exact;
      const expected = size > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : Number(exact);
      expect(multiply(a as Minor, f)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('nothing converts to nothing, at par nothing changes, more is never less, and reversals cancel', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), small, (a, b, f) => {
      expect(multiply(0 as Minor, f)).toBe(0);
      expect(multiply(a as Minor, { numerator: 1n, denominator: 1n })).toBe(a);
      const [low, high] = a <= b ? [a, b] : [b, a];
      expect(multiply(low as Minor, f)!).toBeLessThanOrEqual(multiply(high as Minor, f)!);
      expect(multiply(-a as Minor, f)).toBe(0 - multiply(a as Minor, f)!);
    }),
  );
});

test('where the reconciliation is not in dollars, its own currency’s rate of the day counts each time', () => {
  const at = { file: '', sheet: '', cell: '' };
  const rate = (currency: string, from: string, units: number): ExchangeRate => ({
    currency,
    from: dayFromIso(from)!,
    rate: fractionFromNumber(units)!,
    text: String(units),
    at,
  });
  const exchange = new Exchange(
    [rate('CHF', '2013-06-01', 1), rate('EUR', '2013-01-01', 0.8), rate('CHF', '2013-01-01', 0.9)],
    'CHF',
    2,
  );
  const converted = (conversion: Conversion): number | undefined =>
    conversion.state === 'converted' ? multiply(80_00 as Minor, conversion.factor) : undefined;
  const on = (iso: string): (number | undefined)[] => {
    const day = dayFromIso(iso)!;
    return [exchange.byDay('EUR', day), exchange.byRate('EUR', 0.8, day), exchange.byDay('USD', day)].map(converted);
  };
  expect(on('2013-05-31')).toEqual([90_00, 90_00, 72_00]);
  expect(on('2013-06-01')).toEqual([100_00, 100_00, 80_00]);
  expect(on('2013-05-31')).toEqual([90_00, 90_00, 72_00]);
});

const RATES = `
  # ExchangeRates
  Currency | From       | Units per US dollar
  CHF      | 2013-03-01 | 0.94
  CHF      | 2013-04-01 | 0.95
  CHF      | 2013-05-01 | 0.93
  JPY      | 2013-01-01 | 98.5
  KWD      | 2013-01-01 | 0.28
`;

/** Rows `Posting date | Currency | Amount | Rate | Amount USD` of M-01's line B1. */
const abroad = (rows: readonly string[], rest = RATES) =>
  costs(
    [
      '# Expenditures',
      'Meeting | Line | Posting date | Currency | Amount | Rate | Amount USD',
      'M-01 | A1 | | USD | 90',
      'M-02 | A1 | | USD | 210',
      ...rows.map((row) => `M-01 | B1 | ${row}`),
      rest,
    ].join('\n'),
  );

test.each([
  ['2013-04-01 | CHF | 95', '100.00'],
  ['2013-04-30 | CHF | 95', '100.00'],
  ['2013-03-31 | CHF | 94', '100.00'],
  ['2013-12-31 | CHF | 93', '100.00'],
  ['2013-04-01 | CHF | -95', '-100.00'],
  ['2013-04-01 | JPY | 1000', '10.15'],
  ['2013-04-01 | KWD | 0.014', '0.05'],
  ['2013-04-01 | chf | 0.005', '0.01'],
])('by the newest From that is not after the posting date: %s', (row, usd) => {
  expect(spent(abroad([row]), 'M-01', 'B1')).toBe(usd);
});

test('half a cent goes away from zero, and each row is rounded by itself', () => {
  const rates = '# ExchangeRates\nCurrency | From | Units per US dollar\nCHF | 2013-01-01 | 8';
  expect(spent(abroad(['2013-04-01 | CHF | 0.04'], rates), 'M-01', 'B1')).toBe('0.01');
  expect(spent(abroad(['2013-04-01 | CHF | -0.04'], rates), 'M-01', 'B1')).toBe('-0.01');
  expect(spent(abroad(['2013-04-01 | CHF | 0.04', '2013-04-01 | CHF | 0.04'], rates), 'M-01', 'B1')).toBe('0.02');
});

test('Amount USD first, then the rate on the row, then ExchangeRates', () => {
  expect(spent(abroad(['2013-04-01 | CHF | 95 |      | 101.23']), 'M-01', 'B1')).toBe('101.23');
  expect(spent(abroad(['2013-04-01 | CHF | 95 | 0.5  | 190']), 'M-01', 'B1')).toBe('190.00');
  expect(spent(abroad(['2013-04-01 | CHF | 95 | 0.5']), 'M-01', 'B1')).toBe('190.00');
  expect(spent(abroad(['           | CHF | 95 | 0.5']), 'M-01', 'B1')).toBe('190.00');
  expect(spent(abroad(['           | CHF | 95 |      | 101.23'], ''), 'M-01', 'B1')).toBe('101.23');
});

describe('a rate and an Amount USD', () => {
  test('that disagree by more than a cent are reported', () => {
    const reconciled = abroad(['2013-04-01 | CHF | 95 | 0.95 | 100.02', '2013-04-01 | CHF | 95 | 0.95 | 99']);
    expect(findings(reconciled, 'rate-contradicts')).toEqual([
      'Expenditures!E4: 100.02, 100.00, 0.02',
      'Expenditures!E5: 99.00, 100.00, -1.00',
    ]);
    expect(spent(reconciled, 'M-01', 'B1')).toBe('199.02');
  });

  test('that agree to a cent are not', () => {
    const rows = ['2013-04-01 | CHF | 95 | 0.95 | 100.01', '2013-04-01 | CHF | 95 | 0.95 | 99.99'];
    expect(findings(abroad(rows), 'rate-contradicts')).toEqual([]);
  });

  test('dollars that are other dollars are reported too', () => {
    const reconciled = abroad(['2013-04-01 | USD | 95 | | 96']);
    expect(findings(reconciled, 'dollars-differ')).toEqual(['Expenditures!E4: 95.00, 96.00']);
  });
});

describe('a missing rate', () => {
  test('is an error at the row, and its figure is unknown, not zero', () => {
    const reconciled = abroad(['2013-02-28 | CHF | 95', '2013-04-01 | EUR | 7', '2013-04-01 | CHF | 9.5']);
    expect(findings(reconciled, 'rate-missing')).toEqual([
      'Expenditures!E4: CHF, 2013-02-28',
      'Expenditures!E5: EUR, 2013-04-01',
    ]);
    expect(figures(reconciled)[1]).toBe('M-01 B1 - ?');
    expect(reconciled.value.meetings[0]!.expenditure.state).toBe('unknown');
    expect(reconciled.value.meetings[0]!.variance.state).toBe('unknown');
    expect(reconciled.value.totals.expenditure.state).toBe('unknown');
    expect(proofs(reconciled)[1]).toBe(
      'Expenditures 5 = 3 + 2 (unreadable 2); CHF 104.50 9.50 95.00; EUR 7.00 0.00 7.00; USD 300.00 300.00 0.00',
    );
    expect(reconciled.value.proof.holds).toBe(true);
  });

  test('for lack of a day is another error', () => {
    const reconciled = abroad([' | CHF | 95']);
    expect(findings(reconciled, 'rate-undated')).toEqual(['Expenditures!E4: CHF']);
    expect(spent(reconciled, 'M-01', 'B1')).toBe('?');
  });

  test('on an estimate too', () => {
    const estimates = '# Estimates\nMeeting | Line | Amount | Currency\nM-01 | A1 | 5 | EUR\nM-02 | A1 | 5 | USD';
    const reconciled = costs(estimates);
    expect(findings(reconciled, 'rate-missing')).toEqual(['Estimates!C2: EUR, 2013-04-08']);
    expect(figures(reconciled)[0]).toBe('M-01 A1 ? 90.00');
  });
});

test('two rates from one day convert nothing, wherever they stand', () => {
  for (const rows of [
    ['CHF | 2013-04-01 | 0.95', 'CHF | 2013-04-01 | 0.96'],
    ['CHF | 2013-04-01 | 0.96', 'CHF | 2013-04-01 | 0.95'],
  ]) {
    const rates = ['# ExchangeRates', 'Currency | From | Units per US dollar', ...rows].join('\n');
    const reconciled = abroad(['2013-04-01 | CHF | 95'], rates);
    expect(spent(reconciled, 'M-01', 'B1')).toBe('?');
    expect(findings(reconciled, 'rate-doubled')).toEqual(['ExchangeRates!C3 ExchangeRates!C2: CHF, 2013-04-01']);
  }
});

test('a rate of nothing or less is no rate', () => {
  const reconciled = abroad(['2013-04-01 | CHF | 95 | 0', '2013-04-01 | CHF | 95 | -0.9']);
  expect(findings(reconciled, 'rate-invalid')).toEqual(['Expenditures!E4: 0', 'Expenditures!E5: -0.9']);
  expect(spent(reconciled, 'M-01', 'B1')).toBe('?');
});

test('an amount that no safe number of cents holds after conversion is an error', () => {
  const reconciled = abroad(['2013-04-01 | CHF | 90000000000000 | 0.001']);
  expect(findings(reconciled, 'amount-beyond-digits')).toEqual(['Expenditures!E4: 90000000000000.00']);
  expect(spent(reconciled, 'M-01', 'B1')).toBe('?');
});

test('a row is converted before it is split', () => {
  const reconciled = costs(`
    # Expenditures
    Posting date | Line | Currency | Amount | Cost object
    2013-04-01   | A1   | CHF      | 0.03   | X
    # Mapping
    Column      | Value | Meeting | Share
    Cost object | X     | M-01    | 1/2
    Cost object | X     | M-02    | 1/2
    ${RATES.replace('0.95', '2')}
  `);
  // 0.03 ÷ 2 = 0.015, so 0.02 in all; halves converted one by one would be 0.01 and 0.01 of 0.02 and 0.01.
  expect(figures(reconciled)).toEqual(['M-01 A1 100.00 0.01', 'M-02 A1 200.00 0.01']);
  expect(proofs(reconciled)[1]).toBe('Expenditures 1 = 1 + 0; CHF 0.03 0.03 0.00');
});

test('another currency of the books: through the dollar, by the rates of the day, rounded once', () => {
  const reconciled = costs(`
    ${settings('Currency | CHF')}
    # Expenditures
    Meeting | Line | Posting date | Currency | Amount | Amount USD
    M-01    | A1   | 2013-04-01   | USD      | 100    |
    M-02    | A1   | 2013-04-01   | CHF      | 100    |
    M-02    | A2   | 2013-04-01   | JPY      | 10000  | 101
    M-02    | B1   | 2013-04-01   | JPY      | 10000  |
    ${RATES}
  `);
  expect(figures(reconciled).slice(0, 4)).toEqual([
    'M-01 A1 100.00 95.00',
    'M-02 A1 200.00 100.00',
    'M-02 A2 - 95.95',
    'M-02 B1 - 96.45',
  ]);
  expect(codesOf(reconciled)).toEqual(['dollars-against-table', 'line-unestimated']);
});

test.each([
  // 95 francs are 100 dollars by the table.
  ['100.00', []],
  ['99.99', []],
  ['100.01', []],
  ['99.98', ['Expenditures!E4: CHF, 1, 99.98, 100.00, -0.02']],
  ['100.02', ['Expenditures!E4: CHF, 1, 100.02, 100.00, 0.02']],
])('a cent beside the table’s dollars is what rounding makes, two are not: %s', (dollars, found) => {
  expect(findings(abroad([`2013-04-01 | CHF | 95 | | ${dollars}`]), 'dollars-against-table')).toEqual(found);
});

test.each([
  // 1 franc at the row's own rate of 0.8 is 1.25 dollars.
  ['1.24', []],
  ['1.26', []],
  ['1.23', ['Expenditures!E4: 1.23, 1.25, -0.02']],
  ['1.27', ['Expenditures!E4: 1.27, 1.25, 0.02']],
])('nor is a cent beside the row’s own: %s', (dollars, found) => {
  expect(findings(abroad([`2013-04-01 | CHF | 1 | 0.8 | ${dollars}`], ''), 'rate-contradicts')).toEqual(found);
});

test('an unmatched row is converted too', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Posting date | Currency | Amount | Document
    M-01    |      | 2013-04-01   | CHF      | 95     | D-1
    M-02    | A1   | 2013-04-01   | USD      | 1      | D-2
    ${RATES}
  `);
  expect(unmatched(reconciled)).toEqual(['E2 100.00 line-missing (D-1)']);
});
