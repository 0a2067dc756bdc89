/** `addendum check`: everything that was found, with its place. */
import { checkBudget } from '../core/check-budget';
import { lessSureTerms } from '../core/checks/check-terms';
import { LANGUAGES } from '../core/language/language';
import type { Arguments } from './arguments';
import { reconcileFiles } from './reconcile-files';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { countOf, printAll } from './print-diagnostics';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { safe, terminalOn } from './terminal';
import { VERSION } from './version';
import { voiceOf } from '../adapters/messages/voice';

export async function check(args: Arguments, host: Host): Promise<ExitCode> {
  const { files, workbooks, reconciliation, diagnostics: found } = await reconcileFiles(args, host);
  // Only here: whoever prints an annex need not be told each time.
  const languages = args.languagesGiven.length === 0 ? LANGUAGES : args.languagesGiven;
  const budget = checkBudget(workbooks, reconciliation.records, found, args.sheets);
  const diagnostics = [...found, ...budget, ...lessSureTerms(reconciliation.records, languages)];
  if (args.json) {
    const voice = await voiceOf(args.ui);
    const inputs = files.map(({ file, sha256 }) => ({ file, sha256 }));
    host.stdout.write(jsonText({ addendum: VERSION, inputs, diagnostics: diagnosticsJson(diagnostics, voice) }));
  } else {
    const terminal = terminalOn(host.stdout, host.env);
    terminal.line(`${files.map(({ file }) => safe(file)).join(', ')}\n`);
    printAll(terminal, diagnostics, await speechOf(args.ui));
  }
  return countOf(diagnostics, 'error') > 0 ? 1 : 0;
}
