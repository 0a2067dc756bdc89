/** What becomes of a file when it is read, in a line that can be compared. */
import { createHash } from 'node:crypto';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import type { Workbook } from '../../src/core/workbook/workbook';
import { cellLines } from '../adapters/xlsx/show';
import { isRefused, orRefused } from '../fuzz/case';

/** `read 3 120 5e884898 notice,notice`: sheets, cells, a digest of them all; or `refused package-damaged`. Throws what is no refusal. */
export async function outcomeOf(file: string, bytes: Uint8Array): Promise<string> {
  const found = await readingOf(file, bytes);
  if (isRefused(found)) return `refused ${found.refused}`;
  const lines = found.sheets.map((sheet) => cellLines(found, sheet));
  const digest = createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 8);
  const cells = lines.reduce((sum, each) => sum + each.length, 0);
  const notices = [...new Set(found.notices.map(({ code }) => code))].sort();
  return ['read', found.sheets.length, cells, digest, notices.join(',')].join(' ').trimEnd();
}

export const readingOf = (file: string, bytes: Uint8Array): Promise<Workbook | { readonly refused: string }> =>
  orRefused(() => openWorkbook(bytes, { file, inflate: nodeInflate }));
