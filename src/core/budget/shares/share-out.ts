/** Sharing a total out by adjusted rates. */
import { allocate } from '../../values/allocate';
import { roundFraction } from '../../values/fraction';
import type { Minor } from '../../values/money';

export interface SharedOut {
  /** In step with the weights. */
  readonly shares: readonly Minor[];
  /** What is left of the total by rounding it to the unit: at most half a unit. */
  readonly notShared: Minor;
}

/**
 * Parts of a total in whole units that add up to it (once it is rounded to the unit), by largest remainder; ties go to the earlier weight, so callers
 * order them by code. At least one weight must be above zero.
 */
export function shareOut(total: Minor, weights: readonly bigint[], unit: Minor): SharedOut {
  const units = Number(roundFraction({ numerator: BigInt(total), denominator: BigInt(unit) })) as Minor;
  const parts = allocate(
    units,
    weights.map((numerator) => ({ numerator, denominator: 1n })),
  );
  return {
    shares: parts.map((part) => (part * unit + 0) as Minor),
    notShared: (total - units * unit) as Minor,
  };
}
