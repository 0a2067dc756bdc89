/** New rows of a sheet in our form, as changes to the workbook that is open. */
import type { Language } from '../language/language';
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { DATE_FORMAT } from '../plan/sheet-plan';
import { headingOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { formSheet } from '../workbook/template';
import type { Workbook } from '../workbook/workbook';
import { findRegister } from './find-register';
import { planForm } from './plan-form';

/** Values by the column's name in the layout; days are serial numbers. */
export type RowValues = Readonly<Record<string, EditValue>>;

/**
 * Adds rows under the last one of the kind's sheet, and columns that it lacks beside the last heading; where there is no such sheet, makes it, with
 * headings in the language given. Nothing that is there is changed.
 */
export function appendRows(
  workbooks: readonly Workbook[],
  kind: SheetKind,
  rows: readonly RowValues[],
  language: Language,
): SheetEdits {
  const found = findRegister(workbooks, kind);
  if (!found) return { sheets: [newSheet(kind, rows, language)], cells: [] };
  const wanted = layoutOf(kind).columns.filter(({ column }) => rows.some((row) => isFilled(row[column])));
  const { columns, cells } = withColumns(found, filledColumns(kind, rows), language);
  const sheet = found.sheet.name;
  const top = lastRow(found) + 1;
  rows.forEach((row, at) => {
    for (const { column, type } of wanted) {
      const value = row[column];
      if (!isFilled(value)) continue;
      const format = type === 'day' ? { format: DATE_FORMAT } : {};
      cells.push({ sheet, row: top + at, column: columns.get(column)!, before: undefined, value, ...format });
    }
  });
  return { sheets: [], cells };
}

/** The table's columns with those that it lacks beside its last heading, and the headings of these. */
export function withColumns(
  found: RecognisedSheet,
  wanted: readonly string[],
  language: Language,
): { readonly columns: ReadonlyMap<string, number>; readonly cells: CellEdit[] } {
  const columns = new Map(found.columns);
  const cells: CellEdit[] = [];
  let next = lastColumn(found) + 1;
  for (const column of wanted) {
    if (columns.has(column)) continue;
    columns.set(column, next);
    const value = headingOf(found.kind, column, language);
    cells.push({ sheet: found.sheet.name, row: found.headingRow, column: next++, before: undefined, value });
  }
  return { columns, cells };
}

/** Names of the columns that some row fills, in the layout's order. */
export const filledColumns = (kind: SheetKind, rows: readonly RowValues[]): string[] =>
  layoutOf(kind)
    .columns.map(({ column }) => column)
    .filter((column) => rows.some((row) => isFilled(row[column])));

const isFilled = (value: EditValue): boolean => value !== undefined && value !== '';

function newSheet(kind: SheetKind, rows: readonly RowValues[], language: Language): SheetEdits['sheets'][number] {
  const { columns } = layoutOf(kind);
  const values = rows.map((row) =>
    columns.map(({ column }) => {
      const value = row[column];
      return typeof value === 'boolean' ? String(value) : (value ?? null);
    }),
  );
  return planForm(formSheet(kind, language, values), language);
}

/** Number of the last row with anything in it, never above the headings. */
export function lastRow({ sheet: { cells, tables }, headingRow, left, right }: RecognisedSheet): number {
  let last = headingRow;
  for (let row = cells.rowCount - 1; row >= 0 && cells.rowNumber(row) > last; row--) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (left <= column && column <= right) last = Math.max(last, cells.rowNumber(row));
    }
  }
  // Under a row of totals a table does not grow: what is added stands below it, and is read all the same.
  const table = tables.find(
    ({ area, totalsRows }) => totalsRows > 0 && area.top <= headingRow && headingRow <= area.bottom,
  );
  return table ? Math.max(last, table.area.bottom) : last;
}

/** Number of the last column that anything stands in, in any row. */
function lastColumn({ sheet: { cells }, right, columns }: RecognisedSheet): number {
  let last = Math.max(...columns.values());
  for (let row = 0; row < cells.rowCount; row++) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      if (cells.column(cell) <= right) last = Math.max(last, cells.column(cell));
    }
  }
  return last;
}
