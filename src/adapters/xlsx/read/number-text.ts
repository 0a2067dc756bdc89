/** Numbers as they stand in `<v>`. */

/** Exact powers of ten: a whole number up to 2⁵³ divided by one of them is the nearest number to the decimal. */
export const POWERS = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const MOST_DIGITS = 4096;

/** The finite number that the text is; NaN where it is none (`NaN`, `INF`, `1e999`, `1,5`). */
export function numberOf(text: string): number {
  const plain = text.trim();
  if (plain.length > MOST_DIGITS || !NUMBER.test(plain)) return NaN;
  const value = Number(plain);
  return Number.isFinite(value) ? value : NaN;
}
