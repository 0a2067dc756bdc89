/** What columns of amounts come to: how near, in how many of the rows, and of which columns. */
import type { ColumnFacts, RowFacts } from '../../../src/core/mapping/column-facts';
import { isDifference, isSum, quartersOfMonths } from '../../../src/core/mapping/column-sums';
import { columnOf } from './column-of';

const columnAt = (column: number, heading = ''): ColumnFacts => columnOf({ column, heading, parts: [heading] });
/** Rows by their numbers, the first of them in column 1; `undefined` is a blank. */
const rowsOf = (rows: readonly (readonly (number | undefined)[])[]): { rows: RowFacts[] } => ({
  rows: rows.map((values, number) => ({
    number,
    texts: new Map(),
    isTotal: false,
    numbers: new Map(values.flatMap((value, n) => (value === undefined ? [] : [[n + 1, value] as const]))),
  })),
});
const [ONE, TWO, THREE] = [columnAt(1), columnAt(2), columnAt(3)];
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test.each([
  ['two rows that add up', times(2, [10, 20, 30]), true],
  ['a single row may be chance', times(1, [10, 20, 30]), false],
  ['to the cent', times(2, [10, 20, 30.01]), true],
  ['two cents off', times(2, [10, 20, 30.02]), false],
  ['nine of ten', [...times(9, [10, 20, 30]), [10, 20, 31]], true],
  ['eight of ten', [...times(8, [10, 20, 30]), ...times(2, [10, 20, 31])], false],
  ['a blank part is nothing', times(2, [undefined, 30, 30]), true],
  ['a row without a total says nothing of it', [...times(2, [10, 20, 30]), [10, 20], [10, 20]], true],
])('a sum: %s', (_, rows, is) => {
  expect(isSum(rowsOf(rows), THREE, [ONE, TWO])).toBe(is);
});

test.each([
  ['what is left of the plan', times(2, [30, 10, 20]), true],
  ['what is spent beyond it is below zero', times(2, [10, 30, -20]), true],
  ['the other way round', times(2, [30, 10, -20]), false],
  ['nothing spent yet', times(2, [30, undefined, 30]), true],
  ['without a plan a row says nothing of it', [...times(2, [30, 10, 20]), [undefined, 5, 7]], true],
  ['two cents off', times(2, [30, 10, 20.02]), false],
])('a difference: %s', (_, rows, is) => {
  expect(isDifference(rowsOf(rows), THREE, ONE, TWO)).toBe(is);
});

test('a quarter adds up the months in front of it, and none of the quarter before', () => {
  const headings = ['Jan', 'Feb', 'Mar', 'Q1', 'Apr', 'May', 'Jun', 'Q2'];
  const columns = headings.map((heading, n) => columnAt(n + 1, heading));
  const found = (rows: readonly number[][]): string[] =>
    quartersOfMonths(rowsOf(rows), columns).map(({ heading }) => heading);
  expect(found(times(2, [1, 2, 3, 6, 4, 5, 6, 15]))).toEqual(['Q1', 'Q2']);
  expect(found(times(2, [1, 2, 3, 6, 4, 5, 6, 21]))).toEqual(['Q1']);
  expect(found(times(2, [1, 2, 3, 7, 4, 5, 6, 15]))).toEqual(['Q2']);
});

test('one month alone makes no quarter', () => {
  const columns = [columnAt(1, 'Mar'), columnAt(2, 'Q1')];
  expect(quartersOfMonths(rowsOf(times(3, [5, 5])), columns)).toEqual([]);
});
