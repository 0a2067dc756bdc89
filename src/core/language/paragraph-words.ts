/**
 * The sentences of the paragraph on reports, in the six languages: ICU messages (see `Say`). Beside each number, such as `late`, stand its words for
 * those under ten: `lateWord` as what is counted stands by itself, `ofWord` and `forWord` as it stands after *of* and *for*. `rest` is the number of
 * States that have not submitted, `reports` that of all reports for the year.
 */
import { FOR_DOCUMENTS } from './for-documents';
import type { InEach } from './language';
import { inEach } from './language';

export interface ParagraphWords {
  /** One to nine (in Spanish to ten): of States, of reports, after *of the*, after *for*. */
  readonly states: string;
  readonly reports: string;
  readonly of: string;
  readonly for: string;
  /** Nobody had anything due. */
  readonly nothingDue: string;
  /** One State alone had a report due, and sent it, or did not. */
  readonly oneSubmitted: string;
  readonly oneMissing: string;
  readonly noneSubmitted: string;
  readonly submitted: string;
  readonly allOnTime: string;
  readonly allLate: string;
  readonly onTimeAndLate: string;
  readonly others: string;
  readonly othersEarlier: string;
  readonly othersNever: string;
  /** The same where no State has submitted. */
  readonly all: string;
  readonly allEarlier: string;
  readonly allNever: string;
  readonly notYetDue: string;
  readonly voluntary: string;
  readonly notUploaded: string;
  readonly yearBefore: string;
  /** The year itself lies before the first of which reports are recorded. */
  readonly notRecorded: string;
  readonly recordedSince: string;
}

export const PARAGRAPH_WORDS: InEach<ParagraphWords> = inEach((language) => FOR_DOCUMENTS[language].paragraph);
