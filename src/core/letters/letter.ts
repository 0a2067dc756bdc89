/** Letters to be written: to whom, about what, in which words. */
import type { Language } from '../language/language';
import type { InstrumentStatus, StateYear } from '../status/status';
import type { PlannedTextTable } from '../plan/document-plan';
import type { Contact, RegisteredLetter, Wording, WordingColumn } from './letter-records';

/** One reason for a letter: a State under an instrument in the year asked for. */
export interface LetterItem {
  readonly status: InstrumentStatus;
  /** Index in `StatusRecords.instruments`. */
  readonly instrument: number;
  readonly year: number;
  readonly state: StateYear;
  /** Years before it, since the State became bound, whose reports are due and missing too. */
  readonly earlier: readonly number[];
  /** Reports were due from it in years of which none are recorded: nobody can say that it never submitted any. */
  readonly hasUnrecorded: boolean;
  /** Forms that the year's report lacks, where there is one. */
  readonly formsMissing: readonly string[];
}

/** A letter to one contact, before its holes are filled; `Item` is what it is about. */
export interface DueLetter<Item = LetterItem> {
  /** Index in `StatusRecords.states`. */
  readonly state: number;
  readonly contact: Contact;
  readonly language: Language;
  readonly wording: Wording;
  readonly items: readonly Item[];
}

export interface Letter<Item = LetterItem> extends DueLetter<Item> {
  /** By column of the wording, with its holes filled; lines apart. */
  readonly texts: { readonly [C in WordingColumn]: string };
  /** Stands where a line of a text is `TABLE_LINE`. */
  readonly table?: PlannedTextTable;
}

/** A line of a letter's text in the place of its table. No workbook's text keeps this character. */
export const TABLE_LINE = '\ufffc';

/** A reason for a letter that was met by an earlier one. */
export interface WrittenBefore {
  readonly item: LetterItem;
  readonly letter: RegisteredLetter;
}
