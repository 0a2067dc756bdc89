/** What letters say by themselves, in the six languages; all else stands on the sheet of wordings. ICU messages (see `Say`). */
import { FOR_DOCUMENTS } from './for-documents';
import type { InEach } from './language';
import { inEach } from './language';

export interface LetterWords {
  /** What a State has not sent: the report of the year, and, where `earlier` lists years, those of earlier ones. */
  readonly missingReport: string;
  /** What a report that was sent lacks. */
  readonly missingForms: string;
}

export const LETTER_WORDS: InEach<LetterWords> = inEach((language) => FOR_DOCUMENTS[language].letters);
