/** Rows of a sheet laid out by pages: a table stays on one page where it fits, and one that does not has its heads on each. */
import type { PlannedMerge, PlannedRow } from './sheet-plan';
import { append } from '../values/append';

export interface PageSize {
  readonly landscape: boolean;
  /** Of the columns, in widths of a digit; the first holds the labels. */
  readonly widths: readonly number[];
  readonly total: number;
  /** Points of rows on a page, with the sheet scaled to its width. */
  readonly height: number;
}

/** A4 without margins of 18 mm at the sides and 20 mm above and below, in points; a digit is some 5 points wide, a column's edges 3.75. */
const PAPER = { short: 493, long: 739, shortHigh: 482, longHigh: 728 } as const;
const DIGIT = 5;
const EDGES = 3.75;
const MOST_LABEL = 56;
const LEAST_LABEL = 26;

/** Widths that fill an A4 page with the given number of columns of figures, each at least as wide as its widest figure. */
export function pageSize(columns: number, landscape: boolean, widestFigure: number): PageSize {
  const paper = landscape ? PAPER.long : PAPER.short;
  const figure = Math.max(landscape ? 9 : 10.5, widestFigure);
  const rest = (paper * 0.97 - columns * (figure * DIGIT + EDGES) - EDGES) / DIGIT;
  const label = Math.min(MOST_LABEL, Math.max(LEAST_LABEL, rest));
  const widths = [label, ...Array.from({ length: columns }, () => figure)].map(
    (width) => Math.floor(width * 100) / 100,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const points = total * DIGIT + widths.length * EDGES;
  const scale = Math.min(1, paper / points);
  return { landscape, widths, total, height: ((landscape ? PAPER.shortHigh : PAPER.longHigh) / scale) * 0.97 };
}

export interface TableBlock {
  /** Caption, title, headnote, heads; `again` on each further page. */
  readonly top: readonly PlannedRow[];
  readonly again: readonly PlannedRow[];
  readonly rows: readonly PlannedRow[];
  /** Whether a row stays with the one after it. */
  readonly keep: readonly boolean[];
  readonly notes: readonly PlannedRow[];
  /** Which rows of the top run across all columns. */
  readonly mergedTop: readonly number[];
}

export class SheetPages {
  readonly rows: PlannedRow[] = [];
  readonly merges: PlannedMerge[] = [];
  /** Pages begin after these rows. */
  readonly breaks: number[] = [];
  /** Where the rows of the last table stand. */
  lastTable: number[] = [];
  private used = 0;
  private readonly runningHead: number;

  /** `head` is repeated at the top of each page. */
  constructor(
    private readonly page: PageSize,
    head: readonly PlannedRow[],
  ) {
    append(this.rows, head);
    this.runningHead = heightOf(head);
    this.used = this.runningHead;
  }

  add(row: PlannedRow): void {
    this.rows.push(row);
    this.used += heightOf([row]);
  }

  addTable(block: TableBlock, lastColumn: number): void {
    const { top, again, rows, keep, notes } = block;
    this.lastTable = [];
    const whole = heightOf([...top, ...rows, ...notes]);
    if (!this.fits(whole) && this.runningHead + whole <= this.page.height) this.newPage();
    else if (!this.fits(heightOf([...top, ...rows.slice(0, 3)]))) this.newPage();
    this.addTop(top, block.mergedTop, lastColumn);
    rows.forEach((row, at) => {
      const end = keep[at] ? at + 2 : at + 1;
      const needed = [...rows.slice(at, end), ...(end >= rows.length ? notes : [])];
      if (!this.fits(heightOf(needed)) && at > 0) {
        this.newPage();
        this.addTop(again, block.mergedTop, lastColumn);
      }
      this.lastTable.push(this.rows.length);
      this.add(row);
    });
    for (const note of notes) {
      this.merges.push({ row: this.rows.length, left: 0, right: lastColumn });
      this.add(note);
    }
  }

  /** Room of so many empty rows, on one page if it fits one; returns its first row. */
  addBlock(count: number, height: number): number {
    if (!this.fits(count * height)) this.newPage();
    const top = this.rows.length;
    for (let at = 0; at < count; at++) this.add({ cells: [], height });
    return top;
  }

  private addTop(top: readonly PlannedRow[], merged: readonly number[], lastColumn: number): void {
    for (const at of merged) this.merges.push({ row: this.rows.length + at, left: 0, right: lastColumn });
    for (const row of top) this.add(row);
  }

  private fits(height: number): boolean {
    return this.used + height <= this.page.height;
  }

  private newPage(): void {
    if (this.used === this.runningHead) return;
    this.breaks.push(this.rows.length - 1);
    this.used = this.runningHead;
  }
}

const heightOf = (rows: readonly PlannedRow[]): number => rows.reduce((sum, { height }) => sum + (height ?? 15), 0);
