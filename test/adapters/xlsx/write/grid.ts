import type { Workbook } from '../../../../src/core/workbook/workbook';
import { CellKind } from '../../../../src/core/workbook/workbook';

/** The values of a sheet by row and column from 0: numbers and texts, `undefined` where there is nothing. */
export function gridOf(workbook: Workbook, name: string): (row: number, column: number) => string | number | undefined {
  const sheet = workbook.sheets.find((other) => other.name === name)!;
  const { cells } = sheet;
  const values = new Map<string, string | number>();
  for (let row = 0; row < cells.rowCount; row++) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const value = cells.value(cell);
      const isNumber = cells.kind(cell) === CellKind.number;
      values.set(
        `${cells.rowNumber(row) - 1} ${cells.column(cell) - 1}`,
        isNumber ? value : workbook.texts.text(value),
      );
    }
  }
  return (row, column) => values.get(`${row} ${column}`);
}
