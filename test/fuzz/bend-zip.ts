/** Changes a package as such: its directory, its headers, its entries. */
import type { ZipPart } from '../zip';
import type { Random } from './random';

const ODD = [0, 1, 7, 8, 20, 0x21, 45, 99, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** Offsets of fields from the start of a local header, a directory record and the directory's end, with their sizes. */
const FIELDS: readonly (readonly [string, readonly (readonly [number, number])[]])[] = [
  [
    'PK\x03\x04',
    [
      [4, 2],
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  ],
  [
    'PK\x01\x02',
    [
      [4, 2],
      [6, 2],
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [34, 2],
      [38, 4],
      [42, 4],
    ],
  ],
  [
    'PK\x05\x06',
    [
      [4, 2],
      [6, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  ],
];

/** The bytes with some changed, lost, doubled or moved, or with a field of a header that lies. */
export function bendBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let buffer = Buffer.from(bytes);
  // One figure of what is stored as it is: the least that a disk can do.
  if (random.once(3)) return withOtherDigit(buffer, random);
  for (let n = 1 + random.below(3); n > 0; n--) buffer = Buffer.from(bendOnce(buffer, random));
  return Uint8Array.from(buffer);
}

function withOtherDigit(bytes: Buffer, random: Random): Uint8Array {
  const places = [...bytes.toString('latin1').matchAll(/(?<=<v>[^<]*|<t[^>]*>[^<]*)[0-9]/g)];
  if (places.length === 0) return bytes;
  const { index } = random.one(places);
  bytes[index] = 0x30 + ((bytes[index]! - 0x30 + 1 + random.below(9)) % 10);
  return Uint8Array.from(bytes);
}

function bendOnce(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  const length = random.one([1, 2, 4, 22, 46, 512]);
  switch (random.below(7)) {
    case 0:
      bytes[at] = random.below(256);
      return bytes;
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 3:
      return bytes.subarray(0, at);
    default:
      return withLyingField(bytes, random);
  }
}

function withLyingField(bytes: Buffer, random: Random): Buffer {
  const [mark, fields] = random.one(FIELDS);
  const places: number[] = [];
  for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 4, 'latin1')) places.push(at);
  if (places.length === 0) return bytes;
  const [offset, size] = random.one(fields);
  const at = random.one(places) + offset;
  if (at + size > bytes.length) return bytes;
  const old = bytes.readUIntLE(at, size);
  const value = random.once(3) ? old + random.one([-1, 1, 8, -22]) : random.one(ODD);
  bytes.writeUIntLE(((value % 256 ** size) + 256 ** size) % 256 ** size, at, size);
  return bytes;
}

/** Parts lost, doubled, renamed, exchanged, or written by other means. */
export function bendParts(parts: readonly ZipPart[], random: Random): ZipPart[] {
  const list = [...parts];
  const at = random.below(list.length);
  const other = random.below(list.length);
  const part = list[at]!;
  switch (random.below(8)) {
    case 0:
      list.splice(at, 1);
      return list;
    case 1:
      return [...list, part];
    case 2:
      list[at] = {
        ...part,
        name: random.one([
          part.name.toUpperCase(),
          `/${part.name}`,
          part.name.replaceAll('/', '\\'),
          `x/../${part.name}`,
          `${part.name} `,
          '../x',
          '',
        ]),
      };
      return list;
    case 3:
      list[at] = { ...part, data: list[other]!.data };
      return list;
    case 4:
      return random.shuffled(list);
    case 5:
      list[at] = { ...part, stored: true, descriptor: random.once(2) };
      return list;
    case 6:
      list[at] = {
        ...part,
        data: random.one([
          '',
          '\ufeff',
          ' ',
          '<',
          '<x/>',
          Buffer.from(part.data).subarray(0, random.below(part.data.length + 1)),
        ]),
      };
      return list;
    default:
      list[at] = { ...part, data: Buffer.from(Buffer.from(part.data).toString('utf8'), 'utf16le') };
      return list;
  }
}
