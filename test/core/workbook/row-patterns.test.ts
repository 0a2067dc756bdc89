import fc from 'fast-check';
import { MOST_SHARED, mixed, RowPatterns } from '../../../src/core/workbook/row-patterns';

const hashOf = (numbers: readonly number[]): number => numbers.reduce((hash, number) => mixed(hash, number), 0);
const numbersOf = (patterns: RowPatterns, pattern: number, count: number): number[] => [
  ...patterns.piece(pattern).subarray(patterns.start(pattern), patterns.start(pattern) + count),
];

test('sequences are kept as they are, and equal ones once', () => {
  const sequence = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(sequence, { maxLength: 200 }), fc.boolean(), (all, collide) => {
      const patterns = new RowPatterns();
      const known = all.map((numbers) =>
        patterns.of(Int32Array.from([...numbers, 9, 9]), numbers.length, collide ? 7 : hashOf(numbers)),
      );
      all.forEach((numbers, n) => expect(numbersOf(patterns, known[n]!, numbers.length)).toEqual(numbers));
      // Rows made to collide may each have their own.
      if (!collide) expect(new Set(known).size).toBe(new Set(all.map(String)).size);
    }),
  );
});

test('beyond so many, those known are still found, and each new one is its own', () => {
  const patterns = new RowPatterns();
  const of = (n: number): number => patterns.of(Int32Array.of(n, n >> 3), 2, hashOf([n, n >> 3]));
  const known = Array.from({ length: MOST_SHARED + 500 }, (_, n) => of(n));
  expect(new Set(known).size).toBe(known.length);
  expect([patterns.isShared(MOST_SHARED - 1), patterns.isShared(MOST_SHARED)]).toEqual([true, false]);
  const again = known.filter((pattern, n) => patterns.isShared(pattern) && of(n) === pattern).length;
  expect(again).toBeGreaterThan(MOST_SHARED * 0.9);
  known.forEach((pattern, n) => expect(numbersOf(patterns, pattern, 2)).toEqual([n, n >> 3]));
});

test('a sequence longer than a piece has one to itself', () => {
  const patterns = new RowPatterns();
  const long = Int32Array.from({ length: 200_000 }, (_, n) => n);
  const [first, second, third] = [long.subarray(0, 3), long, long.subarray(5, 9)].map((numbers) =>
    patterns.of(numbers, numbers.length, hashOf([...numbers])),
  );
  expect([numbersOf(patterns, first!, 3), numbersOf(patterns, third!, 4)]).toEqual([
    [0, 1, 2],
    [5, 6, 7, 8],
  ]);
  expect(numbersOf(patterns, second!, 200_000).at(-1)).toBe(199_999);
});
