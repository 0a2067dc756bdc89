/** From reasons to letters: who gets one, in which language and wording, and who does not, and why. */
import type { Language } from '../language/language';
import { CLASS_NAMES, classNamed } from '../language/class-names';
import { noticeClassNamed } from '../language/notice-classes';
import { Findings } from '../records/findings';
import { listOf } from '../status/state-labels';
import type { CheckedStatus } from '../status/tie-counts';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import type { DueLetter, LetterItem, WrittenBefore } from './letter';
import type { LetterClass } from './letter-items';
import { hasLeft, letterItems } from './letter-items';
import { gatherLetters } from './gather-letters';
import type { LetterRecords, RegisteredLetter, Wording } from './letter-records';
import { Recipients } from './recipients';

export interface LetterChoice {
  readonly classes: readonly LetterClass[];
  /** Key of the wording; `undefined`: the one named for the class, or else the first that is named for none. */
  readonly wording: string | undefined;
  /** Languages of the letters: the contact's own among these, or else the first. None: the contact's own, or English. */
  readonly languages: readonly Language[];
  /** Also to those written to already. */
  readonly again: boolean;
}

export interface ChosenLetters {
  readonly letters: readonly DueLetter[];
  readonly writtenBefore: readonly WrittenBefore[];
  /** Reasons for letters to States that have no contact. */
  readonly withoutContact: readonly LetterItem[];
}

/**
 * A letter for each State and wording: reasons that ask for the same wording stand in one letter. A State without a contact gets none (a warning), nor does
 * one that has been written to about the same instrument, year and wording or that is bound no longer (notes). A wording that is missing is an error.
 */
export function chooseLetters(
  status: CheckedStatus,
  records: LetterRecords,
  choice: LetterChoice,
): Outcome<ChosenLetters> {
  const findings = new Findings();
  const recipients = new Recipients(records, choice.languages);
  const all = letterItems(status, choice.classes);
  const left = all.filter((item) => hasLeft(status, item));
  const { letters, writtenBefore, withoutContact, withoutWording } = gatherLetters(
    all.filter((item) => !left.includes(item)),
    recipients,
    {
      stateOf: ({ state }) => state.state,
      keyOf: (item) => keyOf(item, records.wordings, choice.wording),
      beforeOf: (item, key) => (choice.again ? undefined : registered(item, key, records.register)),
      partOf: () => '',
    },
  );
  for (const { key, language } of withoutWording) {
    const values = { letter: key, language };
    findings.addOnce(`${language} ${codeKey(key)}`, 'letter-wording-missing', records.lettersAt, values);
  }
  report({ withoutContact, writtenBefore, left, recipients, letters }, status, findings);
  return { value: { letters, writtenBefore, withoutContact }, diagnostics: findings.diagnostics() };
}

/** The key of the wording that a reason asks for. What `never` says is said to no State of which the list cannot know it, where there is a general wording. */
function keyOf({ state, hasUnrecorded }: LetterItem, wordings: readonly Wording[], asked: string | undefined): string {
  if (asked !== undefined) return asked;
  const wanted = state.isVoluntary ? 'voluntary' : state.class;
  const own = wordings.find(({ key }) => classNamed(key) === wanted);
  const general = wordings.find(({ key }) => classNamed(key) === undefined && noticeClassNamed(key) === undefined);
  const [first, second] = wanted === 'never' && hasUnrecorded ? [general, own] : [own, general];
  return (first ?? second)?.key ?? CLASS_NAMES.en[wanted];
}

function registered(
  item: LetterItem,
  key: string,
  register: readonly RegisteredLetter[],
): RegisteredLetter | undefined {
  return register.find(
    ({ state, instrumentIndex, year, letter }) =>
      state === item.state.state &&
      instrumentIndex === item.instrument &&
      year === item.year &&
      (letter === '' || codeKey(letter) === codeKey(key)),
  );
}

interface Reported extends ChosenLetters {
  readonly left: readonly LetterItem[];
  readonly recipients: Recipients;
}

function report(chosen: Reported, status: CheckedStatus, findings: Findings): void {
  const { states, instruments } = status.records;
  const lacking = chosen.withoutContact.map(({ state }) => state.state);
  chosen.recipients.report(states, lacking, chosen.letters, findings);
  instruments.forEach(({ code }, index) => {
    const gone = chosen.left.filter(({ instrument }) => instrument === index);
    if (gone.length > 0) {
      const { text, others } = listOf(gone.map(({ state }) => states[state.state]!));
      const at = gone.map(({ state }) => state.dueYear!.binding.at);
      const values = { instrument: code, count: gone.length, states: text };
      findings.add('letter-state-left', at, values, { states: others });
    }
    const before = chosen.writtenBefore.filter(({ item }) => item.instrument === index);
    if (before.length === 0) return;
    const { text, others } = listOf(before.map(({ item }) => states[item.state.state]!));
    const values = { instrument: code, year: status.year, count: before.length, states: text };
    findings.add('letter-written-before', before[0]!.letter.at, values, { states: others });
  });
}
