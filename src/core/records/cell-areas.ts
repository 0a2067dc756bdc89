/** Cells added row by row, kept as rectangles: runs down a column, and runs that lie side by side taken together. */
import type { Area } from '../values/address';

interface Run {
  top: number;
  bottom: number;
}

/** A column with more separate runs than this is told by what holds them all. */
const MOST_RUNS = 400;

export class CellAreas {
  private readonly byColumn = new Map<number, Run[]>();
  /** The last run of each column, by number: a ledger's millions of cells need no map. */
  private readonly last: (Run | undefined)[] = [];

  /** Rows mostly come from the top down. */
  add(row: number, column: number): void {
    const last = this.last[column];
    if (last !== undefined && last.bottom === row - 1) {
      last.bottom = row;
      return;
    }
    if (last !== undefined && last.bottom === row) return;
    let runs = this.byColumn.get(column);
    if (!runs) this.byColumn.set(column, (runs = []));
    if (runs.length >= MOST_RUNS) {
      last!.top = Math.min(last!.top, row);
      last!.bottom = Math.max(last!.bottom, row);
      return;
    }
    const run = { top: row, bottom: row };
    runs.push(run);
    this.last[column] = run;
  }

  /** At most so many rectangles, from the top; where there are more, one that holds them all. */
  list(most: number): Area[] {
    const open = new Map<string, { -readonly [K in keyof Area]: Area[K] }>();
    const areas: { -readonly [K in keyof Area]: Area[K] }[] = [];
    for (const column of [...this.byColumn.keys()].sort((a, b) => a - b)) {
      for (const { top, bottom } of this.byColumn.get(column)!) {
        const key = `${top} ${bottom}`;
        const beside = open.get(key);
        if (beside?.right === column - 1) beside.right = column;
        else {
          const area = { top, bottom, left: column, right: column };
          open.set(key, area);
          areas.push(area);
        }
      }
    }
    areas.sort((a, b) => a.top - b.top || a.left - b.left);
    if (areas.length <= most) return areas;
    const whole = areas.reduce((known, area) => ({
      top: Math.min(known.top, area.top),
      bottom: Math.max(known.bottom, area.bottom),
      left: Math.min(known.left, area.left),
      right: Math.max(known.right, area.right),
    }));
    return [whole];
  }
}
