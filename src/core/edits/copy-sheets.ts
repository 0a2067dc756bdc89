/** The sheets of another workbook, to be put into the one that is open: values and tables, days as days. */
import type { PlannedCell, PlannedRow, PlannedSheet } from '../plan/sheet-plan';
import { DATE_FORMAT } from '../plan/sheet-plan';
import { areaAddress } from '../values/address';
import { cellText } from '../workbook/cell-text';
import type { Sheet, Table, Workbook } from '../workbook/workbook';
import { CellFormat, CellKind } from '../workbook/workbook';

const WIDEST = 40;
const NARROWEST = 9;

export function copySheets(workbook: Workbook): PlannedSheet[] {
  return workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => copySheet(workbook, sheet));
}

function copySheet(workbook: Workbook, sheet: Sheet): PlannedSheet {
  const { cells, tables, name } = sheet;
  const headings = new Set(tables.flatMap(({ area, headingRows }) => (headingRows > 0 ? [area.top] : [])));
  const rows: PlannedRow[] = [];
  const widths: number[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    const number = cells.rowNumber(row);
    while (rows.length < number - 1) rows.push({ cells: [] });
    const planned: (PlannedCell | undefined)[] = [];
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const at = cells.column(cell) - 1;
      while (planned.length < at) planned.push(undefined);
      const copy = cellOf(workbook, sheet, cell, headings.has(number));
      planned.push(copy);
      widths[at] = Math.min(WIDEST, Math.max(widths[at] ?? NARROWEST, String(copy.value ?? '').length + 2));
    }
    rows.push({ cells: planned });
  }
  return {
    name,
    language: 'en',
    direction: 'ltr',
    rows,
    widths: Array.from(widths, (width) => width ?? NARROWEST),
    hidden: [],
    merges: [],
    tables: tables.map((table) => tableOf(table, rows)),
    charts: [],
    frozenRows: headings.size > 0 ? Math.min(...headings) : 0,
    print: {
      landscape: true,
      area: areaAddress({ top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, widths.length) }),
      repeated: undefined,
      breaksAfter: [],
      header: name,
      footer: '&P/&N',
    },
    gridLines: true,
  };
}

function cellOf(workbook: Workbook, sheet: Sheet, cell: number, isHeading: boolean): PlannedCell {
  const { cells } = sheet;
  if (cells.kind(cell) !== CellKind.number) {
    return { value: cellText(workbook, sheet, cell), style: isHeading ? 'data-head' : 'data' };
  }
  const isDay = cells.format(cell) === CellFormat.date;
  const value = cells.value(cell);
  return isDay ? { value, style: 'data', format: DATE_FORMAT } : { value, style: 'data-figure' };
}

function tableOf({ name, area }: Table, rows: readonly PlannedRow[]): PlannedSheet['tables'][number] {
  const heads = rows[area.top - 1]?.cells ?? [];
  return {
    name,
    top: area.top - 1,
    left: area.left - 1,
    rows: area.bottom - area.top,
    columns: Array.from({ length: area.right - area.left + 1 }, (_, n) =>
      String(heads[area.left - 1 + n]?.value ?? ''),
    ),
  };
}
