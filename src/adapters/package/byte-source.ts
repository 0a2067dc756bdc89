/** Where the bytes of a file are, and how they are come by: in memory, or on a disk. */

export interface ByteSource {
  readonly length: number;
  /**
   * The bytes from `from` up to `to`, both within the length; they may be overwritten by the next call.
   * Throws a `Refusal` where they cannot be read.
   */
  read(from: number, to: number): Uint8Array;
}

export const inMemory = (bytes: Uint8Array): ByteSource => ({
  length: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
});

/** Bytes read at a time: bounds, too, what one piece can inflate to. */
const PIECE = 1 << 16;

/** The bytes from `from` up to `to`, piece by piece. */
export function* piecesOf(source: ByteSource, from: number, to: number, size = PIECE): Generator<Uint8Array> {
  for (let at = from; at < to; at += size) yield source.read(at, Math.min(to, at + size));
}

/** Numbers and bytes at any place of a file, of which a stretch at a time is held. */
export class ByteWindow {
  private start = 0;
  private held = new Uint8Array(0);
  private view = new DataView(new ArrayBuffer(0));

  constructor(
    private readonly source: ByteSource,
    private readonly stretch: number,
  ) {}

  u16(at: number): number {
    const held = this.hold(at, 2);
    return this.view.getUint16(held, true);
  }

  u32(at: number): number {
    const held = this.hold(at, 4);
    return this.view.getUint32(held, true);
  }

  /** Numbers beyond 2⁵³ come out larger than any file. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }

  bytes(from: number, to: number): Uint8Array {
    const at = this.hold(from, to - from);
    return this.held.slice(at, at + to - from);
  }

  /** Where the place is in what is held, which reaches at least `length` further. */
  private hold(from: number, length: number): number {
    if (from < this.start || from + length > this.start + this.held.length) {
      const end = Math.min(this.source.length, from + Math.max(length, this.stretch));
      // A copy: the source's own may be overwritten. (What Node calls a buffer would give a view by `slice`.)
      this.held = new Uint8Array(this.source.read(from, end));
      this.view = new DataView(this.held.buffer);
      this.start = from;
    }
    return from - this.start;
  }
}
