/** What is printed on the annex and its Proof sheet: one file for each language. Holes are ICU messages, see `Say`. */
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

export interface AnnexWords {
  /** `count`: of meetings. */
  readonly title: string;
  readonly titleProvisional: string;
  readonly table: string;
  readonly continued: string;
  readonly summaryByMeeting: string;
  readonly estimatesByLine: string;
  readonly finalByLine: string;
  readonly actualByLine: string;
  readonly variancesByLine: string;
  readonly variancesByCause: string;
  readonly meeting: string;
  readonly line: string;
  readonly estimatedCosts: string;
  readonly finalExpenditures: string;
  readonly actualExpenditure: string;
  readonly ofWhichCommitted: string;
  readonly variance: string;
  readonly rate: string;
  readonly subtotal: string;
  readonly total: string;
  readonly unmatched: string;
  readonly totalIncludingUnmatched: string;
  /** The unit under a table's title, in parentheses there. */
  readonly unitedStatesDollars: string;
  /** Where figures are printed in thousands; the second, of another currency. */
  readonly thousandsOfDollars: string;
  readonly inThousands: string;
  readonly draft: string;
  /** A part by its letter; another part's heading is its own text. */
  readonly partHeading: string;
  readonly partLetters: Readonly<Record<string, string>>;
  readonly conferenceServicing: string;
  readonly otherRequirements: string;
  /** How the year stands in a date, to be left out where the title says it. */
  readonly yearInDate: string;
  readonly datesAfterTitle: string;
  /** Marks of notes, first to last; after the last one they double. */
  readonly noteLetters: string;
  /** How a letter is printed after what it marks and before its note: alone, or, where it would join the word before it, in parentheses. */
  readonly noteMark: string;

  /** `version` is blank where the workbook gives the estimate no version's name. */
  readonly noteVersion: string;
  /** Names that versions usually have, as the note says them; any other name is said as the workbook says it. */
  readonly versionOriginal: string;
  readonly versionRevised: string;
  readonly noteNoEstimate: string;
  readonly noteShared: string;
  readonly noteSupportRate: string;
  /** Of the table by cause: what each cause is; of those that not every table has; of totals that are not rounded by themselves. */
  readonly noteCauses: string;
  readonly noteNotSplit: string;
  readonly noteDerived: string;
  readonly noteCausesAdded: string;
  /** `currency` is blank for dollars; `whole` is the whole part of the unit, by which plural forms go. */
  readonly noteRounded: string;
  readonly noteRoundedToUnit: string;
  readonly noteAdjusted: string;
  readonly noteProvisional: string;
  readonly noteUnmatched: string;
  readonly noteNotAvailable: string;
  readonly noteCancelled: string;
  readonly notePostponed: string;

  readonly chartFinal: string;
  readonly chartActual: string;
  readonly chartAlternative: string;

  readonly proof: string;
  readonly proofIdentity: string;
  readonly proofSheets: string;
  readonly proofSums: string;
  readonly proofControls: string;
  readonly proofInputs: string;
  readonly proofTotals: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly currency: string;
  readonly rowsRead: string;
  readonly rowsUsed: string;
  readonly rowsLeftOut: string;
  readonly reasons: string;
  readonly read: string;
  readonly used: string;
  readonly leftOut: string;
  /** In a row of control totals for all of them together. */
  readonly allMeetings: string;
  readonly allLines: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
  readonly agrees: string;
  readonly yes: string;
  readonly no: string;
  readonly matched: string;
}

export const ANNEX_WORDS: InEach<AnnexWords> = inEach((language) => FOR_SPEAKING[language].annex);
