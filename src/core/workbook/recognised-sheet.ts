/** What was found where: the parts of the workbook's sheets that hold our data, each with its columns. */
import type { SheetKind } from './layout';
import type { Sheet, Workbook } from './workbook';

/**
 * How the amounts stand. `long`: one row each. `lines across`: a row for each meeting, a column for each budget line.
 * `meetings across`: the other way round. `of a meeting`: the sheet is one meeting's, its rows have a line and an amount.
 */
export type SheetForm = 'long' | 'lines across' | 'meetings across' | 'of a meeting';

export interface RecognisedSheet {
  readonly kind: SheetKind;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly form: SheetForm;
  /** Excel's number of the (last) heading row; data begins below. */
  readonly headingRow: number;
  /** First and last column that belong to it. */
  readonly left: number;
  readonly right: number;
  /** Number of the column of each field, by the field's name in the layout. */
  readonly columns: ReadonlyMap<string, number>;
  /** Of the wide forms: index of the budget line or meeting that heads each column. */
  readonly across: ReadonlyMap<number, number>;
  /** Of the wide forms: columns of totals. */
  readonly totalColumns: readonly number[];
  /** Of the wide forms: columns with a heading that names nothing. */
  readonly unknownColumns: readonly number[];
  /** Of the wide forms: columns that the officer said are not read. */
  readonly leftOutColumns: readonly number[];
  /** Of the form `of a meeting`: index of the meeting. */
  readonly meeting: number | undefined;
}
