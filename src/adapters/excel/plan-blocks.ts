/** How many rows are asked for at once, by the measured size of what came before. */
import type { Area } from '../../core/values/address';
import type { ExcelSheet } from './excel-book';

/** Bytes of an answer aimed at: parsing it stays a short task, and the web's limit of 5 MB is far. */
const TARGET = 1_200_000;
/** Bytes of a cell in the four grids before any was measured. */
const FIRST_GUESS = 60;
/** Of each cell beside its value and formula: its type, its number format, and the signs around them. */
const OVERHEAD = 32;
/** Where only what was typed is asked for, the rest of a task's time goes into comparing it. */
const TYPED_TARGET = 800_000;
const TYPED_FIRST_GUESS = 20;
/** Signs around what was typed, and around formats and results. */
const TYPED_OVERHEAD = 4;

/** What is asked of each cell: all four grids, or only what was typed. */
export type AskedGrids = 'all' | 'typed';

type Sized = Pick<ExcelSheet, 'name' | 'used'>;

export interface PlannedBlock {
  /** Position of the sheet. */
  readonly sheet: number;
  readonly name: string;
  readonly area: Area;
}

/** Gives the blocks of one answer after the other; none once all is asked for. */
export class BlockPlan {
  /** Cells asked for so far. */
  done = 0;
  readonly total: number;
  private readonly parts: { readonly sheet: number; readonly name: string; readonly used: Area }[];
  private part = 0;
  private row = 0;
  private bytesPerCell: number;
  private readonly target: number;
  private readonly overhead: number;

  constructor(sheets: readonly Sized[], grids: AskedGrids) {
    this.bytesPerCell = grids === 'all' ? FIRST_GUESS : TYPED_FIRST_GUESS;
    this.target = grids === 'all' ? TARGET : TYPED_TARGET;
    this.overhead = grids === 'all' ? OVERHEAD : TYPED_OVERHEAD;
    this.parts = sheets.flatMap(({ name, used }, sheet) => (used ? [{ sheet, name, used }] : []));
    this.total = this.parts.reduce((sum, { used }) => sum + (used.bottom - used.top + 1) * width(used), 0);
    this.row = this.parts[0]?.used.top ?? 0;
  }

  next(): PlannedBlock[] {
    const blocks: PlannedBlock[] = [];
    let room = this.target / this.bytesPerCell;
    for (; this.part < this.parts.length && room > 0;) {
      const { sheet, name, used } = this.parts[this.part]!;
      const rows = Math.max(1, Math.floor(room / width(used)));
      const bottom = Math.min(used.bottom, this.row + rows - 1);
      blocks.push({ sheet, name, area: { ...used, top: this.row, bottom } });
      const cells = (bottom - this.row + 1) * width(used);
      this.done += cells;
      room -= cells;
      this.row = bottom + 1;
      if (bottom === used.bottom) this.row = this.parts[++this.part]?.used.top ?? 0;
    }
    return blocks;
  }

  /** Learns from a block that came; of a long one, from its first and last rows. */
  measure(values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): void {
    const rows =
      values.length > 40
        ? [...Array(20).keys(), ...[...Array(20).keys()].map((n) => values.length - 1 - n)]
        : [...values.keys()];
    const cells = rows.length * (values[0]?.length ?? 0);
    if (cells < 100) return;
    const bytes = rows.reduce((sum, n) => sum + sizeOf(values[n]) + sizeOf(formulas[n]), 0);
    this.bytesPerCell = Math.max(this.bytesPerCell / 2, bytes / cells + this.overhead);
  }
}

export const planBlocks = (sheets: readonly Sized[], grids: AskedGrids = 'all'): BlockPlan =>
  new BlockPlan(sheets, grids);

const width = ({ left, right }: Area): number => right - left + 1;

/** Letters beyond ASCII may take three bytes. */
function sizeOf(row: readonly unknown[] | undefined): number {
  const text = JSON.stringify(row ?? []);
  return /[^\0-\x7f]/.test(text) ? text.length * 3 : text.length;
}
