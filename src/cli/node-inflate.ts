/** Inflating with Node's own zlib: a third of what `DecompressionStream` costs there. */
import { createInflateRaw } from 'node:zlib';
import * as zlib from 'node:zlib';
import type { Inflate, TakeBytes } from '../adapters/xlsx/read/inflate';

const CHUNK = 1 << 18;

export const nodeInflate: Inflate = {
  inflate: (deflated: Uint8Array, take: TakeBytes) =>
    new Promise((resolve, reject) => {
      const stream = createInflateRaw({ chunkSize: CHUNK });
      stream.on('data', (piece: Buffer) => {
        try {
          take(piece);
        } catch (error) {
          stream.destroy();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      stream.on('end', resolve);
      stream.on('error', reject);
      stream.end(deflated);
    }),
  // Since Node 20.15; types of earlier ones do not have it.
  crc32: 'crc32' in zlib ? (bytes, crc) => zlib.crc32(bytes as Buffer, crc) : undefined,
};
