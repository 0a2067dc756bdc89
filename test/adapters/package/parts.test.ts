/** The small parts that every reader of packages stands on, each by itself: bytes, names, namespaces, references, targets. */
import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';
import { ByteWindow, inMemory, piecesOf } from '../../../src/adapters/package/byte-source';
import type { ByteSource } from '../../../src/adapters/package/byte-source';
import { crc32 } from '../../../src/adapters/package/crc32';
import { webInflate } from '../../../src/adapters/package/inflate';
import { NameTable } from '../../../src/adapters/package/name-table';
import { Namespaces, Space } from '../../../src/adapters/package/namespaces';
import { resolveTarget } from '../../../src/adapters/package/relationships';
import { appendReference } from '../../../src/adapters/package/xml-reference';
import { isTrue } from '../../../src/adapters/package/xml-part';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const NUMBERS = Uint8Array.from({ length: 100 }, (_, at) => at);

describe('bytes', () => {
  /** A source that hands out the same memory each time, as one on a disk does. */
  const reusing = (bytes: Uint8Array): ByteSource => {
    const memory = new Uint8Array(bytes.length);
    return {
      length: bytes.length,
      read(from, to) {
        memory.set(bytes.subarray(from, to));
        return memory.subarray(0, to - from);
      },
    };
  };

  test('numbers at any place, however small the stretch that is held', () => {
    for (const stretch of [1, 8, 64]) {
      const window = new ByteWindow(reusing(NUMBERS), stretch);
      expect(window.u16(3)).toBe(0x0403);
      expect(window.u32(90)).toBe(0x5d5c5b5a);
      expect(window.u16(4)).toBe(0x0504);
      expect(window.u64(1)).toBe(0x04030201 + 0x08070605 * 2 ** 32);
      expect([...window.bytes(98, 100)]).toEqual([98, 99]);
      expect([...window.bytes(0, 3)]).toEqual([0, 1, 2]);
    }
  });

  test('what was taken stays as it was when more is read', () => {
    const window = new ByteWindow(reusing(NUMBERS), 4);
    const taken = window.bytes(0, 4);
    expect(window.u32(50)).toBe(0x35343332);
    expect([...taken]).toEqual([0, 1, 2, 3]);
    const source = reusing(NUMBERS);
    const other = new ByteWindow(source, 8);
    expect(other.u16(0)).toBe(0x0100);
    source.read(60, 70);
    expect(other.u16(0)).toBe(0x0100);
  });

  test('pieces are all of it and nothing beyond', () => {
    const pieces = [...piecesOf(inMemory(NUMBERS), 10, 33, 10)].map((piece) => [...piece]);
    expect(pieces.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(pieces.flat()).toEqual([...NUMBERS.subarray(10, 33)]);
    expect([...piecesOf(inMemory(NUMBERS), 10, 10)]).toEqual([]);
  });

  test('checksums of any length, in one piece and in several', () => {
    for (let length = 0; length < 40; length++) {
      const bytes = NUMBERS.subarray(0, length);
      expect(crc32(bytes, 0)).toBe(nodeCrc32(bytes));
      for (const cut of [0, 1, 7, 8, length].filter((at) => at <= length))
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(nodeCrc32(bytes));
    }
    expect(crc32(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 0)).toBe(0x2144df1c);
  });
});

describe('inflating', () => {
  const inflated = async (deflated: Uint8Array, size = 2 ** 16): Promise<string> => {
    const pieces: Buffer[] = [];
    const memory = new Uint8Array(size);
    const reused = function* (): Generator<Uint8Array> {
      for (let at = 0; at < deflated.length; at += size) {
        const piece = deflated.subarray(at, at + size);
        memory.set(piece);
        yield memory.subarray(0, piece.length);
        memory.fill(0);
      }
    };
    await webInflate.inflate(reused(), (piece) => pieces.push(Buffer.from(piece)));
    return Buffer.concat(pieces).toString('latin1');
  };
  const text = Array.from({ length: 30_000 }, (_, at) => String((at * 7919) % 65_537)).join();

  test('gives all, also from pieces that are overwritten as soon as the next is asked for', async () => {
    expect(await inflated(deflateRawSync(text))).toBe(text);
    expect(await inflated(deflateRawSync(text), 1000)).toBe(text);
    expect(await inflated(deflateRawSync(''))).toBe('');
  });

  test('refuses what is cut or damaged', async () => {
    const deflated = deflateRawSync(text);
    await expect(inflated(deflated.subarray(0, deflated.length - 5))).rejects.toThrow();
    const damaged = Uint8Array.from(deflated);
    damaged.fill(0xff, 1000, 1100);
    await expect(inflated(damaged)).rejects.toThrow();
  });

  test('gives up at once with what the taker throws, and with what the source throws', async () => {
    const stop = new Error('enough');
    const pieces = [deflateRawSync(text)];
    await expect(
      webInflate.inflate(pieces, () => {
        throw stop;
      }),
    ).rejects.toBe(stop);
    const failing = function* (): Generator<Uint8Array> {
      yield deflateRawSync(text).subarray(0, 100);
      throw stop;
    };
    await expect(webInflate.inflate(failing(), () => undefined)).rejects.toThrow('enough');
  });
});

describe('names', () => {
  test('are the same text for the same bytes, and never another’s, however many there are', () => {
    const table = new NameTable();
    const names = Array.from({ length: 3000 }, (_, at) => `n${at.toString(36)}`);
    for (const round of [1, 2])
      for (const name of names) {
        const bytes = bytesOf(`<${name}>`);
        expect([round, table.name(bytes, 1, bytes.length - 1)]).toEqual([round, name]);
      }
  });

  test('of one length and one slot are told apart; letters of several bytes are read', () => {
    const table = new NameTable();
    const nameOf = (name: string): string => table.name(bytesOf(name), 0, bytesOf(name).length);
    // 31 · a + b: one sum, two names.
    expect(['bA', 'c"', 'bA'].map(nameOf)).toEqual(['bA', 'c"', 'bA']);
    expect(['é', 'ш', 'é', '汉'].map(nameOf)).toEqual(['é', 'ш', 'é', '汉']);
  });
});

describe('namespaces', () => {
  const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  test('the innermost declaration counts, until its element is left', () => {
    const namespaces = new Namespaces(new Map([['urn:own', Space.around]]));
    expect([namespaces.of(''), namespaces.of('x'), namespaces.of('xml')]).toEqual([Space.main, undefined, Space.xml]);
    namespaces.declare('x', SHEET, 1);
    namespaces.declare('', 'urn:other', 1);
    namespaces.declare('x', 'urn:other', 2);
    namespaces.declare('y', 'urn:own', 2);
    expect(['x', '', 'y'].map((prefix) => namespaces.of(prefix))).toEqual([Space.other, Space.other, Space.around]);
    namespaces.leave(3);
    expect(namespaces.of('y')).toBe(Space.around);
    namespaces.leave(2);
    expect(['x', '', 'y'].map((prefix) => namespaces.of(prefix))).toEqual([Space.main, Space.other, undefined]);
    namespaces.leave(1);
    expect(['x', '', 'y'].map((prefix) => namespaces.of(prefix))).toEqual([undefined, Space.main, undefined]);
    namespaces.leave(0);
    expect(namespaces.of('')).toBe(Space.main);
  });
});

describe('references', () => {
  const read = (text: string): string | undefined => {
    const [bytes, out] = [bytesOf(`&${text};`), [] as number[]];
    return appendReference(bytes, 1, bytes.length - 1, out) ? Buffer.from(out).toString('utf8') : undefined;
  };
  test.each([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['#65', 'A'],
    ['#x41', 'A'],
    ['#127', '\u007f'],
    ['#128', '\u0080'],
    ['#x7ff', '\u07ff'],
    ['#x800', '\u0800'],
    ['#xFFFD', '\ufffd'],
    ['#x10000', '\u{10000}'],
    ['#x10ffff', '\u{10ffff}'],
    ['#0', '\uffff'],
    ['#xd800', '\uffff'],
    ['#xdfff', '\uffff'],
    ['#xd7ff', '\ud7ff'],
    ['#xe000', '\ue000'],
    ['#x110000', undefined],
    ['#', undefined],
    ['#x', undefined],
    ['#xg', undefined],
    ['nbsp', undefined],
    ['constructor', undefined],
    ['AMP', undefined],
  ])('&%s;', (text, character) => {
    expect(read(text)).toBe(character);
  });
});

test.each([
  ['xl/', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/', '../../docProps/app.xml', 'docProps/app.xml'],
  ['xl/', '../../../a.xml', 'a.xml'],
  ['xl/', './a//b.xml', 'xl/a/b.xml'],
  ['xl/', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/', 'sheet1.xml#A1', 'xl/sheet1.xml'],
  ['xl/', 'sheet1.xml?x=1', 'xl/sheet1.xml'],
  ['', 'a.xml', 'a.xml'],
])('from %j the target %j is %j', (folder, target, part) => {
  expect(resolveTarget(folder, target)).toBe(part);
});

test.each([
  ['1', true],
  ['true', true],
  ['on', true],
  [' TRUE ', true],
  ['0', false],
  ['false', false],
  ['off', false],
  ['', false],
  ['10', false],
  [undefined, false],
])('%j is true: %j', (value, is) => {
  expect(isTrue(value)).toBe(is);
});
