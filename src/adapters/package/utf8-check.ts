/** Whether a stream of bytes is valid UTF-8, piece by piece. */
export class Utf8Check {
  /** Continuation bytes still to come, and the range of the next one. */
  private missing = 0;
  private low = 0x80;
  private high = 0xbf;

  /** `isUtf8` is the host's own way for pieces that begin and end with whole characters. */
  constructor(private readonly isUtf8?: (bytes: Uint8Array) => boolean) {}

  /** Whether the stream could end here. */
  get whole(): boolean {
    return this.missing === 0;
  }

  /** False where the stream, up to and with this piece, cannot be UTF-8. */
  accepts(piece: Uint8Array): boolean {
    const end = piece.length;
    if (this.isUtf8 === undefined) return this.walk(piece, 0, end);
    // Characters that the piece's ends may cut: at most three bytes of each.
    let from = 0;
    while (from < end && from < 3 && isContinuation(piece[from]!)) from++;
    let to = end;
    while (to > from && end - to < 3 && isContinuation(piece[to - 1]!)) to--;
    if (to > from && piece[to - 1]! >= 0x80) to--;
    if (!this.walk(piece, 0, from)) return false;
    if (!this.whole || !this.isUtf8(piece.subarray(from, to))) return this.walk(piece, from, end);
    return this.walk(piece, to, end);
  }

  private walk(piece: Uint8Array, from: number, end: number): boolean {
    let at = from;
    if (this.missing === 0) {
      at += asciiRun(piece.subarray(from, end));
      if (at === end) return true;
    }
    let { missing, low, high } = this;
    for (; at < end; at++) {
      const byte = piece[at]!;
      if (missing > 0) {
        if (byte < low || byte > high) return false;
        low = 0x80;
        high = 0xbf;
        missing--;
      } else if (byte >= 0x80) {
        if (byte < 0xc2 || byte > 0xf4) return false;
        missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        // Neither longer than need be, nor a surrogate, nor beyond U+10FFFF.
        if (byte === 0xe0) low = 0xa0;
        else if (byte === 0xed) high = 0x9f;
        else if (byte === 0xf0) low = 0x90;
        else if (byte === 0xf4) high = 0x8f;
      }
    }
    this.missing = missing;
    this.low = low;
    this.high = high;
    return true;
  }
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** How many ASCII bytes the piece begins with, at least where all are: thirty-two bytes a step. */
function asciiRun(piece: Uint8Array): number {
  let at = 0;
  const end = piece.length;
  while (at < end && (piece.byteOffset + at) % 4 !== 0) if (piece[at++]! >= 0x80) return at - 1;
  // A short piece may end before it is aligned.
  if (at === end) return end;
  const words = new Int32Array(piece.buffer, piece.byteOffset + at, ((end - at) >> 5) << 3);
  for (let n = 0; n < words.length; n += 8) {
    const some = words[n]! | words[n + 1]! | words[n + 2]! | words[n + 3]!;
    const others = words[n + 4]! | words[n + 5]! | words[n + 6]! | words[n + 7]!;
    if ((some | others) & 0x80808080) return at + n * 4;
  }
  at += words.length * 4;
  while (at < end) if (piece[at++]! >= 0x80) return at - 1;
  return end;
}
