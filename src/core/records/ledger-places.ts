import { Runs } from '../workbook/runs';

/** Where the rows of a ledger stand: most follow one another in one column of one sheet, and then take no memory each. */
export class LedgerPlaces {
  private readonly runs = new Runs();
  /** Of each run: the source, the column, and Excel's row less the ledger's. */
  private readonly sources: number[] = [];
  private readonly columns: number[] = [];
  private readonly shifts: number[] = [];

  /** Sets the place of row `at`, the one after the last set. */
  add(at: number, source: number, row: number, column: number): void {
    const { last } = this.runs;
    const shift = row - at;
    if (last >= 0 && this.shifts[last] === shift && this.columns[last] === column && this.sources[last] === source) {
      return;
    }
    const run = this.runs.begin(at);
    this.sources[run] = source;
    this.columns[run] = column;
    this.shifts[run] = shift;
  }

  /** Index in `Records.sources`. */
  source(at: number): number {
    return this.sources[this.runs.of(at)]!;
  }

  /** Excel's row. */
  row(at: number): number {
    return this.shifts[this.runs.of(at)]! + at;
  }

  /** Excel's column of the amount. */
  column(at: number): number {
    return this.columns[this.runs.of(at)]!;
  }
}
