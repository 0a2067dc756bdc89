/** The cells of a sheet while they are being read, and afterwards: what every reader fills. */
import type { CellFormat, CellKind, CellOrigin, Cells } from './workbook';
import { CellFormat as Format, CellOrigin as Origin } from './workbook';

/** Arrays grow in pieces of this many entries, so that growing never copies what is already there. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const MASK = PIECE - 1;
/** The first piece starts small, since most sheets are. */
const FIRST = 256;

const KIND_SHIFT = 16;
const FORMAT_SHIFT = 20;
const ORIGIN_SHIFT = 24;

/**
 * Cells in pieces of flat arrays: twelve bytes a cell, nine a row.
 * Rows must come in rising order, and cells in rising order of column within their row (`inOrder` tells before adding).
 */
export class CellStore implements Cells {
  private readonly values: Float64Array[] = [];
  private readonly marks: Uint32Array[] = [];
  /** The pieces that the next cell goes to. */
  private openValues: Float64Array = new Float64Array(0);
  private openMarks: Uint32Array = new Uint32Array(0);
  private readonly rowNumbers: Int32Array[] = [];
  private readonly rowStarts: Int32Array[] = [];
  private readonly rowFlags: Uint8Array[] = [];
  private cellTotal = 0;
  private rowTotal = 0;
  private lastRow = 0;

  get rowCount(): number {
    return this.rowTotal;
  }

  get cellCount(): number {
    return this.cellTotal;
  }

  /** Opens a row; its cells follow. A row that stays empty is taken back by the next `startRow` or by `finish`. */
  startRow(rowNumber: number, marks: number): void {
    this.dropEmptyRow();
    const row = this.rowTotal++;
    const piece = row >> PIECE_BITS;
    const at = row & MASK;
    if (at >= (this.rowFlags[piece]?.length ?? 0)) this.makeRowRoom(piece, at);
    this.rowNumbers[piece]![at] = rowNumber;
    this.rowStarts[piece]![at] = this.cellTotal;
    this.rowFlags[piece]![at] = marks;
    this.lastRow = rowNumber;
  }

  /** The number of the row last opened, 0 before the first. */
  get openRow(): number {
    return this.lastRow;
  }

  add(
    column: number,
    kind: CellKind,
    value: number,
    format: CellFormat = Format.general,
    origin: CellOrigin = Origin.typed,
  ): void {
    const cell = this.cellTotal++;
    const at = cell & MASK;
    if (at === 0 || at >= this.openValues.length) this.makeRoom(cell >> PIECE_BITS, at);
    this.openValues[at] = value;
    this.openMarks[at] = column | (kind << KIND_SHIFT) | (format << FORMAT_SHIFT) | (origin << ORIGIN_SHIFT);
  }

  /** Changes the marks of a row that is there. */
  remark(row: number, marks: number): void {
    this.rowFlags[row >> PIECE_BITS]![row & MASK] = marks;
  }

  /** Ends reading; the store is read-only from here by convention. */
  finish(): this {
    this.dropEmptyRow();
    return this;
  }

  rowNumber(row: number): number {
    return this.rowNumbers[row >> PIECE_BITS]![row & MASK]!;
  }

  rowMarks(row: number): number {
    return this.rowFlags[row >> PIECE_BITS]![row & MASK]!;
  }

  start(row: number): number {
    return row >= this.rowTotal ? this.cellTotal : this.rowStarts[row >> PIECE_BITS]![row & MASK]!;
  }

  column(cell: number): number {
    return this.marks[cell >> PIECE_BITS]![cell & MASK]! & 0xffff;
  }

  kind(cell: number): CellKind {
    return ((this.marks[cell >> PIECE_BITS]![cell & MASK]! >> KIND_SHIFT) & 0xf) as CellKind;
  }

  format(cell: number): CellFormat {
    return ((this.marks[cell >> PIECE_BITS]![cell & MASK]! >> FORMAT_SHIFT) & 0xf) as CellFormat;
  }

  origin(cell: number): CellOrigin {
    return ((this.marks[cell >> PIECE_BITS]![cell & MASK]! >> ORIGIN_SHIFT) & 0xf) as CellOrigin;
  }

  value(cell: number): number {
    return this.values[cell >> PIECE_BITS]![cell & MASK]!;
  }

  private makeRoom(piece: number, at: number): void {
    this.openValues = place(this.values, piece, at, (n) => new Float64Array(n));
    this.openMarks = place(this.marks, piece, at, (n) => new Uint32Array(n));
  }

  private makeRowRoom(piece: number, at: number): void {
    place(this.rowNumbers, piece, at, (n) => new Int32Array(n));
    place(this.rowStarts, piece, at, (n) => new Int32Array(n));
    place(this.rowFlags, piece, at, (n) => new Uint8Array(n));
  }

  private dropEmptyRow(): void {
    if (this.rowTotal > 0 && this.rowStarts[(this.rowTotal - 1) >> PIECE_BITS]![(this.rowTotal - 1) & MASK] === this.cellTotal) {
      this.rowTotal--;
    }
  }
}

/** The piece that holds entry `at`, made or (the first one only) grown as needed. */
function place<A extends Float64Array | Uint32Array | Int32Array | Uint8Array>(
  pieces: A[],
  piece: number,
  at: number,
  make: (length: number) => A,
): A {
  let array = pieces[piece];
  if (array !== undefined && at < array.length) return array;
  const grown = make(piece > 0 ? PIECE : array === undefined ? FIRST : Math.min(PIECE, array.length * 4));
  if (array !== undefined) grown.set(array);
  array = grown;
  pieces[piece] = array;
  return array;
}

/** Texts held as strings, each once: for readers whose texts are few or are strings already. */
export class TextList {
  private readonly list: string[] = [];
  private readonly ids = new Map<string, number>();

  get count(): number {
    return this.list.length;
  }

  text(id: number): string {
    return this.list[id] ?? '';
  }

  /** The id of a text, new or known. */
  add(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      id = this.list.length;
      this.list.push(text);
      this.ids.set(text, id);
    }
    return id;
  }
}
