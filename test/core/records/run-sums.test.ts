/** Which amounts a total can stand for, held against adding up every run of rows by itself. */
import fc from 'fast-check';
import type { DataRows, Selection } from '../../../src/core/records/run-sums';
import { RunSums } from '../../../src/core/records/run-sums';
import type { Minor } from '../../../src/core/values/money';

interface Row {
  readonly meeting: number;
  readonly line: number;
  readonly currency: string;
  readonly amount: number | undefined;
}

const ANY: Selection = { currency: '', meeting: -1, line: -1 };
const row = (amount: number | undefined, meeting = 0, line = 0, currency = 'USD'): Row => ({
  ...{ meeting, line, currency, amount },
});

const rowsOf = (rows: readonly Row[], skipped: readonly number[] = []): DataRows => ({
  count: rows.length,
  meeting: (at) => rows[at]!.meeting,
  line: (at) => rows[at]!.line,
  currency: (at) => rows[at]!.currency,
  amount: (at) => rows[at]!.amount as Minor | undefined,
  isSkipped: (at) => skipped.includes(at),
});

/** `above`: a total stands behind the second of four rows. */
const sums = (rows: readonly Row[], selection = ANY, skipped: readonly number[] = []): RunSums =>
  new RunSums(rowsOf(rows, skipped), [2], [selection]);

const isSum = (found: RunSums, amount: number, selection = ANY): boolean | undefined =>
  found.isSum(selection, 1, amount as Minor);
const isSumOfSome = (found: RunSums, amount: number, fewest: number, selection = ANY): boolean =>
  found.isSumOfSome(selection, 1, amount as Minor, fewest);

describe('a row that cannot be read', () => {
  const places = [0, 1, 2, 3].map((at) => [at] as const);
  const withOne = (at: number): Row[] => [1, 2, 4, 8].map((amount, n) => row(n === at ? undefined : amount));

  test.each(places)('row %i: of no amount can it be said that it is the sum, or that it is not', (at) => {
    const found = sums(withOne(at));
    for (let amount = 0; amount < 20; amount++) {
      expect(isSum(found, amount)).toBeUndefined();
      expect(isSumOfSome(found, amount, 1)).toBe(false);
    }
  });

  test.each(places)('row %i: where it is of another selection or left out it says nothing', (at) => {
    const other = withOne(at).map((each) => ({ ...each, line: each.amount === undefined ? 1 : 0 }));
    const first = { ...ANY, line: 0 };
    for (const found of [sums(other, first), sums(withOne(at), first, [at])]) {
      const above = at === 0 ? 2 : at === 1 ? 1 : 3;
      expect(isSum(found, above, first)).toBe(true);
      expect(isSum(found, above + 100, first)).toBe(false);
      expect(isSumOfSome(found, above, 1, first)).toBe(true);
    }
  });
});

test.each([
  ['the rows above', 3, true],
  ['those below', 12, true],
  ['all', 15, true],
  ['a part of those above', 2, false],
  ['those above, the other way round', -3, false],
  ['nil, with rows on both sides', 0, false],
])('a total of four rows is the sum of %s: %i', (_, amount, is) => {
  expect(isSum(sums([1, 2, 4, 8].map((each) => row(each))), amount)).toBe(is);
});

test.each([
  ['above', 3],
  ['below', 12],
])('the sum of the rows %s is one of two rows, and none of three', (_, amount) => {
  const found = sums([1, 2, 4, 8].map((each) => row(each)));
  expect([1, 2, 3].map((fewest) => isSumOfSome(found, amount, fewest))).toEqual([true, true, false]);
});

test('each selection has its own rows, and a total of one says nothing of another', () => {
  const rows = [row(1, 0, 0), row(2, 0, 1), row(4, 1, 0, 'EUR'), row(8, 1, 1)];
  const selections: Selection[] = [
    { currency: '', meeting: 0, line: -1 },
    { currency: '', meeting: -1, line: 1 },
    { currency: 'EUR', meeting: -1, line: -1 },
    { currency: 'USD', meeting: 1, line: 1 },
  ];
  const found = new RunSums(rowsOf(rows), [4], selections);
  const sumsOf = selections.map((each) =>
    Array.from({ length: 16 }, (_, amount) => amount).filter((amount) => found.isSum(each, 1, amount as Minor)),
  );
  expect(sumsOf).toEqual([[3], [10], [4], [8]]);
});

test('any rows, totals and amounts: as adding up each run by itself says', () => {
  const amount = fc.integer({ min: -3, max: 3 });
  const rows = fc.array(fc.record({ amount, line: fc.nat(1) }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      rows,
      fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: -9, max: 9 }),
      fc.nat(2),
      (given, cut, stated, most) => {
        const list = given.map((each) => row(each.amount, 0, each.line));
        const breaks = [...new Set(cut.map((at) => Math.min(at, list.length)))].sort((a, b) => a - b);
        const fewest = most + 1;
        const selection = { ...ANY, line: 0 };
        const found = new RunSums(rowsOf(list), breaks, [selection]);
        const runs = (at: number): Row[][] =>
          [0, ...breaks, list.length].flatMap((edge) =>
            edge === breaks[at - 1]
              ? []
              : [list.slice(Math.min(edge, breaks[at - 1]!), Math.max(edge, breaks[at - 1]!))],
          );
        for (let below = 1; below <= breaks.length; below++) {
          const sumsOfRuns = runs(below)
            .map((run) => run.filter(({ line }) => line === 0))
            .filter((run) => run.length > 0)
            .map((run) => ({ count: run.length, sum: run.reduce((all, each) => all + each.amount!, 0) }));
          const some = stated !== 0 && sumsOfRuns.some(({ count, sum }) => count >= fewest && sum === stated);
          // What nothing stands in may be a total of nil; else one that is the sum of a run, or of all, is found.
          const all = list.reduce((sum, each) => (each.line === 0 ? sum + each.amount! : sum), 0);
          const whole = stated === all || sumsOfRuns.some(({ sum }) => sum === stated);
          if (stated !== 0) expect(found.isSum(selection, below, stated as Minor)).toBe(whole);
          expect(found.isSumOfSome(selection, below, stated as Minor, fewest)).toBe(some);
        }
      },
    ),
  );
});
