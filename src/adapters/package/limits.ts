/** How much a file may ask of us before it is refused. */
export interface Limits {
  /** Entries in the package. */
  readonly entries: number;
  /** Inflated bytes of all parts read. */
  readonly inflatedBytes: number;
  /** A part may always inflate to this many bytes … */
  readonly freeBytes: number;
  /** … and beyond it to this many times its compressed size. */
  readonly ratio: number;
  /** Bytes of distinct texts. */
  readonly textBytes: number;
  /** Cells with a value, all sheets together. */
  readonly cells: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Bytes of one tag. */
  readonly tagBytes: number;
  /** Of one part to others: a sheet in Excel holds at most 65,530 links. */
  readonly relationships: number;
}

/**
 * Tuned on the corpus and on honest ledgers: the largest real workbook there has 138 entries; ordinary sheets inflate
 * to 5–40 times their size, sheets of one repeated text to 300 times but then stay below half a megabyte; bombs lie
 * near 1,000 times.
 */
export const LIMITS: Limits = {
  entries: 5_000,
  inflatedBytes: 6 * 2 ** 30,
  freeBytes: 16 * 2 ** 20,
  ratio: 200,
  textBytes: 512 * 2 ** 20,
  cells: 60_000_000,
  depth: 256,
  tagBytes: 2 ** 20,
  relationships: 100_000,
};
