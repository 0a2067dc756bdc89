/** Where the cells of a sheet go as they are read: keeps account of positions, and of whether they came in order. */
import { MAX_COLUMNS, MAX_ROWS, cellAddress, columnLetters } from '../../../core/values/address';
import type { Area } from '../../../core/values/address';
import type { Detail } from '../../../core/values/details';
import { CellStore } from '../../../core/workbook/cell-store';
import type { CellLooks } from '../../../core/workbook/cell-store';
import { CellKind, CellOrigin, RowMark } from '../../../core/workbook/workbook';
import type { Limits } from '../../package/limits';
import { refusal } from '../../package/refusal';
import { sortCells } from './sort-cells';
import type { TextArena } from './text-arena';

/** Array formulas looked through for each cell at most; beyond, the cells they fill count as typed. */
const MOST_ARRAYS = 64;

/** A sheet while it is read, and what all sheets of a workbook share. */
export interface SheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly part: string;
  readonly arena: TextArena;
  readonly limits: Limits;
  readonly looks: CellLooks;
  /** Cells of the sheets before this one. */
  readonly cellsBefore: number;
}

export class CellSink {
  readonly store: CellStore;
  /** Number of the row being read, or of the last one. */
  row = 0;
  /** Column of the last cell of the row, empty ones too. */
  column = 0;
  inRow = false;
  /** Some cell holds a formula. */
  formulas = false;
  private lastRow = 0;
  private ordered = true;
  private readonly arrays: { area: Area; origin: CellOrigin }[] = [];

  constructor(private readonly context: SheetContext) {
    this.store = new CellStore(context.looks);
  }

  /** Opens a row; without a number, the one after the last. */
  beginRow(number: number | undefined, hidden: boolean): void {
    const { limits, arena, cellsBefore, file, part } = this.context;
    const row = number ?? this.row + 1;
    if (row > MAX_ROWS || row < 1) this.outside(String(row));
    if (cellsBefore + this.store.cellCount > limits.cells) {
      throw refusal(file, 'package-too-large', { part, limit: `${limits.cells} cells` });
    }
    if (arena.byteCount > limits.textBytes) {
      throw refusal(file, 'package-too-large', { part, limit: `${limits.textBytes >> 20} MB` });
    }
    if (row <= this.lastRow) this.ordered = false;
    else this.lastRow = row;
    this.row = row;
    this.column = 0;
    this.inRow = true;
    this.store.startRow(row, hidden ? RowMark.hidden : RowMark.none);
    if (this.arrays.length > 0) this.dropPassedArrays();
  }

  /** Goes to a column of the row, from 1; every cell is announced so, in the order of the file. */
  goTo(column: number): void {
    if (column > MAX_COLUMNS || column < 1) this.outside(`${columnLetters(column)}${this.row}`);
    if (column <= this.column) this.ordered = false;
    this.column = column;
  }

  /** Adds a cell with a value at the column gone to; its style as `CellStore` takes it. */
  add(kind: CellKind, value: number, style: number, origin: CellOrigin): void {
    const source = origin === CellOrigin.typed && this.arrays.length > 0 ? this.arrayOrigin() : origin;
    this.store.add(this.column, kind, value, style, source);
  }

  /** Adds a cell whose value is a whole number of 32 bits: the id of a text, or a boolean. */
  addWhole(kind: CellKind, value: number, style: number, origin: CellOrigin): void {
    const source = origin === CellOrigin.typed && this.arrays.length > 0 ? this.arrayOrigin() : origin;
    this.store.addDecimal(this.column, kind, value, 0, style, source);
  }

  /** Adds the number `digits` ÷ 10 to the power of `places` there, as `CellStore.addDecimal` takes it. */
  addDecimal(digits: number, places: number, style: number, origin: CellOrigin): void {
    const source = origin === CellOrigin.typed && this.arrays.length > 0 ? this.arrayOrigin() : origin;
    this.store.addDecimal(this.column, CellKind.number, digits, places, style, source);
  }

  /** Cells of the area have their values from one formula. */
  addArray(area: Area, origin: CellOrigin): void {
    if (this.arrays.length < MOST_ARRAYS) this.arrays.push({ area, origin });
  }

  /** The cells in order; throws a `Refusal` where one stands twice. */
  finish(): CellStore {
    const { file, sheet, part, looks } = this.context;
    this.store.finish();
    if (this.ordered) return this.store;
    const sorted = sortCells(this.store, file, sheet, looks);
    const [declared, read] = [this.store.cellCount, sorted.cellCount];
    if (declared !== read) throw refusal(file, 'part-incomplete', { part, declared, read }, sheet);
    return sorted;
  }

  outside(reference: string): never {
    throw refusal(this.context.file, 'cell-outside', { reference }, this.context.sheet);
  }

  /** A `Refusal` of what a cell or row says about itself. */
  malformed(detail: Detail): never {
    const { file, sheet, part } = this.context;
    const cell = this.inRow && this.column > 0 ? cellAddress(this.row, this.column) : '';
    throw refusal(file, 'part-malformed', { part, detail }, sheet, cell);
  }

  private arrayOrigin(): CellOrigin {
    for (const { area, origin } of this.arrays) {
      const inRows = this.row >= area.top && this.row <= area.bottom;
      if (inRows && this.column >= area.left && this.column <= area.right) return origin;
    }
    return CellOrigin.typed;
  }

  private dropPassedArrays(): void {
    for (let n = this.arrays.length - 1; n >= 0; n--) {
      if (this.arrays[n]!.area.bottom < this.row) this.arrays.splice(n, 1);
    }
  }
}
