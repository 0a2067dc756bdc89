/** What variances come of: terms in minor units of the reconciliation's currency. */
import type { Minor } from '../values/money';
import type { Place } from '../values/address';

/** A positive term is under-spent. Those that a line does not have are absent; the others add up to its variance. */
export interface VarianceSplit {
  /** What rounding the estimate came to, and changes of it by hand. */
  readonly rounding?: Minor;
  readonly volume?: Minor;
  readonly price?: Minor;
  readonly exchange?: Minor;
  /** What quantities or rates that are not given leave together. */
  readonly notSplit?: Minor;
  /** Of a line that is computed from others. */
  readonly derived?: Minor;
}

export const SPLIT_TERMS = ['rounding', 'volume', 'price', 'exchange', 'notSplit', 'derived'] as const;
export type SplitTerm = (typeof SPLIT_TERMS)[number];

export const isSplitTerm = (measure: string): measure is SplitTerm => SPLIT_TERMS.some((term) => term === measure);

export interface MeetingSplit {
  /** In step with `MeetingResult.lines`; `undefined` where the variance itself is not known. */
  readonly lines: readonly (VarianceSplit | undefined)[];
  /** Sums of the lines' terms; `undefined` where one of them is not known. */
  readonly total: VarianceSplit | undefined;
  /** In step with the lines: the rows of quantities and unit costs that its terms were reckoned from. */
  readonly behind: readonly (readonly Place[])[];
}

/** Sums of terms, each over those that have it; `undefined` where a split is not known. */
export function sumSplits(splits: readonly (VarianceSplit | undefined)[]): VarianceSplit | undefined {
  if (splits.includes(undefined)) return undefined;
  const total: { -readonly [T in SplitTerm]?: Minor } = {};
  for (const split of splits) {
    for (const term of SPLIT_TERMS) {
      const amount = split?.[term];
      if (amount !== undefined) total[term] = ((total[term] ?? 0) + amount) as Minor;
    }
  }
  return total;
}
