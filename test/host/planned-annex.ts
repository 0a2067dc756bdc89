/** What the command line would write for a workbook, as a plan. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../src/adapters/messages/say';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import type { Annex } from '../../src/core/annex/annex';
import { annexSheets } from '../../src/core/annex/annex-sheets';
import type { Language } from '../../src/core/language/language';
import type { PlannedWorkbook } from '../../src/core/plan/sheet-plan';
import { hasErrors, produceAnnexes, reconcileWorkbooks } from '../../src/core/produce-annex';
import type { Workbook } from '../../src/core/workbook/workbook';

const ROOT = path.join(__dirname, '..', '..');
export const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
export const PHILADELPHIA = path.join(ROOT, '..', 'shared', 'data', 'philadelphia-fy2017.xlsx');

export const openFile = async (file: string): Promise<Workbook> =>
  openWorkbook(readFileSync(file), { file: path.basename(file) });

export function plannedAnnex(workbook: Workbook, languages: readonly Language[] = ['en']): PlannedWorkbook {
  const { value, diagnostics } = reconcileWorkbooks([workbook]);
  const draft = hasErrors(diagnostics);
  const annexes = produceAnnexes(
    value,
    languages.map((language) => ({ language, say, draft })),
  ).value;
  const inputs = [{ file: workbook.file, sha256: '0'.repeat(64) }];
  return annexSheets(annexes as unknown as readonly [Annex, ...Annex[]], value, { version: '0', inputs });
}
