/// <reference types="office-js" />
/** What stands in a sheet of ours, so that it can be put back as it was. */
import type { Area } from '../../../core/values/address';
import { CHART_COLOURS } from '../../../core/style/united-nations';
import { areaOf, loadArea, rangeOf } from '../range-area';
import { planBlocks } from '../plan-blocks';
import type { FoundSheet } from './survey';
import { typedText } from './image-of-plan';
import type { ChartImage, Look, SheetImage, Typed } from './sheet-image';
import { append } from '../../../core/values/append';

/** Cells whose looks are asked for at once: each takes some 600 bytes of the answer. */
const LOOKS_AT_ONCE = 5000;
const FORMAT: Excel.CellPropertiesFormatLoadOptions = {
  font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
  fill: { color: true, pattern: true },
  borders: { style: true, weight: true, color: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  indentLevel: true,
  wrapText: true,
  readingOrder: true,
};

/** Loads with what else is queued; cells come in as many answers as their size asks for, and `onRead` is told how many came with each. */
export async function imagesOfSheets(
  context: Excel.RequestContext,
  found: readonly OurSheet[],
  raises: boolean,
  { signal, onRead }: { readonly signal?: AbortSignal | undefined; readonly onRead?: (cells: number) => void } = {},
): Promise<SheetImage[]> {
  const looks = await loadLooks(context, found, raises);
  const finishing = found.map((sheet, n) => loadLayout(sheet, looks[n]!, raises));
  const cells = found.map((): Cells => ({ typed: [], formats: [] }));
  const plan = planBlocks(found.map(({ name, area }) => ({ name, used: area })));
  let done = 0;
  for (let blocks = plan.next(); blocks.length > 0; blocks = plan.next()) {
    signal?.throwIfAborted();
    const ranges = blocks.map(({ sheet, area }) => {
      const range = rangeOf(found[sheet]!.sheet, area);
      range.load('values,valueTypes,numberFormat,formulas');
      return range;
    });
    await context.sync();
    for (const [n, range] of ranges.entries()) {
      const own = cells[blocks[n]!.sheet]!;
      append(own.typed, typedAgain(range));
      append(own.formats, range.numberFormat as string[][]);
      plan.measure(range.values, range.formulas as unknown[][]);
    }
    onRead?.(plan.done - done);
    done = plan.done;
  }
  return found.map((_, n) => finishing[n]!(cells[n]!));
}

interface Cells {
  readonly typed: Typed[][];
  readonly formats: string[][];
}

/** What would have to be typed for a cell to hold what it holds. */
function typedAgain({ values, valueTypes, formulas }: Excel.Range): Typed[][] {
  return values.map((row: readonly unknown[], n) =>
    row.map((value, at): Typed => {
      const formula: unknown = formulas[n]?.[at];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
      const isText = valueTypes[n]?.[at] === 'String' && typeof value === 'string';
      return isText ? typedText(value) : (value as Typed);
    }),
  );
}

type OurSheet = FoundSheet & { readonly area: Area };

/** How many rows are laid out cell by cell: all of them, or those down to a table's headings. */
const laidOutRows = ({ area, tables: [table] }: OurSheet): number =>
  table ? table.area.top - area.top + 1 : area.bottom - area.top + 1;

const lookOptions = (raises: boolean): Excel.CellPropertiesLoadOptions => ({
  format: FORMAT,
  ...(raises ? { textRuns: true } : {}),
});

/** The looks of laid out rows, as many cells at once as Excel answers; what is left is answered with what comes next. */
async function loadLooks(
  context: Excel.RequestContext,
  found: readonly OurSheet[],
  raises: boolean,
): Promise<LoadedLooks[]> {
  const loaded: LoadedLooks[] = found.map(() => []);
  let cells = 0;
  for (const [n, sheet] of found.entries()) {
    const { area } = sheet;
    const width = area.right - area.left + 1;
    const last = area.top + laidOutRows(sheet) - 1;
    const rows = Math.max(1, Math.floor(LOOKS_AT_ONCE / width));
    for (let top = area.top; top <= last; top += rows) {
      const bottom = Math.min(last, top + rows - 1);
      cells += (bottom - top + 1) * width;
      if (cells > LOOKS_AT_ONCE) {
        await context.sync();
        cells = (bottom - top + 1) * width;
      }
      loaded[n]!.push(rangeOf(sheet.sheet, { ...area, top, bottom }).getCellProperties(lookOptions(raises)));
    }
  }
  return loaded;
}

type LoadedLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]>[];

