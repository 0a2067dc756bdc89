/** What is kept of notices: their files' names and their rows of the register. */
import type { BudgetRecords } from '../budget/records/budget-records';
import type { Language } from '../language/language';
import { NOTICE_CLASS_NAMES } from '../language/notice-classes';
import { filesOf } from '../letters/letter-files';
import type { RegisterRow } from '../letters/register-sheet';
import type { Day } from '../values/calendar';
import { isoFromDay, yearOf } from '../values/calendar';
import type { Notice } from './notice';

/** `overdue.2014-04-30.BRA-Brazil.en.docx`, in step with the notices; or one file for all of a language. */
export const noticeFiles = (
  notices: readonly Notice[],
  { states }: BudgetRecords,
  asAt: Day,
  isTogether: boolean,
): string[] =>
  isTogether
    ? notices.map(({ language }) => `notices.${isoFromDay(asAt)}.${language}.docx`)
    : filesOf(notices, states, ({ items }) => `${items[0]!.class}.${isoFromDay(asAt)}`);

/** A row for each notice and meeting. */
export const noticeRows = (
  notices: readonly Notice[],
  { states, costs }: BudgetRecords,
  language: Language,
): RegisterRow[] =>
  notices.flatMap((letter) =>
    letter.items.map(({ row, class: of }): RegisterRow => {
      const { code, start } = costs.meetings[row.meeting]!;
      return {
        state: states[letter.state]!.code,
        instrument: '',
        meeting: code,
        year: start === undefined ? undefined : yearOf(start),
        class: NOTICE_CLASS_NAMES[language][of],
        letter,
      };
    }),
  );
