/**
 * Bytes at which the quick reading of a text stops (1): markup, references, control characters (among them the carriage return and the
 * window's closing zero); and those that need a look at the next byte (2): the underscore that may begin an escape, and the byte that
 * may begin U+FFFE or U+FFFF.
 */
const STOPS = makeStops();

function makeStops(): Uint8Array {
  const stops = new Uint8Array(256);
  stops.fill(1, 0, 0x20);
  stops[0x09] = stops[0x0a] = 0;
  stops[0x3c] = stops[0x26] = 1;
  stops[0x5f] = stops[0xef] = 2;
  return stops;
}

/** A text's hash starts at 0; each byte follows by this. Texts that differ in their last digits only come to lie side by side. */
export const hashed = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

/** The same for four bytes at once: the steps of one do not wait for those before. */
const BY_TWO = 31 ** 2;
const BY_THREE = 31 ** 3;
const BY_FOUR = 31 ** 4;

/** Finds the end of a text that can be taken as it stands, and hashes it on the way. */
export class TextRun {
  hash = 0;

  /** Where the text that begins at `from` ends; what stands there is a `<` only if the whole text was ordinary. */
  end(window: Uint8Array, from: number): number {
    let hash = 0;
    let at = from;
    for (;;) {
      // The window may be read a little beyond its closing zero.
      const a = window[at]!;
      const b = window[at + 1]!;
      const c = window[at + 2]!;
      const d = window[at + 3]!;
      if ((STOPS[a]! | STOPS[b]! | STOPS[c]! | STOPS[d]!) !== 0) break;
      hash = (Math.imul(hash, BY_FOUR) + a * BY_THREE + b * BY_TWO + c * 31 + d) | 0;
      at += 4;
    }
    for (;;) {
      const byte = window[at]!;
      const stop = STOPS[byte]!;
      if (stop !== 0) {
        if (stop === 1) break;
        const next = window[at + 1];
        if (next === 0x78 || next === 0xbf || next === 0) break;
      }
      hash = hashed(hash, byte);
      at++;
    }
    this.hash = hash;
    return at;
  }
}
