/** What notices about contributions say by themselves, in the six languages; all else stands on the sheet of wordings. */
import { FOR_DOCUMENTS } from './for-documents';
import type { InEach } from './language';
import { inEach } from './language';

export interface NoticeWords {
  /** Head of the column with the due day of what is not paid. */
  readonly due: string;
  /** Head of the column with the day since which something is overdue. */
  readonly since: string;
  /** Of a final bill; negative where it gives something back. */
  readonly finalBill: string;
  /** Of the table, for a screen reader. */
  readonly amounts: string;
}

export const NOTICE_WORDS: InEach<NoticeWords> = inEach((language) => FOR_DOCUMENTS[language].notices);
