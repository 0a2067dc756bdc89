/** A picture read back by a reader of its own: sizes, colours and every pixel, sound by its checksums. */
import { crc32, inflateSync } from 'node:zlib';
import { pngOf } from '../../../src/core/plan/png';

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const file = Buffer.from(bytes);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ name: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

test.each([
  ['one pixel', 1, 1],
  ['a few', 3, 2],
  ['more than one block holds', 300, 250],
  ['wider than a byte counts', 70_000, 1],
])('%s', (_, width, height) => {
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => (at * 7 + Math.floor(at / width)) % 3);
  const chunks = chunksOf(pngOf({ width, height, colours: ['FFFFFF', '7A97B8', '1F3F66'], pixels }));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [head, palette, data, end] = chunks as [Chunk, Chunk, Chunk, Chunk];
  expect([head.data.readUInt32BE(0), head.data.readUInt32BE(4), ...head.data.subarray(8)]).toEqual([
    ...[width, height, 8, 3, 0, 0, 0],
  ]);
  expect(palette.data.toString('hex').toUpperCase()).toBe('FFFFFF7A97B81F3F66');
  expect(end.data).toHaveLength(0);
  const rows = inflateSync(data.data);
  expect(rows).toHaveLength(height * (width + 1));
  for (let row = 0; row < height; row++) {
    const start = row * (width + 1);
    expect(rows[start]).toBe(0);
    expect(rows.subarray(start + 1, start + 1 + width).equals(pixels.subarray(row * width, (row + 1) * width))).toBe(
      true,
    );
  }
});
