/** Past all positions. A small whole number, as what else the field holds: with fields of one form the rows of a million are walked faster. */
const NO_END = 2 ** 31 - 1;

/** Positions 0 … in runs that follow one another: what all positions of a run have in common is kept once, by its index. */
export class Runs {
  private readonly starts: number[] = [];
  /** The run last asked for, from its first position up to that of the next: most ask in order. */
  private run = 0;
  private from = 0;
  private until = 0;

  /** Index of the last run, −1 before the first. */
  get last(): number {
    return this.starts.length - 1;
  }

  /** Begins a run at a position after the start of the last, or the last anew at its own; returns its index. */
  begin(position: number): number {
    const { last } = this;
    this.until = 0;
    if (last >= 0 && this.starts[last] === position) return last;
    this.starts.push(position);
    return last + 1;
  }

  /** Index of the run that a position is in. */
  of(position: number): number {
    if (position < this.from || position >= this.until) this.find(position);
    return this.run;
  }

  private find(position: number): void {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    this.run = low;
    this.from = starts[low] ?? 0;
    this.until = starts[low + 1] ?? NO_END;
  }
}
