/** The annex as it will be printed, in one language: tables of rows with roles, amounts still whole minor units. */
import type { Language } from '../language/language';
import type { AnnexWords } from '../language/annex-words';
import type { Figure } from '../reconciliation/reconciliation';
import type { SplitTerm } from '../reconciliation/variance-split';
import type { AnnexLayout, FiguresKind } from '../records/records';
import type { Minor } from '../values/money';
import type { PerCentDecimals } from '../values/per-cents';

/** Printed after a figure that was moved by a unit; the table's note begins with it. */
export const ADJUSTED_MARK = '*';

/**
 * A figure as printed. `printed` is rounded to the annex's unit so that rows add up to their totals;
 * `adjusted` marks one that was moved by a unit for that. The exact amount stays in `figure`.
 */
export interface PrintedFigure {
  readonly figure: Figure;
  readonly printed: Minor;
  readonly adjusted: boolean;
}

export type RowRole = 'heading' | 'line' | 'subtotal' | 'total' | 'unmatched' | 'grand-total';

/** What a row stands for, so that a writer can tie each figure to its rows: the codes of meeting and line; blank = all. */
export interface RowKey {
  readonly meeting: string;
  readonly line: string;
  readonly part: string;
  /** Index in `Records.meetings`; −1 = all. */
  readonly meetingIndex: number;
  /** Index in `Records.budgetLines`; −1 = all. */
  readonly lineIndex: number;
}

export interface AnnexRow {
  readonly role: RowRole;
  readonly label: string;
  readonly key: RowKey;
  /** In step with the table's columns; empty for a heading. */
  readonly figures: readonly AnnexCell[];
  /** Letters of the notes, in order, as they are printed: `a`, `(أ)`. */
  readonly notes: readonly string[];
}

/**
 * An amount, or a rate in tenths of a per cent, rounded to its decimals (`undefined`: no estimate to measure against). `notes`: letters of the notes on this figure alone, where a
 * row holds those of several meetings.
 */
export type AnnexCell =
  | { readonly amount: PrintedFigure; readonly notes?: readonly string[] }
  | { readonly rate: number | undefined; readonly decimals: PerCentDecimals };

export type Measure = 'estimate' | 'expenditure' | 'committed' | 'variance' | 'rate' | SplitTerm;

export interface AnnexColumn {
  readonly measure: Measure;
  readonly heading: string;
  /** Of the matrix: the meeting that the column stands for, by code and by index in `Records.meetings`; blank and −1 = all. */
  readonly meeting: string;
  readonly meetingIndex: number;
}

export interface AnnexTable {
  readonly number: number;
  /** `Table 1` */
  readonly caption: string;
  readonly title: string;
  /** The unit: `(United States dollars)`. */
  readonly headnote: string;
  /** Head of the first column. */
  readonly stub: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  readonly notes: readonly AnnexNote[];
  /** More than six columns of figures. */
  readonly landscape: boolean;
  /** Code of the meeting that the table is about; blank for the summary, the matrix and the causes of variances. */
  readonly meeting: string;
}

export interface AnnexNote {
  /** As it is printed: `a`, `b` …, `(أ)`; `*` for the mark of moved figures; blank for a note on the table as a whole. */
  readonly letter: string;
  readonly text: string;
}

/** Estimate and expenditure by meeting, to be drawn under the summary. */
export interface AnnexChart {
  readonly title: string;
  readonly alternative: string;
  /** The meetings' titles, in the order of the summary. */
  readonly names: readonly string[];
}

/** What a figure and a sentence around it are printed by. */
export type PrintedIn = Pick<Annex, 'language' | 'currency' | 'decimals' | 'rounding' | 'perCentDecimals' | 'words'>;

export interface Annex {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly symbol: string;
  readonly currency: string;
  /** Of the currency; figures printed in whole units show none. */
  readonly decimals: number;
  /** The printing unit, in minor units. */
  readonly rounding: Minor;
  readonly perCentDecimals: PerCentDecimals;
  readonly draft: boolean;
  readonly draftWord: string;
  readonly layout: AnnexLayout;
  readonly figures: FiguresKind;
  readonly tables: readonly AnnexTable[];
  readonly chart: AnnexChart;
  /** The words it was printed with, overrides of the Terms sheet included. */
  readonly words: AnnexWords;
}
