/** Texts as UTF-8 bytes, each once: a million distinct ones cost their bytes and a few more, and no strings until asked for. */
import { LETTER_BITS } from '../../../core/workbook/text-letters';
import type { Texts } from '../../../core/workbook/workbook';
import { hashed } from './text-run';

const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;
const MASK = PIECE - 1;
const ID_BITS = 16;
const ID_MASK = (1 << ID_BITS) - 1;
const MOST_EXPECTED = 1 << 21;
/** The table of slots grows by this while it is small: each growth enters every text anew. */
const GROWTH = 8;
const WIDE = 1 << 18;
/** Entries that may be passed unnoticed, and how many in all before it is no accident: a fraction of a second’s work. */
/** From one slot to the next that is tried: over the ten that numbers, counted up in the last digit, take side by side; odd. */
const STEP = 11;
const USUAL = 256;
const MOST_STRAIN = 1e8;
/** Texts met again lately, and the numbers held for each: hash, id, start, length. Small enough to stay in the processor’s cache. */
const NEAR = 4096;
const NEAR_FIELDS = 4;
const CACHE = 4096;
const SHORT = 48;

/** Between a text and the same without its raised runs: in no text itself, since XML has no such character. */
const RAISED = '\0';

/** The limit, in words, that `overloaded` stands for. */
export const LIKE_TEXTS = 'texts made to collide';

export class TextArena implements Texts {
  private readonly pieces: Uint8Array[] = [];
  /** Bytes used of each piece: a text never reaches over two. */
  private readonly used: number[] = [];
  private room = 0;
  /** Where each text starts (piece number and place in it), and its hash; in pieces too, since growing by copying costs memory. */
  private readonly starts: Uint32Array[] = [];
  private hashes: Int32Array[] = [];
  /** Open addressing: id + 1, or 0. */
  private slots: Int32Array | undefined = new Int32Array(4096);
  private readonly near = new Int32Array(NEAR * NEAR_FIELDS).fill(-1);
  private total = 0;
  private bytesHeld = 0;
  private readonly cachedIds = new Int32Array(CACHE).fill(-1);
  private readonly cachedTexts: string[] = [];
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly encoder = new TextEncoder();

  /** Some text is held together with what it is without its raised runs. */
  private hasRaised = false;

  /** Entries passed on the way to others, beyond what is usual. */
  private strain = 0;

