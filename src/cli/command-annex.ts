/** `addendum annex`: the table in the terminal, and the annex as workbook, JSON and delimited text. */
import path from 'node:path';
import { say } from '../adapters/messages/say';
import { openWorkbook } from '../adapters/xlsx/open-workbook';
import { writeAnnexWorkbook } from '../adapters/xlsx/write/write-annex-workbook';
import type { Annex } from '../core/annex/annex';
import type { AnnexDocument } from '../core/annex/annex-document';
import { annexDocuments } from '../core/annex/annex-documents';
import { annexCsv } from '../core/annex/annex-csv';
import { reconciliationJson } from '../core/annex/annex-json';
import { keptOptions } from '../core/annex/kept-options';
import { lineageOf } from '../core/annex/lineage';
import { leftInEnglish } from '../core/checks/left-in-english';
import { applyWaivers } from '../core/checks/waivers';
import { hasErrors, produceAnnexes } from '../core/produce-annex';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import type { Diagnostic } from '../core/values/diagnostic';
import { annexOverrides } from './annex-overrides';
import type { Arguments } from './arguments';
import { CannotRun, reasonOf } from './cannot-run';
import { messaged } from './diagnostics-json';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { nodeInflate } from './node-inflate';
import { earlierSet, ownSet } from './own-set';
import { printBriefly } from './print-diagnostics';
import { printReconciliation } from './print-reconciliation';
import { reconcileFiles } from './reconcile-files';
import type { ReconciledFiles } from './reconcile-files';
import type { ExitCode, Host } from './host';
import { dayOption } from './status-arguments';
import type { Speech } from './speech';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { voiceOf } from '../adapters/messages/voice';
import { settleFolder, writeOutputs } from './write-outputs';

const FOLDER = 'out';

/** A file of the annex as it was written. */
interface Written {
  readonly file: string;
  readonly sha256: string;
}

export async function annex(args: Arguments, host: Host): Promise<ExitCode> {
  const reconciled = await reconcileFiles(args, host);
  const { reconciliation } = reconciled;
  const overrides = annexOverrides(args, reconciliation.decimals);
  const options = args.languages.map((language) => ({ language, say, draft: args.draft, ...overrides }));
  const annexes = produceAnnexes(reconciliation, options);
  const date = dayOption(args.date, '--date');
  const documents = args.formats.includes('docx')
    ? annexDocuments(annexes.value, reconciliation, {
        say,
        version: VERSION,
        asAt: overrides.asAt,
        date,
        chart: args.chart,
      })
    : { value: [], diagnostics: [] };
  const { waivers } = reconciliation.records;
  const printed = applyWaivers([...annexes.diagnostics, ...documents.diagnostics], waivers, 'printing');
  const diagnostics = [...reconciled.diagnostics, ...printed];
  const voice = await voiceOf(args.ui);
  const failed = hasErrors(diagnostics);
  if (!failed && reconciliation.meetings.length === 0) {
    const { year } = reconciliation;
    throw year === undefined ? new CannotRun('noMeetings') : new CannotRun('noMeetingsOfYear', { year: String(year) });
  }
  const folder = args.out ?? FOLDER;
  const isWriting = !failed || args.draft;
  if (isWriting) settleFolder(folder);
  const asAt = overrides.asAt ?? reconciliation.records.settings.asAt;
  const document = {
    ...jsonOf(reconciled, messaged(diagnostics, voice)),
    options: keptOptions(annexes.value, { asAt, date, chart: args.chart, sheets: args.sheets }),
    lineage: lineageOf(reconciliation),
  };
  const english = args.draft ? new Set() : leftInEnglish(printed);
  const finished = documents.value.filter(({ plan }) => !english.has(plan.language));
  const held = documents.value.filter(({ plan }) => english.has(plan.language)).map(fileOf);
  const made = { annexes: annexes.value, documents: finished };
  const set = isWriting ? await annexFiles(made, reconciled, document, earlierSet(folder)) : undefined;
  if (set !== undefined) writeSet(folder, set.files, reconciled, args.force);
  const written = set?.outputs ?? [];
  if (args.json) host.stdout.write(jsonText({ ...document, outputs: written }));
  else print(args, host, { reconciliation, diagnostics, speech: await speechOf(args.ui), folder, written, held });
  return failed || held.length > 0 ? 1 : 0;
}

