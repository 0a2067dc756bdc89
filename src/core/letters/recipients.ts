/** Whom letters go to, in which language and wording, and what is to be said of it. */
import type { Language } from '../language/language';
import type { Findings } from '../records/findings';
import { labelOf, listOf } from '../status/state-labels';
import type { StateRow } from '../status/status-records';
import { codeKey } from '../values/code-key';
import type { Contact, LetterRecords, Wording } from './letter-records';
import { addTo } from '../values/grouped';

export class Recipients {
  private readonly contacts = new Map<number, Contact[]>();

  /** `languages`: those asked for; none: each contact's own. */
  constructor(
    private readonly records: LetterRecords,
    private readonly languages: readonly Language[],
  ) {
    for (const contact of records.contacts) addTo(this.contacts, contact.state, contact);
  }

  /**
   * The contact to write to, and in which language: the first whose language is asked for, or whose language is not said, or the first of all;
   * `undefined` where the State has none.
   */
  of(state: number): readonly [Contact, Language] | undefined {
    const contacts = this.contacts.get(state);
    const first = contacts?.[0];
    if (contacts === undefined || first === undefined) return undefined;
    const { languages } = this;
    if (languages.length === 0) return [first, first.language ?? 'en'];
    const speaking = contacts.find(({ language }) => language !== undefined && languages.includes(language));
    if (speaking) return [speaking, speaking.language!];
    return [contacts.find(({ language }) => language === undefined) ?? first, languages[0]!];
  }

  wording(key: string, language: Language): Wording | undefined {
    return this.records.wordings.find((each) => codeKey(each.key) === codeKey(key) && each.language === language);
  }

  /** Says which States lack a contact, and of which several are given one is used. */
  report(
    states: readonly StateRow[],
    lacking: Iterable<number>,
    letters: readonly { readonly state: number; readonly contact: Contact }[],
    findings: Findings,
  ): void {
    const rows = [...new Set(lacking)].map((state) => states[state]!);
    if (rows.length > 0) {
      const { text, others } = listOf(rows);
      // States that nobody has in this workbook have no place.
      const at = [this.records.contactsAt, ...rows.map((row) => row.at).filter(({ file }) => file !== '')];
      findings.add('contact-missing', at, { count: rows.length, states: text }, { states: others });
    }
    const used = new Map(letters.map(({ state, contact }) => [state, contact]));
    for (const [state, contact] of used) {
      const own = this.contacts.get(state)!;
      if (own.length < 2) continue;
      const at = [contact, ...own.filter((each) => each !== contact)].map((each) => each.at.Addressee);
      const { text, others } = labelOf(states[state]!);
      findings.add('contact-doubled', at, { state: text, used: contact.addressee }, { state: others });
    }
  }
}
