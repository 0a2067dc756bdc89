/** What each cell of a sheet was looked at as: the ground of the account, in which every number has exactly one place. */
import { mixed, RowPatterns } from './row-patterns';
import type { Cells } from './workbook';

/**
 * `free`: nobody looked at it. `beside`: a value of a record that is no amount (a day, a rate, a code), or a heading. `amount`: of a record.
 * `total`: a total, checked and left out. `set aside`: an amount that was read, and that the officer said is left out; `area`: the same of what
 * nobody read. `unknown`: under a heading that names nothing.
 */
export const CellClass = { free: 0, beside: 1, amount: 2, total: 3, setAside: 4, unknown: 5, areaSetAside: 6 } as const;
export type CellClass = (typeof CellClass)[keyof typeof CellClass];

const FIRST_IN_ROW = 32;
/** Of a row that nobody looked at. */
const NONE = 0;

/** Rows by what their cells were looked at as: in a ledger most are alike. Made when the first cell is claimed. */
export class Claims {
  /** By position of the row: its pattern + 1. */
  private rows: Uint16Array | Int32Array | undefined;
  private readonly patterns = new RowPatterns();
  /** The row that is being claimed cell by cell, and its classes. */
  private openRow = -1;
  private open = new Int32Array(FIRST_IN_ROW);

  constructor(readonly cells: Cells) {}

  /** `row` is the position of the cell's row. */
  claim(row: number, cell: number, as: CellClass): void {
    if (row !== this.openRow) this.turnTo(row);
    this.open[cell - this.cells.start(row)] = as;
  }

  classOf(row: number, cell: number): CellClass {
    const at = cell - this.cells.start(row);
    if (row === this.openRow) return this.open[at]! as CellClass;
    const pattern = (this.rows?.[row] ?? NONE) - 1;
    return pattern < 0
      ? CellClass.free
      : (this.patterns.piece(pattern)[this.patterns.start(pattern) + at]! as CellClass);
  }

  /** A number that only rows have whose cells are looked at in the same ways, one after the other; −1: nobody looked at any. */
  patternAt(row: number): number {
    if (this.openRow >= 0) this.close();
    return (this.rows?.[row] ?? NONE) - 1;
  }

  /** A row of a table, as a whole: its cells have these classes, which `patternOf` made one of; a row that was claimed before is left as it is, with `false`. */
  claimRow(row: number, pattern: number): boolean {
    if (row === this.openRow || (this.rows?.[row] ?? NONE) !== NONE) return false;
    this.set(row, pattern);
    return true;
  }

  /** What a row's cells are looked at as. */
  patternOf(classes: readonly CellClass[]): number {
    let hash = 0;
    for (const each of classes) hash = mixed(hash, each);
    return this.patterns.of(Int32Array.from(classes), classes.length, hash);
  }

  /** Whether any cell was claimed. */
  get any(): boolean {
    return this.rows !== undefined || this.openRow >= 0;
  }

  private turnTo(row: number): void {
    this.close();
    const from = this.cells.start(row);
    const count = this.cells.start(row + 1) - from;
    if (count > this.open.length) this.open = new Int32Array(count);
    for (let n = 0; n < count; n++) this.open[n] = this.classOf(row, from + n);
    this.openRow = row;
  }

  private close(): void {
    const row = this.openRow;
    if (row < 0) return;
    this.openRow = -1;
    const count = this.cells.start(row + 1) - this.cells.start(row);
    let hash = 0;
    for (let n = 0; n < count; n++) hash = mixed(hash, this.open[n]!);
    this.set(row, this.patterns.of(this.open, count, hash));
  }

  private set(row: number, pattern: number): void {
    this.rows ??= new Uint16Array(this.cells.rowCount);
    if (pattern >= 0xffff && this.rows instanceof Uint16Array) this.rows = Int32Array.from(this.rows);
    this.rows[row] = pattern + 1;
  }
}
