/** What the pane asks of the engine, and what it answers: plain values that can be sent to a worker and back. */
import type { NamedAnswers } from '../../core/edits/named-answers';
import type { CellBlock, ExcelBook } from '../../adapters/excel/excel-book';
import type { PrintedName } from '../../core/annex/behind-printed';
import type { Language } from '../../core/language/language';
import type { FiguresKind } from '../../core/records/records';
import type { DecidedAsk, ShownDecided } from './decided-questions';
import type { EngineEdit } from './edit-questions';
import type { AnnexChoices, AnnexPreview, MadeFile, ShownChart, ShownSide } from './annex-questions';
import type {
  BudgetFilesAsk,
  BudgetJob,
  BudgetQuestions,
  ContributionsAsk,
  EstimateChartsAsk,
  NoticesAsk,
  ShownNotices,
} from './budget-questions';
import type { MapAsk, ShownMapping } from './mapping-questions';
import type { ShownSetting } from './settings-questions';
import type { StatesAsk, StatesShown, StatusAsk, StatusOutline } from './status-questions';
import type { OpenColumn } from '../../core/edits/open-columns';
import type { UnmatchedText } from '../../core/edits/unmatched-texts';
import type { SheetEdits } from '../../core/plan/sheet-edit';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import type { PlanPiece } from './plan-pieces';
import type { AnnexLayout } from '../../core/records/records';
import type { Translations } from '../../core/language/language';
import type { Amounts, Figure, MeetingResult, Proof } from '../../core/reconciliation/reconciliation';
import type { Place } from '../../core/values/address';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { Severity } from '../../core/values/diagnostics/finding-kind';
import type { DiagnosticCode } from '../../core/values/diagnostics/findings';
import type { UnmatchedReason } from '../../core/values/diagnostics/reconciliation';
import type { SheetKind } from '../../core/workbook/layout';

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

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

/** A code with its titles, to be chosen from. */
export interface CodeChoice {
  readonly code: string;
  readonly title: string;
  readonly titles: Translations;
}

/** A figure that has, or lacks, an explanation; indices as in the records, `line` being `undefined` for the meeting as a whole. */
export interface ShownExplanation {
  readonly meeting: number;
  readonly line: number | undefined;
  /** Its variance is material, and nothing explains it yet. */
  readonly isAsked: boolean;
  readonly texts: Translations;
  /** The text stands where nothing may be changed. */
  readonly isFixed: boolean;
  readonly before: { readonly meeting: CodeChoice; readonly texts: Translations } | undefined;
}

/** All that the pane shows at once; longer lists are asked for piece by piece. */
export interface Outline {
  readonly files: readonly string[];
  /** Of files that are only read: the set-up workbook among them, in which changes are made. */
  readonly setUp: string | undefined;
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
  /** The first of them; `unmatchedGroups` says how many there are. */
  readonly unmatched: readonly UnmatchedGroup[];
  readonly unmatchedGroups: number;
  readonly unmatchedCount: number;
  readonly unmatchedTotal: Figure;
  readonly proof: Proof;
  readonly columns: readonly OpenColumn[];
  readonly explanations: readonly ShownExplanation[];
  /** What rows can be assigned to. */
  readonly codes: { readonly meetings: readonly CodeChoice[]; readonly lines: readonly CodeChoice[] };
  readonly layout: AnnexLayout;
  /** In minor units. */
  readonly rounding: number;
}

export interface SaidFinding {
  readonly message: string;
  readonly at: readonly Place[];
  /** What stands at its cell, and what could stand there instead. */
  readonly fix?: { readonly before: string; readonly options: readonly string[] } | undefined;
  /** The row of Settings that would answer it, and what may stand in it. */
  readonly answers?: NamedAnswers | undefined;
  /** The code of a meeting that could be added. */
  readonly meetingToAdd?: string | undefined;
  readonly rateToAdd?: RateToAdd | undefined;
}

export interface SaidGroup {
  readonly title: string;
  readonly hint: string;
  readonly findings: readonly SaidFinding[];
  /** How many there are of those searched for. */
  readonly matching: number;
  /** How many of all the group's findings have a fix; how many readings they leave open, 1 where each has one. */
  readonly fixable: number;
  readonly readings: number;
  /** How many of all the group's findings can be answered by a row of Settings. */
  readonly answerable: number;
  readonly waivable: boolean;
}

/** A row behind a figure, in minor units. */
export interface RowOfFigure {
  readonly at: Place;
  readonly estimate: number | undefined;
  readonly expenditure: number | undefined;
  readonly isShare: boolean;
  readonly note: string;
}

export interface RowsOfFigure {
  readonly total: number;
  readonly rows: readonly RowOfFigure[];
  /** Of all its rows, to be marked at once. */
  readonly places: { readonly estimate: readonly Place[]; readonly expenditure: readonly Place[] };
}

/** `day` is that of the amount, as ISO; blank where it is not known. */
export interface RateToAdd {
  readonly currency: string;
  readonly day: string;
}

/** A row's cells as a person reads them, by column. */
export interface ShownRow {
  readonly row: number;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  /** What the sheet shows, where that is not `text`. */
  readonly shownAs?: string;
  /** Of a cell that is read otherwise: what the file has; blank where that is nothing. */
  readonly before?: string;
}

