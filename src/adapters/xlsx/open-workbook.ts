/** Opens a file, whatever kind of workbook it is. */
import type { Workbook } from '../../core/workbook/workbook';
import { readCsv } from './read-csv';
import { inMemory } from '../package/byte-source';
import type { ByteSource } from '../package/byte-source';
import type { CodePage } from './read/code-page';
import { findWorkbookPart } from './read/find-workbook-part';
import { webInflate } from '../package/inflate';
import type { Inflate } from '../package/inflate';
import { LIMITS } from '../package/limits';
import type { Limits } from '../package/limits';
import { isOle, refuseForeign } from './read/foreign-file';
import { Package } from '../package/package';
import { readXlsx } from './read/read-xlsx';

export { piecesOf } from '../package/byte-source';
export type { ByteSource } from '../package/byte-source';
export type { Inflate } from '../package/inflate';
export { CODE_PAGES } from './read/code-page';
export type { CodePage } from './read/code-page';
export type { Limits } from '../package/limits';

export interface OpenOptions {
  /** The file's name as the user gave it. */
  readonly file: string;
  /** The host's own inflater, where it is cheaper than the Web's. */
  readonly inflate?: Inflate;
  /** Told now and then how many of the file's bytes are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the reading; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
  /** Of text files that are not Unicode; without it they are refused. */
  readonly encoding?: CodePage | undefined;
  /** Reads sheets that we wrote too, which are no data: where a result is compared. */
  readonly withOwn?: boolean;
}

const DELIMITED = /\.(?:csv|tsv|txt|tab)$/i;

/**
 * Reads the whole of a workbook from its file, in memory or wherever else: .xlsx, .xlsm, .xltx, .xltm by content, .csv, .tsv and .txt by name.
 * Rejects with a `Refusal` where the whole cannot be read, and says why.
 */
export async function openWorkbook(from: Uint8Array | ByteSource, options: OpenOptions): Promise<Workbook> {
  const { file, inflate = webInflate, onProgress, signal } = options;
  const limits = { ...LIMITS, ...options.limits };
  signal?.throwIfAborted();
  const source = from instanceof Uint8Array ? inMemory(from) : from;
  const [first, second, third] = source.read(0, Math.min(source.length, 3));
  const zipped = first === 0x50 && second === 0x4b && (third === 3 || third === 5);
  if (!zipped) {
    const bytes = source.read(0, source.length);
    return DELIMITED.test(file) && !isOle(bytes) ? readCsv(bytes, file, options.encoding) : refuseForeign(bytes, file);
  }
  const pack = new Package(source, { file, inflate, limits, onProgress, signal, allowTrailing: true });
  return readXlsx(pack, await findWorkbookPart(pack), options.withOwn);
}
