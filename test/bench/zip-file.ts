/** Writes a zip file of any size, entry after entry, piece after piece. For test code. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { constants, createDeflateRaw, crc32 } from 'node:zlib';

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

export class ZipFile {
  private readonly fd: number;
  private offset = 0;
  private readonly entries: Written[] = [];

  constructor(path: string) {
    this.fd = openSync(path, 'w');
  }

  /** Adds an entry made of the pieces. Sizes below 4 GB. */
  async add(name: string, pieces: Iterable<string | Buffer>): Promise<void> {
    const offset = this.offset;
    const encoded = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(0x21, 12);
    head.writeUInt16LE(encoded.length, 26);
    this.write(head);
    this.write(encoded);
    let crc = 0;
    let size = 0;
    const from = this.offset;
    const deflate = createDeflateRaw({ level: 6, strategy: constants.Z_DEFAULT_STRATEGY, chunkSize: 1 << 18 });
    deflate.on('data', (chunk: Buffer) => this.write(chunk));
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
    await finished(deflate);
    const compressed = this.offset - from;
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc, 0);
    sizes.writeUInt32LE(compressed, 4);
    sizes.writeUInt32LE(size, 8);
    writeSync(this.fd, sizes, 0, 12, offset + 14);
    this.entries.push({ name: encoded, crc, compressed, size, offset });
  }

  close(): void {
    const start = this.offset;
    for (const { name, crc, compressed, size, offset } of this.entries) {
      const record = Buffer.alloc(46);
      record.writeUInt32LE(0x02014b50, 0);
      record.writeUInt16LE(20, 4);
      record.writeUInt16LE(20, 6);
      record.writeUInt16LE(8, 10);
      record.writeUInt16LE(0x21, 14);
      record.writeUInt32LE(crc, 16);
      record.writeUInt32LE(compressed, 20);
      record.writeUInt32LE(size, 24);
      record.writeUInt16LE(name.length, 28);
      record.writeUInt32LE(offset, 42);
      this.write(record);
      this.write(name);
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(this.offset - start, 12);
    end.writeUInt32LE(start, 16);
    this.write(end);
    closeSync(this.fd);
  }

  private write(bytes: Buffer): void {
    writeSync(this.fd, bytes, 0, bytes.length, this.offset);
    this.offset += bytes.length;
  }
}
