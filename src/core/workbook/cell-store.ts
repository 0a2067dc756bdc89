/** The cells of a sheet while they are being read, and afterwards: what every reader fills. */
import { lettersOf } from './text-letters';
import { mixed, RowPatterns } from './row-patterns';
import { RowNumbers } from './row-numbers';
import type { CellFormat, CellKind, CellOrigin, Cells, Look } from './workbook';
import {
  COLUMN_MASK,
  FORMAT_SHIFT,
  KIND_SHIFT,
  LOOK_SHIFT,
  ORIGIN_SHIFT,
  SCALE_SHIFT,
  THREE_BITS,
  TWO_BITS,
} from './cell-marks';
import { CellFormat as Format, CellKind as Kind, CellOrigin as Origin } from './workbook';

/** Arrays grow in pieces of this many entries, so that growing never copies what is already there. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const MASK = PIECE - 1;
/** The first piece starts small, since most sheets are. */
const FIRST = 256;
const FIRST_IN_ROW = 32;

/** Looks up to here are numbered in the marks; the few files that have more keep the numbers of all their cells apart. */
const LOOK_APART = 63;
/** As its scale: the 32 bits of the cell's value are the place of a number stored apart. Else they are a decimal of so many places. */
const APART = 7;
/** Most places that a decimal is stored with in place. */
export const MOST_PLACES = 6;
/** Ten times this are still 32 bits. */
const MOST_TENFOLD = 2e8;
const POWERS = Float64Array.of(1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6);

/** What cells look like, by the numbers that they are added with. */
export interface CellLooks {
  look(number: number, kind: CellKind, value: number): Look | undefined;
  /** A number as its format shows it; `undefined` where that says nothing of it. */
  shownAs(number: number, value: number): string | undefined;
}

const FORMAT_BITS = 3;

/** A cell's format and the number of its look as one number; without a look (0) it is the format itself. */
export const styledAs = (format: CellFormat, look: number): number => format | (look << FORMAT_BITS);

/** The same look with another format. */
export const restyledAs = (style: number, format: CellFormat): number => styledAs(format, style >> FORMAT_BITS);

/**
 * Cells in pieces of flat arrays: four bytes a cell, eight more for the rare number that needs them, nine a row, and what rows that are alike
 * share. (Memory that is touched for the first time costs more than what is computed with it.)
 * Rows must come in rising order, and cells in rising order of column within their row.
 */
export class CellStore implements Cells {
  private readonly values: Int32Array[] = [];
  private readonly apart: Float64Array[] = [];
  /** The piece that the next cell goes to. */
  private openValues: Int32Array = new Int32Array(0);
  private readonly shapes = new RowPatterns();
  private readonly rowShapes: Int32Array[] = [];
  /** Marks of the cells of the row being read, from its first cell on, and what they come to. */
  private openMarks = new Int32Array(FIRST_IN_ROW);
  private openHash = 0;
  private openStart = 0;
  /** The row whose cells were asked for last: its position, its cells, and where their marks lie; most ask row by row. */
  private soughtRow = 0;
  private soughtFrom = 0;
  private soughtUntil = 0;
  private soughtMarks: Int32Array = this.openMarks;
  /** From a cell of that row to its marks. */
  private soughtShift = 0;
  private readonly rowNumbers = new RowNumbers();
  private readonly rowStarts: Int32Array[] = [];
  private readonly rowFlags: Uint8Array[] = [];
  private cellTotal = 0;
  private apartTotal = 0;
  private rowTotal = 0;
  private lastRow = 0;
  /** Numbers of looks that have no room in the marks. */
  private readonly looksApart: Int32Array[] = [];

  constructor(private readonly looks?: CellLooks) {}

  get rowCount(): number {
    return this.rowTotal;
  }

  get cellCount(): number {
    return this.cellTotal;
  }

  /** Opens a row; its cells follow. A row that stays empty is taken back by the next `startRow` or by `finish`. */
  startRow(rowNumber: number, marks: number): void {
    this.closeRow();
    const row = this.rowTotal++;
    const piece = row >> PIECE_BITS;
    const at = row & MASK;
    if (at >= (this.rowFlags[piece]?.length ?? 0)) this.makeRowRoom(piece, at);
    this.rowNumbers.set(row, rowNumber);
    this.rowStarts[piece]![at] = this.cellTotal;
    // What is 0 need not be written, and then takes no memory; a row taken back may have left something.
    if (marks !== this.rowFlags[piece]![at]) this.rowFlags[piece]![at] = marks;
    this.lastRow = rowNumber;
  }