function loadLayout({ tables, ...found }: OurSheet, looks: LoadedLooks, raises: boolean) {
  const { sheet, name, area, names, chart, mark } = found;
  const laidOut = laidOutRows({ tables, ...found });
  const top = rangeOf(sheet, { ...area, bottom: area.top + laidOut - 1 });
  const rows = top.getRowProperties({ format: { rowHeight: true } });
  const first = area.top + laidOut;
  const body = first <= area.bottom ? rangeOf(sheet, { ...area, top: first, bottom: first }) : undefined;
  const bodyLooks = body?.getCellProperties(lookOptions(raises));
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const { pageLayout } = sheet;
  pageLayout.load('orientation');
  const { defaultForAllPages: heads } = pageLayout.headersFooters;
  heads.load('centerHeader,centerFooter');
  const printArea = pageLayout.getPrintAreaOrNullObject();
  printArea.load('address');
  const repeated = loadArea(pageLayout.getPrintTitleRowsOrNullObject());
  sheet.horizontalPageBreaks.load('items/rowIndex');
  const series = chart?.series;
  if (chart) {
    chart.load('left,top,width,height');
    chart.title.load('text');
    series!.load('items/name');
  }
  return ({ typed, formats }: Cells): SheetImage => ({
    name,
    area,
    typed,
    formats,
    looks: looks.flatMap(({ value }) => value.map((row) => row.map(settable))),
    bodyLooks: bodyLooks?.value[0]?.map(settable) ?? [],
    heights: rows.value.map(({ format }) => format?.rowHeight),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tables,
    names,
    chart: chart && chartImage(chart, mark?.chart ?? []),
    print: {
      landscape: pageLayout.orientation === 'Landscape',
      area: printArea.isNullObject ? undefined : printArea.address.replace(/^.*!/, ''),
      repeated: repeated.isNullObject
        ? undefined
        : `$${repeated.rowIndex + 1}:$${repeated.rowIndex + repeated.rowCount}`,
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
      header: heads.centerHeader,
      footer: heads.centerFooter,
    },
  });
}

/** Excel answers with white where nothing is filled, and with black where no line is: neither is to be set. */
function settable({ format = {}, textRuns }: Excel.CellProperties): Look {
  const { fill, borders, ...rest } = format;
  const lines = Object.entries(borders ?? {}).filter(([, line]: [string, Excel.CellBorder]) => line.style !== 'None');
  const isRich = (textRuns?.length ?? 0) > 1;
  return {
    format: {
      ...rest,
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
      ...(fill?.pattern === 'Solid' && fill.color !== undefined ? { fill: { color: fill.color } } : {}),
    },
    ...(isRich ? { textRuns: textRuns! } : {}),
  };
}

function chartImage(chart: Excel.Chart, [categories = '', ...values]: readonly string[]): ChartImage {
  const { left, top, width, height } = chart;
  return {
    title: chart.title.text,
    categories,
    series: values.map((area, n) => ({
      name: chart.series.items[n]?.name ?? '',
      values: area,
      colour: `#${CHART_COLOURS[n] ?? CHART_COLOURS[0]}`,
    })),
    format: '#,##0',
    fromZero: false,
    typeface: '',
    place: { left, top, width, height },
  };
}
