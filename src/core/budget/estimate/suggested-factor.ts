/** What one factor of a row of volumes would have to be for the median of what earlier meetings used. */
import { codeKey } from '../../values/code-key';
import type { Fraction } from '../../values/fraction';
import { compareFractions, multiplyFractions, ONE, reduced } from '../../values/fraction';
import type { Place } from '../../values/address';
import type { Factor } from '../records/factors';
import type { EstimateLine, EstimatePart } from './estimate';
import type { Spread, Suggestions } from './suggestions';
import { tenths } from './tenths';

export interface SuggestedFactor {
  readonly factor: Factor;
  /** With at most one decimal. */
  readonly value: Fraction;
  readonly at: Place;
}

/** The factor that depends least on the meeting's own days and languages goes first. */
const FREE_FIRST: readonly Factor[] = [
  'Quantity',
  'Pages',
  'Trips',
  'Persons',
  'Months',
  'Teams',
  'Meetings a day',
  'Languages',
  'Days',
];

/** What earlier meetings used of a row's item in its line; `undefined` where none used any. */
export const usedBefore = ({ line }: EstimateLine, part: EstimatePart, past: Suggestions): Spread | undefined =>
  past.quantities.get(codeKey(line.code))?.get(part.volume.key);

/**
 * `undefined` where the row is not the only one of its item in the line, where the median is what it has already, or where no factor would make the median,
 * rounded to one decimal, with at most one decimal of its own.
 */
export function suggestedFactor(
  { parts }: EstimateLine,
  { volume, unitCost }: EstimatePart,
  { median }: Spread,
): SuggestedFactor | undefined {
  if (parts.filter((each) => each.volume.key === volume.key).length > 1) return undefined;
  const factor = FREE_FIRST.find((name) => unitCost.factors.includes(name));
  const given = factor === undefined ? undefined : volume.factors.get(factor);
  if (factor === undefined || given === undefined) return undefined;
  const others = unitCost.factors
    .filter((name) => name !== factor)
    .reduce((product, name) => multiplyFractions(product, volume.factors.get(name)!.value), ONE);
  if (others.numerator === 0n) return undefined;
  const wanted = tenths(median);
  const value = reduced(wanted.numerator * others.denominator, wanted.denominator * others.numerator);
  if ((value.numerator * 10n) % value.denominator !== 0n || compareFractions(value, given.value) === 0)
    return undefined;
  return { factor, value, at: given.at };
}
