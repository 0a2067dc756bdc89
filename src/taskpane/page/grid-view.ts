/** What part of a sheet is in view, and where its rows and columns are drawn. */
import type { CSSProperties } from 'react';
import type { GridColumns } from './grid-columns';

/** Height of a row and width of the rows' numbers, in pixels. */
export const ROW = 22;
export const HEAD = 56;
/** Rows drawn above and below what is in view. */
const SPARE = 5;
/** Browsers draw no element taller than some 16 million pixels; a sheet of Excel's own limit is taller, and is scrolled in parts. */
const TALLEST = 15_000_000;

interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** All in pixels of the canvas, which has the columns' letters above it and the rows' numbers before it. */
export class GridView {
  /** Pixels of the sheet for each pixel scrolled. */
  readonly scale: number;
  /** The rows that are drawn, from 1; some more than are in view. */
  readonly from: number;
  readonly to: number;
  readonly firstSeen: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly height: number;

  constructor(
    private readonly rowCount: number,
    readonly across: GridColumns,
    readonly scrolled: Scrolled,
  ) {
    this.height = Math.min(TALLEST, rowCount * ROW);
    this.scale = this.height === 0 ? 1 : (rowCount * ROW) / this.height;
    this.firstSeen = Math.floor((scrolled.top * this.scale) / ROW) + 1;
    this.from = Math.max(1, this.firstSeen - SPARE);
    this.to = Math.min(rowCount, this.from + Math.ceil(scrolled.height / ROW) + 2 * SPARE);
    this.firstColumn = across.at(scrolled.left);
    this.lastColumn = Math.min(across.count, across.at(scrolled.left + scrolled.width) + 1);
  }

  /** Rows that a page has. */
  get page(): number {
    return Math.max(1, Math.floor(this.scrolled.height / ROW) - 2);
  }

  columns(): readonly number[] {
    return through(this.firstColumn, this.lastColumn);
  }

  rows(): readonly number[] {
    return through(this.from, this.to);
  }

  isDrawn(row: number, column: number): boolean {
    return this.from <= row && row <= this.to && this.isAcross(column);
  }

  isAcross(column: number): boolean {
    return this.firstColumn <= column && column <= this.lastColumn;
  }

  leftOf(column: number): number {
    return HEAD + this.across.left(column);
  }

  topOf(row: number): number {
    return ROW + (this.scale === 1 ? (row - 1) * ROW : this.scrolled.top + (row - this.from - SPARE) * ROW);
  }

  canvas(): CSSProperties {
    return { blockSize: this.height + 2 * ROW, inlineSize: this.leftOf(this.across.count + 3) };
  }

  /** The cell at a point; none beside the sheet's own. */
  at(x: number, y: number): { readonly row: number; readonly column: number } | undefined {
    const down = y - ROW;
    const row =
      this.scale === 1 ? Math.floor(down / ROW) + 1 : this.from + SPARE + Math.floor((down - this.scrolled.top) / ROW);
    const along = x - HEAD;
    if (row < 1 || row > this.rowCount || along < 0 || along >= this.across.left(this.across.count + 1))
      return undefined;
    return { row, column: this.across.at(along) };
  }
}

const through = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
