/** Splitting an amount exactly. */
import type { Fraction } from './fraction';
import type { Minor } from './money';

/**
 * Splits an amount by weights into parts that add up to it: each gets the whole units of its share, and the units left over go to the largest
 * remainders, ties to the earlier part (callers order parts by code, so that re-sorting a sheet changes nothing). A negative amount is
 * split as the mirror of the positive one. Weights must be positive; they need not add up to one.
 */
export function allocate(total: Minor, weights: readonly Fraction[]): Minor[] {
  const common = weights.reduce((product, { denominator }) => product * denominator, 1n);
  const whole = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const sum = whole.reduce((a, b) => a + b, 0n);
  const amount = BigInt(Math.abs(total));
  const parts = whole.map((weight) => (amount * weight) / sum);
  const remainders = whole.map((weight, at) => ({ at, rest: (amount * weight) % sum }));
  let left = amount - parts.reduce((a, b) => a + b, 0n);
  remainders.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of remainders) {
    if (left === 0n) break;
    parts[at] = parts[at]! + 1n;
    left--;
  }
  return parts.map((part) => (total < 0 ? 0 - Number(part) : Number(part)) as Minor);
}
