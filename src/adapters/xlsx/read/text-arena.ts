/** Texts as UTF-8 bytes, each once: a million distinct ones cost their bytes and a few more, and no strings until asked for. */
import type { Texts } from '../../../core/workbook/workbook';
import { HASH_PRIME, HASH_START } from './text-run';

const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;
const MASK = PIECE - 1;
const CACHE = 4096;
const SHORT = 48;

export class TextArena implements Texts {
  private readonly pieces: Uint8Array[] = [];
  /** Bytes used of each piece: a text never reaches over two. */
  private readonly used: number[] = [];
  private room = 0;
  /** Where each text starts: piece number and place in it. */
  private starts = new Uint32Array(1024);
  private hashes: Int32Array | undefined = new Int32Array(1024);
  /** Open addressing: id + 1, or 0. */
  private slots: Int32Array | undefined = new Int32Array(4096);
  private total = 0;
  private bytesHeld = 0;
  private readonly cachedIds = new Int32Array(CACHE).fill(-1);
  private readonly cachedTexts: string[] = [];
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly encoder = new TextEncoder();

  get count(): number {
    return this.total;
  }

  /** Bytes of all texts together. */
  get byteCount(): number {
    return this.bytesHeld;
  }

  text(id: number): string {
    const slot = id & (CACHE - 1);
    if (this.cachedIds[slot] === id) return this.cachedTexts[slot]!;
    if (!(id >= 0 && id < this.total)) return '';
    const text = this.decode(id);
    this.cachedIds[slot] = id;
    this.cachedTexts[slot] = text;
    return text;
  }

  /** The id of a text given as a string. */
  add(text: string): number {
    const bytes = this.encoder.encode(text);
    return this.intern(bytes, 0, bytes.length);
  }

  /** The id of a text given as valid UTF-8 of at most a megabyte: new, or the one that equal bytes have. */
  intern(bytes: Uint8Array, from: number, to: number): number {
    let hash = HASH_START;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME);
    return this.internHashed(bytes, from, to, hash);
  }

  /** The same, where the caller has hashed the bytes already. */
  internHashed(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.slots!;
    const hashes = this.hashes!;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (hashes[entry - 1] === hash && this.equals(entry - 1, bytes, from, to)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.total++;
    slots[slot] = id + 1;
    if (id === this.starts.length) this.growIds();
    this.hashes![id] = hash;
    this.starts[id] = this.store(bytes, from, to);
    if (this.total * 8 > mask * 5) this.growSlots();
    return id;
  }

  /** Ends interning, and gives back what only that needs. */
  seal(): this {
    this.slots = undefined;
    this.hashes = undefined;
    return this;
  }

  private end(id: number): number {
    const piece = this.starts[id]! >>> PIECE_BITS;
    if (id + 1 < this.total) {
      const next = this.starts[id + 1]!;
      if (next >>> PIECE_BITS === piece) return next & MASK;
    }
    return this.used[piece]!;
  }

  private equals(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[id]! & MASK;
    if (this.end(id) - start !== to - from) return false;
    const piece = this.pieces[this.starts[id]! >>> PIECE_BITS]!;
    for (let at = from, other = start; at < to; at++, other++) if (bytes[at] !== piece[other]) return false;
    return true;
  }

  private store(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    let piece = this.pieces.length - 1;
    if (length > this.room) {
      // Small at first: most workbooks have few texts. A piece is entered at its start even by an empty text.
      const size = piece < 0 ? Math.max(1 << 14, length) : PIECE;
      this.pieces.push(new Uint8Array(size));
      this.used.push(0);
      this.room = size;
      piece++;
    } else if (piece < 0) {
      this.pieces.push(new Uint8Array(0));
      this.used.push(0);
      piece = 0;
    }
    const at = this.used[piece]!;
    // A full piece has no place of its own for an empty text: bit 20 would spill into the piece number.
    if (at === PIECE) return this.storeAnew(bytes, from, to);
    const target = this.pieces[piece]!;
    for (let n = 0; n < length; n++) target[at + n] = bytes[from + n]!;
    this.used[piece] = at + length;
    this.room -= length;
    this.bytesHeld += length;
    return ((piece << PIECE_BITS) | at) >>> 0;
  }

  private storeAnew(bytes: Uint8Array, from: number, to: number): number {
    this.pieces.push(new Uint8Array(PIECE));
    this.used.push(0);
    this.room = PIECE;
    return this.store(bytes, from, to);
  }

  private growIds(): void {
    const starts = new Uint32Array(this.starts.length * 2);
    starts.set(this.starts);
    this.starts = starts;
    const hashes = new Int32Array(starts.length);
    hashes.set(this.hashes!);
    this.hashes = hashes;
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots!.length * 2);
    const mask = slots.length - 1;
    const hashes = this.hashes!;
    for (let id = 0; id < this.total; id++) {
      const hash = hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }

  private decode(id: number): string {
    const start = this.starts[id]! & MASK;
    const end = this.end(id);
    const piece = this.pieces[this.starts[id]! >>> PIECE_BITS]!;
    if (end - start <= SHORT) {
      let text = '';
      let at = start;
      for (; at < end && piece[at]! < 0x80; at++) text += String.fromCharCode(piece[at]!);
      if (at === end) return text;
    }
    return this.decoder.decode(piece.subarray(start, end));
  }
}
