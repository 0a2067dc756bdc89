/**
 * Texts that look like formulas are marked as typed with an apostrophe in front (`quotePrefix`), as Excel itself keeps them: else a cell that is
 * only opened and left again becomes a formula. hucre has no such mark: it is borrowed from another one, and put right in the styles afterwards.
 */
import { guarded } from '../../../core/plan/csv-field';
import { crc32 } from '../../package/crc32';
import { webInflate } from '../../package/inflate';
import type { CellStyle } from './hucre';

/** Whether Excel would take the text for a formula. */
export const isLikeFormula = (text: string): boolean => guarded(text) !== text;

/** The style of a cell that holds such a text: protection as it is anyway, which no other style of ours says. */
export const quoted = (style: CellStyle): CellStyle => ({ ...style, protection: { locked: true } });

const STYLES = 'xl/styles.xml';
const MARKED = /<xf\b([^>]*?) applyProtection="(?:true|1)"([^>]*)>(.*?)<\/xf>/gs;

/** The bytes of a workbook, with the mark in place of what it was borrowed from. */
export async function withQuotePrefix(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = entriesOf(bytes);
  const own = entries.find(({ name }) => name === STYLES);
  if (own === undefined) return bytes;
  const xml = new TextDecoder().decode(await contentOf(bytes, own));
  const marked = xml.replace(MARKED, (_, before: string, after: string, inner: string) => {
    return `<xf${before} quotePrefix="1"${after}>${inner.replace(/<protection[^>]*\/>/, '')}</xf>`;
  });
  return replaced(bytes, entries, own, new TextEncoder().encode(marked));
}

/** An entry of a package: where its record in the directory and its own bytes, headers and all, lie. */
interface Entry {
  readonly name: string;
  readonly record: number;
  readonly recordEnd: number;
  readonly from: number;
  readonly to: number;
}

const END_LENGTH = 22;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Of a package that we wrote: without a comment, and no larger than 4 GB. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = bytes.length - END_LENGTH;
  const directory = view.getUint32(end + 16, true);
  const entries: Omit<Entry, 'to'>[] = [];
  for (let at = directory; at < end; at = entries.at(-1)!.recordEnd) {
    const length = view.getUint16(at + 28, true);
    const recordEnd = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({ name, record: at, recordEnd, from: view.getUint32(at + 42, true) });
  }
  return entries.map((entry, n) => ({ ...entry, to: entries[n + 1]?.from ?? directory }));
}

async function contentOf(bytes: Uint8Array, { record, from }: Entry): Promise<Uint8Array> {
  const view = viewOf(bytes);
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(record + 20, true));
  if (view.getUint16(record + 10, true) === 0) return packed;
  const pieces: Uint8Array[] = [];
  await webInflate.inflate([packed], (piece) => pieces.push(piece.slice()));
  return joined(pieces);
}

/** The package with other contents in one entry, which is stored as it is. */
function replaced(bytes: Uint8Array, entries: readonly Entry[], own: Entry, content: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const bodies: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const record = bytes.slice(entry.record, entry.recordEnd);
    let body = bytes.subarray(entry.from, entry.to);
    if (entry === own) {
      const nameLength = view.getUint16(entry.record + 28, true);
      const header = bytes.slice(entry.from, entry.from + 30 + nameLength);
      storedAs(viewOf(header), 6, content);
      viewOf(header).setUint16(28, 0, true);
      storedAs(viewOf(record), 8, content);
      body = joined([header, content]);
    }
    viewOf(record).setUint32(42, offset, true);
    bodies.push(body);
    records.push(record);
    offset += body.length;
  }
  const directory = joined(records);
  const end = bytes.slice(bytes.length - END_LENGTH);
  viewOf(end).setUint32(12, directory.length, true);
  viewOf(end).setUint32(16, offset, true);
  return joined([...bodies, directory, end]);
}

/** Flags, method, checksum and sizes of a header, from its flags on. */
function storedAs(header: DataView, flags: number, content: Uint8Array): void {
  header.setUint16(flags, header.getUint16(flags, true) & ~8, true);
  header.setUint16(flags + 2, 0, true);
  header.setUint32(flags + 8, crc32(content, 0), true);
  header.setUint32(flags + 12, content.length, true);
  header.setUint32(flags + 16, content.length, true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
