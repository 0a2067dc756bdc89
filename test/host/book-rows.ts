/** What stands in the stand-in's workbook, as text and as a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildXlsx } from '../build-xlsx';
import { addendumJson } from '../cli/addendum';
import type { BookModel } from './book-model';

/** A line for each row of a sheet: `M-01 | A1 | 90`. */
export function rowsOf(book: BookModel, name: string): string[] {
  const sheet = book.find(name)!;
  return sheet
    .grid(sheet.used(true)!, ({ value }) => String(value))
    .map((row) => row.join(' | ').replace(/[ |]+$/, ''));
}

/** What the command line makes of the workbook as it is now, saved. */
export async function reconciledFromFile(book: BookModel): ReturnType<typeof addendumJson> {
  const folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  const file = path.join(folder, 'costs.xlsx');
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.grid({ ...sheet.used(true)!, top: 1, left: 1 }, ({ value, format }) =>
      value === '' || typeof value === 'boolean' ? null : { value, format },
    ),
  }));
  writeFileSync(file, buildXlsx({ sheets }));
  return addendumJson(['reconcile', file]).finally(() => rmSync(folder, { recursive: true }));
}
