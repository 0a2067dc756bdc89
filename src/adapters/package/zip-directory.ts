/** The central directory of a zip file, checked against its local headers. */
import type { Detail } from '../../core/values/details';
import { ByteWindow } from './byte-source';
import type { ByteSource } from './byte-source';
import type { Limits } from './limits';
import { refusal } from './refusal';

export interface ZipEntry {
  /** As written, with `/` between folders. */
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly size: number;
  /** The entry's compressed bytes lie from `start` to `end`. */
  readonly start: number;
  readonly end: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Bytes read at once. */
const CENTRAL_STRETCH = 1 << 17;
const LOCAL_STRETCH = 512;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

export interface ZipDirectory {
  /** Those that are files. */
  readonly entries: readonly ZipEntry[];
  /** How many bytes stand behind the package's end. */
  readonly trailing: number;
}

/**
 * Rejects a package that is damaged, encrypted, or that two readers could read differently. Bytes behind its end are let pass where they are `allowed`, begin
 * no other package and all else is whole.
 */
export function readZipDirectory(source: ByteSource, file: string, limits: Limits, allowed = false): ZipDirectory {
  return new Directory(source, file, limits, allowed).read();
}

class Directory {
  private readonly length: number;
  private trailing = 0;
  /** Over the directory at the end. */
  private readonly central: ByteWindow;
  /** Over the headers in front of each entry. */
  private readonly local: ByteWindow;

  constructor(
    source: ByteSource,
    private readonly file: string,
    private readonly limits: Limits,
    private readonly allowed: boolean,
  ) {
    this.length = source.length;
    this.central = new ByteWindow(source, CENTRAL_STRETCH);
    this.local = new ByteWindow(source, LOCAL_STRETCH);
  }

  read(): ZipDirectory {
    const { start, end, count } = this.findDirectory();
    if (count > this.limits.entries) {
      throw refusal(this.file, 'package-too-large', { part: 'ZIP', limit: `${this.limits.entries} entries` });
    }
    const entries: ZipEntry[] = [];
    const ranges: [number, number][] = [];
    const names = new Set<string>();
    let at = start;
    for (let n = 0; n < count; n++) {
      if (at + 46 > end || this.u32(at) !== CENTRAL) this.damaged('ZIP', 'central directory cut');
      const { entry, from, next } = this.readEntry(at);
      at = next;
      if (entry.end > start) this.damaged(entry.name, 'entry reaches beyond its place');
      ranges.push([from, entry.end]);
      if (entry.name.endsWith('/')) continue;
      const key = entry.name.toLowerCase();
      if (names.has(key)) throw refusal(this.file, 'package-ambiguous', { part: entry.name });
      names.add(key);
      entries.push(entry);
    }
    if (at !== end) this.damaged('ZIP', 'central directory longer than its entries');
    ranges.sort((a, b) => a[0] - b[0]);
    if (ranges.length > 0 && ranges[0]![0] !== 0) this.damaged('ZIP', 'bytes before the first entry');
    for (let n = 1; n < ranges.length; n++) {
      if (ranges[n]![0] < ranges[n - 1]![1]) this.damaged('ZIP', 'entries overlap');
    }
    return { entries, trailing: this.trailing };
  }

  private findDirectory(): { start: number; end: number; count: number } {
    const last = this.length - 22;
    const first = Math.max(0, last - FULL_16);
    const tail = last < 0 ? new Uint8Array(0) : this.central.bytes(first, this.length);
    let trailing: number | undefined;
    for (let at = last; at >= first; at--) {
      if (tail[at - first] !== 0x50 || this.u32(at) !== END) continue;
      if (at + 22 + this.u16(at + 20) === this.length) return this.readEnd(at);
      trailing ??= at;
    }
    if (trailing === undefined) this.damaged('ZIP', 'its end is missing');
    const behind = trailing + 22 + this.u16(trailing + 20);
    if (!this.allowed || behind > this.length || holdsHeader(tail.subarray(behind - first))) {
      this.damaged('ZIP', 'bytes after its end');
    }
    this.trailing = this.length - behind;
    return this.readEnd(trailing);
  }

