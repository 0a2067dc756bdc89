/** Where a table's columns stand among the cells of a row, and what these are: found once for all rows of one shape. */
import { CellClass } from '../workbook/claims';
import type { Claims } from '../workbook/claims';
import { columnIn, kindIn, mayHaveLook } from '../workbook/cell-marks';
import type { Cells } from '../workbook/workbook';
import { CellKind } from '../workbook/workbook';

/** Cells are named by their position in the row, from 0. */
export interface RowForm {
  /** By column, the position of its cell, + 1; 0: none. */
  readonly places: Int16Array;
  /** Cells of the table with a text. */
  readonly texts: readonly number[];
  /** By column, whether it is one of these: 1, or 0. */
  readonly isText: Uint8Array;
  /** Some cell of the table has anything else. */
  readonly hasOther: boolean;
  /** Cells of watched columns that may have a look. */
  readonly watched: readonly number[];
  /** As what each cell is looked at. */
  readonly classes: readonly CellClass[];
  /** The pattern of these. */
  readonly claimed: number;
}

export interface FormedTable {
  readonly left: number;
  readonly right: number;
  /** The last column that is looked at. */
  readonly widest: number;
  /** By column, as what its cells are looked at. */
  readonly roles: Uint8Array;
  /** By column, whether it is watched how its cells look. */
  readonly watched: Uint8Array;
}

/** Columns of all forms kept: beyond, they are found anew. */
const MOST_KEPT = 1 << 22;

export class RowForms {
  private forms: RowForm[] = [];
  private kept = 0;

  constructor(
    private readonly cells: Cells,
    private readonly table: FormedTable,
    private readonly claims: Claims,
  ) {}

  of(row: number): RowForm {
    const shape = this.cells.shape(row);
    if (shape < 0) return this.made(row);
    const known = this.forms[shape];
    if (known !== undefined) return known;
    this.kept += this.table.widest;
    if (this.kept > MOST_KEPT) {
      this.forms = [];
      this.kept = 0;
    }
    return (this.forms[shape] = this.made(row));
  }

  private made(row: number): RowForm {
    const { cells, claims } = this;
    const { left, right, widest, roles, watched } = this.table;
    const places = new Int16Array(widest + 1);
    const classes: CellClass[] = [];
    const texts: number[] = [];
    const isText = new Uint8Array(widest + 1);
    const looks: number[] = [];
    let hasOther = false;
    const from = cells.start(row);
    const end = cells.start(row + 1);
    for (let cell = from; cell < end; cell++) {
      const at = cell - from;
      const marks = cells.marks(cell);
      const column = columnIn(marks);
      classes.push(CellClass.free);
      if (column < left || column > right) continue;
      if (kindIn(marks) === CellKind.text) texts.push(at);
      else hasOther = true;
      if (column > widest) continue;
      places[column] = at + 1;
      if (kindIn(marks) === CellKind.text) isText[column] = 1;
      classes[at] = roles[column]! as CellClass;
      if (watched[column] !== 0 && mayHaveLook(marks)) looks.push(at);
    }
    return { places, texts, isText, hasOther, watched: looks, classes, claimed: claims.patternOf(classes) };
  }
}
