/// <reference types="office-js" />
/** What a workbook and its sheets are, apart from their cells. */
import type { Table } from '../../core/workbook/workbook';
import type { ExcelBook, ExcelSheet } from './excel-book';
import { isTall, loadHiddenRows, loadMerges, TOO_MANY } from './load-large';
import { AREA, areaOf } from './range-area';
import { MARK_PARTS, isMark, isUnfinished } from './write/our-mark';
import { OWN_MARK } from '../../core/workbook/own-sheets';
import { append } from '../../core/values/append';

/** Serial of 1 January 2000 where days count from 1900. */
const YEAR_2000 = 36_526;

/** A sheet while its facts are being loaded. */
export interface LoadedSheet {
  readonly name: string;
  readonly visibility: ExcelSheet['visibility'];
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filter: { readonly on: Excel.AutoFilter; readonly range: Excel.Range };
}

type FoundBook = Omit<ExcelBook, 'sheets' | 'fontsUnread'> & { readonly sheets: readonly LoadedSheet[] };

/** Two syncs: the names, then each sheet's used range, tables and filter. Sheets that we wrote are results, and not read. */
export async function loadSheets(context: Excel.RequestContext): Promise<FoundBook> {
  const { workbook } = context;
  workbook.load('name,usePrecisionAsDisplayed');
  workbook.worksheets.load('items/name,items/visibility');
  workbook.application.load('calculationMode,calculationState');
  // No member tells the date system; a function that is calculated by it does.
  const day = workbook.functions.date(2000, 1, 1);
  day.load('value');
  await context.sync();
  const sheets = workbook.worksheets.items.map((sheet): { mark: Excel.NamedItem; loaded: LoadedSheet } => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(`${AREA},rowHidden,columnHidden`);
    sheet.tables.load('items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered');
    sheet.autoFilter.load('isDataFiltered');
    const range = sheet.autoFilter.getRangeOrNullObject();
    range.load(AREA);
    const mark = sheet.names.getItemOrNullObject(OWN_MARK);
    mark.load(MARK_PARTS);
    const filter = { on: sheet.autoFilter, range };
    return { mark, loaded: { name: sheet.name, visibility: visibilityOf(sheet), sheet, used, filter } };
  });
  await context.sync();
  return {
    file: workbook.name,
    date1904: day.value !== YEAR_2000,
    precisionAsDisplayed: workbook.usePrecisionAsDisplayed,
    sheets: sheets.filter(({ mark }) => !isMark(mark)).map(({ loaded }) => loaded),
    own: sheets.filter(({ mark }) => isMark(mark)).map(({ loaded }) => loaded.name),
    unfinished: sheets.filter(({ mark }) => isMark(mark) && isUnfinished(mark)).map(({ loaded }) => loaded.name),
    stale: staleOf(workbook.application),
  };
}

/** By hand, and not done since something was changed. Where Excel calculates by itself it tells when it has. */
function staleOf({ calculationMode, calculationState }: Excel.Application): string {
  if (calculationMode === 'Automatic' || calculationState === 'Done') return '';
  return calculationMode === 'Manual' ? 'calcMode=manual' : 'calcMode=autoNoTable';
}

/**
 * One sync: areas of tables and merged cells; which rows and columns are hidden, only where some are. `queue` puts into the same request what else is asked
 * for; again where that was refused, and nothing came of it.
 */
export async function loadFacts(
  context: Excel.RequestContext,
  sheets: readonly LoadedSheet[],
  queue: () => unknown = () => undefined,
): Promise<ExcelSheet[]> {
  const facts: ExcelSheet[] = [];
  queue();
  let finishing = sheets.map((loaded) => loadSheet(loaded, true));
  try {
    await context.sync();
    append(
      facts,
      finishing.map((finish) => finish()),
    );
  } catch (error) {
    if (!TOO_MANY.test(String((error as { readonly code?: unknown }).code))) throw error;
    queue();
    finishing = sheets.map((loaded) => loadSheet(loaded, false));
    await context.sync();
    for (const [n, finish] of finishing.entries()) {
      const sheet = finish();
      facts.push(sheet.used ? { ...sheet, merges: await loadMerges(context, sheets[n]!.sheet, sheet.used) } : sheet);
    }
  }
  for (const [n, { sheet, used }] of sheets.entries()) {
    const { used: area } = facts[n]!;
    if (area && isTall(area) && used.rowHidden !== false)
      facts[n] = { ...facts[n]!, hiddenRows: await loadHiddenRows(context, sheet, area) };
  }
  return facts;
}

/** Loads the rest of a sheet; what it returns gives the facts once they are there. */
function loadSheet({ name, visibility, sheet, used, filter }: LoadedSheet, withMerges: boolean): () => ExcelSheet {
  const none = {
    name,
    visibility,
    used: undefined,
    merges: [],
    tables: [],
    hiddenRows: [],
    filters: [],
    hiddenColumns: [],
    fonts: [],
    raised: [],
  };
  if (used.isNullObject) return () => none;
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(AREA);
    return { table, range };
  });
  const merged = withMerges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const rows =
    used.rowHidden === false || isTall(areaOf(used)) ? undefined : used.getRowProperties({ rowHidden: true });
  const columns = used.columnHidden === false ? undefined : used.getColumnProperties({ columnHidden: true });
  return () => {
    const area = areaOf(used);
    const filters = tables.filter(({ table }) => table.autoFilter.isDataFiltered).map(({ range }) => areaOf(range));
    if (filter.on.isDataFiltered && !filter.range.isNullObject) filters.push(areaOf(filter.range));
    return {
      name,
      visibility,
      used: area,
      merges: !merged || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      tables: tables.map(({ table, range }) => tableOf(table, range)),
      hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, n) => (rowHidden === true ? [area.top + n] : [])),
      filters,
      hiddenColumns: runs(
        (columns?.value ?? []).flatMap(({ columnHidden }, n) => (columnHidden === true ? [area.left + n] : [])),
      ),
      fonts: [],
      raised: [],
    };
  };
}

function visibilityOf({ visibility }: Excel.Worksheet): ExcelSheet['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'very hidden';
}

const tableOf = ({ name, showHeaders, showTotals }: Excel.Table, range: Excel.Range): Table => ({
  name,
  area: areaOf(range),
  headingRows: showHeaders ? 1 : 0,
  totalsRows: showTotals ? 1 : 0,
});

/** First and last of each run of following numbers. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
