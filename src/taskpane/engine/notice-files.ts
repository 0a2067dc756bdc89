/** Notices about contributions as the command line's `letters --together` writes them, made in the pane. */
import { say } from '../../adapters/messages/say';
import { voiceOf } from '../../adapters/messages/voice';
import { writeForm } from '../../adapters/xlsx/write/write-form';
import { LANGUAGES } from '../../core/language/language';
import { letterDocument } from '../../core/letters/letter-document';
import { letterHead } from '../../core/letters/letter-head';
import { registerSheet } from '../../core/letters/register-sheet';
import { noticeFiles, noticeRows } from '../../core/notices/notice-rows';
import { nameIn } from '../../core/status/status-json';
import { dayFromIso, isoFromDay } from '../../core/values/calendar';
import { headingOf } from '../../core/workbook/heading-index';
import type { Workbook } from '../../core/workbook/workbook';
import { writeNotices } from '../../core/write-notices';
import { VERSION } from '../version';
import type { MadeFile } from './annex-questions';
import type { NoticesAsk, ShownNotices } from './budget-questions';
import { madeFile } from './made-file';

export async function shownNotices(
  workbooks: readonly Workbook[],
  { class: of, language, asAt }: NoticesAsk,
): Promise<ShownNotices> {
  const { value, diagnostics } = writeNotices(workbooks, {
    ...{ classes: [of], meetings: [], languages: [], wording: undefined, again: false, draft: false, say },
    ...{ asAt: asAt === undefined ? undefined : dayFromIso(asAt), date: undefined },
  });
  const voice = await voiceOf(language);
  const errors = [
    ...new Set(diagnostics.filter(({ severity }) => severity === 'error').map((each) => voice.message(each))),
  ];
  if (value === undefined) return { files: [], written: 0, withoutContact: 0, before: 0, heldBack: [], errors };
  const { records, notices, contributions, date, register } = value;
  const { states, costs } = records;
  const nameOf = (state: number): string => nameIn(states[state]!, language);
  const isWritten = notices.length > 0 && !value.isStopped;
  const names = noticeFiles(notices, records, contributions.asAt, true);
  const files: MadeFile[] = [];
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../../adapters/docx/write-document');
  for (const each of isWritten ? LANGUAGES : []) {
    const [first, ...others] = notices.filter((notice) => notice.language === each);
    if (!first) continue;
    const from = letterHead(costs.settings, each);
    const plan = letterDocument([first, ...others], { date, from, draft: '', version: VERSION });
    files.push(await madeFile(names[notices.indexOf(first)]!, await writeDocument(plan)));
  }
  if (isWritten) {
    const content = { before: register, rows: noticeRows(notices, records, language), date, states };
    const title = headingOf('LetterRegister', '', language);
    const bytes = await writeForm([registerSheet(content, language)], { title });
    files.push(await madeFile(`letter-register.${isoFromDay(date)}.xlsx`, bytes));
  }
  return {
    files,
    written: isWritten ? notices.length : 0,
    withoutContact: new Set(value.withoutContact.map(({ row }) => row.state)).size,
    before: new Set(value.writtenBefore.map(({ item }) => item.row.state)).size,
    heldBack: [...new Set(value.heldBack.map(({ item }) => nameOf(item.row.state)))],
    errors,
  };
}
