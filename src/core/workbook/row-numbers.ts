import { Runs } from './runs';

/** Numbers of rows by position: most rows follow one another, and then take no memory each. */
export class RowNumbers {
  private readonly runs = new Runs();
  /** Of each run, the number less the position. */
  private readonly shifts: number[] = [];

  /** Sets the number of a position: that after the last one set, or the last one anew. */
  set(position: number, number: number): void {
    const shift = number - position;
    if (this.runs.last < 0 || this.shifts[this.runs.last] !== shift) this.shifts[this.runs.begin(position)] = shift;
  }

  get(position: number): number {
    return position + this.shifts[this.runs.of(position)]!;
  }
}
