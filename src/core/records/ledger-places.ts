/**
 * Where the rows of a ledger stand, by runs: most follow one another in one column of one sheet, and then take no memory each.
 * Rows are added, and best asked for, in order.
 */
export class LedgerPlaces {
  private readonly froms: number[] = [];
  private readonly sources: number[] = [];
  private readonly columns: number[] = [];
  /** Excel's row less the ledger's. */
  private readonly shifts: number[] = [];
  /** The run last asked for, and where the one after it begins. */
  private run = 0;
  private until = 0;

  /** Sets the place of row `at`, the one after the last set. */
  add(at: number, source: number, row: number, column: number): void {
    const last = this.froms.length - 1;
    const shift = row - at;
    if (last >= 0 && this.shifts[last] === shift && this.columns[last] === column && this.sources[last] === source) {
      return;
    }
    this.froms.push(at);
    this.sources.push(source);
    this.columns.push(column);
    this.shifts.push(shift);
    this.until = 0;
  }

  /** Index in `Records.sources`. */
  source(at: number): number {
    return this.sources[this.runOf(at)]!;
  }

  /** Excel's row. */
  row(at: number): number {
    return this.shifts[this.runOf(at)]! + at;
  }

  /** Excel's column of the amount. */
  column(at: number): number {
    return this.columns[this.runOf(at)]!;
  }

  private runOf(at: number): number {
    const { froms } = this;
    if (at >= froms[this.run]! && at < this.until) return this.run;
    let low = 0;
    let high = froms.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (froms[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    this.until = froms[low + 1] ?? Number.POSITIVE_INFINITY;
    return (this.run = low);
  }
}
