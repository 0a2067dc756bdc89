/** What stands in a column of a table, in all of its rows. */
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import { tableCells } from './table-cells';

/** The different texts of a column; with decimals that were text. */
export function* textsOfColumn(found: RecognisedSheet, column: number): Generator<string> {
  const { workbook, sheet } = found;
  const { cells } = sheet;
  const seen = new Set<number>();
  for (const { cell } of tableCells(found, column)) {
    const id = cells.value(cell);
    if (workbook.isText && cells.kind(cell) === CellKind.number && !Number.isInteger(id)) yield String(id);
    if (cells.kind(cell) !== CellKind.text || seen.has(id)) continue;
    seen.add(id);
    yield workbook.texts.text(id);
  }
}

/** The first number with decimals of a column that was written as text, with a point. */
export function firstDecimal(
  found: RecognisedSheet,
  column: number,
): { readonly at: Place; readonly found: string } | undefined {
  const { workbook, sheet } = found;
  if (!workbook.isText) return undefined;
  for (const { cell, row } of tableCells(found, column)) {
    const value = sheet.cells.value(cell);
    if (sheet.cells.kind(cell) !== CellKind.number || Number.isInteger(value)) continue;
    const at = { file: workbook.file, sheet: sheet.name, cell: cellAddress(sheet.cells.rowNumber(row), column) };
    return { at, found: String(value) };
  }
  return undefined;
}
