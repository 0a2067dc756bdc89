/** The cells of one column of a table, for what has to be known before its rows are read. */
import { parseCell } from '../values/address';
import { positionOf } from '../workbook/captions';
import type { CellClass } from '../workbook/claims';
import type { RecognisedSheet } from '../workbook/recognised-sheet';

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
    if (cells.column(cell) === place.column) claims.claim(cell, as);
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
