/**
 * The quick way through rows and cells written as Excel writes them. Takes whole cells only, and leaves everything that is in any way
 * out of the ordinary (or not all there yet) to the scanner and `CellReader`, which read the same and more.
 */
import { MAX_COLUMNS } from '../../../core/values/address';
import { MOST_PLACES } from '../../../core/workbook/cell-store';
import { CellKind, CellOrigin } from '../../../core/workbook/workbook';
import type { CellContext } from './cell-reader';
import type { CellSink, SheetContext } from './cell-sink';
import { INLINE, INLINE_START, isCellEnd, isInlineEnd, isInlineStart, isInlineType } from './markup-words';
import { POWERS, numberEnd, numberOf } from './number-text';
import { OrdinaryFormula } from './ordinary-formula';
import { preserved } from './shared-strings';
import { LONGEST_TEXT } from './text-collector';
import { TextRun } from './text-run';
import type { OpenElements } from '../../package/open-elements';
import { CellHeads } from './cell-heads';
import { RowDigits } from './row-digits';
import { asciiText } from '../../package/xml-tag';
import { SHORT_TEXT, ShortTexts } from './short-texts';
import { PLAIN_STYLE } from '../../shown/look-table';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const POINT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;
const B = 0x62;
const C = 0x63;
const D = 0x64;
const F = 0x66;
const H = 0x68;
const I = 0x69;
const N = 0x6e;
const O = 0x6f;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
const W = 0x77;

const Type = { number: 0, shared: 1, text: 2, boolean: 3, inline: 4 } as const;
/** Numbers of so many digits are exact in a double. */
const EXACT_DIGITS = 15;
/** What the ordinary way does not take. */
const NOT = -1;

export class OrdinaryCells {
  private readonly run = new TextRun();
  private readonly short = new ShortTexts();
  private readonly styles: Int32Array;
  /** Of the window, to compare four bytes at once. */
  private view: DataView = new DataView(new ArrayBuffer(0));
  private readonly formula: OrdinaryFormula;
  private readonly digits = new RowDigits();
  private readonly heads = new CellHeads();
  /** Of the cell being taken. */
  private origin: CellOrigin = CellOrigin.typed;

  constructor(
    private readonly context: SheetContext & CellContext,
    private readonly sink: CellSink,
    sharedOrigin: (index: string) => CellOrigin | undefined,
  ) {
    this.formula = new OrdinaryFormula(sharedOrigin);
    this.styles = Int32Array.from(context.styles);
  }

  /** Takes what it can from `from` on; returns where it stopped, at the start of a token. */
  take(elements: OpenElements, b: Uint8Array, from: number): number {
    const { sink } = this;
    if (this.view.buffer !== b.buffer) this.view = new DataView(b.buffer);
    let at = from;
    for (;;) {
      while (b[at] === 0x0a || b[at] === SPACE || b[at] === 0x0d) at++;
      if (b[at] !== LT) return at;
      let next = NOT;
      if (sink.inRow) {
        if (b[at + 1] === C && b[at + 2] === SPACE) next = this.cell(b, at + 3);
        else if (b[at + 1] === SLASH && b[at + 2] === R && b[at + 3] === O && b[at + 4] === W && b[at + 5] === GT) {
          sink.inRow = false;
          elements.left();
          next = at + 6;
        }
      } else if (b[at + 1] === R && b[at + 2] === O && b[at + 3] === W && b[at + 4] === SPACE) {
        next = this.row(elements, b, at + 5);
      }
      if (next === NOT) return at;
      at = next;
    }
  }

  /** The attributes of a row's start tag; of them only number and hiding matter. */
  private row(elements: OpenElements, b: Uint8Array, from: number): number {
    let at = from;
    let number = 0;
    let hidden = false;
    for (;;) {
      const start = at;
      // Lower and upper case letters and the colon of a prefix.
      for (let byte = b[at]!; ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x3a; byte = b[++at]!);
      if (b[at] !== EQUALS || b[at + 1] !== QUOTE) return NOT;
      const length = at - start;
      at += 2;
      if (length === 1 && b[start] === R) {
        if (number !== 0) return NOT;
        let digit = b[at]! - ZERO;
        const first = at;
        for (; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) number = number * 10 + digit;
        if (b[at] !== QUOTE || at - first > 7 || number === 0) return NOT;
        this.digits.hold(this.view, first, at, number);
      } else {
        // Namespaces, and whatever else concerns the XML itself, are the scanner's.
        if (b[start] === 0x78 && b[start + 1] === 0x6d) return NOT;
        if (length === 6 && b[start] === H && b[start + 1] === I && b[start + 2] === D) {
          hidden = b[at] === 0x31;
          if (b[at + 1] !== QUOTE || (!hidden && b[at] !== ZERO)) return NOT;
        }
        for (let byte = b[at]; byte !== QUOTE; byte = b[++at])
          if (byte === 0 || byte === LT || byte === 0x26) return NOT;
      }
      at++;
      if (b[at] === GT) break;
      if (b[at] !== SPACE) return NOT;
      at++;
    }
    if (number === 0) return NOT;
    elements.entered('row');
    this.sink.beginRow(number, hidden);
    return at + 1;
  }

