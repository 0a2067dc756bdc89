/** A start tag as the scanner sees it: its name and attributes, as ranges of the window. Reused from tag to tag. */
import type { Detail } from '../../core/values/details';
import type { NameTable } from './name-table';
import { Space } from './namespaces';
import type { Namespaces } from './namespaces';
import { appendReference } from './xml-reference';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const AMP = 0x26;

/** How the parse of a tag went. */
export const Parsed = { whole: 0, cut: 1, malformed: 2 } as const;
export type Parsed = (typeof Parsed)[keyof typeof Parsed];

export class XmlTag {
  /** Name without prefix. */
  name = '';
  prefix = '';
  /** The name as written. */
  qualified = '';
  empty = false;
  /** Where the window goes on after the tag. */
  after = 0;
  private window: Uint8Array = new Uint8Array(0);
  private count = 0;
  private readonly attributeNames: string[] = [];
  private readonly attributePrefixes: string[] = [];
  private readonly valueStarts: number[] = [];
  private readonly valueEnds: number[] = [];
  private readonly decoder = new TextDecoder();

  constructor(
    private readonly names: NameTable,
    private readonly namespaces: Namespaces,
    private readonly malformed: (detail: Detail) => never,
  ) {}

  /** Parses the tag that begins with `<` at `from`. The byte at `end` is 0. */
  parse(window: Uint8Array, from: number, end: number): Parsed {
    this.window = window;
    this.count = 0;
    this.empty = false;
    let at = nameEnd(window, from + 1);
    if (at === from + 1) return at >= end ? Parsed.cut : Parsed.malformed;
    this.setName(window, from + 1, at);
    for (;;) {
      const before = at;
      while (isSpace(window[at])) at++;
      const byte = window[at];
      if (byte === GT) break;
      if (byte === SLASH && window[at + 1] === GT) {
        this.empty = true;
        at++;
        break;
      }
      if (byte === SLASH && at + 1 >= end) return Parsed.cut;
      const nameFrom = at;
      at = nameEnd(window, at);
      if (at >= end) return Parsed.cut;
      if (at === nameFrom || nameFrom === before) return Parsed.malformed;
      const nameTo = at;
      while (isSpace(window[at])) at++;
      if (at >= end) return Parsed.cut;
      if (window[at] !== EQUALS) return Parsed.malformed;
      at++;
      while (isSpace(window[at])) at++;
      if (at >= end) return Parsed.cut;
      const quote = window[at];
      if (quote !== 0x22 && quote !== 0x27) return Parsed.malformed;
      const valueFrom = ++at;
      for (let b = window[at]; b !== quote; b = window[++at]) {
        if (b === LT) return Parsed.malformed;
        if (b === 0) return at >= end ? Parsed.cut : Parsed.malformed;
      }
      if (!this.add(window, nameFrom, nameTo, valueFrom, at)) return Parsed.malformed;
      at++;
    }
    this.after = at + 1;
    return Parsed.whole;
  }

  /** Makes known the namespaces that the tag declares, for the depth of its element. */
  declareNamespaces(depth: number): void {
    for (let n = 0; n < this.count; n++) {
      if (this.attributePrefixes[n] === 'xmlns') this.namespaces.declare(this.attributeNames[n]!, this.value(n), depth);
      else if (this.attributeNames[n] === 'xmlns' && this.attributePrefixes[n] === '') {
        this.namespaces.declare('', this.value(n), depth);
      }
    }
  }

  /** The value of an attribute without a prefix. */
  get(name: string): string | undefined {
    for (let n = 0; n < this.count; n++) {
      if (this.attributeNames[n] === name && this.attributePrefixes[n] === '') return this.value(n);
    }
    return undefined;
  }

  /** The value of an attribute of the part's own vocabulary, with its prefix (`w:val`) or without. */
  own(name: string): string | undefined {
    for (let n = 0; n < this.count; n++) {
      const prefix = this.attributePrefixes[n]!;
      if (this.attributeNames[n] !== name) continue;
      if (prefix === '' || this.namespaces.of(prefix) === Space.main) return this.value(n);
    }
    return undefined;
  }

  /** The value of a relationship attribute, `r:id`. */
  relationship(name: string): string | undefined {
    for (let n = 0; n < this.count; n++) {
      const prefix = this.attributePrefixes[n]!;
      if (this.attributeNames[n] !== name || prefix === '') continue;
      if (this.namespaces.of(prefix) === Space.relationships) return this.value(n);
    }
    return undefined;
  }

  private setName(window: Uint8Array, from: number, to: number): void {
    const colon = indexOfColon(window, from, to);
    this.qualified = this.names.name(window, from, to);
    this.prefix = colon < 0 ? '' : this.names.name(window, from, colon);
    this.name = colon < 0 ? this.qualified : this.names.name(window, colon + 1, to);
  }

  /** False where the tag has the attribute already. */
  private add(window: Uint8Array, from: number, to: number, valueFrom: number, valueTo: number): boolean {
    const colon = indexOfColon(window, from, to);
    const name = this.names.name(window, colon < 0 ? from : colon + 1, to);
    const prefix = colon < 0 ? '' : this.names.name(window, from, colon);
    const n = this.count++;
    // Beyond some number the comparison would be quadratic work for a hostile file.
    for (let m = 0; m < n && m < 256; m++) {
      if (this.attributeNames[m] === name && this.attributePrefixes[m] === prefix) return false;
    }
    this.attributeNames[n] = name;
    this.attributePrefixes[n] = prefix;
    this.valueStarts[n] = valueFrom;
    this.valueEnds[n] = valueTo;
    return true;
  }

  private value(n: number): string {
    const { window } = this;
    const from = this.valueStarts[n]!;
    const to = this.valueEnds[n]!;
    let plain = true;
    for (let at = from; at < to; at++) {
      const byte = window[at]!;
      if (byte === AMP || byte < 0x20 || byte >= 0x80) plain = false;
    }
    if (plain) return asciiText(window, from, to);
    const bytes: number[] = [];
    for (let at = from; at < to;) {
      const byte = window[at]!;
      if (byte === AMP) {
        const semicolon = window.indexOf(0x3b, at);
        if (semicolon < 0 || semicolon >= to || !appendReference(window, at + 1, semicolon, bytes)) {
          return this.malformed('an unknown entity');
        }
        at = semicolon + 1;
      } else {
        bytes.push(byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0x20 : byte);
        at++;
      }
    }
    return this.decoder.decode(Uint8Array.from(bytes));
  }
}

export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}

export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Where a name that begins at `at` ends. */
export function nameEnd(window: Uint8Array, at: number): number {
  for (let byte = window[at]!; ; byte = window[++at]!) {
    if (byte <= 0x20 || byte === GT || byte === SLASH || byte === EQUALS || byte === LT) return at;
    if (byte === 0x22 || byte === 0x27 || byte === AMP) return at;
  }
}

function indexOfColon(window: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (window[at] === COLON) return at;
  return -1;
}
