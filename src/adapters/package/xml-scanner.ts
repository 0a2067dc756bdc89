/**
 * A streaming XML scanner over bytes: pieces of any size go in, elements and text come out.
 *
 * Holds no more than one incomplete tag. Throws a `Refusal` on a DOCTYPE, on what is not well-formed, and beyond the limits.
 */
import type { Detail } from '../../core/values/details';
import type { DiagnosticValues, PlainCode } from '../../core/values/diagnostics/findings';
import type { Limits } from './limits';
import { NameTable } from './name-table';
import { Namespaces } from './namespaces';
import type { Vocabulary } from './namespaces';
import { OpenElements } from './open-elements';
import { refusal } from './refusal';
import { LONGEST_REFERENCE, appendReference } from './xml-reference';
import type { XmlHandler } from './xml-handler';
import { Parsed, XmlTag, isSpace, nameEnd } from './xml-tag';

const LT = 0x3c;
const GT = 0x3e;
const AMP = 0x26;
const SLASH = 0x2f;
const CR = 0x0d;
const LF = 0x0a;

/** Where a piece ended inside something that is passed over until its terminator. */
const Inside = { content: 0, comment: 1, instruction: 2, cdata: 3 } as const;
const TERMINATORS = [[], [0x2d, 0x2d, GT], [0x3f, GT], [0x5d, 0x5d, GT]] as const;
const CDATA = [0x5b, 0x43, 0x44, 0x41, 0x54, 0x41, 0x5b];
const DOCTYPE = [0x44, 0x4f, 0x43, 0x54, 0x59, 0x50, 0x45];
const LINE_END = Uint8Array.of(LF);
/** Bytes taken into the window at a time. */
const STEP = 1 << 17;
/** Room beyond what must be held, for what is left over of the next step. */
const SPARE = 1 << 11;
/** What is left of an ordinary window is waited for while it is shorter than this: most cells are, and the quick way costs a tenth. */
const PATIENCE = 1 << 9;
/** Bytes that may be read beyond the last one (the first of them is 0). */
const OVERREAD = 16;

export class XmlScanner {
  /** The byte after the last one is always 0, so that no loop needs to ask where the window ends. */
  private window = new Uint8Array(1 << 12);
  private length = 0;
  private inside: (typeof Inside)[keyof typeof Inside] = Inside.content;
  /** The last piece ended with a carriage return, whose line feed may still come. */
  private afterReturn = false;
  /** What is left in the window is a start tag without its end. */
  private tagCut = false;
  private rooted = false;
  private readonly names = new NameTable();
  private readonly namespaces: Namespaces;
  private readonly tag: XmlTag;
  private readonly elements: OpenElements;

  constructor(
    private readonly file: string,
    private readonly part: string,
    private readonly limits: Limits,
    private readonly handler: XmlHandler,
    vocabulary?: Vocabulary,
  ) {
    this.namespaces = new Namespaces(vocabulary);
    this.tag = new XmlTag(this.names, this.namespaces, (detail) => this.malformed(detail));
    this.elements = new OpenElements(handler, this.namespaces);
  }