  private cell(b: Uint8Array, from: number): number {
    const { sink, heads } = this;
    const next = sink.column + 1;
    const at = heads.take(this.view, from, next, this.digits, sink.row);
    if (at !== NOT) return this.content(b, at, next, heads.style, true);
    return this.headed(b, from);
  }

  /** A cell whose start tag is read letter by letter, up to its style. */
  private headed(b: Uint8Array, from: number): number {
    const { sink } = this;
    let at = from;
    if (b[at] !== R || b[at + 1] !== EQUALS || b[at + 2] !== QUOTE) return NOT;
    at += 3;
    let column = 0;
    for (let letter = b[at]!; letter >= 0x41 && letter <= 0x5a; letter = b[++at]!) column = column * 26 + letter - 0x40;
    const end = this.digits.end(this.view, at, sink.row);
    if (end !== NOT) at = end;
    else {
      let row = 0;
      for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) row = row * 10 + digit;
      if (row !== sink.row) return NOT;
    }
    if (b[at] !== QUOTE || column === 0 || column > MAX_COLUMNS) return NOT;
    const tail = at;
    at++;
    let style = 0;
    const styled = b[at] === SPACE && b[at + 1] === S && b[at + 2] === EQUALS && b[at + 3] === QUOTE;
    if (styled) {
      at += 4;
      for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) style = style * 10 + digit;
      if (b[at] !== QUOTE) return NOT;
      at++;
      this.heads.keep(this.view, tail, at - tail, column, style);
    }
    return this.content(b, at, column, style, styled);
  }

  /** The rest of a cell's start tag from behind its style on, and what is in it. */
  private content(b: Uint8Array, from: number, column: number, style: number, styled: boolean): number {
    const { sink } = this;
    let at = from;
    let type: number = Type.number;
    if (isInlineStart(this.view, at)) {
      this.origin = CellOrigin.typed;
      return this.inlineText(b, at + INLINE_START, column, style);
    }
    if (b[at] === SPACE && b[at + 1] === T && b[at + 2] === EQUALS && b[at + 3] === QUOTE) {
      at += 4;
      if (b[at + 1] === QUOTE) {
        if (b[at] === S) type = Type.shared;
        else if (b[at] === B) type = Type.boolean;
        else if (b[at] !== N) return NOT;
        at += 2;
      } else if (b[at] === S && b[at + 1] === T && b[at + 2] === R && b[at + 3] === QUOTE) {
        type = Type.text;
        at += 4;
      } else if (isInlineType(this.view, at)) {
        type = Type.inline;
        at += 10;
      } else return NOT;
      // Some programs write the style after the type.
      if (b[at] === SPACE && !styled && b[at + 1] === S && b[at + 2] === EQUALS && b[at + 3] === QUOTE) {
        at += 4;
        for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) style = style * 10 + digit;
        if (b[at] !== QUOTE) return NOT;
        at++;
      }
    }
    if (b[at] === SLASH && b[at + 1] === GT) {
      sink.goTo(column);
      return at + 2;
    }
    if (b[at] !== GT || b[at + 1] !== LT) return NOT;
    if (type === Type.inline) {
      this.origin = CellOrigin.typed;
      return this.inline(b, at + 1, column, style);
    }
    if (b[at + 2] === SLASH && b[at + 3] === C && b[at + 4] === GT) {
      sink.goTo(column);
      return at + 5;
    }
    this.origin = CellOrigin.typed;
    if (b[at + 2] === F) {
      const end = this.formula.take(b, at + 3);
      if (end === NOT) return NOT;
      this.origin = this.formula.origin;
      sink.formulas = true;
      at = end - 1;
    }
    if (b[at + 1] !== LT || b[at + 2] !== V || b[at + 3] !== GT) return NOT;
    at += 4;
    if (type === Type.number) return this.number(b, at, column, style);
    return type === Type.text ? this.text(b, at, column, style) : this.index(b, at, column, style, type);
  }

  /** `<v>12.5</v></c>` from its first character on. */
  private number(b: Uint8Array, from: number, column: number, style: number): number {
    let at = from;
    const negative = b[at] === MINUS;
    if (negative) at++;
    const start = at;
    let value = 0;
    let digit = b[at]! - ZERO;
    for (; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) value = value * 10 + digit;
    let digits = at - start;
    if (digits === 0) return NOT;
    let decimals = 0;
    if (b[at] === POINT) {
      at++;
      for (digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) value = value * 10 + digit;
      decimals = at - start - digits - 1;
      digits += decimals;
    }
    if (digits > EXACT_DIGITS || b[at] !== LT) {
      at = numberEnd(b, at);
      value = isCellEnd(this.view, at) ? numberOf(asciiText(b, start, at)) : NaN;
      if (Number.isNaN(value)) return NOT;
    } else if (!isCellEnd(this.view, at)) {
      return NOT;
    } else if (decimals <= MOST_PLACES && digits <= 9 && value > 0) {
      this.sink.goTo(column);
      this.sink.addDecimal(negative ? -value : value, decimals, this.style(style), this.origin);
      return at + 8;
    } else if (decimals > 0) {
      value /= POWERS[decimals]!;
    }
    this.sink.goTo(column);
    this.sink.add(CellKind.number, negative ? -value : value, this.style(style), this.origin);
    return at + 8;
  }

  /** `<v>12</v></c>` from its first digit on, where that is the index of a shared string, or a boolean. */
  private index(b: Uint8Array, from: number, column: number, style: number, type: number): number {
    const { shared } = this.context;
    let at = from;
    let index = 0;
    for (let digit = b[at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++at]! - ZERO) index = (index * 10 + digit) | 0;
    if (at === from || at - from > 9 || !isCellEnd(this.view, at)) return NOT;
    if (type === Type.shared) {
      if (index >= shared.count) return NOT;
      this.sink.goTo(column);
      this.sink.addWhole(CellKind.text, shared.ids[index]!, this.style(style), this.origin);
    } else {
      if (index > 1 || at - from > 1) return NOT;
      this.sink.goTo(column);
      this.sink.addWhole(CellKind.boolean, index, this.style(style), this.origin);
    }
    return at + 8;
  }

  /** `<v>text</v></c>` from its first character on. */
  private text(b: Uint8Array, from: number, column: number, style: number): number {
    const end = this.run.end(b, from);
    if (end === from || end - from > LONGEST_TEXT || !isCellEnd(this.view, end)) return NOT;
    this.addText(b, from, end, column, style);
    return end + 8;
  }

  /** `<is><t>text</t></is></c>` from its beginning on. */
  private inline(b: Uint8Array, from: number, column: number, style: number): number {
    if (this.view.getUint32(from, true) !== INLINE || b[from + 4] !== LT || b[from + 5] !== T) return NOT;
    let start = from + 6;
    if (b[start] === SPACE) start = preserved(b, start);
    return b[start] === GT ? this.inlineText(b, start + 1, column, style) : NOT;
  }

  /** `text</t></is></c>` from its first character on. */
  private inlineText(b: Uint8Array, from: number, column: number, style: number): number {
    const { sink, view, short } = this;
    const known = short.find(view, from);
    if (known >= 0) {
      const end = from + short.length;
      if (!isInlineEnd(view, b, end)) return NOT;
      sink.goTo(column);
      sink.addWhole(CellKind.text, known, this.style(style), this.origin);
      return end + 13;
    }
    const end = this.run.end(b, from);
    if (end - from > LONGEST_TEXT) return NOT;
    if (!isInlineEnd(view, b, end)) return NOT;
    const id = this.addText(b, from, end, column, style);
    if (end - from <= SHORT_TEXT) short.keep(view, from, end - from, id);
    return end + 13;
  }

  /** Adds the text between the two places, hashed by `run` already; returns its id. */
  private addText(b: Uint8Array, from: number, to: number, column: number, style: number): number {
    const { sink, context, run } = this;
    sink.goTo(column);
    const id = context.arena.internHashed(b, from, to, run.hash);
    sink.addWhole(CellKind.text, id, this.style(style), this.origin);
    return id;
  }

  private style(number: number): number {
    return number < this.styles.length ? this.styles[number]! : PLAIN_STYLE;
  }
}