  private readEnd(at: number): { start: number; end: number; count: number } {
    let disk = this.u16(at + 4);
    let count = this.u16(at + 10);
    let onDisk = this.u16(at + 8);
    let size = this.u32(at + 12);
    let start = this.u32(at + 16);
    let end = at;
    if (at >= 20 && this.u32(at - 20) === LOCATOR_64) {
      const record = this.u64(at - 12);
      if (record + 56 > at - 20 || this.u32(record) !== END_64) this.damaged('ZIP', 'zip64 end is missing');
      disk = this.u32(record + 16);
      onDisk = this.u64(record + 24);
      count = this.u64(record + 32);
      size = this.u64(record + 40);
      start = this.u64(record + 48);
      end = record;
    }
    if (disk !== 0 || onDisk !== count) this.damaged('ZIP', 'one of several volumes');
    if (start + size !== end) this.damaged('ZIP', 'central directory is not where it is said to be');
    return { start, end, count };
  }

  private readEntry(at: number): { entry: ZipEntry; from: number; next: number } {
    const flags = this.u16(at + 8);
    const method = this.u16(at + 10);
    const nameLength = this.u16(at + 28);
    const extraLength = this.u16(at + 30);
    const extraAt = at + 46 + nameLength;
    const next = extraAt + extraLength + this.u16(at + 32);
    if (next > this.length) this.damaged('ZIP', 'central directory cut');
    const rawName = this.central.bytes(at + 46, extraAt);
    const name = entryName(rawName);
    let size = this.u32(at + 24);
    let compressed = this.u32(at + 20);
    let from = this.u32(at + 42);
    if (size === FULL_32 || compressed === FULL_32 || from === FULL_32) {
      let field = this.extra64(extraAt, extraLength, name);
      if (size === FULL_32) [size, field] = [this.u64(field), field + 8];
      if (compressed === FULL_32) [compressed, field] = [this.u64(field), field + 8];
      if (from === FULL_32) from = this.u64(field);
    }
    if (flags & 0x41) throw refusal(this.file, 'file-encrypted', {});
    if (method !== 0 && method !== 8) this.damaged(name, `compression method ${method}`);
    const { local } = this;
    if (from + 30 > this.length || local.u32(from) !== LOCAL) this.damaged(name, 'local header is missing');
    const localName = local.u16(from + 26);
    const start = from + 30 + localName + local.u16(from + 28);
    const end = start + compressed;
    if (end > this.length) this.damaged(name, 'cut');
    if (!sameBytes(rawName, local.bytes(from + 30, from + 30 + localName)) || local.u16(from + 8) !== method) {
      throw refusal(this.file, 'package-ambiguous', { part: name });
    }
    const crc = this.u32(at + 16);
    this.compareLocal(from, name, crc, size, compressed);
    if (method === 0 && size !== compressed) this.damaged(name, 'stored with two sizes');
    return { entry: { name, stored: method === 0, crc, size, start, end }, from, next };
  }

  /** Where the local header states sizes, they must be those of the directory. */
  private compareLocal(from: number, name: string, crc: number, size: number, compressed: number): void {
    const { local } = this;
    if (local.u16(from + 6) & 8) return;
    const states = (at: number, value: number): boolean => local.u32(at) === value || local.u32(at) === FULL_32;
    if (local.u32(from + 14) !== crc || !states(from + 18, compressed) || !states(from + 22, size)) {
      throw refusal(this.file, 'package-ambiguous', { part: name });
    }
  }

  private extra64(at: number, length: number, name: string): number {
    for (let field = at; field + 4 <= at + length; field += 4 + this.u16(field + 2)) {
      if (this.u16(field) === 1 && field + 4 + this.u16(field + 2) <= at + length) return field + 4;
    }
    this.damaged(name, 'zip64 sizes are missing');
  }

  private u16(at: number): number {
    return this.central.u16(at);
  }

  private u32(at: number): number {
    return this.central.u32(at);
  }

  /** Sizes beyond 2⁵³ come out larger than any file, and are refused as such. */
  private u64(at: number): number {
    if (at + 8 > this.length) this.damaged('ZIP', 'cut');
    return this.central.u64(at);
  }

  private damaged(part: string, detail: Detail): never {
    throw refusal(this.file, 'package-damaged', { part, detail });
  }
}

/** Names are UTF-8 where they can be; writers on Windows have been known to use backslashes. */
function entryName(raw: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    name = String.fromCharCode(...raw);
  }
  return name.replaceAll('\\', '/');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}

/** Whether another package might begin, or this one go on, in the bytes. */
function holdsHeader(bytes: Uint8Array): boolean {
  for (let at = 0; at + 3 < bytes.length; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2]! <= 8 && bytes[at + 3]! <= 8) return true;
  }
  return false;
}
