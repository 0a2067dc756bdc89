/** From reasons to letters: who gets one, in which language and wording, and who does not, and why. */
import type { Language } from '../language/language';
import { CLASS_NAMES, classNamed } from '../language/class-names';
import { noticeClassNamed } from '../language/notice-classes';
import { Findings } from '../records/findings';
import { labelOf, listOf } from '../status/state-labels';
import type { CheckedStatus } from '../status/tie-counts';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import type { DueLetter, LetterItem, WrittenBefore } from './letter';
import type { LetterClass } from './letter-items';
import { hasLeft, letterItems } from './letter-items';
import type { Contact, LetterRecords, RegisteredLetter, Wording } from './letter-records';

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
  const contacts = new Map<number, Contact[]>();
  for (const contact of records.contacts) {
    contacts.set(contact.state, [...(contacts.get(contact.state) ?? []), contact]);
  }
  const letters = new Map<string, DueLetter & { readonly items: LetterItem[] }>();
  const writtenBefore: WrittenBefore[] = [];
  const withoutContact: LetterItem[] = [];
  const missed = new Set<string>();
  const left: LetterItem[] = [];
  for (const item of letterItems(status, choice.classes)) {
    if (hasLeft(status, item)) {
      left.push(item);
      continue;
    }
    const key = keyOf(item, records.wordings, choice.wording);
    const before = choice.again ? undefined : registered(item, key, records.register);
    if (before) {
      writtenBefore.push({ item, letter: before });
      continue;
    }
    const { state } = item.state;
    const own = contacts.get(state);
    if (!own) {
      withoutContact.push(item);
      continue;
    }
    const [contact, language] = contactOf(own, choice.languages);
    const wording = records.wordings.find((each) => codeKey(each.key) === codeKey(key) && each.language === language);
    if (!wording) {
      const name = `${language} ${codeKey(key)}`;
      if (!missed.has(name)) findings.add('letter-wording-missing', records.lettersAt, { letter: key, language });
      missed.add(name);
      continue;
    }
    const name = `${state} ${codeKey(key)}`;
    const known = letters.get(name);
    if (known) known.items.push(item);
    else letters.set(name, { state, contact, language, wording, items: [item] });
  }
  report({ withoutContact, writtenBefore, left, contacts, letters: [...letters.values()] }, status, records, findings);
  return {
    value: { letters: [...letters.values()], writtenBefore, withoutContact },
    diagnostics: findings.diagnostics(),
  };
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

/** The contact to write to, and in which language: the first whose language is asked for, or whose language is not said, or the first of all. */
export function contactOf(contacts: readonly Contact[], languages: readonly Language[]): readonly [Contact, Language] {
  const first = contacts[0]!;
  if (languages.length === 0) return [first, first.language ?? 'en'];
  const speaking = contacts.find(({ language }) => language !== undefined && languages.includes(language));
  if (speaking) return [speaking, speaking.language!];
  return [contacts.find(({ language }) => language === undefined) ?? first, languages[0]!];
}

interface Reported extends ChosenLetters {
  readonly left: readonly LetterItem[];
  readonly contacts: ReadonlyMap<number, readonly Contact[]>;
}

function report(chosen: Reported, status: CheckedStatus, records: LetterRecords, findings: Findings): void {
  const { states, instruments } = status.records;
  const lacking = [...new Set(chosen.withoutContact.map(({ state }) => state.state))];
  if (lacking.length > 0) {
    const rows = lacking.map((state) => states[state]!);
    const { text, others } = listOf(rows);
    const at = [records.contactsAt, ...rows.map((row) => row.at)];
    findings.add('contact-missing', at, { count: lacking.length, states: text }, { states: others });
  }
  const one = new Map(chosen.letters.map((letter) => [letter.state, letter]));
  for (const { state, contact } of one.values()) {
    const own = chosen.contacts.get(state)!;
    if (own.length < 2) continue;
    const at = [contact, ...own.filter((each) => each !== contact)].map((each) => each.at.Addressee);
    const { text, others } = labelOf(states[state]!);
    findings.add('contact-doubled', at, { state: text, used: contact.addressee }, { state: others });
  }
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
