/** `addendum letters`: a letter to each State of the classes asked for, and the register of letters. */
import path from 'node:path';
import { say } from '../adapters/messages/say';
import { voiceOf } from '../adapters/messages/voice';
import { leftInEnglish } from '../core/checks/left-in-english';
import { checkStatusRead } from '../core/check-status';
import type { Language } from '../core/language/language';
import { letterFiles } from '../core/letters/letter-files';
import type { LetterClass } from '../core/letters/letter-items';
import { lettersJson } from '../core/letters/letters-json';
import { reportRows } from '../core/letters/register-sheet';
import { CLASS_NAMES, classNamed } from '../core/language/class-names';
import { readStatusRecords } from '../core/status/read-status';
import { STATUS_CLASSES } from '../core/values/status-classes';
import { Refusal } from '../core/values/diagnostic';
import { writeLetters } from '../core/write-letters';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { LETTERS_FOLDER, writeLetterSet } from './letter-set';
import { isNoticeClass, noticesCommand } from './command-notices';
import { countOf, printFirst } from './print-diagnostics';
import { printLetters } from './print-letters';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { chosenInstruments, dayOption, yearOption } from './status-arguments';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';

const CLASSES: readonly LetterClass[] = [...STATUS_CLASSES, 'voluntary'];
const DEFAULT_CLASSES: readonly LetterClass[] = ['never', 'not this year'];

/** Letters about reports, or (with classes of notices, or a meeting) notices about contributions. */
export function lettersCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const isOfNotices = args.meetings.length > 0 || (args.classes[0] !== undefined && isNoticeClass(args.classes[0]));
  return isOfNotices ? noticesCommand(args, host) : reportLetters(args, host);
}

async function reportLetters(args: Arguments, host: Host): Promise<ExitCode> {
  const options = { asAt: dayOption(args.asAt, '--as-at'), year: yearOption(args.year) };
  const classes = args.classes.length === 0 ? DEFAULT_CLASSES : args.classes.map((text) => classOption(text, args.ui));
  const date = dayOption(args.date, '--date');
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
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
  const folder = args.out ?? LETTERS_FOLDER;
  const set =
    letters.length === 0 || (failed && !args.draft)
      ? { names, paths: [] }
      : await writeLetterSet(args, {
          settings: status.records.settings,
          letters,
          names,
          register: {
            before: written.value.register,
            rows: reportRows(letters, status.records, args.ui),
            date: written.value.date,
            states: status.records.states,
          },
          documentWith,
          folder,
          read: files,
        });
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
