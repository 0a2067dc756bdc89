/** A zip package whose parts are read one at a time, each checked for size and checksum. */
import type { Detail } from '../../core/values/details';
import { piecesOf } from './byte-source';
import type { ByteSource } from './byte-source';
import { crc32 } from './crc32';
import type { Inflate, TakeBytes } from './inflate';
import type { Limits } from './limits';
import { refusal } from './refusal';
import type { ZipEntry } from './zip-directory';
import { readZipDirectory } from './zip-directory';

export interface PackageOptions {
  readonly file: string;
  readonly inflate: Inflate;
  readonly limits: Limits;
  /** Bytes behind the package's end are counted in `trailing`; else they are refused. */
  readonly allowTrailing?: boolean;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes between two calls of `onProgress`. */
const PROGRESS_STEP = 1 << 20;

export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private inflated = 0;
  private done = 0;
  private announced = 0;
  /** Bytes behind the package's end. */
  readonly trailing: number;

  /** Opens the package; throws a `Refusal` where its directory is not sound. */
  constructor(
    private readonly source: ByteSource,
    readonly options: PackageOptions,
  ) {
    const { file, limits, allowTrailing } = options;
    const { entries, trailing } = readZipDirectory(source, file, limits, allowTrailing);
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
    this.trailing = trailing;
  }

  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** The name of the part as the package spells it; undefined where there is none. Case does not matter. */
  find(name: string): string | undefined {
    const plain = name.replace(/^\/+/, '').toLowerCase();
    return (this.entries.get(plain) ?? this.entries.get(unescaped(plain)))?.name;
  }

  /** Hands over the part's bytes piece by piece. Resolves when all came, and their number and checksum are those declared. */
  async read(name: string, take: TakeBytes): Promise<void> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw refusal(this.options.file, 'part-missing', { part: name });
    const meter = new Meter(this, entry, take);
    if (entry.stored) {
      for (const piece of piecesOf(this.source, entry.start, entry.end)) meter.take(piece);
    } else {
      await this.inflate(entry, meter);
    }
    meter.finish();
    this.done += entry.end - entry.start;
  }

  private async inflate(entry: ZipEntry, meter: Meter): Promise<void> {
    const faults: unknown[] = [];
    const noting = <T>(work: () => T): T => {
      try {
        return work();
      } catch (error) {
        faults.push(error);
        throw error;
      }
    };
    const deflated: ByteSource = {
      length: this.source.length,
      read: (from, to) => noting(() => this.source.read(from, to)),
    };
    try {
      const pieces = piecesOf(deflated, entry.start, entry.end);
      await this.options.inflate.inflate(pieces, (piece) => noting(() => meter.take(piece)));
    } catch (error) {
      // What the reader itself threw goes on as it is; all else is the inflater's word on the bytes.
      if (faults.length === 0) throw this.damaged(entry.name, 'cannot be inflated', error);
    }
    if (faults.length > 0) throw faults[0];
  }

  private damaged(part: string, detail: Detail, cause: unknown): Error {
    const { file } = this.options;
    return Object.assign(refusal(file, 'package-damaged', { part, detail }), { cause });
  }

  /** Counts bytes that came out of an entry, against the limits for all of them. */
  count(part: string, bytes: number, share: number): void {
    const { signal, onProgress, limits, file } = this.options;
    signal?.throwIfAborted();
    this.inflated += bytes;
    if (this.inflated > limits.inflatedBytes) {
      throw refusal(file, 'package-too-large', { part, limit: megabytes(limits.inflatedBytes) });
    }
    if (onProgress && this.inflated >= this.announced) {
      this.announced = this.inflated + PROGRESS_STEP;
      onProgress(Math.min(this.source.length, Math.round(this.done + share)), this.source.length);
    }
  }
}

/** Measures one entry while it is read: counted bytes, never those that a header promises. */
class Meter {
  private bytes = 0;
  private crc = 0;
  private readonly most: number;
  private readonly compressed: number;
  private readonly crc32: (bytes: Uint8Array, crc: number) => number;

  constructor(
    private readonly owner: Package,
    private readonly entry: ZipEntry,
    private readonly sink: TakeBytes,
  ) {
    const { limits, inflate } = owner.options;
    this.compressed = entry.end - entry.start;
    this.most = Math.max(limits.freeBytes, this.compressed * limits.ratio);
    this.crc32 = inflate.crc32 ?? crc32;
  }

  take(piece: Uint8Array): void {
    const { file } = this.owner.options;
    const { name, size } = this.entry;
    this.bytes += piece.length;
    if (this.bytes > this.most) throw refusal(file, 'package-too-large', { part: name, limit: megabytes(this.most) });
    if (this.bytes > size) throw refusal(file, 'package-damaged', { part: name, detail: 'longer than declared' });
    this.owner.count(name, piece.length, (this.bytes / size) * this.compressed);
    this.crc = this.crc32(piece, this.crc);
    this.sink(piece);
  }

  finish(): void {
    const { file } = this.owner.options;
    const { name, size, crc } = this.entry;
    if (this.bytes !== size) throw refusal(file, 'package-damaged', { part: name, detail: 'shorter than declared' });
    if (this.crc !== crc) throw refusal(file, 'package-damaged', { part: name, detail: 'checksum differs' });
  }
}

const megabytes = (bytes: number): Detail => `${Math.round(bytes / 2 ** 20)} MB`;

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name;
  }
}
