/** Reads delimited text as a workbook of one sheet, named like the file. */
import { MAX_COLUMNS, MAX_ROWS, cellAddress, columnLetters } from '../../core/values/address';
import { CellStore } from '../../core/workbook/cell-store';
import { CellFormat, CellKind, RowMark } from '../../core/workbook/workbook';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { findDelimiter } from './read/delimiter';
import { mendedNotices } from './read/mended-notices';
import { plainNumber } from './read/plain-number';
import { refusal } from '../package/refusal';
import { LIKE_TEXTS, TextArena } from './read/text-arena';
import { TextCollector } from './read/text-collector';
import { Utf8Check } from '../package/utf8-check';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/**
 * Fields are texts, save plain machine numbers; empty ones are no cells. Throws a `Refusal` where the bytes are no text, or a quote is never closed.
 */
export function readCsv(bytes: Uint8Array, file: string): Workbook {
  const text = asUtf8(bytes, file);
  const { delimiter, start } = findDelimiter(text);
  const arena = new TextArena(() => {
    throw refusal(file, 'package-too-large', { part: file, limit: LIKE_TEXTS });
  });
  const reader = new FieldReader(text, file, delimiter, arena);
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const cells = reader.read(start);
  const sheet: Sheet = { name, visibility: 'visible', cells, merges: [], tables: [], hiddenColumns: [] };
  const notices = mendedNotices(file, [sheet], reader.collector.mended);
  return { file, date1904: false, isText: true, texts: arena.seal(), sheets: [sheet], notices };
}

/** The bytes as valid UTF-8 without a byte order mark. */
function asUtf8(bytes: Uint8Array, file: string): Uint8Array {
  const [a, b, c] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (wide !== undefined) {
    try {
      return new TextEncoder().encode(new TextDecoder(wide, { fatal: true }).decode(bytes));
    } catch {
      throw refusal(file, 'text-encoding', { part: file, encoding: wide });
    }
  }
  const check = new Utf8Check();
  if (!check.accepts(bytes) || !check.whole) throw refusal(file, 'text-encoding', { part: file, encoding: 'utf-8' });
  return a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
}

class FieldReader {
  readonly collector: TextCollector;
  private readonly store = new CellStore();
  private row = 1;
  private column = 1;

  constructor(
    private readonly text: Uint8Array,
    private readonly file: string,
    private readonly delimiter: number,
    arena: TextArena,
  ) {
    this.collector = new TextCollector(arena, false);
  }

  read(start: number): CellStore {
    const { text, delimiter } = this;
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
        this.column = 1;
        if (++this.row > MAX_ROWS && at < text.length) this.outside();
        this.store.startRow(this.row, RowMark.none);
      }
    }
    return this.store.finish();
  }

  /** A quoted field, and what may stand between its closing quote and the next delimiter. Returns where the field ends. */
  private quoted(from: number): number {
    const { text, delimiter, collector } = this;
    collector.begin();
    let at = from + 1;
    for (;;) {
      const close = text.indexOf(QUOTE, at);
      if (close < 0) {
        const cell = cellAddress(this.row, this.column);
        throw refusal(this.file, 'part-malformed', { part: this.file, detail: 'a quote is never closed' }, '', cell);
      }
      collector.append(text, at, close);
      at = close + 1;
      if (text[at] !== QUOTE) break;
      collector.append(text, close, at);
      at++;
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== LF && text[end] !== CR) end++;
    collector.append(text, at, end);
    const { bytes, length } = collector.raw();
    if (!this.number(bytes, 0, length) && length > 0) this.add(CellKind.text, collector.textId());
    return end;
  }

  private field(bytes: Uint8Array, from: number, to: number): void {
    if (from === to || this.number(bytes, from, to)) return;
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
  }

  private outside(): never {
    const reference = this.row > MAX_ROWS ? String(this.row) : `${columnLetters(this.column)}${this.row}`;
    throw refusal(this.file, 'cell-outside', { reference });
  }
}
