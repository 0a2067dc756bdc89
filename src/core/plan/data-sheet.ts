import type { StyleName } from '../style/sheet-style';
import { areaAddress } from '../values/address';
import type { PlannedCell, PlannedRow, PlannedSheet } from './sheet-plan';
import { DATE_FORMAT } from './sheet-plan';

export interface DataColumn {
  readonly heading: string;
  readonly width: number;
  /** Of a number; text has none. */
  readonly format?: string;
}

export type DataValue = string | number | undefined;

const HEAD_ROWS = 3;
/** Digits beside each other on a page that lies, in a size that can be read. */
const READABLE = 190;
/** Where a row comes from is repeated on each page beside the first. */
const SOURCE = ['File', 'Sheet', 'Cell'];

/** Beside the words of a heading stands the button of its list; the words of one are not broken, and texts do not run into the next column. */
function widthOf({ heading, width }: DataColumn, rows: readonly (readonly DataValue[])[], at: number): number {
  const head = Math.max(...heading.split(' ').map((word) => word.length)) * HEAD_LETTER + BUTTON;
  let longest = 0;
  for (const row of rows) {
    const value = row[at];
    if (typeof value === 'string' && value.length > longest) longest = value.length;
  }
  return Math.ceil(Math.max(width, head, Math.min(longest * CAPITALS + 2, WIDEST)));
}

const HEAD_LETTER = 1.1;
const BUTTON = 3;
const WIDEST = 60;
/** Codes are mostly of capital letters, which are wider than digits. */
const CAPITALS = 1.15;

const namedIn = (columns: readonly DataColumn[]): number =>
  columns.findIndex(({ heading }) => !SOURCE.includes(heading));

/** A working sheet with one Excel table: a title, a note (or a blank row), headings, rows. A table without rows gets an empty one. */
export function dataSheet(
  name: string,
  table: string,
  columns: readonly DataColumn[],
  rows: readonly (readonly DataValue[])[],
  title: string,
  note = '',
): PlannedSheet {
  const shown = rows.length > 0 ? rows : [columns.map(() => undefined)];
  const one = (value: string, style: StyleName): PlannedRow => ({ cells: value === '' ? [] : [{ value, style }] });
  const planned = shown.map((row): PlannedRow => ({
    cells: row.map((value, at) => (value === undefined || value === '' ? undefined : dataCell(value, columns[at]!))),
  }));
  const widths = columns.map((column, at) => widthOf(column, shown, at));
  const pagesWide = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / READABLE);
  return {
    name,
    language: 'en',
    direction: 'ltr',
    rows: [
      one(title, 'data-title'),
      one(note, 'data-note'),
      { cells: columns.map(({ heading, format }) => ({ value: heading, style: headStyle(format) })) },
      ...planned,
    ],
    widths,
    hidden: [],
    merges: [],
    tables: [
      {
        name: table,
        top: HEAD_ROWS - 1,
        left: 0,
        rows: shown.length,
        columns: columns.map(({ heading }) => heading),
      },
    ],
    charts: [],
    frozenRows: HEAD_ROWS,
    print: {
      landscape: true,
      area: areaAddress({ top: 1, left: 1, bottom: HEAD_ROWS + shown.length, right: columns.length }),
      repeated: [HEAD_ROWS - 1, HEAD_ROWS - 1],
      ...(pagesWide > 1 ? { pagesWide, repeatedColumns: namedIn(columns) } : {}),
      breaksAfter: [],
      header: name,
      footer: '&P/&N',
    },
    gridLines: true,
  };
}

/** Over figures, not over days. */
const headStyle = (format: string | undefined): StyleName =>
  format === undefined || format === DATE_FORMAT ? 'data-head' : 'data-figure-head';

function dataCell(value: string | number, { format }: DataColumn): PlannedCell {
  if (typeof value === 'string') return { value, style: 'data' };
  if (format === undefined) return { value, style: 'data-figure' };
  return { value, style: format === DATE_FORMAT ? 'data' : 'data-figure', format };
}
