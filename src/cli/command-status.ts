/** `addendum status`: which States have reported, on time or late, and which have not. */
import path from 'node:path';
import { writeWorkbook } from '../adapters/xlsx/write/write-workbook';
import { checkStatus } from '../core/check-status';
import { leftInEnglish } from '../core/checks/left-in-english';
import { applyWaivers } from '../core/checks/waivers';
import type { Language } from '../core/language/language';
import { statusCsv } from '../core/status/status-csv';
import { statusJson } from '../core/status/status-json';
import type { CheckedStatus } from '../core/status/tie-counts';
import { untranslatedNames } from '../core/status/untranslated-names';
import { Refusal } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { diagnosticsJson } from './diagnostics-json';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { earlierPart, ownSet } from './own-set';
import { countOf, printFirst } from './print-diagnostics';
import { printStatus } from './print-status';
import { readWorkbooks } from './read-workbooks';
import type { ReadFile } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { chosenInstruments, dayOption, yearOption } from './status-arguments';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { statusSheets } from '../core/status/status-sheets';
import { VERSION } from './version';
import { voiceOf } from '../adapters/messages/voice';
import { say } from '../adapters/messages/say';
import { ANNEX_WORDS } from '../core/language/annex-words';
import { reportParagraphs } from '../core/status/report-paragraph';
import { statusDocument } from '../core/status/status-document';
import { settleFolder, writeOutputs } from './write-outputs';

const DOCUMENT = 'status.json';

export async function statusCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const options = { asAt: dayOption(args.asAt, '--as-at'), year: yearOption(args.year), sheets: args.sheets };
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const { value, diagnostics: found } = checkStatus(workbooks, options);
  if (value === undefined) throw new Refusal(found.find(({ code }) => code === 'as-at-missing')!);
  const status = chosenInstruments(value, args.instruments);
  const isPrinted = args.out !== undefined && args.formats.includes('docx');
  const lacking = isPrinted ? untranslatedNames(status, args.languages) : [];
  const printed = applyWaivers(lacking, status.records.waivers, 'printing');
  const english = leftInEnglish(printed);
  const diagnostics = [...found, ...printed];
  const voice = await voiceOf(args.ui);
  const paragraphs = reportParagraphs(status, args.ui, say).map((each) => ({ ...each, text: plainText(each.text) }));
  const said = diagnosticsJson(diagnostics, voice);
  const document = { ...statusJson(status, args.ui), paragraphs, diagnostics: said };
  const draft = countOf(diagnostics, 'error') > 0;
  const { out: folder } = args;
  const set = { read: files, document, draft, english };
  const written = folder === undefined ? [] : await writeStatus(args, status, { folder, ...set });
  const held = args.draft ? [] : args.languages.filter((each) => english.has(each)).map(fileOf);
  if (args.json) host.stdout.write(jsonText(document));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printStatus(terminal, status, { speech, form: args.form });
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    if (written.length > 0) terminal.line(speech.line('written', { files: written }));
    if (held.length > 0) terminal.line(terminal.paint('red', speech.line('documentsHeld', { files: held })));
  }
  return draft || held.length > 0 ? 1 : 0;
}

/** Without the marks that keep a value's own direction. */
const plainText = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

interface StatusFiles {
  readonly folder: string;
  readonly read: readonly ReadFile[];
  /** As on standard output. */
  readonly document: object;
  /** There are errors: Word documents say that they are drafts. */
  readonly draft: boolean;
  /** Languages in whose documents English is left: they are drafts, and wait until drafts are asked for. */
  readonly english: ReadonlySet<Language>;
}

const fileOf = (language: Language): string => `status.${language}.docx`;

/** `status.en.docx` in each language asked for; none where nothing is due in the year. */
async function statusDocuments(
  args: Arguments,
  status: CheckedStatus,
  { draft, english }: StatusFiles,
): Promise<NamedBytes[]> {
  // Fetched only by those who ask for it.
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../adapters/docx/write-document');
  const files: NamedBytes[] = [];
  for (const language of args.languages) {
    if (english.has(language) && !args.draft) continue;
    const isDraft = draft || english.has(language);
    const print = { say, version: VERSION, draft: isDraft ? ANNEX_WORDS[language].draft : '' };
    const plan = statusDocument(status, language, print);
    if (plan) files.push({ name: fileOf(language), bytes: await writeDocument(plan) });
  }
  return files;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes the sheets in each language asked for, the matrix as delimited text, and, to commit them, the JSON document with their hashes. */
async function writeStatus(args: Arguments, status: CheckedStatus, set: StatusFiles): Promise<string[]> {
  const { folder, read, document } = set;
  const sheets = statusSheets(status, args.languages, VERSION);
  const text = new TextEncoder();
  const documents = args.formats.includes('docx') ? await statusDocuments(args, status, set) : [];
  const files = [
    ...(sheets.sheets.length === 0 ? [] : [{ name: 'status.xlsx', bytes: await writeWorkbook(sheets) }]),
    { name: 'status.csv', bytes: text.encode(statusCsv(status)) },
    ...documents,
  ];
  const outputs = files.map(({ name, bytes }) => ({ file: name, sha256: sha256Of(bytes) }));
  const inputs = read.map(({ file, sha256 }) => ({ file, sha256 }));
  settleFolder(folder);
  const whole = [
    ...files,
    {
      name: DOCUMENT,
      bytes: text.encode(
        jsonText({ addendum: VERSION, inputs, ...document, outputs, ...earlierPart(folder, DOCUMENT, outputs) }),
      ),
    },
  ];
  const isOurs = ownSet(folder, DOCUMENT);
  const written = whole.map(({ name, bytes }) => ({
    path: path.join(folder, name),
    bytes,
    isOurs: (existing: Uint8Array) => isOurs(name, existing),
  }));
  writeOutputs(written, { inputs: read.map(({ identity }) => identity), force: args.force });
  return written.map((file) => file.path);
}
