/** Opens a file, whatever kind of workbook it is. */
import type { Workbook } from '../../core/workbook/workbook';
import { readCsv } from './read-csv';
import { findWorkbookPart } from './read/find-workbook-part';
import { webInflate } from './read/inflate';
import type { Inflate } from './read/inflate';
import { LIMITS } from './read/limits';
import type { Limits } from './read/limits';
import { isOle, refuseForeign } from './read/foreign-file';
import { Package } from './read/package';
import { readXlsx } from './read/read-xlsx';

export type { Inflate } from './read/inflate';
export type { Limits } from './read/limits';

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
}

const DELIMITED = /\.(?:csv|tsv|txt|tab)$/i;

/**
 * Reads the whole of a workbook from the bytes of its file: .xlsx, .xlsm, .xltx, .xltm by content, .csv, .tsv and .txt by name.
 * Rejects with a `Refusal` where the whole cannot be read, and says why.
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions): Promise<Workbook> {
  const { file, inflate = webInflate, onProgress, signal } = options;
  const limits = { ...LIMITS, ...options.limits };
  signal?.throwIfAborted();
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (DELIMITED.test(file) && !zipped && !isOle(bytes)) return readCsv(bytes, file);
  if (!zipped) refuseForeign(bytes, file);
  const pack = new Package(bytes, { file, inflate, limits, onProgress, signal });
  return readXlsx(pack, await findWorkbookPart(pack));
}
