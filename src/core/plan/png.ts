/** A picture of a few flat colours as a PNG, uncompressed: the package that it lies in is compressed anyway. */

export interface FlatPicture {
  readonly width: number;
  readonly height: number;
  /** Hexadecimal red, green and blue; the first is the ground. */
  readonly colours: readonly string[];
  /** Row by row, each pixel's place among the colours. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The largest block that deflate stores as it is. */
const LARGEST_BLOCK = 65_535;
const ADLER = 65_521;

export function pngOf({ width, height, colours, pixels }: FlatPicture): Uint8Array {
  const header = [...word(width), ...word(height), 8, 3, 0, 0, 0];
  const palette = colours.flatMap((colour) => [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)));
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const parts = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', stored(rows)), chunk('IEND', [])];
  return joined([Uint8Array.from(SIGNATURE), ...parts]);
}

/** Big-endian. */
const word = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), Uint8Array.from(data)]);
  return joined([Uint8Array.from(word(data.length)), body, Uint8Array.from(word(checksum(body)))]);
}

/** As zlib writes what it does not compress. */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let at = 0; at < data.length || at === 0; at += LARGEST_BLOCK) {
    const block = data.subarray(at, at + LARGEST_BLOCK);
    const last = at + LARGEST_BLOCK >= data.length ? 1 : 0;
    const { length } = block;
    parts.push(Uint8Array.of(last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255), block);
  }
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % ADLER;
    b = (b + a) % ADLER;
  }
  return joined([...parts, Uint8Array.from(word(((b << 16) | a) >>> 0))]);
}

/** CRC-32. */
function checksum(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
