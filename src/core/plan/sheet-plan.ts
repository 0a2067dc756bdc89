/**
 * A workbook to be written, as whoever writes it must see it: cells with values, formulas and names of styles, and how each sheet is laid out
 * and printed. Knows no file format. Positions count from 0.
 */
import type { Language } from '../language/language';
import type { StyleName } from '../style/sheet-style';
import type { PerCentDecimals } from '../values/per-cents';

export interface PlannedCell {
  /** The value; with a formula, the value that it comes to. Text is text, whatever it begins with. */
  readonly value: string | number | undefined;
  readonly formula?: string;
  readonly style: StyleName;
  /** In Excel's own code. */
  readonly format?: string;
  /** Small raised letters after the text, or before it. */
  readonly raised?: string;
  readonly raisedBefore?: string;
  /** The name of the figure that it prints. */
  readonly figure?: string;
}

export interface PlannedRow {
  readonly cells: readonly (PlannedCell | undefined)[];
  /** In points; left to the reader where absent. */
  readonly height?: number;
}

export interface PlannedTable {
  readonly name: string;
  /** Row of the headings. */
  readonly top: number;
  readonly left: number;
  /** Rows of data, at least one. */
  readonly rows: number;
  readonly columns: readonly string[];
}

export interface PlannedChart {
  readonly title: string;
  readonly alternative: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Areas without a sheet's name. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly colour: string }[];
  readonly format: string;
  /** No value is negative: the axis begins at nothing. */
  readonly fromZero: boolean;
}

/** A name of the whole workbook for a cell. */
export interface PlannedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface PlannedMerge {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** What may be picked in some rows of a column; other values are warned of, not refused. */
export interface PlannedList {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** The values, or an area of another sheet that lists them. */
  readonly from: readonly string[] | string;
  /** Anything else may stand there without a warning. */
  readonly isOpen: boolean;
}

export interface PlannedPrint {
  readonly landscape: boolean;
  readonly area: string;
  /** Rows repeated at the top of each page, the first and the last. */
  readonly repeated: readonly [number, number] | undefined;
  /** Pages beside each other, of a sheet too wide to be read on one; one where it is not said. The first columns are repeated on each. */
  readonly pagesWide?: number;
  readonly repeatedColumns?: number;
  /** Pages begin after these rows. */
  readonly breaksAfter: readonly number[];
  /** In the middle of each page's head and foot; `&P` and `&N` are page and pages. */
  readonly header: string;
  readonly footer: string;
}

export interface PlannedSheet {
  readonly name: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly rows: readonly PlannedRow[];
  /** In widths of a digit. */
  readonly widths: readonly number[];
  /** Columns that only a chart reads. */
  readonly hidden: readonly number[];
  readonly merges: readonly PlannedMerge[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  readonly lists?: readonly PlannedList[];
  readonly names?: readonly PlannedName[];
  /** Rows that stay in view. */
  readonly frozenRows: number;
  readonly print: PlannedPrint;
  readonly gridLines: boolean;
}

export interface PlannedWorkbook {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly version: string;
  readonly sheets: readonly PlannedSheet[];
  /** Given back, none of its sheets is read as data: they have the form of what they were made from. */
  readonly isResult?: boolean;
}

export const DATE_FORMAT = 'yyyy-mm-dd';

/** A number format with the given decimals, negative in parentheses; `zero` says what nothing looks like. */
export function amountFormat(
  decimals: number,
  options: { zero?: 'number' | 'dash'; slot?: boolean; mark?: string; thousands?: boolean } = {},
): string {
  const { zero = 'number', slot = false, mark = '', thousands = false } = options;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const grouped = `#,##${digits}${thousands ? ',' : ''}`;
  // Room for the closing parenthesis, and for the mark of a moved figure where the table has one, so that digits line up.
  const room = slot ? '_*' : '';
  const nothing = zero === 'dash' ? '"–"' : digits;
  if (mark !== '') return `${grouped}"${mark}"_);(${grouped})"${mark}";${nothing}"${mark}"_);@_)_*`;
  return `${grouped}_)${room};(${grouped})${room};${nothing}_)${room};@_)${room}`;
}

export const rateFormat = (slot: boolean, decimals: PerCentDecimals): string => {
  const room = slot ? '_*' : '';
  const digits = decimals === 0 ? '0' : '0.0';
  return `#,##${digits}_)${room};(#,##${digits})${room};${digits}_)${room};@_)${room}`;
};
