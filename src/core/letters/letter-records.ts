/** What the sheets of letters say, as records. */
import type { Language } from '../language/language';
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';

/** A row of Contacts. */
export interface Contact {
  /** Index in `StatusRecords.states`. */
  readonly state: number;
  readonly addressee: string;
  readonly office: string;
  /** Lines. */
  readonly address: string;
  /** Of letters to this contact; `undefined`: not said. */
  readonly language: Language | undefined;
  readonly at: { readonly [C in ContactColumn]: Place };
}

export const CONTACT_COLUMNS = ['Addressee', 'Office', 'Address'] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];

/** What a wording is made of, by its columns; in the order of a letter. */
export const WORDING_COLUMNS = ['Subject', 'Salutation', 'Body', 'Closing', 'Signatory', 'Title of signatory'] as const;
export type WordingColumn = (typeof WORDING_COLUMNS)[number];

/** A row of Letters: a letter with holes, in one language. */
export interface Wording {
  readonly key: string;
  readonly language: Language;
  readonly texts: { readonly [C in WordingColumn]: string };
  readonly at: { readonly [C in WordingColumn]: Place };
}

/** A row of LetterRegister: a letter that was written. */
export interface RegisteredLetter {
  readonly state: number;
  /** As the row writes it; blank of a notice about a meeting. */
  readonly instrument: string;
  /** Index of the instrument that it names; `undefined`: of a notice, or where instruments are not looked at. */
  readonly instrumentIndex: number | undefined;
  readonly year: number | undefined;
  /** As the row writes it; blank of a letter about reports. */
  readonly meeting: string;
  readonly class: string;
  /** The key of its wording; blank stands for any. */
  readonly letter: string;
  readonly language: string;
  readonly on: Day | undefined;
  readonly addressee: string;
  readonly at: Place;
}

export interface LetterRecords {
  readonly contacts: readonly Contact[];
  readonly wordings: readonly Wording[];
  readonly register: readonly RegisteredLetter[];
  /** The sheet of wordings, or where one is looked for: where a wording is missed. */
  readonly lettersAt: Place;
  readonly contactsAt: Place;
}
