/** Reads delimited text as a workbook of one sheet, named like the file. */
import { MAX_COLUMNS, MAX_ROWS, cellAddress, columnLetters } from '../../core/values/address';
import type { Diagnostic } from '../../core/values/diagnostic';
import { diagnostic } from '../../core/values/diagnostic';
import { CellStore } from '../../core/workbook/cell-store';
import { CellFormat, CellKind, RowMark } from '../../core/workbook/workbook';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { CodePage } from './read/code-page';
import { fromCodePage, proposeCodePage } from './read/code-page';
import { COMMA, TAB, findDelimiter } from './read/delimiter';
import { DividedAmounts } from './read/divided-amounts';
import { mendedNotices } from './read/mended-notices';
import { plainNumber } from './read/plain-number';
import { RecordWidths } from './read/record-widths';
import { refusal } from '../package/refusal';
import { LIKE_TEXTS, TextArena } from './read/text-arena';
import { TextCollector } from './read/text-collector';
import { Utf8Check } from '../package/utf8-check';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** Bytes that a message shows of a field, before and after what is wrong. */
const MOST_SHOWN = 40;

/**
 * Fields are texts, save plain machine numbers; empty ones are no cells. Throws a `Refusal` where the bytes are no text, and where it is not certain
 * which field is which: a quote out of place or never closed, a record quoted as a whole, one with more fields than there are headings.
 * `encoding`: what bytes are that are not Unicode.
 */
export function readCsv(bytes: Uint8Array, file: string, encoding?: CodePage): Workbook {
  const { text, notices: decoded } = asUtf8(bytes, file, encoding);
  const { delimiter, start } = findDelimiter(text);
  const arena = new TextArena(() => {
    throw refusal(file, 'package-too-large', { part: file, limit: LIKE_TEXTS });
  });
  const reader = new FieldReader(text, file, delimiter, arena);
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const cells = reader.read(start);
  reader.checkWidths();
  const sheet: Sheet = { name, visibility: 'visible', cells, merges: [], tables: [], hiddenColumns: [] };
  const notices = [...decoded, ...mendedNotices(file, [sheet], reader.collector.mended)];
  return { file, date1904: false, isText: true, texts: arena.seal(), sheets: [sheet], notices };
}

interface Decoded {
  readonly text: Uint8Array;
  readonly notices: readonly Diagnostic[];
}

/** The bytes as valid UTF-8 without a byte order mark. */
function asUtf8(bytes: Uint8Array, file: string, encoding: CodePage | undefined): Decoded {
  const [a, b, c] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (wide !== undefined) {
    try {
      return { text: new TextEncoder().encode(new TextDecoder(wide, { fatal: true }).decode(bytes)), notices: [] };
    } catch {
      throw refusal(file, 'text-encoding', { part: file, encoding: wide });
    }
  }
  const check = new Utf8Check();
  if (!check.accepts(bytes) || !check.whole) return ofCodePage(bytes, file, encoding);
  return { text: a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes, notices: [] };
}

/** The text in the code page that was named; without one it is refused, with the one that it must be, if that can be told. */
function ofCodePage(bytes: Uint8Array, file: string, encoding: CodePage | undefined): Decoded {
  if (encoding === undefined) {
    const proposed = proposeCodePage(bytes);
    if (!proposed) throw refusal(file, 'text-encoding', { part: file, encoding: 'utf-8' });
    throw refusal(file, 'text-code-page', { encoding: proposed.page, text: proposed.sample });
  }
  const found = fromCodePage(bytes, encoding);
  if (!found) throw refusal(file, 'text-encoding', { part: file, encoding });
  const values = { encoding, text: found.sample };
  return { text: found.text, notices: [diagnostic('text-decoded', { file, sheet: '', cell: '' }, values)] };
}

class FieldReader {
  readonly collector: TextCollector;
  private readonly store = new CellStore();
  private readonly widths: RecordWidths;
  /** Where commas part the fields. */
  private readonly divided: DividedAmounts | undefined;
  private row = 1;
  private column = 1;
  /** Where the open record begins, and the number of that line. */
  private recordStart = 0;
  private line = 1;
  /** Line ends in its quoted fields. */
  private linesWithin = 0;

  constructor(
    private readonly text: Uint8Array,
    private readonly file: string,
    private readonly delimiter: number,
    arena: TextArena,
  ) {
    this.collector = new TextCollector(arena, false);
    this.widths = new RecordWidths();
    this.divided = delimiter === COMMA ? new DividedAmounts() : undefined;
  }

  read(start: number): CellStore {
    const { text, delimiter } = this;
    if (start > 0) this.line++;
    this.recordStart = start;
    this.store.startRow(1, RowMark.none);
    for (let at = start; at < text.length;) {
      let end = at;
      if (text[at] === QUOTE) {
        end = this.quoted(at);
      } else {
        while (end < text.length && text[end] !== delimiter && text[end] !== LF && text[end] !== CR) end++;
        this.field(text, at, end);
      }
      if (end >= text.length) break;
      const byte = text[end];
      at = end + 1;
      if (byte === delimiter) {
        if (++this.column > MAX_COLUMNS) this.outside();
      } else {
        if (byte === CR && text[at] === LF) at++;
        this.endRecord(at);
        if (++this.row > MAX_ROWS && at < text.length) this.outside();
        this.store.startRow(this.row, RowMark.none);
      }
    }
    this.endRecord(text.length);
    return this.store.finish();
  }

