/** Where the columns of a shown sheet stand, in pixels. */
const LEAST = 64;
const MOST = 260;
const USUAL = 104;
const LETTER = 6.6;
const SPACE = 14;

export class GridColumns {
  /** Left side of each column, and of the one after the last. */
  private readonly lefts: readonly number[];

  /** `lengths`: letters of the longest text of each column, the first one's at 0; of those beyond nothing is known. */
  constructor(
    readonly count: number,
    lengths: readonly number[],
  ) {
    const lefts = [0];
    for (let column = 0; column < count; column++) lefts.push(lefts[column]! + widthFor(lengths[column]));
    this.lefts = lefts;
  }

  /** Of a column from 1; columns beyond the last are of the usual width. */
  left(column: number): number {
    const { count, lefts } = this;
    return column <= count + 1 ? lefts[Math.max(0, column - 1)]! : lefts[count]! + (column - count - 1) * USUAL;
  }

  width(column: number): number {
    return this.left(column + 1) - this.left(column);
  }

  /** The column at a distance from the left side of the first. */
  at(pixels: number): number {
    let [low, high] = [1, Math.max(1, this.count)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.left(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const widthFor = (length: number | undefined): number =>
  length === undefined || length === 0 ? USUAL : Math.round(Math.min(MOST, Math.max(LEAST, length * LETTER + SPACE)));