  /** The number of the row last opened, 0 before the first. */
  get openRow(): number {
    return this.lastRow;
  }

  /** `style` is a format, or what `styledAs` made of it and a look. */
  add(
    column: number,
    kind: CellKind,
    value: number,
    style: number = Format.general,
    origin: CellOrigin = Origin.typed,
  ): void {
    const whole = value | 0;
    // Minus zero is equal to zero, and yet another number.
    const inPlace = whole === value && (whole !== 0 || 1 / value > 0);
    const payload = inPlace ? whole : this.storeApart(value);
    this.put(column, kind, payload, style, origin, inPlace ? 0 : APART);
  }

  /** Adds the number `digits` ÷ 10 to the power of `places`; `digits` is a whole number of 32 bits, `places` at most `MOST_PLACES`. */
  addDecimal(column: number, kind: CellKind, digits: number, places: number, style: number, origin: CellOrigin): void {
    // 12.5 and 12.55 make rows of one shape; divided, they are the same numbers.
    if (places === 1 && digits < MOST_TENFOLD && digits > -MOST_TENFOLD)
      this.put(column, kind, digits * 10, style, origin, 2);
    else this.put(column, kind, digits, style, origin, places);
  }

  /** Changes the marks of a row that is there. */
  remark(row: number, marks: number): void {
    this.rowFlags[row >> PIECE_BITS]![row & MASK] = marks;
  }

  /** Ends reading; the store is read-only from here by convention. */
  finish(): this {
    this.closeRow();
    return this;
  }

  rowNumber(row: number): number {
    return this.rowNumbers.get(row);
  }

  rowMarks(row: number): number {
    return this.rowFlags[row >> PIECE_BITS]![row & MASK]!;
  }

  start(row: number): number {
    return row >= this.rowTotal ? this.cellTotal : this.rowStarts[row >> PIECE_BITS]![row & MASK]!;
  }

  shape(row: number): number {
    // Of the row being read it is not known yet.
    if (this.start(row + 1) > this.openStart) return -1;
    const shape = this.rowShapes[row >> PIECE_BITS]![row & MASK]!;
    return this.shapes.isShared(shape) ? shape : -1;
  }

  marks(cell: number): number {
    if (cell < this.soughtFrom || cell >= this.soughtUntil) this.seek(cell);
    return this.soughtMarks[cell + this.soughtShift]!;
  }

  column(cell: number): number {
    return this.marks(cell) & COLUMN_MASK;
  }

  kind(cell: number): CellKind {
    return ((this.marks(cell) >> KIND_SHIFT) & THREE_BITS) as CellKind;
  }

  format(cell: number): CellFormat {
    return ((this.marks(cell) >> FORMAT_SHIFT) & THREE_BITS) as CellFormat;
  }

  origin(cell: number): CellOrigin {
    return ((this.marks(cell) >> ORIGIN_SHIFT) & TWO_BITS) as CellOrigin;
  }

  value(cell: number): number {
    const payload = this.values[cell >> PIECE_BITS]![cell & MASK]!;
    const scale = (this.marks(cell) >> SCALE_SHIFT) & THREE_BITS;
    if (scale === 0) return payload;
    return scale === APART ? this.apart[payload >> PIECE_BITS]![payload & MASK]! : payload / POWERS[scale]!;
  }

  textId(cell: number): number {
    if (((this.marks(cell) >> KIND_SHIFT) & THREE_BITS) !== Kind.text) return -1;
    return this.values[cell >> PIECE_BITS]![cell & MASK]!;
  }

  textAt(cell: number): number {
    return this.values[cell >> PIECE_BITS]![cell & MASK]!;
  }

  look(cell: number): Look | undefined {
    const number = this.lookNumber(cell);
    return number === 0 ? undefined : this.looks?.look(number, this.kind(cell), this.value(cell));
  }

  shownAs(cell: number): string | undefined {
    const number = this.lookNumber(cell);
    if (number === 0 || this.kind(cell) !== Kind.number) return undefined;
    return this.looks?.shownAs(number, this.value(cell));
  }

  /** With which a cell was added. */
  style(cell: number): number {
    return styledAs(this.format(cell), this.lookNumber(cell));
  }