  /**
   * Throws a `Refusal` at the first record that is wider than the headings above it, or is one field that holds as many; and at the first amount that
   * was divided into two fields.
   */
  checkWidths(): void {
    const stray = this.widths.stray();
    if (!stray) {
      const amount = this.divided?.stray();
      if (!amount) return;
      const { row, line, field, text } = amount;
      throw refusal(this.file, 'csv-amount-divided', { line, field, text }, '', cellAddress(row, field));
    }
    const { row, line, fields, headings } = stray;
    const cell = cellAddress(row, fields);
    if (stray.isWhole) throw refusal(this.file, 'csv-record-quoted', { line, fields }, '', cellAddress(row, 1));
    throw refusal(this.file, 'csv-fields', { line, fields, headings }, '', cell);
  }

  private endRecord(next: number): void {
    this.widths.end(this.row, this.line);
    this.divided?.endRecord();
    this.line += 1 + this.linesWithin;
    this.linesWithin = 0;
    this.recordStart = next;
    this.column = 1;
  }

  /** A quoted field. Returns where it ends: at a delimiter, or at the end of a line. */
  private quoted(from: number): number {
    const { text, delimiter, collector } = this;
    collector.begin();
    let at = from + 1;
    for (;;) {
      const close = text.indexOf(QUOTE, at);
      if (close < 0) throw refusal(this.file, 'csv-quote-open', { line: this.lineAt(from) }, '', this.place());
      collector.append(text, at, close);
      at = close + 1;
      if (text[at] !== QUOTE) break;
      collector.append(text, close, at);
      at++;
    }
    if (at < text.length && text[at] !== delimiter && text[at] !== LF && text[at] !== CR) this.strayQuote(from, at);
    this.linesWithin += linesIn(text, from, at - 1);
    const { bytes, length } = collector.raw();
    if (this.column === 1 && text[at] !== delimiter) {
      const fields = fieldsIn(bytes, length, delimiter);
      if (fields > 1) this.widths.isWhole(fields);
    }
    if (!this.number(bytes, 0, length) && length > 0) this.add(CellKind.text, collector.textId());
    this.divided?.other(this.column, length > 0);
    return at;
  }

  private field(bytes: Uint8Array, from: number, to: number): void {
    if (from === to) return this.divided?.endRecord();
    if (this.number(bytes, from, to)) {
      this.divided?.number(this.column, bytes, from, to, this.row, this.line);
      return;
    }
    this.divided?.other(this.column, true);
    // Where tabs part the fields, a quote within one is a sign like others; elsewhere the field may have begun there.
    if (this.delimiter !== TAB) {
      for (let at = from + 1; at < to; at++) if (bytes[at] === QUOTE) this.strayQuote(from, at);
    }
    this.collector.begin();
    this.collector.append(bytes, from, to);
    this.add(CellKind.text, this.collector.textId());
  }

  private number(bytes: Uint8Array, from: number, to: number): boolean {
    // `1.234` may be a thousand and more, whatever parts the fields: its column says which.
    const value = plainNumber(bytes, from, to, false);
    if (Number.isNaN(value)) return false;
    this.add(CellKind.number, value);
    return true;
  }

  private add(kind: CellKind, value: number): void {
    this.store.add(this.column, kind, value, CellFormat.general);
    this.widths.filled(this.column, kind === CellKind.text && saysText(this.collector));
  }

  /** Names what stands around the mark in its line. */
  private strayQuote(from: number, at: number): never {
    const { text } = this;
    const isEnd = (byte: number | undefined): boolean => byte === undefined || byte === LF || byte === CR;
    let start = at;
    while (start > from && at - start < MOST_SHOWN && !isEnd(text[start - 1])) start--;
    let end = at;
    while (end - at < MOST_SHOWN && !isEnd(text[end])) end++;
    const shown = new TextDecoder().decode(text.subarray(start, end)).replace(/^\uFFFD+|\uFFFD+$/g, '');
    const values = { line: this.lineAt(at), text: shown, begun: this.lineAt(from) };
    throw refusal(this.file, 'csv-quote-stray', values, '', this.place());
  }

  private lineAt(at: number): number {
    return this.line + linesIn(this.text, this.recordStart, at);
  }

  private place(): string {
    return cellAddress(this.row, this.column);
  }

  private outside(): never {
    const reference = this.row > MAX_ROWS ? String(this.row) : `${columnLetters(this.column)}${this.row}`;
    throw refusal(this.file, 'cell-outside', { reference });
  }
}

/** Line ends of any kind in a piece of the text. */
function linesIn(text: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === LF || (text[at] === CR && text[at + 1] !== LF)) lines++;
  }
  return lines;
}

/** How many fields a text would be if it were a record. */
function fieldsIn(bytes: Uint8Array, length: number, delimiter: number): number {
  let fields = 1;
  let isQuoted = false;
  for (let at = 0; at < length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === delimiter && !isQuoted) fields++;
  }
  return fields;
}

/** Whether what was gathered holds a letter, or a sign beyond ASCII: no number and no day. */
function saysText(collector: TextCollector): boolean {
  const { bytes, length } = collector.raw();
  for (let at = 0; at < length; at++) {
    const letter = bytes[at]! | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || bytes[at]! >= 0x80) return true;
  }
  return false;
}
