/**
 * Short texts met lately: codes, currencies and stages stand in a ledger by the million. Eight bytes from a text's first one reach over the
 * `<` that ends it, so that two texts of which these are equal are the same, and neither its end nor its hash has to be found anew.
 */

const ENTRIES = 4096;
/** Of each entry: the first and the last four bytes, the text's id, its length. */
const FIELDS = 4;
/** Characters of a text that leave room for the `<`. */
export const SHORT_TEXT = 7;

export class ShortTexts {
  private readonly entries = new Int32Array(ENTRIES * FIELDS).fill(-1);
  /** Bytes of the text found last. */
  length = 0;

  /** The id of the text that begins there, or -1 where it is not known; sets `length`. May look some bytes beyond the window. */
  find(view: DataView, at: number): number {
    const { entries } = this;
    const first = view.getInt32(at, true);
    const last = view.getInt32(at + 4, true);
    const entry = placeOf(first, last);
    if (entries[entry] !== first || entries[entry + 1] !== last) return -1;
    this.length = entries[entry + 3]!;
    return entries[entry + 2]!;
  }

  /** Keeps the id of a text of at most `SHORT_TEXT` bytes behind which a `<` stands. */
  keep(view: DataView, at: number, length: number, id: number): void {
    const { entries } = this;
    const first = view.getInt32(at, true);
    const last = view.getInt32(at + 4, true);
    const entry = placeOf(first, last);
    entries[entry] = first;
    entries[entry + 1] = last;
    entries[entry + 2] = id;
    entries[entry + 3] = length;
  }
}

function placeOf(first: number, last: number): number {
  const mixed = Math.imul(first ^ Math.imul(last, 0x9e3779b1), 0x85ebca6b);
  return (mixed >>> 20) * FIELDS;
}
