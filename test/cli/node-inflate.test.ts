import { randomFillSync } from 'node:crypto';
import { createInflateRaw, deflateRawSync } from 'node:zlib';
import * as zlib from 'node:zlib';
import { crc32 } from '../../src/adapters/package/crc32';
import { webInflate } from '../../src/adapters/package/inflate';
import { nodeInflate } from '../../src/cli/node-inflate';

jest.mock('node:zlib', () => {
  const real = jest.requireActual<typeof zlib>('node:zlib');
  return { ...real, createInflateRaw: jest.fn(real.createInflateRaw) };
});

/** A Node whose streams keep to themselves what they work with. */
function hideEngine(): void {
  const real = jest.requireActual<typeof zlib>('node:zlib');
  jest.mocked(createInflateRaw).mockImplementation((options) => {
    const stream = real.createInflateRaw(options);
    return new Proxy(stream, {
      get: (target, name) => {
        if (name === '_handle') return undefined;
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member as (...all: unknown[]) => unknown).bind(target) : member;
      },
    });
  });
}

const WAYS: readonly (readonly [string, () => void, typeof nodeInflate])[] = [
  [
    'its engine',
    () =>
      jest.mocked(createInflateRaw).mockImplementation(jest.requireActual<typeof zlib>('node:zlib').createInflateRaw),
    nodeInflate,
  ],
  ['its stream alone', hideEngine, nodeInflate],
  ['the Web', () => undefined, webInflate],
];

/** In pieces of a size, each overwritten when the next is asked for. */
function* spoiled(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const piece = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    piece.set(bytes.subarray(at, at + size));
    yield piece.subarray(0, Math.min(size, bytes.length - at));
    piece.fill(0xff);
  }
}

describe.each(WAYS)('inflating by %s', (_, prepare, inflater) => {
  beforeEach(prepare);

  test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 262_144, 1_000_003])('%d bytes', async (length) => {
    for (const data of [new Uint8Array(length).fill(120), randomFillSync(new Uint8Array(length))]) {
      const pieces: Buffer[] = [];
      const deflated = deflateRawSync(data);
      for (const size of [deflated.length, 1 + (deflated.length >> 2)]) {
        pieces.length = 0;
        await inflater.inflate(spoiled(deflated, size), (piece) => pieces.push(Buffer.from(piece)));
        expect(Buffer.concat(pieces).equals(data)).toBe(true);
      }
    }
  });

  test('what is thrown on the way comes out, and nothing more is handed over', async () => {
    let calls = 0;
    const stopped = inflater.inflate([deflateRawSync(new Uint8Array(1e6))], () => {
      calls++;
      throw new Error('enough');
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(calls).toBe(1);
  });

  test('what the source throws comes out', async () => {
    const lost = function* (): Generator<Uint8Array> {
      yield deflateRawSync(randomFillSync(new Uint8Array(1e5))).subarray(0, 5e4);
      throw new Error('gone');
    };
    await expect(inflater.inflate(lost(), () => undefined)).rejects.toThrow('gone');
  });

  test('bytes that are no deflate stream are refused', async () => {
    await expect(inflater.inflate([Uint8Array.of(0xff, 0xff, 0xff)], () => undefined)).rejects.toThrow();
  });
});

test('our checksum is zlib’s', () => {
  const data = randomFillSync(new Uint8Array(10_001));
  for (const cut of [0, 1, 7, 8, 9, 10_001]) {
    expect(crc32(data.subarray(cut), crc32(data.subarray(0, cut), 0))).toBe(zlib.crc32(data));
  }
});
