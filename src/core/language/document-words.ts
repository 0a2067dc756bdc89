/** What a document says beside its tables: one file for each language. Holes are ICU messages, see `Say`; `blank` choices leave a part out. */
import { FOR_DOCUMENTS } from './for-documents';
import type { InEach, Language } from './language';
import { inEach } from './language';

export interface DocumentWords {
  // The masthead: in Russian, Arabic and Chinese documents its particulars stay English.
  readonly mastheadLanguage: Language;
  readonly unitedNations: string;
  readonly distribution: string;
  /** Blank where the document is in the language of its original. */
  readonly ownLanguage: string;
  readonly original: string;

  // The block above the title.
  readonly sessionOfYear: string;
  readonly placeAndDates: string;
  readonly agendaItem: string;
  /** Of the Unit, whose name is inflected; any other name follows a colon. */
  readonly submittedByUnit: string;
  readonly submittedBy: string;

  /** Numbers under ten in words (in Spanish ten too), from one: of meetings after `of`, of meetings after `at`, and of postings. */
  readonly numbersOf: string;
  readonly numbersAt: string;
  readonly numbersOfPostings: string;
  /** `whole`: the whole part of the amount, by which plural forms go; `decimals`: whether it is printed with decimals. */
  readonly dollars: string;
  readonly otherCurrency: string;
  readonly difference: string;
  readonly meetingsAt: string;
  readonly moreMeetings: string;

  // Paragraphs. `own`: the terms are those of a Terms sheet, and so must not be inflected, nor anything agree with them.
  /** Ends a sentence. */
  readonly stop: string;
  readonly intro: string;
  readonly noMeetings: string;
  readonly tables: string;
  /** Of the table by cause: `list` has those that it has columns of. */
  readonly causes: string;
  /** Volume, price, exchange and rounding, parted by ` | `, as the sentence has them. */
  readonly causeNames: string;
  readonly causesAnd: string;
  readonly causesAndLast: string;
  readonly overall: string;
  readonly overallEqual: string;
  /** Off by less than the `unit` to which figures are rounded. */
  readonly overallNear: string;
  readonly overallNoEstimate: string;
  readonly overallNoSpending: string;
  readonly overallUnknown: string;
  /** `item` is what is said of a single meeting; blank where a list follows. */
  readonly meetingsBelow: string;
  readonly meetingsAbove: string;
  readonly meetingsEqual: string;
  readonly meetingsNear: string;
  readonly meetingsUncompared: string;
  readonly meetingItem: string;
  /** A meeting that a sentence names alone. `article`: whether its title takes one. */
  readonly namedMeeting: string;
  /** `count`: of lines. */
  readonly linesBelow: string;
  readonly linesAbove: string;
  /** The amount is blank where it would not be the one of a table. */
  readonly lineItem: string;
  readonly notHeld: string;
  readonly notHeldEstimates: string;
  readonly explanations: string;
  readonly explanationItem: string;
  readonly moreExplanations: string;
  readonly unmatched: string;
  readonly shared: string;
  readonly provisional: string;

  // The chart, and what a screen reader says of a table.
  /** Its number is a Roman one, or in words. */
  readonly chartCaption: string;
  readonly chartNumber: string;
  readonly chartRow: string;
  readonly tableDescription: string;
}

export const DOCUMENT_WORDS: InEach<DocumentWords> = inEach((language) => FOR_DOCUMENTS[language].documents);
