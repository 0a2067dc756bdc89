/** `addendum compare`: what became of the workbook between two versions, and what moved which figure. */
import path from 'node:path';
import { voiceOf } from '../adapters/messages/voice';
import { compareReconciliations } from '../core/comparison/compare-reconciliations';
import { comparisonJson } from '../core/comparison/comparison-json';
import { comparisonSheets } from '../core/comparison/comparison-sheets';
import type { Comparison } from '../core/comparison/comparison';
import type { Arguments } from './arguments';
import { diagnosticsJson } from './diagnostics-json';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { ownSet } from './own-set';
import { printComparison } from './print-comparison';
import { countOf, printBriefly } from './print-diagnostics';
import { reconcileFiles } from './reconcile-files';
import type { ReconciledFiles } from './reconcile-files';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { writeOutputs } from './write-outputs';

const SHEETS = 'comparison.xlsx';
const DOCUMENT = 'comparison.json';

export async function compare(args: Arguments, host: Host): Promise<ExitCode> {
  const before = await reconcileFiles(args, host);
  const after = await reconcileFiles({ ...args, files: args.to }, host);
  const comparison = compareReconciliations(before.reconciliation, after.reconciliation);
  // What each version has by itself is told by `check`; here only its errors count.
  const own = [...before.diagnostics, ...after.diagnostics].filter(({ severity }) => severity === 'error');
  const diagnostics = [...comparison.diagnostics, ...own];
  const voice = await voiceOf(args.ui);
  const context = {
    version: VERSION,
    before: before.files,
    after: after.files,
    diagnostics: diagnosticsJson(diagnostics, voice),
  };
  const document = comparisonJson(comparison, context);
  const written =
    args.out === undefined ? [] : await write(args.out, comparison, document, [before, after], args.force);
  if (args.json) host.stdout.write(jsonText(document));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printComparison(terminal, comparison, speech);
    if (diagnostics.length + written.length > 0) terminal.line();
    printBriefly(terminal, diagnostics, speech);
    if (written.length > 0) terminal.line(speech.line('written', { files: written }));
  }
  return countOf(diagnostics, 'error') > 0 ? 1 : 0;
}

async function write(
  folder: string,
  comparison: Comparison,
  document: object,
  read: readonly ReconciledFiles[],
  force: boolean,
): Promise<string[]> {
  const { writeWorkbook } = await import('../adapters/xlsx/write/write-workbook');
  const sheets = { name: SHEETS, bytes: await writeWorkbook(comparisonSheets(comparison, VERSION)) };
  const outputs = [{ file: SHEETS, sha256: sha256Of(sheets.bytes) }];
  const json = { name: DOCUMENT, bytes: new TextEncoder().encode(jsonText({ ...document, outputs })) };
  const isOurs = ownSet(folder, DOCUMENT);
  const files = [sheets, json].map(({ name, bytes }) => ({
    path: path.join(folder, name),
    bytes,
    isOurs: (existing: Uint8Array) => isOurs(name, existing),
  }));
  const inputs = read.flatMap((each) => each.files.map(({ identity }) => identity));
  writeOutputs(files, { inputs, force });
  return files.map((file) => file.path);
}
