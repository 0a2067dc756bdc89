/** `addendum compare`: what became of the workbook between two versions, and what moved which figure. */
import { voiceOf } from '../adapters/messages/voice';
import { compareReconciliations } from '../core/comparison/compare-reconciliations';
import { comparisonJson } from '../core/comparison/comparison-json';
import { comparisonSheets } from '../core/comparison/comparison-sheets';
import type { Arguments } from './arguments';
import { compareBudgetFiles, isOfBudget } from './compare-budget';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { printComparison } from './print-comparison';
import { countOf, printBriefly } from './print-diagnostics';
import { reconcileFiles } from './reconcile-files';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { writeComparison } from './write-comparison';

export async function compare(args: Arguments, host: Host): Promise<ExitCode> {
  if (isOfBudget(args)) return compareBudgetFiles(args, host);
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
  const inputs = [before, after].flatMap(({ files }) => files.map(({ identity }) => identity));
  const written =
    args.out === undefined
      ? []
      : await writeComparison(args.out, comparisonSheets(comparison, VERSION), document, { inputs, force: args.force });
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
