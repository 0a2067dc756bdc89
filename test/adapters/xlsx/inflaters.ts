/** Inflaters for tests. */
import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../../../src/adapters/xlsx/open-workbook';

/** Hands over pieces of the given lengths, over and over, each spoiled as soon as it was taken. */
export function inflateInPieces(...lengths: readonly number[]): Inflate {
  return {
    inflate(deflated, take) {
      const whole = inflateRawSync(Buffer.concat([...deflated].map((piece) => Buffer.from(piece))));
      for (let at = 0, n = 0; at < whole.length; n++) {
        const length = lengths[n % lengths.length]!;
        const piece = Uint8Array.from(whole.subarray(at, at + length));
        take(piece);
        piece.fill(0x21);
        at += length;
      }
      return Promise.resolve();
    },
  };
}

/** The same at once: the quickest for small files. */
export const inflateWhole: Inflate = inflateInPieces(2 ** 30);
