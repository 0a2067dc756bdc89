/** `addendum letters`: a letter to each State of the classes asked for, and the register of letters. */
import path from 'node:path';
import { writeDocument } from '../adapters/docx/write-document';
import { say } from '../adapters/messages/say';
import { voiceOf } from '../adapters/messages/voice';
import { writeForm } from '../adapters/xlsx/write/write-form';
import { leftInEnglish } from '../core/checks/left-in-english';
import { checkStatusRead } from '../core/check-status';
import type { Language } from '../core/language/language';
import { ANNEX_WORDS } from '../core/language/words/annex-words';
import type { Letter } from '../core/letters/letter';
import { letterDocument } from '../core/letters/letter-document';
import { letterFiles } from '../core/letters/letter-files';
import { letterHead } from '../core/letters/letter-head';
import type { LetterClass } from '../core/letters/letter-items';
import { lettersJson } from '../core/letters/letters-json';
import { registerSheet } from '../core/letters/register-sheet';
import { CLASS_NAMES, classNamed } from '../core/language/class-names';
import { readStatusRecords } from '../core/status/read-status';
import { STATUS_CLASSES } from '../core/values/status-classes';
import type { CheckedStatus } from '../core/status/tie-counts';
import { isoFromDay } from '../core/values/calendar';
import { Refusal } from '../core/values/diagnostic';
import { headingOf } from '../core/workbook/heading-index';
import type { Letters } from '../core/write-letters';
import { writeLetters } from '../core/write-letters';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { FreeNames } from './free-names';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { earlierPart, ownSet } from './own-set';
import { countOf, printFirst } from './print-diagnostics';
import { printLetters } from './print-letters';
import { readWorkbooks } from './read-workbooks';
import type { ReadFile } from './read-workbooks';
import type { ExitCode, Host } from './run';
import { chosenInstruments, dayOption, yearOption } from './status-arguments';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';
import { settleFolder, writeOutputs } from './write-outputs';

const FOLDER = 'out';
const DOCUMENT = 'letters.json';
const CLASSES: readonly LetterClass[] = [...STATUS_CLASSES, 'voluntary'];
const DEFAULT_CLASSES: readonly LetterClass[] = ['never', 'not this year'];

export async function lettersCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const options = { asAt: dayOption(args.asAt, '--as-at'), year: yearOption(args.year) };
  const classes = args.classes.length === 0 ? DEFAULT_CLASSES : args.classes.map((text) => classOption(text, args.ui));
  const date = dayOption(args.date, '--date');
  const { files, workbooks } = await readWorkbooks(args.files, args.ui, host);
  const read = readStatusRecords(workbooks, args.sheets);
  const checked = checkStatusRead(read, workbooks, options);
  if (checked.value === undefined) {
    throw new Refusal(checked.diagnostics.find(({ code }) => code === 'as-at-missing')!);
  }
  const status = chosenInstruments(checked.value, args.instruments);
  const written = writeLetters(read.value, status, {
    classes,
    date,
    wording: args.wording,
    languages: args.languagesGiven,
    again: args.again,
    say,
    file: files.map(({ file }) => file).join(', '),
  });
  const diagnostics = [...checked.diagnostics, ...written.diagnostics];
  const failed = countOf(diagnostics, 'error') > 0 || leftInEnglish(diagnostics).size > 0;
  const { letters } = written.value;
  const names = args.together
    ? letters.map(({ language }) => `letters.${status.year}.${language}.docx`)
    : letterFiles(letters, status.records.states);
  const voice = await voiceOf(args.ui);
  const documentWith = (own: readonly string[]): object => ({
    ...lettersJson({ ...written.value, files: own }, status),
    diagnostics: diagnosticsJson(diagnostics, voice),
  });
  const folder = args.out ?? FOLDER;
  const set =
    letters.length === 0 || (failed && !args.draft)
      ? { names, paths: [] }
      : await writeSet(args, { status, letters: written.value, names, documentWith, folder, read: files });
  const { paths } = set;
  const document = documentWith(set.names);
  if (args.json)
    host.stdout.write(jsonText({ addendum: VERSION, ...document, written: paths.map((file) => path.basename(file)) }));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printLetters(terminal, { letters: written.value, names: set.names, status, speech });
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    if (paths.length > 0) {
      terminal.line(speech.line(args.draft ? 'draftsWritten' : 'lettersWritten', { count: paths.length, folder }));
    } else if (letters.length > 0) {
      const reason = countOf(diagnostics, 'error') > 0 ? 'lettersHeld' : 'lettersInEnglish';
      terminal.line(terminal.paint('red', speech.line(reason)));
    }
  }
  return failed ? 1 : 0;
}

