/**
 * A workbook as the core sees it: cell values with their places, level across files and Office.js.
 *
 * Cells lie row by row in flat arrays, so that a sheet at Excel's own limit stays small: memory is in proportion
 * to the cells that carry something, never to the sheet's declared size. Styled but empty cells are not here.
 */
import type { Area, Place } from '../values/address';
import type { Diagnostic } from '../values/diagnostic';

/** What a cell holds. */
export const CellKind = {
  /** A finite number, also days and per cents. */
  number: 1,
  /** Text; `value` is an id in the workbook's `texts`. */
  text: 2,
  /** `value` is 1 or 0. */
  boolean: 3,
  /** An Excel error; `value` is the id of its text (`#REF!`). */
  error: 4,
  /** A formula with no stored result. */
  uncalculated: 5,
  /** What stands there is no value of its declared type (`NaN` as a number); `value` is the id of the raw text. */
  unreadable: 6,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** What the cell's number format says that the number is. */
export const CellFormat = {
  general: 0,
  date: 1,
  percent: 2,
  /** Shown in thousands or millions (`#,##0,`). */
  scaled: 3,
  text: 4,
} as const;
export type CellFormat = (typeof CellFormat)[keyof typeof CellFormat];

/** How the cell came to its value. */
export const CellOrigin = {
  typed: 0,
  formula: 1,
  /** The outermost function is SUM, SUBTOTAL or AGGREGATE, or the formula only adds cells: a total row's mark. */
  total: 2,
  /** The formula reaches into another workbook. */
  external: 3,
} as const;
export type CellOrigin = (typeof CellOrigin)[keyof typeof CellOrigin];

/** Texts by id. Equal text has an equal id within one workbook, save where one of them has raised or lowered runs and the other has not. */
export interface Texts {
  readonly count: number;
  text(id: number): string;
  /** The text without its raised or lowered runs (marks of notes); the same text where there are none. */
  plain(id: number): string;
  /** Which letters a text holds, as `lettersOf` says, without making a string of it. */
  letters(id: number): number;
}

/** How a cell is shown, where that may say something else than its value. */
export interface Look {
  /** The number format as the file has it. */
  readonly code: string;
  /**
   * The currency that the format shows (ISO code): `[$CHF-807]`, `"CHF"`, `€`, `£`, `"US$"`; a sign that several share and no country settles
   * stands for itself: `$`, `¥`, `kr`, `Rs`.
   */
  readonly currency: string | undefined;
  /** Drawn through by its font. */
  readonly struck: boolean;
  /** Not to be seen: its format shows nothing for such a value, or its font has the colour of its ground. */
  readonly invisible: boolean;
  /** The text that the format shows for a number, without blanks at its ends; with en-US signs. */
  shown(value: number): string;
}

/** A row's marks. */
export const RowMark = { none: 0, hidden: 1, filtered: 2 } as const;

/**
 * The cells of a sheet. Rows are held in rising order of their number, and only those with a cell in them;
 * `row` below is the position among them (0 …). Cells of a row are in rising order of their column.
 */
export interface Cells {
  readonly rowCount: number;
  readonly cellCount: number;
  /** Excel's number of the row, from 1. */
  rowNumber(row: number): number;
  rowMarks(row: number): number;
  /** The row's cells are those from `start(row)` up to `start(row + 1)`. */
  start(row: number): number;
  /**
   * A number that only rows have whose cells are alike in all that `marks` says, cell by cell; −1: nothing is known. There are a few thousand of them
   * at most.
   */
  shape(row: number): number;
  /** Column, kind and whether there may be a look at once, as `cell-marks` reads them. */
  marks(cell: number): number;
  /** From 1. */
  column(cell: number): number;
  kind(cell: number): CellKind;
  format(cell: number): CellFormat;
  origin(cell: number): CellOrigin;
  /** The number, the text's id, or 1/0: see `CellKind`. */
  value(cell: number): number;
  /** The id of the cell's text; −1 where it is none. */
  textId(cell: number): number;
  /** The same of a cell that is known to hold a text. */
  textAt(cell: number): number;
  /**
   * `undefined`: the cell is shown as it is (rounded, grouped, as a per cent). Has a look what is struck out or not seen, days, a currency, and any
   * format that scales, pads, adds letters or digits, tells the sign in its own way, or fixes decimals without grouping.
   */
  look(cell: number): Look | undefined;
  /** A number as its format shows it, for who looks at the sheet and never to be read again; `undefined` where no format says how. */
  shownAs(cell: number): string | undefined;
}

export interface Table {
  readonly name: string;
  /** Headings, data and totals row together. */
  readonly area: Area;
  readonly headingRows: number;
  readonly totalsRows: number;
}

/** What somebody noted at a cell; of a comment with answers each is one. */
export interface CellComment {
  /** Like `B7`. */
  readonly cell: string;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly cells: Cells;
  readonly merges: readonly Area[];
  readonly tables: readonly Table[];
  /** First and last column of each hidden run. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly comments?: readonly CellComment[];
}

export interface Workbook {
  /** The file's name as the user gave it; what a `Place` carries. */
  readonly file: string;
  /** Days count from 1 January 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Its numbers were written as text with a point before their decimals (a delimited text), which says how the texts beside them are to be read. */
  readonly isText?: boolean;
  readonly texts: Texts;
  readonly sheets: readonly Sheet[];
  /** What the reader noticed on the way; no error but that the file is one of ours, since a reader is complete or refuses. */
  readonly notices: readonly Diagnostic[];
  /** Those of its cells that are read otherwise than the file has them. */
  readonly corrected?: readonly CorrectedCell[];
}

/** A cell that is read otherwise than the file has it, as a row of the sheet of corrections says. */
export interface CorrectedCell {
  readonly cell: Place;
  /** As a person reads it: a day as ISO, a number as a plain decimal; blank: nothing stood there. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** The row that says it. */
  readonly at: Place;
}

/** Reads what it was opened on. Rejects with a `Refusal` where the whole cannot be read. */
export interface WorkbookPort {
  read(): Promise<Workbook>;
}
