/** The texts of cells, as a person reads them in headings and codes. */
import type { Sheet, Workbook } from './workbook';
import { CellKind } from './workbook';

/** Text of a cell: text as it stands, a number in its plain decimal form, TRUE or FALSE; empty for errors and what is not calculated. */
export function cellText(workbook: Workbook, sheet: Sheet, cell: number): string {
  const { cells } = sheet;
  switch (cells.kind(cell)) {
    case CellKind.text:
      return workbook.texts.text(cells.value(cell));
    case CellKind.number:
      return String(Number(cells.value(cell).toPrecision(15)));
    case CellKind.boolean:
      return cells.value(cell) === 1 ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

/** What stands in a cell, for a message: also errors and unreadable values as they are written in the file. */
export function cellContent(workbook: Workbook, sheet: Sheet, cell: number): string {
  const kind = sheet.cells.kind(cell);
  if (kind === CellKind.error || kind === CellKind.unreadable) return workbook.texts.text(sheet.cells.value(cell));
  return cellText(workbook, sheet, cell);
}

/** Texts of a row by column, those between two columns; blank ones left out. */
export function rowTexts(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
): Map<number, string> {
  const texts = new Map<number, string>();
  const end = sheet.cells.start(row + 1);
  for (let cell = sheet.cells.start(row); cell < end; cell++) {
    const column = sheet.cells.column(cell);
    if (column < left || column > right) continue;
    const text = cellText(workbook, sheet, cell).trim();
    if (text !== '') texts.set(column, text);
  }
  return texts;
}
