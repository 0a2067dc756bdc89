/** What was found where: the tables in the workbook's sheets that hold our data, each with its columns. */
import type { Claims } from './claims';
import type { SheetKind } from './layout';
import type { Sheet, Workbook } from './workbook';

/**
 * How the amounts are laid out. `long`: one row each. `lines across`: a row for each meeting, a column for each budget line.
 * `meetings across`: the other way round. `of a meeting`: the sheet is one meeting's, its rows have a line and an amount. `amounts across`: several
 * amounts in a row (months, quarters), all of the row's meeting and budget line.
 */
export type SheetForm = 'long' | 'lines across' | 'meetings across' | 'of a meeting' | 'amounts across';

/** A table of a sheet; a sheet may hold several, one below or beside the other. */
export interface RecognisedSheet {
  readonly kind: SheetKind;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly form: SheetForm;
  /** Excel's number of the (last) heading row; data begins below. */
  readonly headingRow: number;
  /** Excel's number of its first heading row: the same, or the one above. */
  readonly firstHeadingRow: number;
  /** Excel's number of the last row that belongs to it. */
  readonly lastRow: number;
  /** First and last column that belong to it. */
  readonly left: number;
  readonly right: number;
  /** Texts above the headings that belong to the table, top down; of the first table of a sheet all. */
  readonly captions: readonly Caption[];
  /** Number of the column of each field, by the field's name in the layout. */
  readonly columns: ReadonlyMap<string, number>;
  /** Of the wide forms: index of the budget line or meeting that heads each column. */
  readonly across: ReadonlyMap<number, number>;
  /** Of the wide forms: columns of totals. */
  readonly totalColumns: readonly number[];
  /** Columns with a heading that names nothing. */
  readonly unknownColumns: readonly number[];
  /** Of a table with estimates and expenditures side by side: columns of the other side, and of what comes of both. */
  readonly otherSideColumns: readonly number[];
  /** Columns that the officer said are not read. */
  readonly leftOutColumns: readonly number[];
  /** Columns of which the officer said what they are. */
  readonly toldColumns: readonly number[];
  /** Of the form `of a meeting`: index of the meeting. */
  readonly meeting: number | undefined;
  /** Where it is noted as what each cell of the sheet was looked at; one for all tables of a sheet. */
  readonly claims: Claims;
  /** What is the same in all rows, by column. */
  readonly constants?: ReadonlyMap<string, string>;
  /** What the sheet Reading says of the table beyond its columns. */
  readonly told?: Told;
}

/** As which side of the comparison a row counts, or that it does not. */
export type RowSide = 'Estimates' | 'Expenditures' | 'counted' | 'left out';

/** Beyond Excel's columns: such a column of a table is none of the sheet, but the label of the group that each row stands in. */
export const GROUP_COLUMN = 16_385;

export interface Told {
  /** Index of the budget line of all rows. */
  readonly line?: number | undefined;
  /** Columns in which a value holds down to the next one. */
  readonly filledDown: ReadonlySet<number>;
  /** The column in which rows without amounts are the labels of the rows below them, and which texts are labels. */
  readonly groupsIn?: number | undefined;
  readonly isLabel: (text: string) => boolean;
  /** By column, what a row with a value (as headings are compared) is. */
  readonly decides: ReadonlyMap<number, ReadonlyMap<string, RowSide>>;
  /** The columns of amounts of both sides: beside an amount in one of them a blank in another is nil. */
  readonly amounts: ReadonlySet<number>;
}

/** A text above a table's headings. */
export interface Caption {
  /** Excel's number of the row. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
