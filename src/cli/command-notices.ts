/** `addendum letters --class overdue …`: a notice to each State about its contributions, and the letter register. */
import path from 'node:path';
import { say } from '../adapters/messages/say';
import { voiceOf } from '../adapters/messages/voice';
import { NOTICE_CLASS_NAMES, noticeClassNamed } from '../core/language/notice-classes';
import { noticeFiles, noticeRows } from '../core/notices/notice-rows';
import { noticesJson } from '../core/notices/notices-json';
import { Refusal } from '../core/values/diagnostic';
import type { NoticeClass } from '../core/values/notice-classes';
import { NOTICE_CLASSES } from '../core/values/notice-classes';
import { writeNotices } from '../core/write-notices';
import type { Arguments } from './arguments';
import { knownMeetings } from './budget-arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { LETTERS_FOLDER, writeLetterSet } from './letter-set';
import { countOf, printFirst } from './print-diagnostics';
import { printHeldNotices, printNotices } from './print-notices';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { dayOption } from './status-arguments';
import { speechOf } from './speech';
import { terminalOn } from './terminal';
import { VERSION } from './version';

export const isNoticeClass = (text: string): boolean => noticeClassNamed(text) !== undefined;

export async function noticesCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const classes = classesOf(args);
  const asAt = dayOption(args.asAt, '--as-at');
  const date = dayOption(args.date, '--date');
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const { value: written, diagnostics } = writeNotices(workbooks, {
    ...{ classes, meetings: args.meetings, asAt, date, sheets: args.sheets, draft: args.draft, say },
    ...{ wording: args.wording, languages: args.languagesGiven, again: args.again },
  });
  if (written === undefined) throw new Refusal(diagnostics.find(({ code }) => code === 'as-at-missing')!);
  const { records, contributions, notices } = written;
  knownMeetings(args.meetings, records);
  const names = noticeFiles(notices, records, contributions.asAt, args.together);
  const voice = await voiceOf(args.ui);
  const documentWith = (own: readonly string[]): object => ({
    ...noticesJson({ ...written, asAt: contributions.asAt, files: own }),
    diagnostics: diagnosticsJson(diagnostics, voice),
  });
  const folder = args.out ?? LETTERS_FOLDER;
  const rows = noticeRows(notices, records, args.ui);
  const set =
    notices.length === 0 || (written.isStopped && !args.draft)
      ? { names, paths: [] }
      : await writeLetterSet(args, {
          settings: records.costs.settings,
          letters: notices,
          names,
          register: { before: written.register, rows, date: written.date, states: records.states },
          documentWith,
          folder,
          read: files,
        });
  const { paths } = set;
  if (args.json) {
    const document = documentWith(set.names);
    host.stdout.write(jsonText({ addendum: VERSION, ...document, written: paths.map((file) => path.basename(file)) }));
  } else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printNotices(terminal, { notices: written, names: set.names, speech });
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    printHeldNotices(terminal, written, speech);
    if (paths.length > 0)
      terminal.line(speech.line(args.draft ? 'draftsWritten' : 'lettersWritten', { count: paths.length, folder }));
    else if (notices.length > 0) terminal.line(terminal.paint('red', speech.line('lettersHeld')));
  }
  return countOf(diagnostics, 'error') > 0 || written.heldBack.length > 0 ? 1 : 0;
}

/** All classes where only a meeting is asked for. Throws `CannotRun` for a class of letters about reports, and where such a letter's options are given. */
function classesOf({ classes, instruments, year, ui }: Arguments): NoticeClass[] {
  const named = classes.map((text) => {
    const found = noticeClassNamed(text);
    const known = NOTICE_CLASSES.map((each) => NOTICE_CLASS_NAMES[ui][each]);
    if (found === undefined) throw new CannotRun('notAmong', { option: '--class', known, given: text });
    return found;
  });
  const foreign = instruments.length > 0 ? '--instrument' : year !== undefined ? '--year' : undefined;
  if (foreign !== undefined) throw new CannotRun('notOfNotices', { option: foreign });
  return named.length === 0 ? [...NOTICE_CLASSES] : [...new Set(named)];
}
