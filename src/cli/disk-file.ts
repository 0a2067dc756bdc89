/** A file on the disk, read by pieces: what is not held need not be made room for. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { piecesOf } from '../adapters/xlsx/open-workbook';
import type { ByteSource } from '../adapters/xlsx/open-workbook';
import type { Refusal } from '../core/values/diagnostic';
import { reasonOf } from './cannot-run';

export class DiskFile implements ByteSource {
  readonly length: number;
  private piece = new Uint8Array(0);

  /** Takes over an open file and closes it in the end. `refuse` makes what is thrown where it cannot be read, from the reason. */
  constructor(
    private readonly handle: number,
    private readonly stats: BigIntStats,
    private readonly refuse: (detail: string) => Refusal,
  ) {
    this.length = Number(stats.size);
  }

  read(from: number, to: number): Uint8Array {
    const length = to - from;
    if (this.piece.length < length) this.piece = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const got = this.reading(() => readSync(this.handle, this.piece, done, length - done, from + done));
      if (got === 0) throw this.changed();
      done += got;
    }
    return this.piece.subarray(0, length);
  }

  /** Hexadecimal, of the whole file. */
  sha256(): string {
    const hash = createHash('sha256');
    for (const piece of piecesOf(this, 0, this.length)) hash.update(piece);
    return hash.digest('hex');
  }

  /** Throws where the file is no longer the one that was opened: what was read of it may be of two states. */
  assertUnchanged(): void {
    const now = this.reading(() => fstatSync(this.handle, { bigint: true }));
    if (now.size !== this.stats.size || now.mtimeNs !== this.stats.mtimeNs) throw this.changed();
  }

  close(): void {
    closeSync(this.handle);
  }

  private changed(): Refusal {
    return this.refuse('it was changed while it was read');
  }

  private reading<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.refuse(reasonOf(error));
    }
  }
}
