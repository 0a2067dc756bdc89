import type { Fraction } from '../../values/fraction';
import { reduced, roundFraction } from '../../values/fraction';

/** Rounded to one decimal, half away from zero. */
export const tenths = ({ numerator, denominator }: Fraction): Fraction =>
  reduced(roundFraction({ numerator: numerator * 10n, denominator }), 10n);
