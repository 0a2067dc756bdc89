import { FOR_DOCUMENTS } from './for-documents';
import type { InEach } from './language';
import { inEach } from './language';

/** What documents of the budget say beside their tables: one file for each language. Holes are ICU messages, see `Say`; `blank` choices leave a part out. */
export interface BudgetDocumentWords {
  // Titles. `count`: of meetings; `meeting` is the title of the only one.
  /** `revised`: of a later version than the first. */
  readonly estimateTitle: string;
  /** `on`: `estimate` or `final`. */
  readonly sharesTitle: string;
  readonly contributionsTitle: string;

  // Estimated costs.
  readonly estimateIntro: string;
  readonly estimateItem: string;
  /** A meeting's title with its place and dates, either of which may be blank. */
  readonly meetingHeld: string;
  /** `rates`: rates of exchange, blank where all costs are in the currency of the document; `count`: of them. */
  readonly basis: string;
  readonly rateItem: string;
  readonly actualCosts: string;
  /** `years`: of the scale, blank where they differ; `limits`: whether lowest or highest rates apply. */
  readonly formula: string;
  readonly notices: string;
  readonly noRegularBudget: string;
  /** The row, or the title, of what stands in the table of services. */
  readonly totalConferenceServicing: string;
  /** A computed line: `perCent` of `amount`. */
  readonly computedLine: string;
  readonly service: string;
  readonly item: string;

  // Shares.
  readonly sharesIntro: string;
  readonly sharesItem: string;
  /** `rest`: whether something is not shared. */
  readonly exactRates: string;
  readonly bills: string;
  readonly proposed: string;
  readonly withoutShares: string;
  readonly noteParticipant: string;
  readonly noteFormerPayer: string;

  // Contributions.
  readonly contributionsIntro: string;
  readonly contributionsTotals: string;
  readonly creditsApart: string;
  readonly fundingIntro: string;
  /** `result`: `funded`, `open`, `not_funded`, `cancelled` or `unknown`. */
  readonly fundingItem: string;
  /** Numbers of States: `paid`, `part` and `none`. */
  readonly notePaid: string;
  readonly noteProof: string;
}

export const BUDGET_DOCUMENT_WORDS: InEach<BudgetDocumentWords> = inEach(
  (language) => FOR_DOCUMENTS[language].budgetDocuments,
);
