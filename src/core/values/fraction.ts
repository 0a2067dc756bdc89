/** Shares and rates as exact fractions. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** The fraction of a plain decimal like `0.879` or `33.5`; `undefined` where the text is none or negative. */
export function fractionFromDecimal(text: string): Fraction | undefined {
  const match = /^\+?(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (!match || !(match[1] || match[2])) return undefined;
  const places = (match[2] ?? '').length;
  return reduced(BigInt((match[1] ?? '') + (match[2] ?? '')), 10n ** BigInt(places));
}

/** A cell's number as the decimal with 15 digits that Excel shows. */
export function fractionFromNumber(value: number): Fraction | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const power = Number(exponent) - 14;
  const whole = BigInt(digits.replace('.', ''));
  return power >= 0 ? reduced(whole * 10n ** BigInt(power), 1n) : reduced(whole, 10n ** BigInt(-power));
}

/** In lowest terms; the denominator must be above zero. */
export function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { numerator: numerator / a, denominator: denominator / a } : { numerator, denominator };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export const ZERO_FRACTION: Fraction = { numerator: 0n, denominator: 1n };

export const subtractFractions = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

/** a ÷ b; b must be above zero. */
export const divideFractions = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.numerator * b.denominator, a.denominator * b.numerator);

/** Below zero where a is the smaller, zero where they are equal. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest whole number, half away from zero; with `up` the next one away from zero. */
export function roundFraction({ numerator, denominator }: Fraction, up = false): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  const rest = size % denominator;
  const rounded = (up ? rest > 0n : rest * 2n >= denominator) ? whole + 1n : whole;
  return numerator < 0n ? -rounded : rounded;
}

/** As a decimal with so many places, rounded once, half away from zero: `0.0045730487`. */
export function fixedDecimal({ numerator, denominator }: Fraction, places: number): string {
  const scaled = roundFraction({ numerator: numerator * 10n ** BigInt(places), denominator });
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

const PLACES = 15;

/** As a decimal of up to 15 places, for messages: what is not a whole number is never shown as one. */
export function decimalText({ numerator, denominator }: Fraction): string {
  const scaled = (numerator * 10n ** BigInt(PLACES)) / denominator;
  const digits = String(scaled).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  const isCut = scaled * denominator !== numerator * 10n ** BigInt(PLACES);
  const shown = fraction === '' && isCut ? `${'0'.repeat(PLACES)}1` : fraction;
  return digits.slice(0, -PLACES) + (shown === '' ? '' : `.${shown}`);
}

export const multiplyFractions = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.numerator * b.numerator, a.denominator * b.denominator);

/** Whether shares add up to one, exactly. */
export const isWhole = ({ numerator, denominator }: Fraction): boolean => numerator === denominator;

/** As it is printed: `1/3`. */
export function fractionText(fraction: Fraction): string {
  const { numerator, denominator } = reduced(fraction.numerator, fraction.denominator);
  return `${numerator}/${denominator}`;
}
