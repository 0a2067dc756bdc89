/** Amounts in other currencies, converted once, to the minor unit, half away from zero. */
import type { ExchangeRate } from '../records/records';
import { currencyDecimals } from '../values/currencies';
import type { Fraction } from '../values/fraction';
import { fractionFromNumber, multiplyFractions } from '../values/fraction';
import type { Minor } from '../values/money';

const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * An amount times a fraction, rounded once, half away from zero; `undefined` where the result is no safe amount.
 * Whole numbers do it while products are safe, BigInt beyond.
 */
export function multiply(amount: Minor, { numerator, denominator }: Fraction): Minor | undefined {
  const size = Math.abs(amount);
  const product = size * Number(numerator);
  let result: number;
  if (product <= SAFE && denominator <= SAFE / 2) {
    const divisor = Number(denominator);
    const rest = product % divisor;
    result = (product - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  } else {
    const exact = BigInt(size) * numerator;
    const rest = exact % denominator;
    result = Number(exact / denominator + (rest * 2n >= denominator ? 1n : 0n));
    if (result > SAFE) return undefined;
  }
  return (amount < 0 ? 0 - result : result) as Minor;
}

export type Conversion =
  { readonly state: 'converted'; readonly factor: Fraction } | { readonly state: 'missing' | 'undated' };

/**
 * What amounts are multiplied with, by currency and day. Rates are units per US dollar; the newest From that is not after the day is in force.
 */
export class Exchange {
  private readonly byCurrency = new Map<string, ExchangeRate[]>();
  private readonly cache = new Map<string, Fraction>();
  private readonly rowRates = new Map<number, Fraction | undefined>();

  constructor(
    rates: readonly ExchangeRate[],
    private readonly currency: string,
    private readonly decimals: number,
  ) {
    for (const rate of rates) this.byCurrency.set(rate.currency, [...(this.byCurrency.get(rate.currency) ?? []), rate]);
    for (const list of this.byCurrency.values()) list.sort((a, b) => a.from - b.from);
  }

  /** The rate in force on a day (0: not known). */
  rateOn(currency: string, day: number): ExchangeRate | undefined {
    let found: ExchangeRate | undefined;
    for (const rate of this.byCurrency.get(currency) ?? []) if (rate.from <= day) found = rate;
    return found;
  }

  /** From a currency's minor units to those of the reconciliation, by the rates of the day. */
  byDay(currency: string, day: number): Conversion {
    if (currency === this.currency) return { state: 'converted', factor: { numerator: 1n, denominator: 1n } };
    if (day === 0) return { state: 'undated' };
    const from = this.perDollar(currency, day);
    const to = this.perDollar(this.currency, day);
    if (!from || !to) return { state: 'missing' };
    return { state: 'converted', factor: this.factor(currency, from, to) };
  }

  /** As `byDay`, with the rate that the row itself gives for its currency. */
  byRate(currency: string, rate: number, day: number): Conversion {
    if (!this.rowRates.has(rate)) this.rowRates.set(rate, fractionFromNumber(rate));
    const from = this.rowRates.get(rate);
    const to = this.currency === 'USD' ? UNIT : day === 0 ? undefined : this.perDollar(this.currency, day);
    if (!from || from.numerator === 0n || !to) return { state: 'missing' };
    return { state: 'converted', factor: this.factor(currency, from, to) };
  }

  private perDollar(currency: string, day: number): Fraction | undefined {
    return currency === 'USD' ? UNIT : this.rateOn(currency, day)?.rate;
  }

  /** amount ÷ from × to, and from one currency's decimals to the other's. */
  private factor(currency: string, from: Fraction, to: Fraction): Fraction {
    const key = `${currency} ${from.numerator}/${from.denominator} ${to.numerator}/${to.denominator}`;
    let factor = this.cache.get(key);
    if (!factor) {
      const inverse = { numerator: from.denominator, denominator: from.numerator };
      const shift = this.decimals - (currencyDecimals(currency) ?? 2);
      const power = 10n ** BigInt(Math.abs(shift));
      const scale = shift >= 0 ? { numerator: power, denominator: 1n } : { numerator: 1n, denominator: power };
      factor = multiplyFractions(multiplyFractions(inverse, to), scale);
      this.cache.set(key, factor);
    }
    return factor;
  }
}

const UNIT: Fraction = { numerator: 1n, denominator: 1n };