/** How a sheet is best shown. */
export interface SheetShape {
  /** Letters of the longest text of each column, as far as was looked. */
  readonly lengths: readonly number[];
  /** The row that heads the columns. */
  readonly headRow: number | undefined;
}

/** Indices of a meeting and a line. */
export interface FigureName {
  readonly meeting: number;
  readonly line: number;
}

export type ColumnNames = Readonly<Partial<Record<SheetKind, Readonly<Record<string, string>>>>>;

/** Which findings are meant: those of one job, code and severity. */
export interface GroupName {
  readonly group: Pick<FindingGroup, 'code' | 'severity'>;
  readonly job?: 'costs' | 'status' | BudgetJob;
}

/** Each question with its answer. */
export interface Questions extends BudgetQuestions {
  /** Reads files, forgetting what was read before. */
  open: { ask: { files: readonly GivenFile[] }; answer: Outline };
  /** Takes in the workbook that Excel has open: its outline, its blocks, and the end. */
  begin: { ask: ExcelBook; answer: undefined };
  block: { ask: CellBlock; answer: undefined };
  finish: { ask: undefined; answer: Outline };
  /** `search`: only those that say it, or stand at such a place; what can be done is told of all. */
  findings: {
    ask: GroupName & { from: number; count: number; language: Language; search?: string };
    answer: SaidGroup;
  };
  titles: { ask: { codes: readonly DiagnosticCode[]; language: Language }; answer: readonly string[] };
  /** What we call the columns of some kinds, by their names in the layout. */
  columnNames: { ask: { kinds: readonly SheetKind[]; language: Language }; answer: ColumnNames };
  unmatched: { ask: { from: number; count: number }; answer: readonly UnmatchedGroup[] };
  /** What a group of unmatched rows can be known by. */
  texts: { ask: { reason: UnmatchedReason; found: string }; answer: readonly UnmatchedText[] };
  /** Changes of sheets that a choice of the officer's comes to; nothing is changed by asking. */
  edits: { ask: EngineEdit; answer: SheetEdits };
  /** What was decided, each with its way back. */
  decided: { ask: DecidedAsk; answer: readonly ShownDecided[] };
  /** Every setting, what it means, and what it is. */
  settings: { ask: { language: Language }; answer: readonly ShownSetting[] };
  /** What foreign tables are taken for with what was said of them, and what comes of it; nothing is kept by asking. */
  mapping: { ask: MapAsk; answer: ShownMapping };
  /** The set-up workbook with changes made in it; the first changes make it. */
  setUpFile: { ask: SheetEdits; answer: MadeFile };
  /** All findings as a sheet, or as files to take along. */
  findingsSheet: { ask: { language: Language }; answer: PlannedWorkbook };
  findingsFile: { ask: { language: Language; as: 'csv' | 'json' }; answer: MadeFile };
  preview: { ask: AnnexChoices & { language: Language; from: number; count: number }; answer: AnnexPreview };
  /** What stands behind a figure of the preview: at most `count` rows of each side. */
  printedRows: { ask: { name: PrintedName; count: number }; answer: readonly ShownSide[] };
  annexSheets: { ask: AnnexChoices; answer: PlannedWorkbook };
  /** All of them as one file. */
  annexArchive: { ask: AnnexChoices & { language: Language }; answer: readonly MadeFile[] };
  annexCharts: { ask: AnnexChoices & { language: Language }; answer: readonly ShownChart[] };
  /** Findings among them are said in `language`. */
  annexFiles: { ask: AnnexChoices & { language: Language }; answer: readonly MadeFile[] };
  /** A Word document in each language. */
  annexDocuments: { ask: AnnexChoices; answer: readonly MadeFile[] };
  status: { ask: StatusAsk; answer: StatusOutline };
  states: { ask: StatesAsk; answer: StatesShown };
  statusSheets: { ask: StatusAsk; answer: PlannedWorkbook };
  statusCharts: { ask: StatusAsk; answer: readonly ShownChart[] };
  statusFiles: { ask: StatusAsk; answer: readonly MadeFile[] };
  budgetFiles: { ask: BudgetFilesAsk; answer: readonly MadeFile[] };
  /** None where no meeting has an estimate. */
  estimateCharts: { ask: EstimateChartsAsk; answer: readonly ShownChart[] };
  /** None without a day. */
  contributionCharts: { ask: ContributionsAsk; answer: readonly ShownChart[] };
  notices: { ask: NoticesAsk; answer: ShownNotices };
  say: { ask: { diagnostic: Diagnostic; language: Language }; answer: SaidFinding & { hint: string } };
  rows: { ask: FigureName & { from: number; count: number }; answer: RowsOfFigure };
  cells: { ask: { file: string; sheet: string; from: number; to: number }; answer: readonly ShownRow[] };
  sheetShape: { ask: { file: string; sheet: string }; answer: SheetShape };
  figure: { ask: Place; answer: FigureName | undefined };
}
export type Question = keyof Questions;

/** What the worker gets and gives. A refusal travels as its finding. */
export type EngineRequest = { [Q in Question]: { id: number; question: Q; ask: Questions[Q]['ask'] } }[Question];
export type EngineReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refusal: Diagnostic }
  /** `stack`: where it happened, as the engine has it. */
  | { readonly id: number; readonly error: string; readonly stack: string }
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly piece: PlanPiece };
