/** A workbook from a file, as the command line reads it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import type { Workbook } from '../../src/core/workbook/workbook';

export function openFile(file: string): Promise<Workbook> {
  return openWorkbook(readFileSync(file), { file: path.basename(file), inflate: nodeInflate });
}
