/** How a sheet is best shown: how wide its columns are, and which row heads them. */
import { cellContent } from '../../core/workbook/cell-text';
import { CellKind } from '../../core/workbook/workbook';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { SheetShape } from './engine-messages';

/** Rows that are looked at: enough to tell, few enough for any ledger. */
const LOOKED_AT = 200;
/** Headings stand near the top. */
const HEAD_WITHIN = 20;
const LEAST_HEADINGS = 2;

export function sheetShape(workbook: Workbook, sheet: Sheet): SheetShape {
  const { cells } = sheet;
  const lengths: number[] = [];
  for (let row = 0; row < Math.min(cells.rowCount, LOOKED_AT); row++) {
    const [start, end] = [cells.start(row), cells.start(row + 1)];
    for (let cell = start; cell < end; cell++) {
      // The only text of a row (a title, a remark) goes on over the cells beside it.
      if (end - start === 1 && cells.kind(cell) === CellKind.text) continue;
      const column = cells.column(cell) - 1;
      lengths[column] = Math.max(lengths[column] ?? 0, lengthOf(workbook, sheet, cell));
    }
  }
  return { lengths: Array.from(lengths, (length = 0) => length), headRow: headRowOf(sheet) };
}

const lengthOf = (workbook: Workbook, sheet: Sheet, cell: number): number =>
  Math.max(cellContent(workbook, sheet, cell).length, sheet.cells.shownAs(cell)?.length ?? 0);

/** Of the first table; else the first row near the top that holds nothing but texts, several of them. */
function headRowOf({ tables, cells }: Sheet): number | undefined {
  const [table] = [...tables].sort((a, b) => a.area.top - b.area.top);
  if (table && table.headingRows > 0) return table.area.top;
  for (let row = 0; row < cells.rowCount && cells.rowNumber(row) <= HEAD_WITHIN; row++) {
    const [start, end] = [cells.start(row), cells.start(row + 1)];
    if (end - start < LEAST_HEADINGS) continue;
    let isHead = true;
    for (let cell = start; cell < end; cell++) isHead &&= cells.kind(cell) === CellKind.text;
    if (isHead) return cells.rowNumber(row);
  }
  return undefined;
}
