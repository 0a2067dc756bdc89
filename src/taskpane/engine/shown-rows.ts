/** The cells of a sheet as a person reads them, for a view that only shows. */
import { cellAddress } from '../../core/values/address';
import { dayFromSerial, isoFromDay } from '../../core/values/calendar';
import { cellContent } from '../../core/workbook/cell-text';
import { CellFormat, CellKind } from '../../core/workbook/workbook';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { ShownCell, ShownRow } from './engine-messages';

/** The rows from one number to another, those with something in them. */
export function shownRows(workbook: Workbook, sheet: Sheet, from: number, to: number): ShownRow[] {
  const { cells } = sheet;
  const own = (workbook.corrected ?? []).filter((each) => each.cell.sheet === sheet.name);
  const corrected = new Map(own.map(({ cell, before }) => [cell.cell, before]));
  const rows: ShownRow[] = [];
  for (let row = firstFrom(sheet, from); row < cells.rowCount && cells.rowNumber(row) <= to; row++) {
    const shown: ShownCell[] = [];
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const isNumber = cells.kind(cell) === CellKind.number;
      const column = cells.column(cell);
      const before = corrected.get(cellAddress(cells.rowNumber(row), column));
      const text = textOf(workbook, sheet, cell);
      const shownAs = formattedOf(sheet, cell);
      const known = { column, text, isNumber, ...(shownAs === undefined || shownAs === text ? {} : { shownAs }) };
      shown.push(before === undefined ? known : { ...known, before });
    }
    rows.push({ row: cells.rowNumber(row), cells: shown });
  }
  return rows;
}

/** Position of the first row at or below a number. */
function firstFrom({ cells }: Sheet, from: number): number {
  let low = 0;
  let high = cells.rowCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells.rowNumber(middle) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An amount as its format has it; days and per cents are told in one way whatever their format. */
function formattedOf({ cells }: Sheet, cell: number): string | undefined {
  const format = cells.format(cell);
  if (format === CellFormat.date || format === CellFormat.percent) return undefined;
  const shown = cells.shownAs(cell)?.trim();
  return shown === '' ? undefined : shown;
}

/** Days as ISO; per cents with their sign; what its format shows otherwise, as the format has it; other numbers plain. */
function textOf(workbook: Workbook, sheet: Sheet, cell: number): string {
  const { cells } = sheet;
  const text = cellContent(workbook, sheet, cell);
  if (cells.kind(cell) !== CellKind.number) return text;
  const value = cells.value(cell);
  const format = cells.format(cell);
  if (format === CellFormat.percent) return `${Number((value * 100).toPrecision(15))} %`;
  const day = format === CellFormat.date ? dayFromSerial(value, workbook.date1904) : undefined;
  if (day !== undefined) return isoFromDay(day);
  const shown = cells.look(cell)?.shown(value) ?? '';
  return shown === '' ? text : shown;
}
