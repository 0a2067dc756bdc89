/**
 * A number for each cell of a row, and each such sequence once: the rows of a ledger are mostly alike but for what stands in them. (Memory that is
 * touched for the first time costs more than finding what is there already.)
 */

/** So many sequences are looked for among those known; a sheet that has more is no ledger, and each further row has its own. */
export const MOST_SHARED = 4096;
const SLOTS = MOST_SHARED * 4;
/** Places tried; rows made to collide have each their own. */
const MOST_TRIED = 8;
const FIRST_PIECE = 1024;
const PIECE = 1 << 16;

/** What numbers come to, one after the other, from 0 on. */
export const mixed = (hash: number, number: number): number => Math.imul(hash ^ number, 0x9e3779b1) ^ (hash >>> 13);

export class RowPatterns {
  private readonly pieces: Int32Array[] = [];
  /** Numbers used of the last piece. */
  private used = 0;
  /** By pattern. */
  private readonly pieceOf: number[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private readonly hashes: number[] = [];
  /** Shape + 1 of those that are shared, or 0. */
  private slots = new Uint16Array(64);

  /** The pattern of the first `count` of these numbers, which come to `hash` by `mixed`. */
  of(numbers: Int32Array, count: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const pattern = this.slots[slot]! - 1;
      if (pattern < 0) {
        if (this.starts.length >= MOST_SHARED) break;
        this.slots[slot] = this.add(numbers, count, hash) + 1;
        if (this.starts.length * 4 > mask && mask + 1 < SLOTS) this.growSlots();
        return this.starts.length - 1;
      }
      if (this.hashes[pattern] === hash && this.isSame(pattern, numbers, count)) return pattern;
      slot = (slot + 1) & mask;
    }
    return this.add(numbers, count, hash);
  }

  /** Whether rows share it: of those that do there are at most `MOST_SHARED`, numbered from 0. */
  isShared(pattern: number): boolean {
    return pattern < MOST_SHARED;
  }

  /** Where the numbers of a pattern lie. */
  piece(pattern: number): Int32Array {
    return this.pieces[this.pieceOf[pattern]!]!;
  }

  /** From where on in their piece. */
  start(pattern: number): number {
    return this.starts[pattern]!;
  }

  private isSame(pattern: number, numbers: Int32Array, count: number): boolean {
    if (this.lengths[pattern] !== count) return false;
    const piece = this.piece(pattern);
    const start = this.starts[pattern]!;
    for (let n = 0; n < count; n++) if (piece[start + n] !== numbers[n]) return false;
    return true;
  }

  private add(numbers: Int32Array, count: number, hash: number): number {
    const last = this.pieces.at(-1);
    if (last === undefined || last.length - this.used < count) {
      this.pieces.push(new Int32Array(Math.max(count, last === undefined ? FIRST_PIECE : PIECE)));
      this.used = 0;
    }
    const piece = this.pieces.length - 1;
    this.pieces[piece]!.set(numbers.subarray(0, count), this.used);
    this.pieceOf.push(piece);
    this.starts.push(this.used);
    this.lengths.push(count);
    this.hashes.push(hash);
    this.used += count;
    return this.starts.length - 1;
  }

  private growSlots(): void {
    const known = this.slots;
    this.slots = new Uint16Array(known.length * 4);
    const mask = this.slots.length - 1;
    for (const entry of known) {
      if (entry === 0) continue;
      const hash = this.hashes[entry - 1]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry;
    }
  }
}
