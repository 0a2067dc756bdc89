/**
 * Amounts of money as whole minor units (cents) in a branded integer.
 *
 * Past `minorFromNumber` no floating number takes part in a sum. A `Minor` is always a safe integer
 * (at most 2⁵³ − 1, some 90 trillion dollars); operations that could leave that range return `undefined`
 * or throw nothing: callers sum through `Sum`, which is exact beyond it.
 */
declare const minorBrand: unique symbol;
export type Minor = number & { readonly [minorBrand]: 'minor' };

export const ZERO = 0 as Minor;

/** What became of a number on its way to an amount. */
export type MinorReading =
  { readonly state: 'exact' | 'rounded'; readonly minor: Minor } | { readonly state: 'not-finite' | 'beyond-digits' };

const POWERS = [1, 10, 100, 1000] as const;
/** At this size a double no longer carries 15 significant digits down to the unit. */
const TOO_LARGE = 1e15;
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Reads a cell's number as an amount with `decimals` (0, 2 or 3) places.
 * A value within a thousandth of a minor unit of a whole one is that amount (`exact`); any other is rounded
 * once, half away from zero, from the 15-digit decimal that Excel shows (`rounded`).
 */
export function minorFromNumber(value: number, decimals: number): MinorReading {
  const exact = exactMinor(value, decimals);
  if (!Number.isNaN(exact)) return { state: 'exact', minor: exact as Minor };
  if (!Number.isFinite(value)) return { state: 'not-finite' };
  if (Math.abs(value) >= TOO_LARGE) return { state: 'beyond-digits' };
  return minorFromDecimal(plainDecimal(value), decimals);
}

/** The same where it is `exact`, else NaN: for a ledger's million rows, which need no object each. */
export function exactMinor(value: number, decimals: number): number {
  const scaled = value * POWERS[decimals]!;
  const near = Math.round(scaled);
  const isExact = Math.abs(near) < TOO_LARGE && Math.abs(scaled - near) < 0.001;
  // Plus zero, so that minus zero is none.
  return isExact ? near + 0 : Number.NaN;
}

/** A number in hundredths, rounded, for sums that are shown of numbers whatever they are; what is no amount adds nothing. */
export function hundredths(value: number): Minor {
  const exact = exactMinor(value, 2);
  if (!Number.isNaN(exact)) return exact as Minor;
  const reading = minorFromNumber(value, 2);
  return 'minor' in reading ? reading.minor : ZERO;
}

/** The same of a number of thousands (or another power of ten): what is meant is scaled first and rounded once. */
export function minorFromScaled(value: number, decimals: number, zeros: number): MinorReading {
  const exact = exactMinor(value * 10 ** zeros, decimals);
  if (!Number.isNaN(exact)) return { state: 'exact', minor: exact as Minor };
  if (!Number.isFinite(value)) return { state: 'not-finite' };
  if (Math.abs(value) * 10 ** zeros >= TOO_LARGE) return { state: 'beyond-digits' };
  return minorFromDecimal(shiftDecimal(plainDecimal(value), zeros), decimals);
}

/** A plain decimal with its point so many places further right; below zero: left. */
export function shiftDecimal(text: string, zeros: number): string {
  if (zeros < 0) {
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    const [whole = '', fraction = ''] = text.slice(sign.length).split('.');
    const digits = whole.padStart(1 - zeros, '0');
    return `${sign}${digits.slice(0, zeros)}.${digits.slice(zeros)}${fraction}`;
  }
  const [whole = '', fraction = ''] = text.split('.');
  const moved = fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros);
  return `${whole}${moved}${rest === '' ? '' : `.${rest}`}`;
}

/** The decimal with 15 significant digits that Excel shows, without an exponent. */
function plainDecimal(value: number): string {
  const text = value.toPrecision(15);
  const cut = text.indexOf('e');
  if (cut < 0) return text;
  const exponent = Number(text.slice(cut + 1));
  const negative = text.startsWith('-');
  const digits = text.slice(negative ? 1 : 0, cut).replace('.', '');
  const plain = exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}${digits}` : digits.padEnd(exponent + 1, '0');
  return negative ? `-${plain}` : plain;
}

/** Reads a plain decimal (`-1234.5`) as an amount, rounding once, half away from zero. */
export function minorFromDecimal(text: string, decimals: number): MinorReading {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match || !(match[2] || match[3])) return { state: 'not-finite' };
  const whole = match[2] ?? '';
  const fraction = match[3] ?? '';
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  const rest = fraction.slice(decimals);
  let units = BigInt(whole + kept || '0');
  if (rest.charCodeAt(0) >= 53) units += 1n;
  if (units > BigInt(LARGEST)) return { state: 'beyond-digits' };
  const minor = Number(match[1] === '-' ? -units : units);
  return { state: /[1-9]/.test(rest) ? 'rounded' : 'exact', minor: (minor + 0) as Minor };
}

/** The amount as a plain decimal with the currency's decimals: `-1234.50`. */
export function decimalFromMinor(minor: Minor | bigint, decimals: number): string {
  const negative = minor < 0;
  const digits = String(negative ? -minor : minor).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${text}` : text;
}

export const negate = (a: Minor): Minor => (0 - a) as Minor;

/**
 * Adds amounts exactly, however many: whole numbers while they are safe, BigInt beyond.
 * `value()` is `undefined` where the sum no longer fits an amount.
 */
export class Sum {
  private small = 0;
  private large = 0n;

  add(minor: Minor): void {
    const next = this.small + minor;
    if (next > LARGEST || next < -LARGEST) {
      this.large += BigInt(this.small) + BigInt(minor);
      this.small = 0;
    } else this.small = next;
  }

  value(): Minor | undefined {
    const total = this.exact();
    return total > BigInt(LARGEST) || total < -BigInt(LARGEST) ? undefined : (Number(total) as Minor);
  }

  exact(): bigint {
    return this.large + BigInt(this.small);
  }
}
