/** What is asked and told of the budget: estimates, shares of States, contributions. Amounts are in minor units, days are ISO. */
import type { Funding } from '../../core/budget/contributions/funding';
import type { ShareProblem } from '../../core/budget/shares/meeting-shares';
import type { SharesOn } from '../../core/budget/shares/shares';
import type { Language } from '../../core/language/language';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import type { Place } from '../../core/values/address';
import type { SheetKind } from '../../core/workbook/layout';
import type { NoticeClass } from '../../core/values/notice-classes';
import type { MadeFile } from './annex-questions';
import type { FindingGroup, GivenFile } from './engine-messages';

export type BudgetJob = 'estimate' | 'shares' | 'contributions';

/** Of each job what its tab shows. */
export interface BudgetFaces {
  readonly jobs: {
    readonly [J in BudgetJob]: {
      /** Sheets without which there is nothing to tell of it. */
      readonly missing: readonly SheetKind[];
      readonly errors: number;
    };
  };
  readonly currency: string;
  readonly decimals: number;
  /** Of contributions; `undefined` where the workbook does not say it. */
  readonly asAt: string | undefined;
  /** Meetings that are not funded by their day. */
  readonly notFunded: number;
}

export interface Told {
  readonly groups: readonly FindingGroup[];
  readonly missing: readonly SheetKind[];
  /** An error bears on some of it: its files are drafts. */
  readonly isDraft: boolean;
}

/** Which estimate is meant. */
export interface EstimateChoice {
  /** Key of the version; where nothing is chosen, or it has no volumes, the original, else the first there is. */
  readonly version?: string | undefined;
  /** Key of the files of earlier years; blank: none. */
  readonly past?: string | undefined;
}

export interface EstimateAsk extends EstimateChoice {
  readonly language: Language;
  /** As on the command line; blank: nothing is asked. */
  readonly whatIf: string;
}

export interface EstimateChartsAsk extends EstimateChoice {
  readonly language: Language;
}

export interface EstimateOutline extends Told {
  readonly ratesAsAt: string | undefined;
  /** Those that have volumes, as the sheet names them, in its order; which of them is shown. */
  readonly versions: readonly { readonly key: string; readonly name: string }[];
  readonly version: string;
  readonly meetings: readonly ShownEstimate[];
  readonly total: bigint | undefined;
  /** With other values; `undefined` where none are asked for. */
  readonly whatIfTotal: bigint | undefined;
  /** The part of the question that cannot be read. */
  readonly invalidWhatIf: string | undefined;
  /** What can be asked about: name as the question has it, and as it is called; its value where it is one. */
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** Every amount, also with other values, is in whole units of the currency. */
  readonly isWhole: boolean;
  readonly quantities: number;
  /** What proposing it in the sheet Estimates comes to. */
  readonly proposal: ShownProposal;
  readonly unitCosts: { readonly used: number; readonly all: number };
}

/** Numbers of rows; `adopted` are titles of meetings. */
export interface ShownProposal {
  readonly added: number;
  readonly replaced: number;
  /** Their version is adopted: nothing is proposed for them. */
  readonly adopted: readonly string[];
  /** Proposed rows that stay as they are; the amounts' cells. */
  readonly left: readonly Place[];
}

export interface ShownEstimate {
  readonly index: number;
  readonly title: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly total: number | undefined;
  readonly whatIf: number | undefined;
  readonly lines: readonly ShownEstimateLine[];
  /** Earlier meetings like it; `undefined` where no files of earlier years were given. */
  readonly past: ShownPast | undefined;
}

/** Codes of meetings, and the years of the first and the last. */
export interface ShownPast {
  readonly from: readonly string[];
  readonly years: readonly [number, number] | undefined;
}

/** Plain decimals with at most one digit after the sign. */
export interface ShownSpread {
  readonly meetings: number;
  readonly least: string;
  readonly median: string;
  readonly most: string;
}

/** What was used of an item, and what of a row's factor would make it the median. */
export interface ShownUsed extends ShownSpread {
  readonly fill: ShownFill | undefined;
}

export interface ShownFill {
  /** As the factor's column is headed. */
  readonly label: string;
  readonly value: string;
  readonly at: Place;
  /** The cell was typed, and can be typed over. */
  readonly isTyped: boolean;
}

export interface ShownEstimateLine {
  readonly code: string;
  readonly title: string;
  readonly amount: number | undefined;
  readonly whatIf: number | undefined;
  /** Of a computed line, with the sum that it is of. */
  readonly perCent: string | undefined;
  readonly base: bigint | undefined;
  readonly parts: readonly ShownPart[];
  /** Final cost in per cent of the estimate. */
  readonly finalToEstimate: ShownSpread | undefined;
  readonly at: Place;
}

/** A row of volumes: factors, their product, and what it costs. Numbers are plain decimals. */
export interface ShownPart {
  readonly item: string;
  readonly factors: readonly { readonly label: string; readonly value: string; readonly at: Place }[];
  readonly quantity: string;
  readonly rate: string;
  readonly currency: string;
  /** Blank where nothing is converted. */
  readonly unitsPerDollar: string;
  readonly exact: string;
  readonly unitCost: Place;
  /** Of the item in the line; of several rows of one item the first has it. */
  readonly used: ShownUsed | undefined;
}

