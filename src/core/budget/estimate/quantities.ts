/** A row of volumes as a quantity: the product of its factors, which must be those of its item. */
import type { Fraction } from '../../values/fraction';
import { multiplyFractions, ONE } from '../../values/fraction';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Volume } from '../records/budget-records';
import type { Factor } from '../records/factors';
import { factorLabel } from '../records/factors';

/** What a factor is instead of the sheet's own value; `undefined`: as it is. */
export type OtherFactor = (volume: Volume, factor: Factor) => Fraction | undefined;

const AS_IT_IS: OtherFactor = () => undefined;

/** The product of the item's factors; `undefined` where one is lacking or one is too many, with the findings of `checkFactors`. */
export function quantityOf(
  volume: Volume,
  wanted: readonly Factor[],
  other: OtherFactor = AS_IT_IS,
): Fraction | undefined {
  if (volume.broken || volume.factors.size !== wanted.length) return undefined;
  let product = ONE;
  for (const factor of wanted) {
    const value = volume.factors.get(factor);
    if (value === undefined) return undefined;
    product = multiplyFractions(product, other(volume, factor) ?? value.value);
  }
  return product;
}

export function checkFactors(volume: Volume, wanted: readonly Factor[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const missing = wanted.filter((factor) => !volume.factors.has(factor));
  const extra = [...volume.factors.keys()].filter((factor) => !wanted.includes(factor));
  // A factor that cannot be read has its own finding.
  if (missing.length > 0 && !volume.broken) {
    const { text, others } = factorLabel(missing);
    const values = { item: volume.item, factors: text };
    found.push(diagnostic('volume-factor-missing', volume.at, values, { factors: others }));
  }
  if (extra.length > 0) {
    const { text, others } = factorLabel(extra);
    const at = extra.map((factor) => volume.factors.get(factor)!.at);
    found.push(diagnostic('volume-factor-extra', at, { item: volume.item, factors: text }, { factors: others }));
  }
  return found;
}
