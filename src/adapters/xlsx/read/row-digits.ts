/** The number of the row begun last, as its own tag writes it: what its cells repeat is compared four bytes at once, not read. */
export class RowDigits {
  private row = 0;
  /** How many digits; the first four and the last four of them. */
  private count = 0;
  private first = 0;
  private last = 0;

  hold(view: DataView, from: number, to: number, row: number): void {
    this.row = to - from >= 4 ? row : 0;
    if (this.row === 0) return;
    this.count = to - from;
    this.first = view.getUint32(from, true);
    this.last = view.getUint32(to - 4, true);
  }

  /** Where the row's number ends if its digits stand at `at`; else -1: it may still be written there in another way. */
  end(view: DataView, at: number, row: number): number {
    const { count } = this;
    const held =
      row === this.row && view.getUint32(at, true) === this.first && view.getUint32(at + count - 4, true) === this.last;
    return held ? at + count : -1;
  }
}