export interface PastYearsAsk {
  readonly key: string;
  /** Left out where only asked whether they are known. */
  readonly files?: readonly GivenFile[];
}

export interface SharesAsk {
  readonly language: Language;
  readonly on: SharesOn;
}

export interface SharesOutline extends Told {
  readonly meetings: readonly ShownShares[];
  /** Titles of meetings that are left out. */
  readonly leftOut: readonly string[];
}

export interface ShownShares {
  readonly index: number;
  readonly title: string;
  readonly total: number | undefined;
  readonly isProposed: boolean;
  readonly scaleYear: number | undefined;
  readonly payersAsAt: string | undefined;
  readonly payers: number;
  /** With six decimals. */
  readonly factor: string | undefined;
  readonly notShared: number;
  readonly shared: bigint;
  readonly invoiced: bigint;
  readonly bill: bigint;
  readonly problem: ShareProblem | undefined;
  readonly holds: boolean;
  readonly at: Place;
}

export interface ShareStatesAsk extends SharesAsk {
  /** Index of the meeting. */
  readonly meeting: number;
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

export interface ShareStates {
  readonly total: number;
  readonly states: readonly ShownShare[];
}

export interface ShownShare {
  readonly code: string;
  readonly name: string;
  readonly basis: 'party' | 'participant' | undefined;
  /** Plain decimals, per cent. */
  readonly rate: string | undefined;
  readonly adjusted: string | undefined;
  readonly share: number;
  readonly invoiced: number;
  readonly bill: number;
  readonly at: Place;
}

export interface ContributionsAsk {
  readonly language: Language;
  /** The workbook's own without one. */
  readonly asAt?: string | undefined;
}

export interface Account {
  readonly assessed: number;
  readonly writtenOff: number;
  readonly received: number;
  readonly outstanding: number;
  readonly overdue: number;
  readonly credit: number;
}
export type Accounts = { readonly [M in keyof Account]: bigint };

export interface ContributionsOutline extends Told {
  /** `undefined` where nothing says it: nothing else is told then. */
  readonly asAt: string | undefined;
  readonly meetings: readonly (Accounts & ShownContributions)[];
  readonly total: Accounts;
  readonly unassigned: readonly { readonly name: string; readonly amount: number; readonly at: Place }[];
  readonly holds: boolean;
}

export interface ShownContributions {
  readonly index: number;
  readonly title: string;
  /** In tenths of a per cent. */
  readonly collectionRate: number | undefined;
  readonly paid: number;
  readonly part: number;
  readonly none: number;
  readonly funding: Pick<Funding, 'required' | 'cash' | 'short' | 'result'> & {
    readonly by: string | undefined;
    readonly fundedOn: string | undefined;
  };
}

export interface ContributionStatesAsk extends ContributionsAsk {
  /** Index of the meeting; `undefined`: all. */
  readonly meeting: number | undefined;
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

/** Those that owe most first, then by the language's alphabet. */
export interface ContributionStates {
  readonly total: number;
  readonly states: readonly ShownAccount[];
}

export interface ShownAccount extends Accounts {
  readonly code: string;
  readonly name: string;
  readonly meetings: readonly (Account & { readonly title: string; readonly at: Place })[];
}

export interface BudgetFilesAsk extends EstimateChoice {
  readonly job: BudgetJob;
  readonly language: Language;
  readonly on: SharesOn;
  readonly asAt?: string | undefined;
}

export interface NoticesAsk {
  readonly class: NoticeClass;
  readonly language: Language;
  readonly asAt?: string | undefined;
}

/** Notices of a class, one document for each language, and the register; none where an error of the letters stands in the way. */
export interface ShownNotices {
  readonly files: readonly MadeFile[];
  /** Numbers of notices, and of States that get none. */
  readonly written: number;
  readonly withoutContact: number;
  readonly before: number;
  /** Names of States whose figures an error bears on. */
  readonly heldBack: readonly string[];
  /** What stands in the way. */
  readonly errors: readonly string[];
}

/** Each question with its answer. */
export interface BudgetQuestions {
  budget: { ask: ContributionsAsk & EstimateChoice; answer: BudgetFaces };
  /** Takes in files of earlier years, in place of those before; whether they are known now. */
  pastYears: { ask: PastYearsAsk; answer: boolean };
  estimate: { ask: EstimateAsk; answer: EstimateOutline };
  shares: { ask: SharesAsk; answer: SharesOutline };
  shareStates: { ask: ShareStatesAsk; answer: ShareStates };
  contributions: { ask: ContributionsAsk; answer: ContributionsOutline };
  /** As sheets of the workbook that is open; none where there is nothing to be told. */
  budgetSheets: { ask: BudgetFilesAsk; answer: PlannedWorkbook };
  contributionStates: { ask: ContributionStatesAsk; answer: ContributionStates };
}
