/** The files of a comparison: its sheets, and its JSON document, which names them. */
import path from 'node:path';
import type { PlannedWorkbook } from '../core/plan/sheet-plan';
import type { FileIdentity } from './input-file';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { ownSet } from './own-set';
import { writeOutputs } from './write-outputs';

const SHEETS = 'comparison.xlsx';
const DOCUMENT = 'comparison.json';

/** Returns the paths that were written. */
export async function writeComparison(
  folder: string,
  plan: PlannedWorkbook,
  document: object,
  { inputs, force }: { readonly inputs: readonly FileIdentity[]; readonly force: boolean },
): Promise<string[]> {
  const { writeWorkbook } = await import('../adapters/xlsx/write/write-workbook');
  const sheets = { name: SHEETS, bytes: await writeWorkbook(plan) };
  const outputs = [{ file: SHEETS, sha256: sha256Of(sheets.bytes) }];
  const json = { name: DOCUMENT, bytes: new TextEncoder().encode(jsonText({ ...document, outputs })) };
  const isOurs = ownSet(folder, DOCUMENT);
  const files = [sheets, json].map(({ name, bytes }) => ({
    path: path.join(folder, name),
    bytes,
    isOurs: (existing: Uint8Array) => isOurs(name, existing),
  }));
  writeOutputs(files, { inputs, force });
  return files.map((file) => file.path);
}
