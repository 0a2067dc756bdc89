import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

/** Headings of the list of findings. */
export interface FindingHeads {
  /** Also names the sheet. */
  readonly title: string;
  readonly severity: string;
  readonly code: string;
  readonly what: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export const FINDING_HEADS: InEach<FindingHeads> = inEach((language) => FOR_SPEAKING[language].findingHeads);
