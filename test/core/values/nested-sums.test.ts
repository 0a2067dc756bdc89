/** Rows that are the sums of rows next to them, against a search that leaves nothing out. */
import fc from 'fast-check';
import { isTelling, nestedSums, plainSums } from '../../../src/core/values/nested-sums';
import type { NestedSum } from '../../../src/core/values/nested-sums';

type Rows = readonly (readonly bigint[])[];

const rowsOf = (...rows: readonly (readonly number[])[]): Rows => rows.map((row) => row.map(BigInt));

const isNought = (row: readonly bigint[]): boolean => row.every((amount) => amount === 0n);

/** How many of the rows, from the nearest on, come to the row in every column, two of them at least not being nought. */
function fewestParts(rows: Rows, at: number, near: readonly number[]): number {
  const row = rows[at]!;
  const comesToIt = (_: number, n: number): boolean => {
    const parts = near.slice(0, n + 1).map((part) => rows[part]!);
    const sums = row.map((__, column) => parts.reduce((sum, part) => sum + part[column]!, 0n));
    return parts.filter((part) => !isNought(part)).length > 1 && sums.every((sum, column) => sum === row[column]);
  };
  return isNought(row) ? 0 : near.findIndex(comesToIt) + 1;
}

function slowly(rows: Rows, where: 'above' | 'below'): NestedSum[] {
  const found: NestedSum[] = [];
  let open: number[] = [];
  const order = [...rows.keys()];
  for (const at of where === 'below' ? order : order.reverse()) {
    const count = fewestParts(rows, at, open);
    if (count > 0) found.push({ at, parts: open.slice(0, count) });
    open = [at, ...open.slice(count)];
  }
  return found;
}

const slowlyPlain = (rows: Rows): NestedSum[] =>
  [...rows.keys()].flatMap((at) => {
    const below = [...rows.keys()].slice(at + 1);
    const count = fewestParts(rows, at, below);
    return count > 0 ? [{ at, parts: below.slice(0, count) }] : [];
  });

/** Few small amounts, noughts among them: sums come about by themselves, and columns are equal before the whole row is. */
const amounts = (least: number): fc.Arbitrary<Rows> =>
  fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.array(fc.array(fc.bigInt({ min: BigInt(least), max: 3n }), { minLength: columns, maxLength: columns }), {
      maxLength: 9,
    }),
  );

test.each([
  ['without amounts below zero', 0],
  ['with some', -2],
])('the same as without any short cut, %s', (_, least) => {
  fc.assert(
    fc.property(amounts(least), fc.constantFrom('above' as const, 'below' as const), (rows, where) => {
      expect(nestedSums(rows, where)).toEqual(slowly(rows, where));
      expect(plainSums(rows)).toEqual(slowlyPlain(rows));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a column of noughts', rowsOf([3, 0], [1, 0], [2, 0]), [1, 2]],
  ['a column that is whole before the other', rowsOf([3, 4], [3, 1], [0, 3]), [1, 2]],
  ['rows of nought between', rowsOf([3, 3], [1, 1], [0, 0], [2, 2]), [1, 2, 3]],
  ['levels under levels', rowsOf([6, 6], [3, 3], [1, 1], [2, 2], [3, 3]), [1, 4]],
])('%s', (_, rows, parts) => {
  expect(nestedSums(rows, 'above').find(({ at }) => at === 0)).toEqual({ at: 0, parts });
});

test.each([
  ['one part alone makes none', rowsOf([3, 3], [3, 3])],
  ['nor do one and rows of nought', rowsOf([3, 3], [0, 0], [3, 3])],
  ['a row of nought is none', rowsOf([0, 0], [1, -1], [-1, 1])],
])('%s', (_, rows) => {
  expect([nestedSums(rows, 'above'), nestedSums([...rows].reverse(), 'below'), plainSums(rows)]).toEqual([[], [], []]);
});

test.each([
  [[5, 5], false],
  [[5, 0], false],
  [[5, 6], true],
  [[5, 0, 6], true],
  [[], false],
])('amounts that are no other sums by chance: %j %s', (row, expected) => {
  expect(isTelling(row.map(BigInt))).toBe(expected);
});
