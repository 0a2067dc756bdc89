/** The numbers of a table's rows as they stand, for what is held against other columns and not read. */
import { positionOf } from '../workbook/captions';
import { firstDataPosition } from '../workbook/column-numbers';
import type { PlainTable } from '../workbook/plain-tables';
import { CellFormat } from '../workbook/workbook';
import { numberOf } from './table-cells';

/** Half a cent each way is what rounding makes. */
export const ROUNDING = 0.011;

/** Each row's numbers in these columns, by column; per cents are none. `row` is Excel's number of it. */
export function* numbersInRows(
  table: PlainTable,
  columns: readonly number[],
): Generator<{ readonly row: number; readonly numbers: ReadonlyMap<number, number> }> {
  const { workbook, sheet, lastRow } = table;
  const { cells } = sheet;
  const end = positionOf(cells, lastRow + 1);
  for (let row = firstDataPosition(table); row < end; row++) {
    const numbers = new Map<number, number>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (!columns.includes(column) || cells.format(cell) === CellFormat.percent) continue;
      const value = numberOf(workbook, sheet, cell);
      if (value !== undefined) numbers.set(column, value);
    }
    yield { row: cells.rowNumber(row), numbers };
  }
}