/** A class by its name in any language. Throws `CannotRun` for any other text. */
function classOption(text: string, language: Language): LetterClass {
  const named = classNamed(text);
  const found = CLASSES.find((each) => each === named);
  if (found === undefined) {
    const known = CLASSES.map((each) => CLASS_NAMES[language][each]);
    throw new CannotRun('notAmong', { option: '--class', known, given: text });
  }
  return found;
}

interface LetterSet {
  readonly status: CheckedStatus;
  readonly letters: Letters;
  /** In step with the letters; where a letter of an earlier run stands under one, it gets a number. */
  readonly names: readonly string[];
  /** As on standard output, with the names of the files. */
  readonly documentWith: (names: readonly string[]) => object;
  readonly folder: string;
  readonly read: readonly ReadFile[];
}

/** Writes the letters, the register with them, and, to commit them, the JSON document with their hashes: all of them or none. */
async function writeSet(args: Arguments, set: LetterSet): Promise<{ names: readonly string[]; paths: string[] }> {
  const { status, letters, names, folder, read } = set;
  settleFolder(folder);
  const free = new FreeNames(folder, read);
  const { date, register } = letters;
  const byFile = new Map<string, Letter[]>();
  letters.letters.forEach((letter, at) => byFile.set(names[at]!, [...(byFile.get(names[at]!) ?? []), letter]));
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const written = new Map<string, string>();
  for (const [name, own] of byFile) {
    const [first, ...others] = own;
    const draft = args.draft ? ANNEX_WORDS[first!.language].draft : '';
    const from = letterHead(status.records.settings, first!.language);
    const plan = letterDocument([first!, ...others], { date, from, draft, version: VERSION });
    const bytes = await writeDocument(plan);
    const given = free.letter(name, bytes);
    written.set(name, given);
    files.push({ name: given, bytes });
  }
  if (!args.draft) {
    const sheet = registerSheet({ before: register, letters: letters.letters, date }, status.records, args.ui);
    const title = headingOf('LetterRegister', '', args.ui);
    const bytes = await writeForm([sheet], { title });
    files.push({ name: free.register(`letter-register.${isoFromDay(date)}.xlsx`, bytes), bytes });
  }
  const outputs = files.map(({ name, bytes }) => ({ file: name, sha256: sha256Of(bytes) }));
  const inputs = read.map(({ file, sha256 }) => ({ file, sha256 }));
  const own = names.map((name) => written.get(name)!);
  const json = jsonText({
    addendum: VERSION,
    inputs,
    ...set.documentWith(own),
    ...(args.draft ? { draft: true } : {}),
    outputs,
    ...earlierPart(folder, DOCUMENT, outputs),
  });
  const isOurs = ownSet(folder, DOCUMENT);
  const whole = [...files, { name: DOCUMENT, bytes: new TextEncoder().encode(json) }].map(({ name, bytes }) => ({
    path: path.join(folder, name),
    bytes,
    isOurs: (existing: Uint8Array) => isOurs(name, existing),
  }));
  writeOutputs(whole, { inputs: read.map(({ identity }) => identity), force: args.force });
  return { names: own, paths: whole.map((file) => file.path) };
}
