/** What the pane asks of the engine, and what it answers: plain values that can be sent to a worker and back. */
import type { CellBlock, ExcelBook } from '../../adapters/excel/excel-book';
import type { Language } from '../../core/language/language';
import type { FiguresKind } from '../../core/records/records';
import type { Amounts, Figure, MeetingResult, Proof } from '../../core/reconciliation/reconciliation';
import type { Place } from '../../core/values/address';
import type { Diagnostic, DiagnosticCode, Severity, UnmatchedReason } from '../../core/values/diagnostic';
import type { SheetKind } from '../../core/workbook/layout';

/** A sheet of an opened file, for those who show its cells. */
export interface SheetOutline {
  readonly file: string;
  readonly sheet: string;
  /** Numbers of the last row and column with something in them. */
  readonly rows: number;
  readonly columns: number;
}

/** Sheets that were found as a kind, and how many rows were read from them. */
export interface FoundKind {
  readonly kind: SheetKind;
  readonly sheets: readonly { readonly file: string; readonly sheet: string }[];
  readonly rows: number;
}

export interface FindingGroup {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly count: number;
}

/** Expenditures that found no meeting and line for the same reason. */
export interface UnmatchedGroup {
  readonly reason: UnmatchedReason;
  readonly found: string;
  readonly count: number;
  readonly amount: Figure;
  /** Of the first. */
  readonly at: Place;
}

/** All that the pane shows at once; longer lists are asked for piece by piece. */
export interface Outline {
  readonly files: readonly string[];
  readonly sheets: readonly SheetOutline[];
  readonly found: readonly FoundKind[];
  /** Sheets of estimates (expenditures) that are not there, or could not be read. */
  readonly missing: readonly SheetKind[];
  readonly groups: readonly FindingGroup[];
  readonly year: number | undefined;
  readonly currency: string;
  readonly decimals: number;
  readonly figures: FiguresKind;
  readonly meetings: readonly MeetingResult[];
  readonly totals: Amounts;
  readonly unmatched: readonly UnmatchedGroup[];
  readonly unmatchedCount: number;
  readonly unmatchedTotal: Figure;
  readonly proof: Proof;
}

export interface SaidFinding {
  readonly message: string;
  readonly at: readonly Place[];
}

export interface SaidGroup {
  readonly title: string;
  readonly hint: string;
  readonly findings: readonly SaidFinding[];
}

/** A row behind a figure, in minor units. */
export interface RowOfFigure {
  readonly at: Place;
  readonly estimate: number | undefined;
  readonly expenditure: number | undefined;
  readonly note: string;
}

export interface RowsOfFigure {
  readonly total: number;
  readonly rows: readonly RowOfFigure[];
}

/** A row's cells as a person reads them, by column. */
export interface ShownRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string; readonly isNumber: boolean }[];
}

/** Indices of a meeting and a line. */
export interface FigureName {
  readonly meeting: number;
  readonly line: number;
}

/** Each question with its answer. */
export interface Questions {
  /** Reads files, forgetting what was read before. */
  open: { ask: { files: readonly { name: string; bytes: Uint8Array }[] }; answer: Outline };
  /** Takes in the workbook that Excel has open: its outline, its blocks, and the end. */
  begin: { ask: ExcelBook; answer: undefined };
  block: { ask: CellBlock; answer: undefined };
  finish: { ask: undefined; answer: Outline };
  findings: { ask: { group: FindingGroup; from: number; count: number; language: Language }; answer: SaidGroup };
  say: { ask: { diagnostic: Diagnostic; language: Language }; answer: SaidFinding & { hint: string } };
  rows: { ask: FigureName & { from: number; count: number }; answer: RowsOfFigure };
  cells: { ask: { file: string; sheet: string; from: number; to: number }; answer: readonly ShownRow[] };
  figure: { ask: Place; answer: FigureName | undefined };
}
export type Question = keyof Questions;

/** What the worker gets and gives. A refusal travels as its finding. */
export type EngineRequest = { [Q in Question]: { id: number; question: Q; ask: Questions[Q]['ask'] } }[Question];
export type EngineReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refusal: Diagnostic }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly progress: number };
