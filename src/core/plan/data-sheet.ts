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
    widths: columns.map(({ width }) => width),
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
