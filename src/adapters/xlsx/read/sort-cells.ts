/** Puts cells in order that a file holds in another: rows by number, cells by column; a row in parts becomes one. */
import { cellAddress } from '../../../core/values/address';
import { CellStore } from '../../../core/workbook/cell-store';
import type { CellLooks } from '../../../core/workbook/cell-store';
import { refusal } from '../../package/refusal';

/** The same cells in order; throws a `Refusal` where one cell stands twice. */
export function sortCells(cells: CellStore, file: string, sheet: string, looks: CellLooks): CellStore {
  const rows = Int32Array.from({ length: cells.rowCount }, (_, row) => row);
  rows.sort((a, b) => cells.rowNumber(a) - cells.rowNumber(b) || a - b);
  const sorted = new CellStore(looks);
  for (let n = 0; n < rows.length;) {
    const number = cells.rowNumber(rows[n]!);
    let marks = 0;
    const found: number[] = [];
    for (; n < rows.length && cells.rowNumber(rows[n]!) === number; n++) {
      marks |= cells.rowMarks(rows[n]!);
      for (let cell = cells.start(rows[n]!); cell < cells.start(rows[n]! + 1); cell++) found.push(cell);
    }
    found.sort((a, b) => cells.column(a) - cells.column(b));
    sorted.startRow(number, marks);
    for (let m = 0; m < found.length; m++) {
      const cell = found[m]!;
      const column = cells.column(cell);
      if (m > 0 && cells.column(found[m - 1]!) === column) {
        const reference = cellAddress(number, column);
        throw refusal(file, 'cell-doubled', { reference }, sheet, reference);
      }
      sorted.add(column, cells.kind(cell), cells.value(cell), cells.style(cell), cells.origin(cell));
    }
  }
  return sorted.finish();
}
