/** Tables on the pages of a printed sheet. */
import fc from 'fast-check';
import { pageSize, SheetPages } from '../../../src/core/plan/sheet-pages';
import type { PlannedRow } from '../../../src/core/plan/sheet-plan';

const PAGE = pageSize(3, false, 10);
const row = (height: number): PlannedRow => ({ cells: [], height });

const RUNNING_HEAD = 20;

interface Page {
  /** Places of the table's rows; a row that is none of them is -1. */
  readonly rows: number[];
  /** With the running head, which is printed on each page. */
  height: number;
}

function pagesOf(rows: readonly PlannedRow[], keep: readonly boolean[], notes: readonly PlannedRow[]): Page[] {
  const pages = new SheetPages(PAGE, [row(RUNNING_HEAD)]);
  pages.addTable({ top: [row(15), row(15)], again: [row(15)], rows, keep, notes, mergedTop: [0] }, 3);
  const tableRows = new Map(pages.lastTable.map((at, n) => [at, n]));
  const all: Page[] = [{ rows: [], height: 0 }];
  pages.rows.forEach(({ height = 15 }, at) => {
    all.at(-1)!.rows.push(tableRows.get(at) ?? -1);
    all.at(-1)!.height += height;
    if (pages.breaks.includes(at)) all.push({ rows: [], height: RUNNING_HEAD });
  });
  return all;
}

const ROW = fc.record({ height: fc.integer({ min: 10, max: 40 }), keep: fc.boolean() });
/** Of several pages as often as of one. */
const TABLES = fc.oneof(
  fc.array(ROW, { minLength: 1, maxLength: 30 }),
  fc.array(ROW, { minLength: 60, maxLength: 120 }),
);

test('a table stays together where it fits one page; on others its heads come again, and no row is parted from one that it stays with', () => {
  fc.assert(
    fc.property(TABLES, fc.integer({ min: 0, max: 3 }), (table, noteCount) => {
      // Runs of rows that stay together are short: a subtotal below its heading.
      const keep = table.map((each, at) => each.keep && !(table[at - 1]?.keep ?? false) && at < table.length - 1);
      const rows = table.map(({ height }) => row(height));
      const notes = Array.from({ length: noteCount }, () => row(15));
      const pages = pagesOf(rows, keep, notes);
      const shown = pages.flatMap((page) => page.rows).filter((at) => at >= 0);
      expect(shown).toEqual(rows.map((_, at) => at));
      const whole = [...rows, ...notes].reduce((sum, { height = 15 }) => sum + height, RUNNING_HEAD + 30);
      if (whole <= PAGE.height) expect(pages).toHaveLength(1);
      for (const { height } of pages) expect(height).toBeLessThanOrEqual(PAGE.height);
      for (const page of pages.slice(0, -1)) expect(keep[page.rows.at(-1)!]).toBe(false);
      // The head of the table comes again, and below it a row.
      for (const page of pages.slice(1)) expect([page.rows[0], page.rows[1]! >= 0]).toEqual([-1, true]);
      // Notes stand with the last row.
      expect(pages.at(-1)!.rows.slice(-1 - noteCount)[0]).toBe(rows.length - 1);
    }),
  );
});

test.each([
  // Room that is left beside the last row; notes of 15 points each.
  [0, 0, 1],
  [0, 1, 2],
  [15, 1, 1],
  [14.9, 1, 2],
  [29.9, 2, 2],
  [30, 2, 1],
])('with %f points left, %i notes take %i pages more', (room, noteCount, last) => {
  // A table of two pages: the second has its head again, and rows up to the room that is left.
  const first = Array.from({ length: 40 }, () => row((PAGE.height - RUNNING_HEAD - 30) / 40));
  const second = Array.from({ length: 40 }, () => row((PAGE.height - RUNNING_HEAD - 15 - room) / 40));
  const rows = [...first, ...second];
  const notes = Array.from({ length: noteCount }, () => row(15));
  // Sums of fractions are a little off.
  const exact = (rows: readonly PlannedRow[]): PlannedRow[] =>
    rows.map(({ height }) => row(Math.floor(height! * 1000) / 1000));
  const pages = pagesOf(
    exact(rows),
    rows.map(() => false),
    notes,
  );
  expect(pages).toHaveLength(1 + last);
  for (const { height } of pages) expect(height).toBeLessThanOrEqual(PAGE.height);
  expect(pages.at(-1)!.rows.slice(-1 - noteCount)[0]).toBe(rows.length - 1);
});

test.each([
  [0, 1],
  [0.01, 2],
])('a table that is %f points higher than the page takes %i', (more, count) => {
  const whole = PAGE.height - RUNNING_HEAD - 30;
  const rows = [row(100), row(100), row(100), row(whole - 300 + more)];
  expect(
    pagesOf(
      rows,
      rows.map(() => false),
      [],
    ),
  ).toHaveLength(count);
});

test('heads run across all columns on every page; the rows of the last table are its own', () => {
  const pages = new SheetPages(PAGE, [row(RUNNING_HEAD)]);
  const rows = Array.from({ length: 30 }, () => row(PAGE.height / 20));
  const block = { top: [row(15), row(15)], again: [row(15), row(15)], rows, keep: rows.map(() => false) };
  pages.addTable({ ...block, notes: [row(15)], mergedTop: [1] }, 3);
  expect(pages.breaks).toHaveLength(1);
  // Below the running head, then where the second page begins; last the note.
  expect(pages.merges).toEqual([
    { row: 2, left: 0, right: 3 },
    { row: pages.breaks[0]! + 2, left: 0, right: 3 },
    { row: pages.rows.length - 1, left: 0, right: 3 },
  ]);
  const before = pages.rows.length;
  pages.addTable({ ...block, rows: [row(10)], keep: [false], notes: [], mergedTop: [] }, 3);
  expect(pages.lastTable).toEqual([before + 2]);
});

test('a block that does not fit goes to the next page as a whole', () => {
  const pages = new SheetPages(PAGE, [row(RUNNING_HEAD)]);
  pages.add(row(PAGE.height - RUNNING_HEAD - 100));
  expect(pages.addBlock(10, 10)).toBe(2);
  expect(pages.breaks).toEqual([]);
  expect(pages.addBlock(10, 10)).toBe(12);
  expect(pages.breaks).toEqual([11]);
});

test('columns fill the page: labels take what figures leave, neither too little nor too much', () => {
  const widths = (columns: number, landscape: boolean, widest = 0): readonly number[] =>
    pageSize(columns, landscape, widest).widths;
  expect(widths(1, true)).toEqual([56, 9]);
  expect(widths(4, false).slice(1)).toEqual([10.5, 10.5, 10.5, 10.5]);
  expect(widths(4, false)[0]).toBeGreaterThan(26);
  expect(widths(20, false)[0]).toBe(26);
  expect(widths(2, false, 14)).toEqual([56, 14, 14]);
  const upright = pageSize(4, false, 0);
  expect(upright.total * 5 + 5 * 3.75).toBeLessThanOrEqual(493);
  // What is too wide is printed smaller, so that a page holds more.
  expect(pageSize(20, false, 0).height).toBeGreaterThan(upright.height);
  expect(pageSize(4, true, 0).height).toBeLessThan(upright.height);
});
