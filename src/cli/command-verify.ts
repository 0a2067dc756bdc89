/** `addendum verify`: documents read back, and every figure, title and date compared with the workbook. */
import { compareLanguages } from '../core/tie-out/compare-languages';
import type { VerifiedDocument } from '../core/tie-out/verify-document';
import type { Diagnostic } from '../core/values/diagnostic';
import { diagnostic } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { countOf, printAll } from './print-diagnostics';
import { reconcileFiles } from './reconcile-files';
import type { ReconciledFiles } from './reconcile-files';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import type { KeptDocument } from './verify-document';
import { keptDocument, openDocument, verifyOpened } from './verify-document';
import { VERSION } from './version';
import { voiceOf } from '../adapters/messages/voice';

export async function verify(args: Arguments, host: Host): Promise<ExitCode> {
  const kept = args.files.map((document) => keptDocument(document));
  const opened = [];
  for (const file of args.files) opened.push(await openDocument(file));
  const hidden = kept.flatMap((document) => document?.set.options.sheets ?? []);
  const sheets = [...new Set([...args.sheets, ...hidden])];
  const reconciled = await reconcileFiles({ ...args, files: args.with, sheets }, host);
  const verified = opened.map((document, at) => verifyOpened(document, reconciled, kept[at], args));
  const diagnostics = [
    ...inputChanges(verified, kept, reconciled),
    ...verified.flatMap((each) => each.diagnostics),
    ...compareLanguages(verified),
  ];
  if (args.json) {
    const voice = await voiceOf(args.ui);
    const documents = verified.map(({ file, language, equal, diagnostics: found }) => ({
      file,
      language,
      equal,
      differences: countOf(found, 'error'),
    }));
    const inputs = reconciled.files.map(({ file, sha256 }) => ({ file, sha256 }));
    host.stdout.write(
      jsonText({ addendum: VERSION, inputs, documents, diagnostics: diagnosticsJson(diagnostics, voice) }),
    );
  } else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printAll(terminal, diagnostics, speech);
    for (const { file, language, equal, diagnostics: found } of verified) {
      const differences = countOf(found, 'error');
      const verdict = speech.line('verdict', { file, language, equal, differences });
      terminal.line(terminal.paint(differences === 0 ? 'green' : 'red', verdict));
    }
  }
  return countOf(diagnostics, 'error') > 0 ? 1 : 0;
}

/** The document was made from other bytes than those that it is held against now. */
function inputChanges(
  documents: readonly VerifiedDocument[],
  kept: readonly (KeptDocument | undefined)[],
  { files }: ReconciledFiles,
): Diagnostic[] {
  return documents.flatMap(({ file }, at): Diagnostic[] => {
    const { inputs = [], options = {} } = kept[at]?.set ?? {};
    // Nothing of earlier years stands in documents.
    const isPast = (name: string): boolean => options.past?.includes(name) ?? false;
    const changed = inputs.filter((own) => !isPast(own.file) && !files.some(({ sha256 }) => sha256 === own.sha256));
    if (changed.length === 0) return [];
    const names = changed.map((input) => input.file).join(', ');
    return [diagnostic('document-inputs-changed', { file, sheet: '', cell: '' }, { files: names })];
  });
}
