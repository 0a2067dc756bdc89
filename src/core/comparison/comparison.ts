/** What became of a workbook between two versions, and which published figures moved, by which rows. */
import type { SplitTerm } from '../reconciliation/variance-split';
import type { Place } from '../values/address';
import type { Diagnostic } from '../values/diagnostic';
import type { Figure, Reconciliation } from '../reconciliation/reconciliation';
import type { MeetingMatch } from './pair-meetings';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A record that was added (no `before`), dropped (no `after`) or changed. */
export interface RecordChange {
  /** What it is known by: a code, or codes and a reference. */
  readonly key: string;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** What differs; of a record that was added or dropped, what it says. */
  readonly fields: readonly FieldChange[];
}

export interface RecordChanges {
  readonly added: readonly RecordChange[];
  readonly dropped: readonly RecordChange[];
  readonly changed: readonly RecordChange[];
  readonly unchanged: number;
}

export const REGISTERS = ['meetings', 'lines', 'estimates', 'expenditures', 'mappings', 'rates', 'settings'] as const;
export type Register = (typeof REGISTERS)[number];

/**
 * Why a row adds something else to a figure. `treated`: the row says the same, but a mapping, a rate, a setting or another row decides
 * otherwise about it.
 */
export type Cause = 'added' | 'dropped' | 'changed' | 'treated';

export interface Reason {
  readonly cause: Cause;
  readonly key: string;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** What the row added to the figure in each version, in minor units; `undefined`: an amount that cannot be read or converted. */
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/** What a variance comes of has no rows of its own to explain it. */
export type MovedMeasure = 'estimate' | 'expenditure' | 'committed' | 'variance' | 'rate' | SplitTerm;

/** `line`: of a meeting's line; `subtotal`, `meeting` and `total`: sums of them; `unmatched`: what found no place; `grand-total`: all with that. */
export type FigureLevel = 'line' | 'subtotal' | 'meeting' | 'total' | 'unmatched' | 'grand-total';

export interface MovedFigure {
  readonly level: FigureLevel;
  /** Codes in the new version, or in the old one where the new one has none; blank = all. */
  readonly meeting: string;
  /** The meeting's code in the old version where it is another. */
  readonly meetingBefore: string;
  readonly line: string;
  /** Of a subtotal. */
  readonly part: string;
  readonly measure: MovedMeasure;
  /** A rate's amount is in tenths of a per cent. `nil` where the version has no such figure. */
  readonly before: Figure;
  readonly after: Figure;
  /** `undefined` where either is unknown, and for a rate that either lacks. */
  readonly difference: number | undefined;
  /** The rows that make the difference, of a line's estimate and expenditure; the others are sums or follow from these. */
  readonly reasons: readonly Reason[];
  /** What the rows behind it add up to; of a variance, estimate less expenditure. `undefined` for a rate. */
  readonly explained: number | undefined;
  /** Whether that is the difference; `undefined` where there is none to explain. */
  readonly holds: boolean | undefined;
}

export interface ComparedMeeting {
  readonly before: string;
  readonly after: string;
  readonly by: MeetingMatch;
}

export interface Comparison {
  readonly before: Reconciliation;
  readonly after: Reconciliation;
  readonly sameYear: boolean;
  readonly sameCurrency: boolean;
  /** Meetings of two years that were taken for one by something else than an equal code. */
  readonly paired: readonly ComparedMeeting[];
  readonly registers: { readonly [R in Register]: RecordChanges };
  /** In the order of the new annex; empty where the currencies differ. */
  readonly figures: readonly MovedFigure[];
  /** Figures are printed in one unit and one layout in both: where they do not differ, neither do the printed ones. */
  readonly samePrinting: boolean;
  /** Every difference is what its rows add up to. */
  readonly holds: boolean;
  readonly diagnostics: readonly Diagnostic[];
}