  private lookNumber(cell: number): number {
    const number = this.marks(cell) >>> LOOK_SHIFT;
    return number < LOOK_APART ? number : this.looksApart[cell >> PIECE_BITS]![cell & MASK]!;
  }

  private put(column: number, kind: CellKind, payload: number, style: number, origin: CellOrigin, scale: number): void {
    const cell = this.cellTotal++;
    const at = cell & MASK;
    if (at === 0 || at >= this.openValues.length) this.makeRoom(cell >> PIECE_BITS, at);
    this.openValues[at] = payload;
    const look = style >> FORMAT_BITS;
    const marks =
      column |
      (kind << KIND_SHIFT) |
      ((style & THREE_BITS) << FORMAT_SHIFT) |
      (origin << ORIGIN_SHIFT) |
      (scale << SCALE_SHIFT) |
      ((look < LOOK_APART ? look : LOOK_APART) << LOOK_SHIFT);
    if (look >= LOOK_APART) (this.looksApart[cell >> PIECE_BITS] ??= new Int32Array(PIECE))[at] = look;
    const inRow = cell - this.openStart;
    if (inRow >= this.openMarks.length) this.widen();
    this.openMarks[inRow] = marks;
    this.openHash = mixed(this.openHash, marks);
  }

  private widen(): void {
    const wider = new Int32Array(this.openMarks.length * 4);
    wider.set(this.openMarks);
    this.openMarks = wider;
  }

  private storeApart(value: number): number {
    const index = this.apartTotal++;
    place(this.apart, index >> PIECE_BITS, index & MASK, (n) => new Float64Array(n))[index & MASK] = value;
    return index;
  }

  private makeRoom(piece: number, at: number): void {
    this.openValues = place(this.values, piece, at, (n) => new Int32Array(n));
  }

  private makeRowRoom(piece: number, at: number): void {
    place(this.rowStarts, piece, at, (n) => new Int32Array(n));
    place(this.rowFlags, piece, at, (n) => new Uint8Array(n));
    place(this.rowShapes, piece, at, (n) => new Int32Array(n));
  }

  /** Ends the row being read: its shape is known now. One without cells is taken back. */
  private closeRow(): void {
    const row = this.rowTotal - 1;
    const count = this.cellTotal - this.openStart;
    if (row < 0 || count === 0) {
      if (row >= 0 && this.start(row) === this.cellTotal) this.rowTotal--;
      return;
    }
    this.rowShapes[row >> PIECE_BITS]![row & MASK] = this.shapes.of(this.openMarks, count, this.openHash);
    this.openStart = this.cellTotal;
    this.openHash = 0;
    this.soughtUntil = this.soughtFrom;
  }

  /** Finds the row of a cell. */
  private seek(cell: number): void {
    const row = this.rowOf(cell);
    const from = this.start(row);
    this.soughtRow = row;
    this.soughtFrom = from;
    this.soughtUntil = this.start(row + 1);
    if (cell >= this.openStart) {
      this.soughtMarks = this.openMarks;
      this.soughtShift = -from;
    } else {
      const shape = this.rowShapes[row >> PIECE_BITS]![row & MASK]!;
      this.soughtMarks = this.shapes.piece(shape);
      this.soughtShift = this.shapes.start(shape) - from;
    }
  }

  private rowOf(cell: number): number {
    // Most ask for the next row.
    for (let row = this.soughtRow; row < this.soughtRow + 3 && row < this.rowTotal; row++)
      if (this.start(row) <= cell && cell < this.start(row + 1)) return row;
    let [low, high] = [0, this.rowTotal - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= cell) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The piece that holds entry `at`, made or (the first one only) grown as needed. */
function place<A extends Float64Array | Int32Array | Uint8Array>(
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
  /** Of texts with raised or lowered runs. */
  private readonly plains = new Map<number, string>();

  get count(): number {
    return this.list.length;
  }

  text(id: number): string {
    return this.list[id] ?? '';
  }

  plain(id: number): string {
    return this.plains.get(id) ?? this.text(id);
  }

  letters(id: number): number {
    return lettersOf(this.text(id));
  }

  /** The id of a text some of whose runs are raised or lowered, and of what is left without them. */
  addRaised(text: string, plain: string): number {
    const key = `${text}\0${plain}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.list.length;
      this.list.push(text);
      this.ids.set(key, id);
      this.plains.set(id, plain);
    }
    return id;
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
