/** Reads the files named and prints a line of JSON for each: before it, so that what hangs is known, and after it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../../../src/cli/node-inflate';
import { Refusal } from '../../../../src/core/values/diagnostic';

export interface FileOutcome {
  readonly file: string;
  readonly refused?: string;
  readonly part?: string;
  readonly crashed?: string;
  readonly sheets?: number;
  readonly cells?: number;
  readonly notices?: string[];
}

async function readFile(path: string): Promise<FileOutcome> {
  const file = basename(path);
  try {
    const { sheets, notices } = await openWorkbook(readFileSync(path), { file, inflate: nodeInflate });
    const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.cellCount, 0);
    return { file, sheets: sheets.length, cells, notices: notices.map(({ code }) => code) };
  } catch (error) {
    if (error instanceof Refusal)
      return { file, refused: error.diagnostic.code, part: JSON.stringify(error.diagnostic.values) };
    return { file, crashed: String(error instanceof Error ? error.stack : error) };
  }
}

async function readAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    process.stdout.write(`${JSON.stringify({ begun: basename(path) })}\n`);
    process.stdout.write(`${JSON.stringify(await readFile(path))}\n`);
  }
}

void readAll(process.argv.slice(2));