  /** `overloaded` is called, to throw, where texts were chosen so that looking them up takes for ever. */
  constructor(private readonly overloaded: () => never) {}

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
    const held = this.decode(id);
    const text = this.hasRaised ? (held.split(RAISED, 1)[0] ?? '') : held;
    this.cachedIds[slot] = id;
    this.cachedTexts[slot] = text;
    return text;
  }

  plain(id: number): string {
    if (!this.hasRaised || !(id >= 0 && id < this.total)) return this.text(id);
    const [text = '', plain = text] = this.decode(id).split(RAISED);
    return plain;
  }

  letters(id: number): number {
    if (!(id >= 0 && id < this.total)) return 0;
    const start = this.start(id);
    const piece = this.pieces[start >>> PIECE_BITS]!;
    const end = this.end(id);
    let letters = 0;
    for (let at = start & MASK; at < end; at++) letters |= LETTER_BITS[piece[at]!]!;
    return letters;
  }

  /** The id of a text some of whose runs are raised or lowered, and of what is left without them. */
  addRaised(text: string, plain: string): number {
    this.hasRaised = true;
    return this.add(text + RAISED + plain);
  }

  /** The id of a text given as a string. */
  add(text: string): number {
    const bytes = this.encoder.encode(text);
    return this.intern(bytes, 0, bytes.length);
  }

  /** The id of a text given as valid UTF-8 of at most a megabyte: new, or the one that equal bytes have. */
  intern(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at++) hash = hashed(hash, bytes[at]!);
    return this.internHashed(bytes, from, to, hash);
  }

  /** The same, where the caller has hashed the bytes already. */
  internHashed(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const { near } = this;
    const at = ((hash ^ (hash >>> 11)) & (NEAR - 1)) * NEAR_FIELDS;
    if (near[at] === hash && near[at + 3] === to - from && this.equals(near[at + 2]! >>> 0, bytes, from, to)) {
      return near[at + 1]!;
    }
    const slots = this.slots!;
    const { hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let passed = 0;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      const id = entry - 1;
      if (hashes[id >>> ID_BITS]![id & ID_MASK] === hash) {
        const start = this.start(id);
        if (this.end(id) - (start & MASK) === to - from && this.equals(start, bytes, from, to)) {
          near[at] = hash;
          near[at + 1] = id;
          near[at + 2] = start;
          near[at + 3] = to - from;
          return id;
        }
      }
      slot = (slot + STEP) & mask;
      passed++;
    }
    if (passed > USUAL && (this.strain += passed) > MOST_STRAIN) this.overloaded();
    const id = this.total++;
    slots[slot] = id + 1;
    if ((id & ID_MASK) === 0 || id < ID_MASK) this.makeIdRoom(id);
    this.hashes[id >>> ID_BITS]![id & ID_MASK] = hash;
    this.starts[id >>> ID_BITS]![id & ID_MASK] = this.store(bytes, from, to);
    if (this.total * 8 > mask * 5) this.growSlots(slots.length * (mask < WIDE ? GROWTH : 2));
    return id;
  }

  /** Makes ready for so many texts, if that is to be believed: what is not used of it costs nothing. */
  expect(count: number): void {
    let length = this.slots!.length;
    while (length < Math.min(count, MOST_EXPECTED) * 2) length *= 2;
    if (length > this.slots!.length) this.growSlots(length);
  }

  /** Ends interning, and gives back what only that needs. */
  seal(): this {
    this.slots = undefined;
    this.hashes = [];
    return this;
  }

  private end(id: number): number {
    const piece = this.start(id) >>> PIECE_BITS;
    if (id + 1 < this.total) {
      const next = this.start(id + 1);
      if (next >>> PIECE_BITS === piece) return next & MASK;
    }
    return this.used[piece]!;
  }

  /** Whether the text that starts there (of the same length) has the same bytes. */
  private equals(start: number, bytes: Uint8Array, from: number, to: number): boolean {
    const piece = this.pieces[start >>> PIECE_BITS]!;
    let at = from;
    let other = start & MASK;
    for (; at + 3 < to; at += 4, other += 4) {
      const first = (bytes[at]! ^ piece[other]!) | (bytes[at + 1]! ^ piece[other + 1]!);
      const second = (bytes[at + 2]! ^ piece[other + 2]!) | (bytes[at + 3]! ^ piece[other + 3]!);
      if ((first | second) !== 0) return false;
    }
    for (; at < to; at++, other++) if (bytes[at] !== piece[other]) return false;
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

  /** Room for text `id`: the first piece grows, since most workbooks have few texts. */
  private makeIdRoom(id: number): void {
    const piece = id >>> ID_BITS;
    const held = this.starts[piece]?.length ?? 0;
    if ((id & ID_MASK) < held) return;
    const length = piece > 0 ? ID_MASK + 1 : Math.max(256, held * 4);
    const starts = new Uint32Array(length);
    const hashes = new Int32Array(length);
    if (held > 0) {
      starts.set(this.starts[piece]!);
      hashes.set(this.hashes[piece]!);
    }
    this.starts[piece] = starts;
    this.hashes[piece] = hashes;
  }

  private start(id: number): number {
    return this.starts[id >>> ID_BITS]![id & ID_MASK]!;
  }

  private growSlots(length: number): void {
    const slots = new Int32Array(length);
    const mask = length - 1;
    for (let id = 0; id < this.total; id++) {
      let slot = this.hashes[id >>> ID_BITS]![id & ID_MASK]! & mask;
      while (slots[slot] !== 0) slot = (slot + STEP) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }

  private decode(id: number): string {
    const start = this.start(id) & MASK;
    const end = this.end(id);
    const piece = this.pieces[this.start(id) >>> PIECE_BITS]!;
    if (end - start <= SHORT) {
      let text = '';
      let at = start;
      for (; at < end && piece[at]! < 0x80; at++) text += String.fromCharCode(piece[at]!);
      if (at === end) return text;
    }
    return this.decoder.decode(piece.subarray(start, end));
  }
}
