/** The bytes of an XML part as valid UTF-8, whatever encoding it is written in. */
import type { TakeBytes } from './inflate';
import { refusal } from './refusal';
import { Utf8Check } from './utf8-check';

/** The encoding's declaration stands within this many bytes. */
const HEAD = 256;
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/;

/**
 * Decides by byte order mark, then by the look of the first bytes, then by declaration; throws a `Refusal` where the bytes
 * are not valid in that encoding. Text is never repaired.
 */
export class Utf8Input {
  private head: Uint8Array | undefined = new Uint8Array(0);
  private check: Utf8Check | undefined;
  private decoder: TextDecoder | undefined;
  private encoding = 'UTF-8';
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly file: string,
    private readonly part: string,
    private readonly take: TakeBytes,
    private readonly isUtf8?: (bytes: Uint8Array) => boolean,
  ) {}

  push(piece: Uint8Array): void {
    if (this.head === undefined) return this.pass(piece);
    const head = new Uint8Array(this.head.length + piece.length);
    head.set(this.head);
    head.set(piece, this.head.length);
    this.head = head;
    if (head.length >= HEAD) this.start(head);
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.head !== undefined) this.start(this.head);
    if (this.check && !this.check.whole) this.invalid();
    if (this.decoder) this.decode(new Uint8Array(0), false);
  }

  private start(head: Uint8Array): void {
    this.head = undefined;
    const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    this.encoding = marked ? 'utf-8' : encodingOf(head);
    if (this.encoding === 'utf-8') {
      this.check = new Utf8Check(this.isUtf8);
    } else {
      try {
        this.decoder = new TextDecoder(this.encoding, { fatal: true });
      } catch {
        this.invalid();
      }
    }
    this.pass(marked ? head.subarray(3) : head);
  }

  private pass(piece: Uint8Array): void {
    if (this.decoder) return this.decode(piece, true);
    if (!this.check!.accepts(piece)) this.invalid();
    this.take(piece);
  }

  private decode(piece: Uint8Array, stream: boolean): void {
    let text: string;
    try {
      text = this.decoder!.decode(piece, { stream });
    } catch {
      this.invalid();
    }
    if (text !== '') this.take(this.encoder.encode(text));
  }

  private invalid(): never {
    throw refusal(this.file, 'text-encoding', { part: this.part, encoding: this.encoding });
  }
}

function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, HEAD)))?.[1]?.toLowerCase() ?? 'utf-8';
  // What begins in single bytes is not UTF-16 whatever it declares; as UTF-8 it is still checked.
  return declared === 'utf8' || declared === 'us-ascii' || declared.startsWith('utf-16') ? 'utf-8' : declared;
}
