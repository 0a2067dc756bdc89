/** Working sheets: every row is printed, and on pages beside each other where a row comes from is said again. */
import { dataSheet } from '../../../src/core/plan/data-sheet';
import type { DataColumn } from '../../../src/core/plan/data-sheet';
import { DATE_FORMAT } from '../../../src/core/plan/sheet-plan';

const SOURCE: readonly DataColumn[] = ['File', 'Sheet', 'Cell'].map((heading) => ({ heading, width: 14 }));
const columns = (count: number): DataColumn[] =>
  Array.from({ length: count }, (_, at) => ({ heading: `Column ${at}`, width: 20 }));
const rowsOf = (count: number, wide: number): string[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: wide }, (__, at) => `${row}.${at}`));

test.each([
  [SOURCE, 2, undefined, undefined],
  [SOURCE, 12, 2, 3],
  [SOURCE, 25, 3, 3],
  [SOURCE.slice(0, 1), 12, 2, 1],
  [[], 12, 2, 0],
])('%j and %i columns more', (source, count, pagesWide, repeatedColumns) => {
  const all = [...source, ...columns(count)];
  const { print } = dataSheet('Data', 'tblData', all, rowsOf(4, all.length), 'Title');
  expect(print.pagesWide).toBe(pagesWide);
  expect(print.repeatedColumns).toBe(repeatedColumns);
});

test.each([0, 1, 7])('of %i rows all are in the table and in the area that is printed', (count) => {
  const all = [...SOURCE, ...columns(2)];
  const { rows, tables, print } = dataSheet('Data', 'tblData', all, rowsOf(count, all.length), 'Title', 'A note');
  // A table without rows has an empty one.
  const shown = Math.max(1, count);
  expect(rows).toHaveLength(3 + shown);
  expect(tables).toMatchObject([{ top: 2, left: 0, rows: shown, columns: all.map(({ heading }) => heading) }]);
  expect(print.area).toBe(`A1:E${3 + shown}`);
});

test('values by what their column holds: days and texts as labels, numbers on the right in their format; the heads like them', () => {
  const all: DataColumn[] = [
    { heading: 'Text', width: 10 },
    { heading: 'Day', width: 10, format: DATE_FORMAT },
    { heading: 'Amount', width: 10, format: '#,##0.00' },
  ];
  const { rows, print, frozenRows } = dataSheet(
    'Data',
    'tblData',
    all,
    [
      ['a', 41372, 12.5],
      [7, undefined, '–'],
    ],
    'Title',
  );
  expect(rows[2]!.cells.map((cell) => cell?.style)).toEqual(['data-head', 'data-head', 'data-figure-head']);
  expect(rows[3]!.cells).toEqual([
    { value: 'a', style: 'data' },
    { value: 41372, style: 'data', format: DATE_FORMAT },
    { value: 12.5, style: 'data-figure', format: '#,##0.00' },
  ]);
  expect(rows[4]!.cells).toEqual([{ value: 7, style: 'data-figure' }, undefined, { value: '–', style: 'data' }]);
  // The row of headings, which stays in sight and comes again on each page.
  expect([print.repeated, frozenRows]).toEqual([[2, 2], 3]);
});
