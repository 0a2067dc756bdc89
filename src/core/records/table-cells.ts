/** The cells of one column of a table, for what has to be known before its rows are read. */
import { parseCell } from '../values/address';
import { positionOf } from '../workbook/captions';
import type { CellClass } from '../workbook/claims';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Sheet, Workbook } from '../workbook/workbook';
import { CellKind, CellOrigin } from '../workbook/workbook';
import { readAmountText } from './amount-text';

/** No cell stands there. */
export const NO_CELL = -1;

export interface TableCell {
  /** Position of its row among the sheet's rows. */
  readonly row: number;
  readonly cell: number;
}

/** Notes as what a cell, given by its address, was looked at after all. */
export function claimAt({ sheet: { cells }, claims }: RecognisedSheet, address: string, as: CellClass): void {
  const place = parseCell(address);
  const row = place ? positionOf(cells, place.row) : cells.rowCount;
  if (!place || row >= cells.rowCount || cells.rowNumber(row) !== place.row) return;
  for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
    if (cells.column(cell) === place.column) claims.claim(row, cell, as);
  }
}

/** Below the headings, down to the table's end. */
export function* tableCells(
  { sheet: { cells }, headingRow, lastRow }: Pick<RecognisedSheet, 'sheet' | 'headingRow' | 'lastRow'>,
  column: number,
): Generator<TableCell> {
  const end = positionOf(cells, lastRow + 1);
  for (let row = positionOf(cells, headingRow + 1); row < end; row++) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const at = cells.column(cell);
      if (at === column) yield { row, cell };
      if (at >= column) break;
    }
  }
}

/** Text of the heading of a column. */
export function headingAt(found: RecognisedSheet, column: number): string {
  for (const number of [found.headingRow, found.firstHeadingRow]) {
    for (const { cell } of tableCells({ ...found, headingRow: number - 1, lastRow: number }, column)) {
      if (found.sheet.cells.kind(cell) === CellKind.text) {
        const text = found.workbook.texts.text(found.sheet.cells.value(cell)).trim();
        if (text !== '') return text;
      } else if (found.sheet.cells.kind(cell) === CellKind.number) return String(found.sheet.cells.value(cell));
    }
  }
  return '';
}

/** How many of a column's numbers are above, and how many below zero. */
export function signsOf(found: RecognisedSheet, column: number): readonly [positive: number, negative: number] {
  const { cells } = found.sheet;
  let [positive, negative] = [0, 0];
  for (const { cell } of tableCells(found, column)) {
    const value = numberOf(found.workbook, found.sheet, cell);
    if (value === undefined || value === 0 || cells.origin(cell) === CellOrigin.total) continue;
    if (value > 0) positive++;
    else negative++;
  }
  return [positive, negative];
}

/** The number in a cell, also one written as text; `undefined` where it is none. */
export function numberOf({ texts }: Workbook, { cells }: Sheet, cell: number): number | undefined {
  if (cells.kind(cell) === CellKind.number) return cells.value(cell);
  const read = cells.kind(cell) === CellKind.text ? readAmountText(texts.text(cells.value(cell))) : undefined;
  return read?.state === 'read' ? Number(read.decimal) : undefined;
}
