/** Estimate against expenditure, by meeting and line, with what found no place and the proof that nothing is missing. */
import type { MeetingSplit } from './variance-split';
import type { BudgetLine, FiguresKind, Meeting, Records } from '../records/records';
import type { Area, Place } from '../values/address';
import type { SheetKind } from '../workbook/layout';
import type { LeftOutReason } from '../values/diagnostic';
import type { UnmatchedReason } from '../values/diagnostics/reconciliation';
import type { Fraction } from '../values/fraction';
import type { Minor } from '../values/money';
import type { ProofClass } from '../values/proof-class';

/**
 * One figure. `nil`: no row stands behind it (its amount is 0). `known`: rows do, and the amount is theirs, also when it is zero.
 * `unknown`: a row behind it cannot be read, so that no amount may be shown; `amount` is the sum of the readable ones, for working only.
 */
export interface Figure {
  readonly state: 'nil' | 'known' | 'unknown';
  readonly amount: Minor;
}

/** `variance` = estimate − expenditure; positive = under-spent. */
export interface Amounts {
  readonly estimate: Figure;
  readonly expenditure: Figure;
  /** Of the expenditure, what is only committed; nil in final figures. */
  readonly committed: Figure;
  readonly variance: Figure;
  /** Expenditure ÷ estimate in tenths of a per cent, half away from zero; `undefined` where the estimate is nil, zero or unknown. */
  readonly implementationRate: number | undefined;
}

export interface LineResult extends Amounts {
  /** Index in `Records.budgetLines`. */
  readonly index: number;
  readonly line: BudgetLine;
  /** Whether a shared cost (split by a mapping) is in the expenditure. */
  readonly shared: boolean;
}

export interface MeetingResult extends Amounts {
  /** Index in `Records.meetings`. */
  readonly index: number;
  readonly meeting: Meeting;
  /** By Order, then code. */
  readonly lines: readonly LineResult[];
  /** Name of the estimate version compared; `undefined` where there is no estimate. */
  readonly version: string | undefined;
}

export interface UnmatchedItem {
  readonly at: Place;
  /** In the reconciliation's currency; `undefined` where it cannot be read or converted. */
  readonly amount: Minor | undefined;
  readonly reason: UnmatchedReason;
  /** The code or text that found nothing. */
  readonly found: string;
  /** Only committed: it stands among provisional figures. */
  readonly committed: boolean;
}

export interface ClassProof {
  readonly class: ProofClass;
  /** How many numbers are in it. */
  readonly numbers: number;
  /** In minor units of each currency; of numbers in no known currency in hundredths, with a blank one. None for values that are no amounts. */
  readonly sums: readonly { readonly currency: string; readonly amount: bigint }[];
  /** Where they are: few areas, one of which may hold other cells too. */
  readonly areas: readonly Area[];
}

export interface SheetProof {
  readonly file: string;
  readonly sheet: string;
  /** What it was read as; `undefined` where it was not read. */
  readonly kind: SheetKind | undefined;
  /** All numbers on the sheet. */
  readonly numbers: number;
  /** Those that have any, in the order of the account. */
  readonly classes: readonly ClassProof[];
  /** Of tables of estimates and expenditures. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsLeftOut: number;
  readonly reasons: ReadonlyMap<LeftOutReason, number>;
  /** In minor units of each currency. */
  readonly sums: readonly {
    readonly currency: string;
    readonly read: bigint;
    readonly used: bigint;
    readonly leftOut: bigint;
  }[];
  readonly holds: boolean;
}

export interface ControlProof {
  readonly meeting: string;
  readonly line: string;
  readonly stated: Minor;
  readonly computed: Minor;
  /** All that it is held against could be read; else it is not checked, and does not hold. */
  readonly known: boolean;
  readonly holds: boolean;
  readonly at: Place;
}

export interface Proof {
  /** Every sheet and every control total holds, and what was used adds up to the totals. */
  readonly holds: boolean;
  /** The same without the control totals. */
  readonly sumsHold: boolean;
  /** Numbers that nobody looked at, of all sheets that were read. */
  readonly notLookedAt: number;
  /** Rows left out until the officer answers what they are. */
  readonly unclear: number;
  /** Control totals without an amount that could be read: nothing is held against them. */
  readonly controlsUnread: number;
  /** Of every sheet of every file. */
  readonly sheets: readonly SheetProof[];
  readonly controls: readonly ControlProof[];
}

/** The part of an expenditure that one meeting's line bears: the whole of a row, or a share of it. */
export interface Posting {
  /** Position in `Records.expenditures`. */
  readonly row: number;
  readonly amount: Minor;
}

/** Where each row went; columns in step with the ledger's rows, and the parts of shared rows beside them. */
export interface Matches {
  /** Index of meeting and line that bear the whole row; −1 where there is none (unmatched, shared, left out). */
  readonly meeting: Int32Array;
  readonly line: Int32Array;
  /** In the reconciliation's currency; NaN where unreadable or without rate. */
  readonly amount: Float64Array;
  /** `MatchState` of each row. */
  readonly state: Uint8Array;
  readonly parts: readonly (Posting & {
    readonly meeting: number;
    readonly line: number;
    /** Of the row; the parts of a row stand together, and split any amount of it alike. */
    readonly share: Fraction;
  })[];
}

/** `total`: the row is the sum of others, and no entry. */
export const MatchState = { matched: 0, shared: 1, unmatched: 2, commitment: 3, unreadable: 4, total: 5 } as const;

export interface Reconciliation {
  readonly records: Records;
  readonly currency: string;
  readonly decimals: number;
  readonly year: number | undefined;
  readonly figures: FiguresKind;
  /** Of the reporting year, by start, then code. */
  readonly meetings: readonly MeetingResult[];
  /** Of the meetings; unmatched expenditure is apart. */
  readonly totals: Amounts;
  readonly unmatched: readonly UnmatchedItem[];
  /** Sum of `unmatched`. */
  readonly unmatchedTotal: Figure;
  /** Of `unmatchedTotal`, what is only committed. */
  readonly unmatchedCommitted: Figure;
  readonly matches: Matches;
  readonly proof: Proof;
  /** In step with the meetings, where it was asked for what variances come of. */
  readonly splits?: readonly MeetingSplit[];
}
