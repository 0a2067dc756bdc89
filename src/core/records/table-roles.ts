/** As what the cells of a table are looked at, before its rows are read. */
import { positionOf } from '../workbook/captions';
import { CellClass } from '../workbook/claims';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import { isRunningNumber } from './running-number';
import { tableCells } from './table-cells';

/** The last column in which any row has anything. */
export function lastColumn({ sheet: { cells }, left }: RecognisedSheet): number {
  let last = left;
  for (let row = 0; row < cells.rowCount; row++) {
    const end = cells.start(row + 1) - 1;
    if (end >= cells.start(row)) last = Math.max(last, cells.column(end));
  }
  return last;
}

/** What the cells under each heading are, before anything is known of their rows. */
export function rolesOf(found: RecognisedSheet, widest: number): Uint8Array {
  const roles = new Uint8Array(widest + 1);
  const isOfAmounts = found.kind === 'Estimates' || found.kind === 'Expenditures';
  for (const [name, column] of found.columns)
    roles[column] = isOfAmounts && AMOUNTS.has(name) ? CellClass.amount : CellClass.beside;
  for (const column of found.across.keys()) roles[column] = CellClass.amount;
  for (const column of found.totalColumns) roles[column] = CellClass.total;
  for (const column of found.unknownColumns)
    roles[column] = isRunningNumber(found, column) ? CellClass.beside : CellClass.unknown;
  for (const column of found.leftOutColumns) roles[column] = CellClass.areaSetAside;
  for (const column of found.otherSideColumns) roles[column] = CellClass.beside;
  return roles;
}

const AMOUNTS: ReadonlySet<string> = new Set(['Amount', 'Debit', 'Credit']);

/** Headings are looked at; a number among them is one only if it names a line, a meeting or a year, or heads a column that is not empty. */
export function claimHead(found: RecognisedSheet): void {
  const { cells } = found.sheet;
  const { firstHeadingRow, headingRow, left, right, claims, across, unknownColumns } = found;
  for (
    let row = positionOf(cells, firstHeadingRow);
    row < cells.rowCount && cells.rowNumber(row) <= headingRow;
    row++
  ) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column < left || column > right) continue;
      if (cells.kind(cell) === CellKind.number && !across.has(column)) {
        const value = cells.value(cell);
        const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
        const isHead = unknownColumns.includes(column) && !tableCells(found, column).next().done;
        if (!isYear && !isHead) continue;
      }
      claims.claim(row, cell, CellClass.beside);
    }
  }
}
