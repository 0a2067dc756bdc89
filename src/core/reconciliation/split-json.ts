/** Split variances as plain decimals. */
import { decimalFromMinor } from '../values/money';
import type { VarianceSplit } from './variance-split';
import { SPLIT_TERMS } from './variance-split';

export type SplitJson = { readonly [T in keyof VarianceSplit]: string };

/** The terms that there are; null where the variance itself is not known. */
export function splitJson(split: VarianceSplit | undefined, decimals: number): SplitJson | null {
  if (split === undefined) return null;
  const terms = SPLIT_TERMS.flatMap((term) => {
    const amount = split[term];
    return amount === undefined ? [] : [[term, decimalFromMinor(amount, decimals)]];
  });
  return Object.fromEntries(terms) as SplitJson;
}
