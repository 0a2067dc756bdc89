/** The cell at a place, as an edit must know it. */
import type { EditValue } from '../plan/sheet-edit';
import { parseCell } from '../values/address';
import type { Place } from '../values/address';
import type { CellFormat } from '../workbook/workbook';
import { CellKind, CellOrigin } from '../workbook/workbook';
import type { Sheet, Workbook } from '../workbook/workbook';

export interface FoundCell {
  readonly workbook: Workbook;
  readonly row: number;
  readonly column: number;
  readonly value: EditValue;
  readonly format: CellFormat;
  /** A person typed it: only that may be typed over. */
  readonly isTyped: boolean;
}

/** `undefined` where there is no such cell, or nothing in it that could be told. */
export function cellAt(
  workbooks: readonly Workbook[],
  { file, sheet: name, cell: address }: Place,
): FoundCell | undefined {
  const workbook = workbooks.find((one) => one.file === file);
  const sheet = workbook?.sheets.find((one) => one.name === name);
  const place = parseCell(address);
  if (!workbook || !sheet || !place) return undefined;
  const cell = indexOf(sheet, place.row, place.column);
  if (cell === undefined) return undefined;
  const { cells } = sheet;
  const kind = cells.kind(cell);
  if (kind === CellKind.uncalculated || kind === CellKind.error || kind === CellKind.unreadable) return undefined;
  const stored = cells.value(cell);
  const value =
    kind === CellKind.text ? workbook.texts.text(stored) : kind === CellKind.boolean ? stored === 1 : stored;
  return { workbook, ...place, value, format: cells.format(cell), isTyped: cells.origin(cell) === CellOrigin.typed };
}

/** Which of the sheet's cells has that address; `undefined` where none stands there. */
export function indexOf({ cells }: Sheet, row: number, column: number): number | undefined {
  let low = 0;
  let high = cells.rowCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells.rowNumber(middle) < row) low = middle + 1;
    else high = middle;
  }
  if (low >= cells.rowCount || cells.rowNumber(low) !== row) return undefined;
  for (let cell = cells.start(low); cell < cells.start(low + 1); cell++) if (cells.column(cell) === column) return cell;
  return undefined;
}
