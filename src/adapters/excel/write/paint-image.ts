/// <reference types="office-js" />
/** Paints an image on a sheet: what the sheet showed before is taken away, and nothing outside the two areas is touched. */
import type { Area } from '../../../core/values/address';
import { areaAddress } from '../../../core/values/address';
import { rangeOf } from '../range-area';
import { paintChart } from './paint-chart';
import { bytesOf } from './request-batch';
import type { RequestBatch } from './request-batch';
import type { PrintImage, SheetImage, SheetView } from './sheet-image';

/** Bytes of what the client and Excel add to each cell that is written. */
const OVERHEAD = 12;
/** Of more cells the client makes pieces of its own, each with ranges that must be let go again. */
const CELLS_AT_ONCE = 1500;
/** Bytes of rows that are written in one piece. */
const ROWS_AT_ONCE = 100_000;
const MARGINS: Excel.PageLayoutMarginOptions = {
  top: 0.79,
  bottom: 0.79,
  left: 0.71,
  right: 0.71,
  header: 0.4,
  footer: 0.4,
};
const TABLE_STYLE = 'TableStyleLight1';

export interface Canvas {
  readonly sheet: Excel.Worksheet;
  /** What was written on it before; `undefined` on a new sheet. */
  readonly before: Area | undefined;
  /** Rows of a table that look as they should, down to this one; 0 on a new sheet. */
  readonly looked: number;
  /** Our tables and chart that are there. */
  readonly tables: ReadonlySet<string>;
  readonly chart: Excel.Chart | undefined;
  /** Names of our totals that are there. */
  readonly names: ReadonlySet<string>;
}

/** Queues all of it, and sends what becomes too much for one request. */
export async function paintImage(batch: RequestBatch, image: SheetImage, canvas: Canvas): Promise<void> {
  const { sheet, before, tables } = canvas;
  await batch.take(2000);
  if (before) clearBefore(sheet, image, before);
  for (const table of image.tables)
    if (tables.has(table.name)) sheet.tables.getItem(table.name).resize(areaAddress(table.area));
  await paintCells(batch, image, sheet);
  await paintLooks(batch, image, canvas);
  for (const merge of image.merges) rangeOf(sheet, merge).merge();
  for (const table of image.tables) {
    if (tables.has(table.name)) continue;
    const made = sheet.tables.add(areaAddress(table.area), true);
    made.name = table.name;
    made.style = TABLE_STYLE;
  }
  await paintNames(batch, image, canvas);
  paintChart(sheet, image.chart, canvas.chart);
  paintPrint(sheet.pageLayout, image.print);
  sheet.horizontalPageBreaks.removePageBreaks();
  await batch.take(300 * image.print.breaks.length);
  for (const row of image.print.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
}

/** A name that stands is led to its cell; one of ours that nothing has any more is taken away. */
async function paintNames(batch: RequestBatch, image: SheetImage, { sheet, names }: Canvas): Promise<void> {
  await batch.take(300 * (image.names.length + names.size));
  for (const { name, formula } of image.names) {
    if (names.has(name)) sheet.names.getItem(name).formula = formula;
    else sheet.names.add(name, formula);
  }
  const kept = new Set(image.names.map(({ name }) => name));
  for (const name of names) if (!kept.has(name)) sheet.names.getItem(name).delete();
}

/** Gives a new sheet what is the officer's afterwards. */
export function setView(sheet: Excel.Worksheet, { widths, hidden, frozenRows, gridLines }: SheetView): void {
  const columns = rangeOf(sheet, { top: 1, left: 1, bottom: 1, right: widths.length });
  columns.setColumnProperties(
    widths.map((columnWidth, at) => ({
      format: { columnWidth },
      ...(hidden.includes(at) ? { columnHidden: true } : {}),
    })),
  );
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = gridLines;
}

/** Formats of the rows that are laid out anew, and everything in rows and columns that are no longer written. */
function clearBefore(sheet: Excel.Worksheet, { area, looks }: SheetImage, before: Area): void {
  const both = { ...area, bottom: Math.max(area.bottom, before.bottom), right: Math.max(area.right, before.right) };
  rangeOf(sheet, both).unmerge();
  rangeOf(sheet, { ...both, bottom: Math.min(both.bottom, area.top + looks.length - 1) }).clear('Formats');
  const stale = [
    ...(before.bottom > area.bottom ? [{ ...both, top: area.bottom + 1 }] : []),
    ...(before.right > area.right ? [{ ...both, bottom: area.bottom, left: area.right + 1 }] : []),
  ];
  for (const part of stale) {
    const range = rangeOf(sheet, part);
    range.clear('Contents');
    range.clear('Formats');
  }
}

async function paintCells(
  batch: RequestBatch,
  { area, typed, formats }: SheetImage,
  sheet: Excel.Worksheet,
): Promise<void> {
  let from = 0;
  let bytes = 0;
  const flush = async (to: number): Promise<void> => {
    if (to === from) return;
    await batch.take(bytes);
    const range = rangeOf(sheet, { ...area, top: area.top + from, bottom: area.top + to - 1 });
    // A format first: what is typed is read by it.
    range.numberFormat = formats.slice(from, to) as string[][];
    range.formulas = typed.slice(from, to) as unknown[][];
    from = to;
    bytes = 0;
  };
  for (const [n, row] of typed.entries()) {
    const own = bytesOf(row) + bytesOf(formats[n]) + row.length * OVERHEAD;
    if (bytes + own > ROWS_AT_ONCE || (n + 1 - from) * row.length > CELLS_AT_ONCE) await flush(n);
    bytes += own;
  }
  await flush(typed.length);
}

async function paintLooks(batch: RequestBatch, image: SheetImage, { sheet, looked }: Canvas): Promise<void> {
  const { area, looks, bodyLooks, heights } = image;
  let from = 0;
  let bytes = 0;
  const flush = async (to: number): Promise<void> => {
    if (to === from) return;
    await batch.take(bytes);
    const range = rangeOf(sheet, { ...area, top: area.top + from, bottom: area.top + to - 1 });
    range.setCellProperties(looks.slice(from, to) as Excel.SettableCellProperties[][]);
    if (heights.slice(from, to).some((height) => height !== undefined)) {
      const rows = heights.slice(from, to);
      range.setRowProperties(rows.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })));
    }
    from = to;
    bytes = 0;
  };
  for (const [n, row] of looks.entries()) {
    const own = bytesOf(row) + 40;
    if (bytes + own > ROWS_AT_ONCE) await flush(n);
    bytes += own;
  }
  await flush(looks.length);
  // Rows of a table that were there keep the look that they have.
  const first = Math.max(area.top + looks.length, looked + 1);
  if (bodyLooks.length === 0 || first > area.bottom) return;
  await batch.take(bytesOf(bodyLooks));
  rangeOf(sheet, { ...area, top: first }).setColumnProperties(bodyLooks as Excel.SettableColumnProperties[]);
}

function paintPrint(layout: Excel.PageLayout, print: PrintImage): void {
  layout.paperSize = 'A4';
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins('Inches', MARGINS);
  if (print.area !== undefined) layout.setPrintArea(print.area);
  if (print.repeated !== undefined) layout.setPrintTitleRows(print.repeated);
  layout.headersFooters.defaultForAllPages.centerHeader = print.header;
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
