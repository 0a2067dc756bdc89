/** Tables on the pages of a printed sheet. */
import fc from 'fast-check';
import { pageSize, SheetPages } from '../../../src/core/plan/sheet-pages';
import type { PlannedRow } from '../../../src/core/plan/sheet-plan';

const PAGE = pageSize(3, false, 10);
const row = (height: number): PlannedRow => ({ cells: [], height });

/** Pages as lists of the places of the table's rows; a row that is none of them is -1. */
function pagesOf(rows: readonly PlannedRow[], keep: readonly boolean[], notes: readonly PlannedRow[]): number[][] {
  const pages = new SheetPages(PAGE, [row(20)]);
  pages.addTable({ top: [row(15), row(15)], again: [row(15)], rows, keep, notes, mergedTop: [0] }, 3);
  const tableRows = new Map(pages.lastTable.map((at, n) => [at, n]));
  const all: number[][] = [[]];
  pages.rows.forEach((_, at) => {
    all.at(-1)!.push(tableRows.get(at) ?? -1);
    if (pages.breaks.includes(at)) all.push([]);
  });
  return all;
}

const TABLES = fc.array(fc.record({ height: fc.integer({ min: 10, max: 40 }), keep: fc.boolean() }), {
  minLength: 1,
  maxLength: 120,
});

test('a table stays together where it fits one page; on others its heads come again, and no row is parted from one that it stays with', () => {
  fc.assert(
    fc.property(TABLES, fc.integer({ min: 0, max: 3 }), (table, noteCount) => {
      // Runs of rows that stay together are short: a subtotal below its heading.
      const keep = table.map((each, at) => each.keep && !(table[at - 1]?.keep ?? false) && at < table.length - 1);
      const rows = table.map(({ height }) => row(height));
      const pages = pagesOf(
        rows,
        keep,
        Array.from({ length: noteCount }, () => row(15)),
      );
      expect(pages.flat().filter((at) => at >= 0)).toEqual(rows.map((_, at) => at));
      const whole = [...rows, ...Array.from({ length: noteCount }, () => row(15))].reduce(
        (sum, { height = 15 }) => sum + height,
        50,
      );
      if (whole <= PAGE.height) expect(pages).toHaveLength(1);
      for (const page of pages) {
        const own = page.filter((at) => at >= 0);
        const height = own.reduce((sum, at) => sum + rows[at]!.height!, 0);
        expect(height).toBeLessThanOrEqual(PAGE.height);
      }
      for (const page of pages.slice(0, -1)) expect(keep[page.at(-1)!]).toBe(false);
      // Below the running head stands the head of the table, then a row.
      for (const page of pages.slice(1)) expect([page[0], page[1]! >= 0]).toEqual([-1, true]);
      // Notes stand with the last row.
      expect(pages.at(-1)!.slice(-1 - noteCount)[0]).toBe(rows.length - 1);
    }),
  );
});
