/** A workbook as Office.js answers it, in plain values: what is read on the main thread and built into cells elsewhere. */
import type { Area } from '../../core/values/address';
import type { Table } from '../../core/workbook/workbook';

/** Cells whose font says something about them. */
export interface FontArea {
  readonly area: Area;
  readonly struck: boolean;
  /** Of the colour of their ground. */
  readonly unseen: boolean;
}

/** A text some of whose letters are raised or lowered. */
export interface RaisedText {
  readonly row: number;
  readonly column: number;
  /** Without those; `undefined` where this Excel does not tell which they are. */
  readonly plain: string | undefined;
}

/** A sheet's own facts, without its cells. */
export interface ExcelSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** The cells with a value lie within; `undefined` where there is none. */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly tables: readonly Table[];
  /** Numbers of the hidden rows, rising. */
  readonly hiddenRows: readonly number[];
  /** Areas whose rows are hidden by a filter, not by hand. */
  readonly filters: readonly Area[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Areas that do not meet. */
  readonly fonts: readonly FontArea[];
  readonly raised: readonly RaisedText[];
}

export interface ExcelBook {
  readonly file: string;
  readonly date1904: boolean;
  readonly precisionAsDisplayed: boolean;
  readonly sheets: readonly ExcelSheet[];
  /** Names of sheets that we wrote, which are not read. */
  readonly own: readonly string[];
  /** Of these, the ones whose writing was begun and not finished. */
  readonly unfinished: readonly string[];
  /** Why values of formulas may be old, as files say it (`calcMode=manual`); blank where they are not. */
  readonly stale: string;
  /** Names of sheets whose fonts were not all looked at. */
  readonly fontsUnread: readonly string[];
}

/** Some whole rows of a sheet's used area. All four grids have the block's own shape. */
export interface CellBlock {
  /** Position of the sheet in the book. */
  readonly sheet: number;
  /** Number of the first row and of the first column. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Where a book goes while it is read: its outline first, then block after block, row by row within each sheet. */
export interface BookSink {
  outline(book: ExcelBook): void;
  block(block: CellBlock): void;
}
