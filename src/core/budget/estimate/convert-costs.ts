/** Unit costs in other currencies, at the rates of one day; exact. */
import type { ExchangeRate } from '../../records/records';
import type { Fraction } from '../../values/fraction';
import { divideFractions, multiplyFractions, ONE } from '../../values/fraction';

/** Units of a currency per US dollar: the newest that is not after the day; `undefined` where there is none, or two that differ. */
export function unitsPerDollar(rates: readonly ExchangeRate[], currency: string, day: number): Fraction | undefined {
  if (currency === 'USD') return ONE;
  let newest: ExchangeRate | undefined;
  let doubled = false;
  for (const rate of rates) {
    if (rate.currency !== currency || rate.from > day) continue;
    if (newest === undefined || rate.from > newest.from) {
      newest = rate;
      doubled = false;
    } else if (rate.from === newest.from) {
      doubled ||= rate.rate.numerator * newest.rate.denominator !== newest.rate.numerator * rate.rate.denominator;
    }
  }
  return doubled ? undefined : newest?.rate;
}

/** An amount in one currency as an amount in another, by their units per dollar. */
export const convertExactly = (amount: Fraction, from: Fraction, to: Fraction): Fraction =>
  multiplyFractions(divideFractions(amount, from), to);
