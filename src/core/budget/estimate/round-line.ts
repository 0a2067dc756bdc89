/** An exact amount as a line of an estimate. */
import type { EstimateRounding } from '../../records/budget-settings';
import type { Fraction } from '../../values/fraction';
import { roundFraction } from '../../values/fraction';
import type { Minor } from '../../values/money';

/** Rounded once to the unit, half away from zero, or away from zero; `undefined` where the result is no safe amount. */
export function roundLine(exact: Fraction, decimals: number, { unit, up }: EstimateRounding): Minor | undefined {
  const units = { numerator: exact.numerator * 10n ** BigInt(decimals), denominator: exact.denominator * BigInt(unit) };
  const amount = Number(roundFraction(units, up)) * unit;
  return Number.isSafeInteger(amount) ? ((amount + 0) as Minor) : undefined;
}
