/**
 * Rounding figures to a unit so that they still add up, with the fewest of them changed.
 *
 * Every figure becomes one of the two multiples of the unit around it; one that is a multiple already stays. A figure is
 * *changed* where that is not its own rounding (half away from zero, as a spreadsheet rounds). This is the zero-restricted
 * controlled rounding of Cox (1987): where each figure stands in at most two equations, once on either side, it is a
 * flow, and the cheapest flow in whole units is an exact optimum.
 */
import type { Minor } from '../values/money';
import type { Arc } from './cheapest-circulation';
import { cheapestCirculation } from './cheapest-circulation';

/** No equation: a figure that nothing above (or below) adds up. */
export const GROUND = 0;

/** A figure between the equation that has it on the right-hand side (`from`) and the one that has it on the left (`to`). */
export interface Quantity {
  readonly exact: Minor;
  readonly from: number;
  readonly to: number;
  readonly price: Price;
}

/** What it costs to print the multiple below (`down`) and the one above (`up`). */
export interface Price {
  readonly down: number;
  readonly up: number;
}

/** So far apart that no sum of the lesser ever outweighs one of the greater, up to some thousands of figures. */
const CHANGED = 1e12;
const RANK = 1e7;
const DISTANCE = 1000;

/** How far the amount lies above the multiple of the unit below it: from 0 up to, but not, the unit. */
export function remainder(exact: Minor, unit: Minor): number {
  const rest = exact % unit;
  return (rest < 0 ? rest + unit : rest) + 0;
}

/** The amount rounded to the unit, half away from zero. */
export function roundAlone(exact: Minor, unit: Minor): Minor {
  const rest = remainder(exact, unit);
  return (exact - rest + (goesUp(exact, rest, unit) ? unit : 0) + 0) as Minor;
}

const goesUp = (exact: Minor, rest: number, unit: Minor): boolean =>
  rest > unit - rest || (rest === unit - rest && exact > 0);

/**
 * The price of changing a figure: first of all that it is changed; then its rank (a total, with a higher rank, is
 * changed only where as few lines would not do); then how much farther it lies from the exact amount. One that
 * text speaks of may weigh as much as several.
 */
export function priceOfChange(exact: Minor, unit: Minor, rank: number, weight = 1): Price {
  const rest = remainder(exact, unit);
  if (rest === 0) return { down: 0, up: 0 };
  const change = weight * CHANGED + rank * RANK + Math.trunc((DISTANCE * Math.abs(unit - 2 * rest)) / unit);
  return goesUp(exact, rest, unit) ? { down: change, up: 0 } : { down: 0, up: change };
}

/** The price of printing another multiple than the wanted one. */
export function priceOfWanted(exact: Minor, unit: Minor, wanted: Minor, price: number): Price {
  const below = Math.floor(exact / unit) * unit;
  return { down: wanted === below ? 0 : price, up: wanted === below ? price : 0 };
}

/**
 * The printed amounts, in step with the quantities. Equations are numbered from 1 (`GROUND` is none) and hold among the
 * exact amounts; should they not, or should there be no such rounding, each amount is rounded by itself.
 */
export function roundTogether(quantities: readonly Quantity[], unit: Minor): Minor[] {
  const inexact: number[] = [];
  const arcs: Arc[] = [];
  const demand: number[] = [0];
  quantities.forEach(({ exact, from, to, price }, index) => {
    while (demand.length <= Math.max(from, to)) demand.push(0);
    const rest = remainder(exact, unit);
    if (rest === 0) return;
    inexact.push(index);
    arcs.push({ from, to, cost: price.up - price.down });
    demand[from]! -= rest;
    demand[to]! += rest;
  });
  const units = demand.map((rest) => rest / unit);
  const carried = units.every(Number.isInteger) ? cheapestCirculation(units, arcs) : undefined;
  if (!carried) return quantities.map(({ exact }) => roundAlone(exact, unit));
  const printed = quantities.map(({ exact }) => exact);
  inexact.forEach((index, arc) => {
    const { exact } = quantities[index]!;
    printed[index] = (exact - remainder(exact, unit) + (carried[arc] ? unit : 0) + 0) as Minor;
  });
  return printed;
}
