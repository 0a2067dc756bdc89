/** Amounts in other currencies, converted once, to the minor unit, half away from zero. */
import type { ExchangeRate, PeriodDay } from '../records/records';
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import { currencyDecimals } from '../values/currencies';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Fraction } from '../values/fraction';
import { fractionFromNumber, multiplyFractions } from '../values/fraction';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';
import { addTo } from '../values/grouped';

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
  | { readonly state: 'converted'; readonly factor: Fraction }
  | { readonly state: 'missing' | 'undated' | 'doubled' }
  /** In the period the rate changes, and nothing says of which day it is meant. */
  | { readonly state: 'changing'; readonly from: Day; readonly to: Day };

/** What to say of an amount that could not be converted; of doubled rates, which are reported where they stand, nothing. `day` is 0 where it is not known. */
export function whyNotConverted(
  conversion: Conversion,
  currency: string,
  amount: Minor,
  day: number,
  at: Place,
): readonly Diagnostic[] {
  switch (conversion.state) {
    case 'changing': {
      const { from, to } = conversion;
      return [diagnostic('rate-of-period', at, { currency, from: isoFromDay(from), to: isoFromDay(to) })];
    }
    case 'undated':
      return [diagnostic('rate-undated', at, { currency })];
    case 'missing':
      return [diagnostic('rate-missing', at, { currency, day: day === 0 ? '' : isoFromDay(day as Day) })];
    case 'doubled':
      return [];
    case 'converted':
      return [
        diagnostic('amount-beyond-digits', at, { found: decimalFromMinor(amount, currencyDecimals(currency) ?? 2) }),
      ];
  }
}

/**
 * What amounts are multiplied with, by currency and day. Rates are units per US dollar; the newest From that is not after the day is in force. Where two
 * rates have that From and differ, there is none: which is meant is for the officer to say.
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
    for (const rate of rates) addTo(this.byCurrency, rate.currency, rate);
    for (const list of this.byCurrency.values()) list.sort((a, b) => a.from - b.from);
  }

  /** From a currency's minor units to those of the reconciliation, by the rates of the day (0: not known). */
  byDay(currency: string, day: number): Conversion {
    if (currency === this.currency) return { state: 'converted', factor: UNIT };
    if (day === 0) return { state: 'undated' };
    return this.convert(currency, this.perDollar(currency, day), this.perDollar(this.currency, day));
  }

  /** As `byDay`, with the rate that the row itself gives for its currency. */
  byRate(currency: string, rate: number, day: number): Conversion {
    if (!this.rowRates.has(rate)) this.rowRates.set(rate, fractionFromNumber(rate));
    const from = this.rowRates.get(rate);
    if (!from || from.numerator === 0n) return { state: 'missing' };
    if (this.currency !== 'USD' && day === 0) return { state: 'undated' };
    return this.convert(currency, from, this.perDollar(this.currency, day));
  }

  /** As `byDay`, of a period: on the day that is said, else only where every day of it has the same rate. */
  byPeriod(currency: string, from: Day, to: Day, on: PeriodDay | undefined): Conversion {
    if (on !== undefined) return this.byDay(currency, on === 'first day' ? from : to);
    const isSteady = [currency, this.currency].every((each) => this.isSteady(each, from, to));
    return isSteady ? this.byDay(currency, to) : { state: 'changing', from, to };
  }

  /** No other rate comes into force after the first day of the period. */
  private isSteady(currency: string, from: Day, to: Day): boolean {
    if (currency === 'USD') return true;
    const rates = this.byCurrency.get(currency) ?? [];
    const first = rates.findLast((rate) => rate.from <= from);
    const later = rates.filter((rate) => from < rate.from && rate.from <= to);
    return later.every((rate) => first !== undefined && isSame(rate.rate, first.rate));
  }

  private convert(currency: string, from: DayRate, to: DayRate): Conversion {
    if (from === 'missing' || to === 'missing') return { state: 'missing' };
    if (from === 'doubled' || to === 'doubled') return { state: 'doubled' };
    return { state: 'converted', factor: this.factor(currency, from, to) };
  }

  private perDollar(currency: string, day: number): DayRate {
    if (currency === 'USD') return UNIT;
    const rates = this.byCurrency.get(currency) ?? [];
    const newest = rates.findLast(({ from }) => from <= day);
    if (!newest) return 'missing';
    const doubled = rates.some(({ from, rate }) => from === newest.from && !isSame(rate, newest.rate));
    return doubled ? 'doubled' : newest.rate;
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

/** Units per US dollar on a day, or why there are none. */
type DayRate = Fraction | 'missing' | 'doubled';

const UNIT: Fraction = { numerator: 1n, denominator: 1n };

const isSame = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator === b.numerator * a.denominator;
