/** Goes through the rows of sheets that hold one record each, and finds what a row lacks. */
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Findings } from './findings';
import { isAside } from './row-asides';
import { SheetRows } from './sheet-rows';
import { NO_CELL } from './table-cells';

/** Number of a column by its field's name; 0 where the sheet lacks it. */
export type ColumnOf = (name: string) => number;

/** Calls `read` for each row; a result of `undefined` makes no record (its finding is made by `read`). */
export function readEach<T>(
  sheets: readonly RecognisedSheet[],
  findings: Findings,
  read: (rows: SheetRows, column: ColumnOf) => T | undefined,
): T[] {
  const items: T[] = [];
  for (const found of sheets) {
    const rows = new SheetRows(found, findings);
    const column: ColumnOf = (name) => found.columns.get(name) ?? 0;
    while (rows.next()) {
      if (isAside(rows, findings)) continue;
      const item = read(rows, column);
      if (item !== undefined) items.push(item);
    }
  }
  return items;
}

/**
 * Whether the row holds all that is required. A row with at most one cell of ours is no record (a footnote, a heading between): that is a note. One that
 * lacks something is reported at each blank cell.
 */
export function isWhole(rows: SheetRows, column: ColumnOf, required: readonly string[], findings: Findings): boolean {
  const { constants } = rows.found;
  const blank = required.filter((name) => !constants?.has(name) && rows.cellOrMerged(column(name)) === NO_CELL);
  if (blank.length === 0) return true;
  const filled = [...rows.found.columns.values()].filter((each) => rows.cell(each) !== NO_CELL).length;
  if (filled > 1) {
    for (const name of blank)
      findings.add('value-missing', rows.place(column(name)), { column: name }, rows.found.kind);
  } else {
    findings.add('row-unrecognised', rows.place(0), { text: rows.allTexts().join(' ').slice(0, 120) });
    rows.release();
  }
  return false;
}
