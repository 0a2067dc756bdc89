/** From reasons to notices: who gets one, in which language and wording, and who does not, and why. */
import type { BudgetRecords } from '../budget/records/budget-records';
import { NOTICE_CLASS_NAMES, noticeClassNamed } from '../language/notice-classes';
import type { LetterChoice } from '../letters/choose-letters';
import { gatherLetters } from '../letters/gather-letters';
import type { LetterRecords, RegisteredLetter } from '../letters/letter-records';
import { Recipients } from '../letters/recipients';
import { Findings } from '../records/findings';
import { listOf } from '../status/state-labels';
import { codeKey } from '../values/code-key';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { NoticeClass } from '../values/notice-classes';
import type { DueNotice, NoticedBefore, NoticeItem } from './notice';

export type NoticeChoice = Omit<LetterChoice, 'classes'>;

export interface ChosenNotices {
  readonly notices: readonly DueNotice[];
  readonly writtenBefore: readonly NoticedBefore[];
  /** Reasons for notices to States that have no contact. */
  readonly withoutContact: readonly NoticeItem[];
  /** Reasons for notices of which the wording is missing in the contact's language. */
  readonly withoutWording: readonly { readonly item: NoticeItem; readonly found: Diagnostic }[];
}

/**
 * A notice for each State and wording, with all of its meetings. A State without a contact gets none (a warning), nor does one that the register has as written to
 * about the same meeting in the same wording since the last invoice was issued to it (a note). A wording that is missing is an error.
 */
export function chooseNotices(
  items: readonly NoticeItem[],
  budget: BudgetRecords,
  records: LetterRecords,
  choice: NoticeChoice,
): Outcome<ChosenNotices> {
  const findings = new Findings();
  const recipients = new Recipients(records, choice.languages);
  const {
    letters: notices,
    writtenBefore,
    withoutContact,
    withoutWording: wordless,
  } = gatherLetters(items, recipients, {
    stateOf: ({ row }) => row.state,
    keyOf: ({ class: of }) => choice.wording ?? keyOf(of, records),
    beforeOf: (item, key) => (choice.again ? undefined : registered(item, key, budget, records.register)),
    // One wording may be asked for all classes: what is due back and what is owed stand in letters of their own.
    partOf: ({ class: of }) => of,
  });
  const missed = new Map<string, Diagnostic>();
  const withoutWording = wordless.map(({ item, key, language }) => {
    const name = `${language} ${codeKey(key)}`;
    const found =
      missed.get(name) ?? diagnostic('letter-wording-missing', records.lettersAt, { letter: key, language });
    missed.set(name, found);
    return { item, found };
  });
  const chosen = { notices, writtenBefore, withoutContact, withoutWording };
  const lacking = withoutContact.map(({ row }) => row.state);
  recipients.report(budget.states, lacking, chosen.notices, findings);
  reportBefore(writtenBefore, budget, findings);
  return { value: chosen, diagnostics: [...missed.values(), ...findings.diagnostics()] };
}

/** The wording that is named for the class, in any language. */
const keyOf = (of: NoticeClass, { wordings }: LetterRecords): string =>
  wordings.find(({ key }) => noticeClassNamed(key) === of)?.key ?? NOTICE_CLASS_NAMES.en[of];

/** What was issued after a notice, that notice did not tell. */
function registered(
  { class: of, row, lastIssued }: NoticeItem,
  key: string,
  { costs }: BudgetRecords,
  register: readonly RegisteredLetter[],
): RegisteredLetter | undefined {
  const code = codeKey(costs.meetings[row.meeting]!.code);
  return register.find(
    ({ state, meeting, class: written, letter, on }) =>
      state === row.state &&
      codeKey(meeting) === code &&
      (written === '' || noticeClassNamed(written) === of) &&
      (letter === '' || codeKey(letter) === codeKey(key)) &&
      (on === undefined || lastIssued === undefined || lastIssued <= on),
  );
}

function reportBefore(
  writtenBefore: readonly NoticedBefore[],
  { states, costs }: BudgetRecords,
  findings: Findings,
): void {
  for (const meeting of new Set(writtenBefore.map(({ item }) => item.row.meeting))) {
    const before = writtenBefore.filter(({ item }) => item.row.meeting === meeting);
    const rows = [...new Set(before.map(({ item }) => item.row.state))].map((state) => states[state]!);
    const { text, others } = listOf(rows);
    const values = { meeting: costs.meetings[meeting]!.code, count: rows.length, states: text };
    findings.add('notice-written-before', before[0]!.letter.at, values, { states: others });
  }
}
