/** Which cells of a row are numbers, by what they were looked at as: found once for all rows that are alike in both. */
import { columnIn, kindIn } from '../workbook/cell-marks';
import { CellClass } from '../workbook/claims';
import type { Claims } from '../workbook/claims';
import { MOST_SHARED } from '../workbook/row-patterns';
import type { Cells } from '../workbook/workbook';
import { CellKind } from '../workbook/workbook';

export interface RowCount {
  /** Columns of the numbers that are beside amounts. */
  readonly beside: readonly number[];
  /** Columns of the numbers that are amounts. */
  readonly amounts: readonly number[];
  /** Positions in the row of all other numbers, and of texts that are not beside: they may be numbers. */
  readonly others: readonly number[];
}

const MOST_KEPT = 1 << 16;

export class RowCounts {
  private readonly known = new Map<number, RowCount>();

  constructor(
    private readonly cells: Cells,
    private readonly claims: Claims,
  ) {}

  of(row: number): RowCount {
    const shape = this.cells.shape(row);
    if (shape < 0) return this.counted(row);
    const key = (this.claims.patternAt(row) + 1) * MOST_SHARED + shape;
    let count = this.known.get(key);
    if (count === undefined) {
      if (this.known.size >= MOST_KEPT) this.known.clear();
      this.known.set(key, (count = this.counted(row)));
    }
    return count;
  }

  private counted(row: number): RowCount {
    const { cells, claims } = this;
    const [beside, amounts, others]: [number[], number[], number[]] = [[], [], []];
    const from = cells.start(row);
    const end = cells.start(row + 1);
    for (let cell = from; cell < end; cell++) {
      const marks = cells.marks(cell);
      const kind = kindIn(marks);
      const as = claims.classOf(row, cell);
      if (kind === CellKind.number && as === CellClass.beside) beside.push(columnIn(marks));
      else if (kind === CellKind.number && as === CellClass.amount) amounts.push(columnIn(marks));
      else if (kind === CellKind.number || (kind === CellKind.text && as !== CellClass.beside))
        others.push(cell - from);
    }
    return { beside, amounts, others };
  }
}
