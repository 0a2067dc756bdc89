/**
 * The start tags of cells as the row before had them: in a table a column's cells all have one style, and follow the cell to their left.
 * Where the bytes are the same as in the last row, nothing of them is read again.
 */
import type { RowDigits } from './row-digits';

/** Columns of one letter. */
const COLUMNS = 26;
/** Bytes compared of what follows the row's number: `" s="12"`. */
const TAIL = 8;

/** `r="A` … `r="Z` as a little-endian view reads them, from 1. */
const REFERENCES = Int32Array.from({ length: COLUMNS + 1 }, (_, n) => 0x00223d72 | ((0x40 + n) << 24));

export class CellHeads {
  /** By column: eight bytes from the quote after the reference on, of them how many make up the style, and the style. */
  private readonly tails = new Float64Array(COLUMNS + 1).fill(NaN);
  private readonly lengths = new Int32Array(COLUMNS + 1);
  private readonly styles = new Int32Array(COLUMNS + 1);
  /** Of the cell taken last. */
  style = 0;

  /** Where the style ends of the cell whose attributes begin at `from`, if it is one of this column, written as the one above; else -1. */
  take(view: DataView, from: number, column: number, digits: RowDigits, row: number): number {
    if (column > COLUMNS || view.getInt32(from, true) !== REFERENCES[column]) return -1;
    const end = digits.end(view, from + 4, row);
    if (end < 0 || view.getFloat64(end, true) !== this.tails[column]) return -1;
    this.style = this.styles[column]!;
    return end + this.lengths[column]!;
  }

  /** Keeps how the style of a column's cell is written: `length` bytes from the quote at `at` on. */
  keep(view: DataView, at: number, length: number, column: number, style: number): void {
    if (column > COLUMNS || length > TAIL) return;
    this.tails[column] = view.getFloat64(at, true);
    this.lengths[column] = length;
    this.styles[column] = style;
  }
}
