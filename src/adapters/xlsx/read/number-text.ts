/** Numbers as they stand in `<v>`. */

/** Exact powers of ten: a whole number up to 2⁵³ divided by one of them is the nearest number to the decimal. */
export const POWERS = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const MOST_DIGITS = 4096;

/** The finite number that the text is; NaN where it is none (`NaN`, `INF`, `1e999`, `1,5`). */
export function numberOf(text: string): number {
  const plain = text.trim();
  if (plain.length > MOST_DIGITS || !NUMBER.test(plain)) return NaN;
  const value = Number(plain);
  return Number.isFinite(value) ? value : NaN;
}

/** Where the digits, and all else that a number may be made of, end. */
export function numberEnd(b: Uint8Array, from: number): number {
  let at = from;
  for (
    let byte = b[at]!;
    isDigit(byte) || byte === 0x65 || byte === 0x45 || byte === 0x2d || byte === 0x2b;
    byte = b[++at]!
  );
  return at;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
