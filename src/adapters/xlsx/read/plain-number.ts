import { POWERS } from './number-text';

/** Digits that a double holds exactly. */
const MOST_DIGITS = 15;

/**
 * The number that the bytes are as a machine writes it (`-1234.50`); NaN for all else. Codes (`001`), grouped digits and what has
 * more than 15 digits are none, and neither, unless the point is surely a decimal sign, is `1.234`.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number, pointIsDecimal: boolean): number {
  const start = bytes[from] === 0x2d ? from + 1 : from;
  let at = start;
  let value = 0;
  for (; at < to && isDigit(bytes[at]!); at++) value = value * 10 + bytes[at]! - 0x30;
  const whole = at - start;
  if (whole === 0 || (whole > 1 && bytes[start] === 0x30)) return NaN;
  let decimals = 0;
  if (at < to) {
    if (bytes[at] !== 0x2e) return NaN;
    for (at++; at < to && isDigit(bytes[at]!); at++) value = value * 10 + bytes[at]! - 0x30;
    decimals = at - start - whole - 1;
    if (at < to || decimals === 0) return NaN;
  }
  if (whole + decimals > MOST_DIGITS) return NaN;
  if (!pointIsDecimal && decimals === 3 && whole <= 3 && bytes[start] !== 0x30) return NaN;
  const magnitude = decimals === 0 ? value : value / POWERS[decimals]!;
  return start === from ? magnitude : -magnitude;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
