/** Rows that are the sums of rows next to them, whatever they are called: levels of a list that no word tells apart. */

export interface NestedSum {
  /** Position of the row that is a sum. */
  readonly at: number;
  /** Positions of the rows that it adds; where one of these is a sum itself, its own parts are not among them. */
  readonly parts: readonly number[];
}

/** Further rows than that are not looked at for one sum. */
const MOST_PARTS = 200;

/**
 * Each row is its amounts by column, in minor units, none as 0. `above`: sums stand above what they add; else below it. A row of nought is no sum, and one
 * part alone makes none.
 */
export function nestedSums(rows: readonly (readonly bigint[])[], where: 'above' | 'below'): NestedSum[] {
  const onlyGrows = isWithoutNegative(rows);
  const found: NestedSum[] = [];
  /** What belongs to no sum so far, the nearest one first. */
  let open: number[] = [];
  const order = rows.map((_, at) => (where === 'above' ? rows.length - 1 - at : at));
  for (const at of order) {
    const count = countOfParts(rows, at, open, onlyGrows);
    if (count > 0) found.push({ at, parts: open.slice(0, count) });
    open = [at, ...open.slice(count)];
  }
  return found;
}

const isWithoutNegative = (rows: readonly (readonly bigint[])[]): boolean =>
  rows.every((row) => row.every((amount) => amount >= 0n));

/** How many of the rows that are open make up the row; 0 where none do. `onlyGrows`: what is too much once stays so. */
function countOfParts(
  rows: readonly (readonly bigint[])[],
  at: number,
  open: readonly number[],
  onlyGrows: boolean,
): number {
  const row = rows[at]!;
  if (row.every((amount) => amount === 0n)) return 0;
  const sums = row.map(() => 0n);
  let parts = 0;
  for (const [n, part] of open.slice(0, MOST_PARTS).entries()) {
    const own = rows[part]!;
    if (own.some((amount) => amount !== 0n)) parts++;
    own.forEach((amount, column) => (sums[column]! += amount));
    if (parts > 1 && sums.every((sum, column) => sum === row[column])) return n + 1;
    if (onlyGrows && sums.some((sum, column) => sum > row[column]!)) return 0;
  }
  return 0;
}

/** Each row that is the sum of rows right below it as they are, whatever else these may belong to. */
export function plainSums(rows: readonly (readonly bigint[])[]): NestedSum[] {
  const onlyGrows = isWithoutNegative(rows);
  return rows.flatMap((_, at) => {
    const below = Array.from({ length: Math.min(MOST_PARTS, rows.length - 1 - at) }, (__, n) => at + 1 + n);
    const count = countOfParts(rows, at, below, onlyGrows);
    return count > 0 ? [{ at, parts: below.slice(0, count) }] : [];
  });
}

/** Whether a row's amounts are so unlike that they are no others' sums by chance: at least two, and not the same. */
export const isTelling = (row: readonly bigint[]): boolean => new Set(row.filter((amount) => amount !== 0n)).size > 1;