interface AnnexFiles {
  /** In the order in which they are put in place: the JSON document, which names the others' hashes, commits the set. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly outputs: readonly Written[];
}

interface Made {
  readonly annexes: readonly Annex[];
  readonly documents: readonly AnnexDocument[];
}

async function annexFiles(
  { annexes, documents }: Made,
  reconciled: ReconciledFiles,
  document: object,
  earlier: readonly Written[],
): Promise<AnnexFiles> {
  const [first, ...others] = annexes;
  const context = { version: VERSION, inputs: reconciled.files };
  const workbook = await writeAnnexWorkbook([first!, ...others], reconciled.reconciliation, context);
  await proveReadable(workbook);
  const text = new TextEncoder();
  const files = [
    { name: 'annex.xlsx', bytes: workbook },
    { name: 'annex.csv', bytes: text.encode(annexCsv(first!)) },
    ...(await documentFiles(documents)),
  ];
  const outputs = files.map(({ name, bytes }) => ({ file: name, sha256: sha256Of(bytes) }));
  // What an earlier run wrote and this one did not stays known as ours.
  const kept = earlier.filter(({ file }) => !outputs.some((output) => output.file === file));
  const json = jsonText({ ...document, outputs, ...(kept.length === 0 ? {} : { earlier: kept }) });
  return { files: [...files, { name: 'annex.json', bytes: text.encode(json) }], outputs };
}

const fileOf = ({ plan }: AnnexDocument): string => `addendum.${plan.language}.docx`;

/** The writer of documents is loaded where one is asked for. */
async function documentFiles(documents: readonly AnnexDocument[]): Promise<AnnexFiles['files']> {
  if (documents.length === 0) return [];
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../adapters/docx/write-document');
  const files = [];
  for (const each of documents) files.push({ name: fileOf(each), bytes: await writeDocument(each.plan) });
  return files;
}

/** What we wrote must read whole by our own reader, or it is not announced; that it does not is a fault of ours. */
async function proveReadable(workbook: Uint8Array): Promise<void> {
  try {
    await openWorkbook(workbook, { file: 'annex.xlsx', inflate: nodeInflate });
  } catch (error) {
    throw new Error(`the annex cannot be read back: ${reasonOf(error)}`, { cause: error });
  }
}

const jsonOf = ({ reconciliation, files }: ReconciledFiles, diagnostics: ReturnType<typeof messaged>): object =>
  reconciliationJson(reconciliation, { version: VERSION, inputs: files, diagnostics });

function writeSet(folder: string, files: AnnexFiles['files'], { files: read }: ReconciledFiles, force: boolean): void {
  const isOurs = ownSet(folder);
  const outputs = files.map(({ name, bytes }) => ({
    path: path.join(folder, name),
    bytes,
    isOurs: (existing: Uint8Array) => isOurs(name, existing),
  }));
  writeOutputs(outputs, { inputs: read.map(({ identity }) => identity), force });
}

interface Printed {
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
  readonly speech: Speech;
  readonly folder: string;
  readonly written: readonly Written[];
  /** Documents in which English is left. */
  readonly held: readonly string[];
}

function print(args: Arguments, host: Host, printed: Printed): void {
  const { reconciliation, diagnostics, speech, folder, written, held } = printed;
  const terminal = terminalOn(host.stdout, host.env);
  printReconciliation(terminal, reconciliation, { speech, meetings: [], rows: false });
  terminal.line();
  printBriefly(terminal, diagnostics, speech);
  terminal.line();
  if (written.length === 0) {
    terminal.line(terminal.paint('red', speech.line('annexHeld')));
    return;
  }
  const names = [...written.map(({ file }) => file), 'annex.json'].map((file) => path.join(folder, file));
  terminal.line(speech.line(args.draft ? 'writtenDraft' : 'written', { files: names }));
  if (held.length > 0) terminal.line(terminal.paint('red', speech.line('documentsHeld', { files: held })));
}
