/** Gathers the pieces of one text, and makes of them what Excel would show. */
import type { TextArena } from './text-arena';

/** Excel's longest text in a cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;
/** Bytes kept of one text: enough for the longest even where each unit is written as an escape of seven. */
const KEPT = 1 << 18;
const REPLACEMENT = '\uFFFD';
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** Not characters of XML, and halves of surrogate pairs (with the `u` flag, whole pairs are not matched). */
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** What was done to a text so that it can be kept: the findings say “replaced” and “cut”. */
export interface Mended {
  /** Characters replaced. */
  replaced: number;
  /** Its length in UTF-16 units where it was cut, else 0. */
  cut: number;
}

export class TextCollector {
  /** What was replaced or cut, by text id. */
  readonly mended = new Map<number, Mended>();
  private bytes = new Uint8Array(1024);
  private length = 0;
  private dropped = 0;
  /** What is appended is raised or lowered. */
  raised = false;
  /** Where each raised run begins and ends. */
  private runs: number[] = [];
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** With `escapes`, `_xHHHH_` is decoded. */
  constructor(
    private readonly arena: TextArena,
    private readonly escapes = true,
  ) {}

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Some of what was gathered is raised or lowered. */
  get hasRaised(): boolean {
    return this.runs.length > 0;
  }

  begin(): void {
    this.length = 0;
    this.dropped = 0;
    this.raised = false;
    if (this.runs.length > 0) this.runs = [];
  }

  append(bytes: Uint8Array, from: number, to: number): void {
    const kept = Math.min(to - from, KEPT - this.length);
    this.dropped += to - from - kept;
    if (this.length + kept > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + kept));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    for (let n = 0; n < kept; n++) this.bytes[this.length + n] = bytes[from + n]!;
    if (this.raised && kept > 0) this.runs.push(this.length, this.length + kept);
    this.length += kept;
  }

  /** The gathered bytes as they are. */
  raw(): { bytes: Uint8Array; length: number } {
    return { bytes: this.bytes, length: this.length };
  }

  /** The gathered bytes as a string, as they are. */
  rawText(): string {
    return this.decoder.decode(this.bytes.subarray(0, this.length));
  }

  /** The id of the gathered text: `_xHHHH_` decoded, what is no character replaced, what is too long cut. */
  textId(): number {
    if (this.runs.length === 0 && this.length <= LONGEST_TEXT && isPlain(this.bytes, this.length)) {
      return this.arena.intern(this.bytes, 0, this.length);
    }
    const { text, replaced, cut } = this.mend(this.rawText(), this.dropped);
    const id =
      this.runs.length === 0
        ? this.arena.add(text)
        : this.arena.addRaised(text, this.mend(this.withoutRuns(), this.dropped).text);
    if ((replaced > 0 || cut > 0) && !this.mended.has(id)) this.mended.set(id, { replaced, cut });
    return id;
  }

  private mend(raw: string, dropped: number): Mended & { readonly text: string } {
    const decoded = this.escapes
      ? raw.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : raw;
    let replaced = 0;
    let text = decoded.replace(ILLEGAL, () => {
      replaced++;
      return REPLACEMENT;
    });
    let cut = 0;
    if (text.length > LONGEST_TEXT) {
      cut = text.length + dropped;
      const inPair = (text.charCodeAt(LONGEST_TEXT - 1) & 0xfc00) === 0xd800;
      text = text.slice(0, inPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
    return { text, replaced, cut };
  }

  private withoutRuns(): string {
    let text = '';
    let at = 0;
    for (let n = 0; n < this.runs.length; n += 2) {
      text += this.decoder.decode(this.bytes.subarray(at, this.runs[n]));
      at = this.runs[n + 1]!;
    }
    return text + this.decoder.decode(this.bytes.subarray(at, this.length));
  }
}

/** Whether the bytes hold neither a possible escape nor a possible illegal character. */
function isPlain(bytes: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20) {
      if (byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
    } else if (byte === 0x5f) {
      if (bytes[at + 1] === 0x78 && at + 6 < length) return false;
    } else if (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2]! >= 0xbe) {
      return false;
    }
  }
  return true;
}
