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
