/** Which rate an amount is converted with, and why with none. */
import { Exchange, multiply } from '../../../src/core/reconciliation/exchange';
import type { ExchangeRate } from '../../../src/core/records/records';
import type { Fraction } from '../../../src/core/values/fraction';
import type { Minor } from '../../../src/core/values/money';

const of = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });

/** `CHF 100 9/10`, one a line: currency, first day, units per dollar. */
const ratesOf = (text: string): ExchangeRate[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [currency = '', from = '', rate = ''] = line.trim().split(' ');
      const [numerator = '0', denominator = '1'] = rate.split('/');
      return {
        currency,
        from: Number(from),
        rate: of(BigInt(numerator), BigInt(denominator)),
      } as unknown as ExchangeRate;
    });

const RATES = ratesOf(`
  CHF 300 9/10
  CHF 100 7/10
  CHF 200 8/10
  EUR 100 1/2
  EUR 100 2/4
  GBP 100 1/2
  GBP 100 1/3
  GBP 200 1/4
  JPY 100 100
`);

/** The factor as `numerator/denominator`, or the reason. */
const shown = (conversion: ReturnType<Exchange['byDay']>): string =>
  conversion.state === 'converted'
    ? `${conversion.factor.numerator}/${conversion.factor.denominator}`
    : conversion.state;

describe('into dollars', () => {
  const exchange = new Exchange(RATES, 'USD', 2);

  test.each([
    ['USD', 0, '1/1'],
    ['CHF', 99, 'missing'],
    ['CHF', 100, '10/7'],
    ['CHF', 199, '10/7'],
    ['CHF', 200, '5/4'],
    ['CHF', 299, '5/4'],
    ['CHF', 5000, '10/9'],
    ['CHF', 0, 'undated'],
    ['EUR', 150, '2/1'],
    ['GBP', 150, 'doubled'],
    ['GBP', 250, '4/1'],
    ['XXX', 150, 'missing'],
    // A yen has no decimals.
    ['JPY', 150, '1/1'],
  ])('%s of day %d', (currency, day, factor) => expect(shown(exchange.byDay(currency, day))).toBe(factor));

  test.each([
    [0.5, 0, '2/1'],
    [0.5, 150, '2/1'],
    [0, 150, 'missing'],
    [-1, 150, 'missing'],
    [Number.NaN, 150, 'missing'],
  ])('at the row’s own rate %d on day %d', (rate, day, factor) => {
    expect(shown(exchange.byRate('CHF', rate, day))).toBe(factor);
  });
});

describe('into another currency', () => {
  const exchange = new Exchange(RATES, 'CHF', 2);

  test.each([
    ['CHF', 0, '1/1'],
    ['USD', 150, '7/10'],
    ['USD', 0, 'undated'],
    ['USD', 50, 'missing'],
    ['EUR', 250, '8/5'],
    ['GBP', 150, 'doubled'],
  ])('%s of day %d', (currency, day, factor) => expect(shown(exchange.byDay(currency, day))).toBe(factor));

  test.each([
    [0.5, 150, '7/5'],
    [0.5, 0, 'undated'],
    [0.5, 50, 'missing'],
  ])('at the row’s own rate %d on day %d', (rate, day, factor) => {
    expect(shown(exchange.byRate('EUR', rate, day))).toBe(factor);
  });
});

const LARGEST = Number.MAX_SAFE_INTEGER;

test.each([
  [1, of(1n, 2n), 1],
  [-1, of(1n, 2n), -1],
  [1, of(10n ** 17n, 2n * 10n ** 17n), 1],
  [-1, of(10n ** 17n, 2n * 10n ** 17n), -1],
  [1, of(10n ** 17n - 1n, 2n * 10n ** 17n), 0],
  [LARGEST, of(1n, 1n), LARGEST],
  [LARGEST, of(10n ** 17n, 10n ** 17n), LARGEST],
  [LARGEST, of(10n ** 17n + 10n ** 3n, 10n ** 17n), undefined],
  [LARGEST, of(2n, 1n), undefined],
])('%d times %o is %d', (amount, factor, result) => expect(multiply(amount as Minor, factor)).toBe(result));
