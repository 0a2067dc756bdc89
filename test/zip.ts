/** Makes zip files in memory, honest or not, for tests. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** The data deflated already; `data` is then of no account, and `claim` says size and checksum. */
  readonly packed?: Uint8Array;
  /** Sizes and checksum come after the data, as streaming writers put them. */
  readonly descriptor?: boolean;
  /** What the headers say instead of the truth. */
  readonly claim?: { readonly crc?: number; readonly size?: number; readonly method?: number; readonly flags?: number };
}

/** The bytes of a zip file with these parts, the same for the same parts. */
export function zip(parts: readonly ZipPart[], options: { readonly zip64?: boolean } = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = part.packed ?? (part.stored ? data : deflateRawSync(data));
    const name = Buffer.from(part.name);
    const crc = part.claim?.crc ?? crc32(data);
    const size = part.claim?.size ?? data.length;
    const flags = (part.claim?.flags ?? 0) | (part.descriptor ? 8 : 0);
    const method = part.claim?.method ?? (part.stored ? 0 : 8);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(options.zip64 ? 45 : 20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(options.zip64 ? 0xffffffff : packed.length, 14);
    common.writeUInt32LE(options.zip64 ? 0xffffffff : size, 18);
    common.writeUInt16LE(name.length, 22);
    const extra = options.zip64 ? extra64(size, packed.length) : Buffer.alloc(0);
    common.writeUInt16LE(extra.length, 24);
    const local = Buffer.from(common);
    if (part.descriptor) local.fill(0, 10, 22);
    const descriptor = part.descriptor
      ? Buffer.concat([Buffer.from('PK\x07\x08'), common.subarray(10, 22)])
      : Buffer.alloc(0);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), local, name, extra, packed, descriptor]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.of(20, 0), common, tail, name, extra]));
    pieces.push(entry);
    offset += entry.length;
  }
  const central = Buffer.concat(directory);
  return Uint8Array.from(
    Buffer.concat([...pieces, central, zipEnd(parts.length, central.length, offset, options.zip64)]),
  );
}

/** The entries of an honest zip file as they lie in it, still deflated. */
export function zipEntries(bytes: Uint8Array): { name: string; data: Buffer; stored: boolean }[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + file.readUInt32LE(at + 20));
    const stored = file.readUInt16LE(at + 10) === 0;
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    return { name, data, stored };
  });
}

/** The contents of an honest zip file, by name. */
export const unzip = (bytes: Uint8Array): Map<string, Buffer> =>
  new Map(zipEntries(bytes).map(({ name, data, stored }) => [name, stored ? data : inflateRawSync(data)]));

function extra64(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

function zipEnd(count: number, size: number, start: number, zip64 = false): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16);
  if (!zip64) return end;
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}