  push(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at += STEP) {
      if (this.length > this.limits.tagBytes) this.malformed('a tag without end');
      const step = at === 0 && piece.length <= STEP ? piece : piece.subarray(at, at + STEP);
      this.makeRoom(step.length);
      this.window.set(step, this.length);
      this.length += step.length;
      // An incomplete tag is looked at again only when it may have been completed, however small the pieces are.
      if (this.tagCut && step.indexOf(GT) < 0) continue;
      this.advance(PATIENCE);
    }
  }

  /** To be called after the last piece: refuses a document that is cut. */
  end(): void {
    this.advance(0);
    if (this.length > 0 || this.elements.depth > 0 || !this.rooted || this.inside !== Inside.content) {
      this.malformed('ends in the middle');
    }
  }

  /** Reads the window as far as it goes, and lets go what it has read. */
  private advance(patience: number): void {
    this.window[this.length] = 0;
    this.tagCut = false;
    const stopped = this.run(this.length, patience);
    if (stopped === 0) return;
    this.window.copyWithin(0, stopped, this.length);
    this.length -= stopped;
  }

  private makeRoom(bytes: number): void {
    if (this.length + bytes + OVERREAD <= this.window.length) return;
    const larger = new Uint8Array(Math.max(this.window.length * 2, this.length + bytes + SPARE));
    larger.set(this.window.subarray(0, this.length));
    this.window = larger;
  }

  /** Returns the start of what is incomplete, or is ordinary and may be: less than `patience` bytes. */
  private run(end: number, patience: number): number {
    const { window, handler, elements } = this;
    let at = 0;
    while (at < end) {
      if (handler.ordinary === true && this.inside === Inside.content && elements.allReported) {
        at = handler.takeOrdinary!(elements, window, at);
        if (end - at < patience || at >= end) break;
      }
      const next =
        this.inside !== Inside.content
          ? this.passOver(at, end)
          : window[at] === LT
            ? this.markup(at, end)
            : this.characters(at, end);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** Text up to the next markup. Negative where more must come first. */
  private characters(from: number, end: number): number {
    const { window } = this;
    if (this.afterReturn && window[from] === LF) {
      this.afterReturn = false;
      return from + 1;
    }
    if (window[from] === AMP) return this.reference(from, end);
    let at = from;
    for (let byte = window[at]!; byte !== LT && byte !== AMP && byte !== CR; byte = window[++at]!) {
      if (byte !== 0) continue;
      if (at >= end) break;
      this.malformed('a zero byte');
    }
    if (at > from) this.emit(window, from, at);
    if (window[at] !== CR || at >= end) return at;
    this.emit(LINE_END, 0, 1);
    this.afterReturn = true;
    return at + 1;
  }

  private reference(from: number, end: number): number {
    const { window } = this;
    const last = Math.min(end, from + LONGEST_REFERENCE + 2);
    let at = from + 1;
    while (at < last && window[at] !== 0x3b) at++;
    if (at >= last) {
      if (last < end || at - from > LONGEST_REFERENCE) this.malformed('an unknown entity');
      return -1;
    }
    const bytes: number[] = [];
    if (!appendReference(window, from + 1, at, bytes)) this.malformed('an unknown entity');
    this.emit(Uint8Array.from(bytes), 0, bytes.length);
    return at + 1;
  }

  private emit(bytes: Uint8Array, from: number, to: number): void {
    this.afterReturn = false;
    if (this.elements.depth === 0) {
      for (let at = from; at < to; at++) if (!isSpace(bytes[at])) this.malformed('text outside the root element');
    } else if (!this.elements.skipping) {
      this.handler.text(bytes, from, to);
    }
  }

  private markup(at: number, end: number): number {
    this.afterReturn = false;
    const next = this.window[at + 1];
    if (next === SLASH) return this.endTag(at, end);
    if (next === 0x21) return this.declaration(at, end);
    if (next === 0x3f) {
      this.inside = Inside.instruction;
      return at + 2;
    }
    const parsed = this.tag.parse(this.window, at, end);
    if (parsed === Parsed.cut) {
      this.tagCut = true;
      return -1;
    }
    if (parsed === Parsed.malformed) this.malformed('a malformed tag');
    this.startTag();
    return this.tag.after;
  }

  private declaration(at: number, end: number): number {
    const from = at + 2;
    if (matches(this.window, from, [0x2d, 0x2d])) {
      this.inside = Inside.comment;
      return from + 2;
    }
    if (matches(this.window, from, CDATA) && this.elements.depth > 0) {
      this.inside = Inside.cdata;
      return from + CDATA.length;
    }
    if (matches(this.window, from, DOCTYPE)) this.refuse('package-doctype', { part: this.part });
    if (end - at > CDATA.length + 2) this.malformed('a malformed declaration');
    return -1;
  }

  /** Passes over a comment, an instruction or a CDATA section, of which only the last is text. */
  private passOver(from: number, end: number): number {
    const { window, inside } = this;
    const terminator = TERMINATORS[inside];
    const first = terminator[0]!;
    let at = window.indexOf(first, from);
    while (at >= 0 && at < end && !matches(window, at, terminator)) {
      if (at + terminator.length > end) break;
      at = window.indexOf(first, at + 1);
    }
    const stop = at < 0 || at > end ? end : at;
    if (inside === Inside.cdata && stop > from) this.emitLines(from, stop);
    if (stop >= end || !matches(window, stop, terminator)) return stop > from ? stop : -1;
    this.inside = Inside.content;
    return stop + terminator.length;
  }

  /** Characters of a CDATA section: line ends are levelled there too. */
  private emitLines(from: number, to: number): void {
    const { window } = this;
    let start = from;
    for (let at = from; at < to; at++) {
      const byte = window[at];
      if (byte === 0) this.malformed('a zero byte');
      if (byte === LF && this.afterReturn && at === start) {
        this.afterReturn = false;
        start++;
      } else if (byte === CR) {
        if (at > start) this.emit(window, start, at);
        this.emit(LINE_END, 0, 1);
        this.afterReturn = true;
        start = at + 1;
      }
    }
    if (to > start) this.emit(window, start, to);
  }

  private startTag(): void {
    const { tag, elements } = this;
    if (elements.depth === 0 && this.rooted) this.malformed('a second root element');
    this.rooted = true;
    if (elements.depth === this.limits.depth) {
      this.refuse('package-too-large', { part: this.part, limit: `${this.limits.depth} levels` });
    }
    elements.open(tag);
    if (tag.empty) elements.close(tag.name);
  }

  private endTag(at: number, end: number): number {
    const { window } = this;
    const to = nameEnd(window, at + 2);
    let close = to;
    while (isSpace(window[close])) close++;
    if (close >= end) return -1;
    const { elements } = this;
    const closes = elements.depth > 0 && this.names.name(window, at + 2, to) === elements.innermost;
    if (window[close] !== GT || !closes) {
      this.malformed('an end tag that closes nothing');
    }
    const name = elements.innermost;
    elements.close(name.slice(name.indexOf(':') + 1));
    return close + 1;
  }

  private malformed(detail: Detail): never {
    this.refuse('part-malformed', { part: this.part, detail });
  }

  private refuse<C extends PlainCode>(code: C, values: DiagnosticValues[C]): never {
    throw refusal(this.file, code, values);
  }
}

function matches(window: Uint8Array, from: number, bytes: readonly number[]): boolean {
  for (let n = 0; n < bytes.length; n++) if (window[from + n] !== bytes[n]) return false;
  return true;
}
