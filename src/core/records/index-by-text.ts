/** Ids up to here are found in a flat array. Texts that return often have been met early, and so have low ids. */
const FLAT = 1 << 16;

/** What a text means, by its id, as an index of a list (or a negative mark from −2 up): looked up for each row of a ledger. */
export class IndexByText {
  /** The index and 3, or 0 where it is not known. Memory is taken by those that are set only. */
  private readonly flat = new Int32Array(FLAT);
  private readonly others = new Map<number, number>();

  get(id: number): number | undefined {
    if (id < 0 || id >= FLAT) return this.others.get(id);
    const held = this.flat[id]!;
    return held === 0 ? undefined : held - 3;
  }

  set(id: number, index: number): void {
    if (id < 0 || id >= FLAT) this.others.set(id, index);
    else this.flat[id] = index + 3;
  }
}
