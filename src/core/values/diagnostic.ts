/**
 * What was found on the way, as data: a code, a severity, places and the values its message needs. No text:
 * that is made at the edge, from the language file. `DiagnosticValues` ties each code to its values, so that a finding with wrong
 * values, and a language without a message, do not compile.
 *
 * Among the values, amounts are plain decimals (`-1234.50`), days are ISO (`2013-11-14`), lists are joined by `, `.
 */
import type { Place } from './address';
import type { BudgetDiagnosticValues } from './budget-diagnostics';
import { hasInvisible, withoutInvisible } from './code-key';
import type { Detail } from './details';
import { SEVERITY } from './severity';

export type Severity = 'error' | 'warning' | 'note';

export interface DiagnosticValues extends BudgetDiagnosticValues {
  // ── the file and its package: refusals (nothing of the file is read) ──
  'file-unreadable': { detail: string };
  'file-not-workbook': { found: string };
  'file-encrypted': Nothing;
  'file-doubled': { other: string };
  'package-damaged': { part: string; detail: Detail };
  'package-trailing': { count: number };
  'package-too-large': { part: string; limit: Detail };
  'package-ambiguous': { part: string };
  'package-doctype': { part: string };
  'part-missing': { part: string };
  'part-malformed': { part: string; detail: Detail };
  'part-incomplete': { part: string; declared: number; read: number };
  'cell-outside': { reference: string };
  'cell-doubled': { reference: string };
  /** A text in the cell itself, and a value that is another. */
  'cell-two-values': { text: string; value: string };
  'text-encoding': { part: string; encoding: string };
  'text-code-page': { encoding: string; text: string };
  /** Of text files: `line` counts the lines of the file; in `begun` the field begins. */
  'csv-quote-stray': { line: number; text: string; begun: number };
  'csv-quote-open': { line: number };
  'csv-record-quoted': { line: number; fields: number };
  /** `fields` and `headings` are the places of the last ones filled. */
  'csv-fields': { line: number; fields: number; headings: number };
  /** `field`: the place of the second part; `text`: both as they are written. */
  'csv-amount-divided': { line: number; field: number; text: string };
  // ── the file: notices ──
  'text-decoded': { encoding: string; text: string };
  'macros-ignored': Nothing;
  'external-link': { target: string };
  'calculation-stale': { setting: string };
  'precision-displayed': Nothing;
  'styles-missing': Nothing;
  'fonts-unread': { sheet: string };
  'sheet-not-cells': { sheet: string; holds: UnreadSheet };
  'rows-hidden-by-default': { sheet: string };
  'text-replaced': { count: number };
  'text-cut': { length: number; limit: number };

  // ── sheets and columns ──
  'sheet-missing': { sheet: string; found: string };
  'sheet-doubled': { sheet: string; other: string };
  'sheet-joined': { sheet: string; other: string };
  'sheet-hidden': { sheet: string };
  'sheet-by-headings': { sheet: string; found: string };
  /** `count` numbers on it, and their sum as they are in the cells; blank where it has none. */
  'sheet-unknown': { sheet: string; count: number; sum: string };
  /** By its name the copy of another sheet; `setting` is the row of Settings that answers. */
  'sheet-copied': { sheet: string; other: string; setting: string };
  /** Named nearly as a meeting, with lines and amounts. */
  'sheet-near-meeting': { sheet: string; near: string; setting: string };
  /** A further table of a sheet, read with the first. */
  'table-joined': { sheet: string };
  /** A further table under a caption that says that it does not count. */
  'table-doubtful': { caption: string; setting: string };
  /** The same over the only table of a sheet, which is read all the same. */
  'caption-doubtful': { caption: string; setting: string };
  /** Amounts are read in another unit than that of the settings, as an answer or a heading says. */
  'unit-applied': { unit: string };
  /** A caption, heading or sheet's name says a scale or a currency; `unit` and `other` are what Settings may say of it. */
  'unit-unclear': { words: string; setting: string; unit: string; other: string };
  'unit-in-rows': { column: string; found: string; setting: string };
  /** A value of a column that changes what an amount means. */
  'row-meaning-unclear': { column: string; found: string; setting: string };
  'credit-signs-mixed': { column: string };
  'debit-credit-differ': Nothing;
  /** A column of the long form that a table with lines or meetings across cannot use. */
  'column-unusable': { heading: string; setting: string };
  /** An unknown column of a table of amounts, with numbers in it. */
  'column-of-numbers': { heading: string; count: number; sum: string; setting: string };
  /** The same under a heading that speaks of a change to the amounts, or of another amount (`Revised`, `Less: recovered`, `Share`). */
  'column-may-matter': { heading: string; count: number; sum: string; setting: string };
  /** Numbers of a sheet that was read, outside all tables or under no heading. */
  'numbers-not-looked-at': { areas: string; count: number; sum: string; setting: string };
  /** Of these, days, years and numbers of pages. */
  'numbers-passed-over': { areas: string; count: number; setting: string };
  'rows-summarise': { rows: string; count: number; amount: string; setting: string };
  'rows-repeat-sums': { found: string; other: string; setting: string };
  'row-repeats-sum': { amount: string; count: number; setting: string };
  'amounts-negative': { count: number; setting: string };
  'entry-says-no': { found: string; setting: string };
  'entry-says-currency': { found: string; other: string; currency: string; setting: string };
  'total-counted': { label: string; amount: string };
  /** A row that a word calls a total, and that is the sum of no rows. */
  'total-unclear': { label: string; amount: string; setting: string };
  /** Known by its values alone. */
  'column-meaning-unclear': { heading: string; found: string; column: string; setting: string };
  /** Rows of a table that a column of years says are of another year. */
  'rows-of-other-year': { column: string; year: number };
  /** A further table with the same sums as the one whose headings are in that row. */
  'table-repeats': { row: string; setting: string };
  'amounts-hidden': { heading: string; setting: string };
  /** All headings of a kind under a name that says nothing. */
  'sheet-unread': { sheet: string; kind: string; setting: string };
  'sheet-holds-amounts': { sheet: string; setting: string };
  /** Its headings fit two kinds of sheet equally well; `kinds` is a list. */
  'sheet-ambiguous': { sheet: string; kinds: string };
  /** A row of the sheet Reading, as one line; so in the three that follow. */
  'reading-invalid': { answer: string };
  'reading-doubled': { answer: string };
  'reading-unused': { answer: string };
  /** A table that Reading describes lacks that column; `answer` is the row that would say it. */
  'table-unanswered': { sheet: string; column: string; answer: string };
  /** A column of differences that do not agree with estimate and expenditure; the values are those of the first row. */
  'difference-contradicts': { heading: string; count: number; stated: string; computed: string };
  'proposals-not-looked-over': Nothing;
  'row-unrecognised': { text: string };
  'heading-missing': { sheet: string; found: string };
  'column-missing': { sheet: string; column: string; found: string };
  'column-doubled': { sheet: string; column: string };
  'column-unknown': { heading: string };
  'column-remembered': { heading: string; column: string };
  'rows-hidden': { count: number; rows: string };
  'rows-filtered': { count: number; rows: string };
  'rows-struck': { count: number; rows: string };
  'rows-unseen': { count: number; rows: string };
  'columns-hidden': { columns: string };
  'merge-filled': { area: string; value: string };
  'merge-amount': { area: string };
  'formula-external': { amount: string };

  // ── values in cells ──
  'value-missing': { column: string };
  'amount-missing': Nothing;
  'amount-not-number': { found: string };
  'amount-ambiguous': { found: string; first: string; second: string };
  /** A dash or a word for none where an amount must stand. */
  'amount-none': { found: string };
  /** One finding for each sheet: dashes and words for none beside other amounts. */
  'amount-nil': { count: number };
  /** `other` is the code or sign beside the amount; `currency` is the row's. */
  'amount-currency': { found: string; other: string; currency: string };
  /** One finding for each sheet and currency. */
  'currency-by-amount': { count: number; currency: string };
  /** Two cells of one column. */
  'decimal-sign-mixed': { found: string; other: string };
  'amount-as-text': { found: string; amount: string };
  'amount-error': { found: string };
  'amount-uncalculated': Nothing;
  'amount-beyond-digits': { found: string };
  'amount-rounded': { found: string; amount: string };
  'amount-indivisible': { found: string; currency: string };
  /** One finding for each column and format; `stored` and `shown` are those of the first cell. */
  'amount-shown': { count: number; stored: string; shown: string };
  'amount-scaled': { amount: string };
  'amount-percent': { amount: string };
  'amount-as-date': { amount: string };
  'date-not-date': { found: string };
  'date-ambiguous': { found: string; first: string; second: string };
  'date-invalid': { found: string };
  /** Two cells of one column. */
  'date-order-mixed': { found: string; other: string };
  /** `order` is that of Settings: `day-first` or `month-first`. */
  'date-order-contradicts': { found: string; order: string };
  /** One finding for each column; `day` and `time` are those of its first cell, `other` is the day beside it that may be meant. */
  'date-near-midnight': { count: number; column: string; time: string; day: string; other: string };
  /** One finding for each column. */
  'date-time-dropped': { count: number; column: string };
  'date-unlikely': { found: string };
  'date-unformatted': { count: number; column: string };
  'number-not-number': { column: string; found: string };
  'number-ambiguous': { column: string; found: string; first: string; second: string };
  'choice-unknown': { column: string; found: string; known: string };
  'setting-unknown': { setting: string };
  'setting-invalid': { setting: string; found: string; known: string };
  'setting-doubled': { setting: string };
  'years-together': { years: string };
  /** An answer in Settings to what nothing asks. */
  'answer-unused': { setting: string; answer: string };
  'text-invisible': { found: string };
  'code-too-long': { length: number };
  /** A number is stored whose format shows a code that there is not. */
  'code-shown-otherwise': { shown: string; stored: string };
  'code-is-day': { shown: string };
  /** One finding for each sheet. */
  'marks-left-out': { count: number };
  'code-number': { code: string };
  'code-doubled': { code: string; other: string };
  'code-look-alike': { code: string; other: string };
  'code-variant': { found: string; code: string };
  'term-unknown': { term: string };

  // ── references and rates ──
  'meeting-unknown': { code: string; near: string };
  'line-unknown': { code: string; near: string };
  'currency-unknown': { code: string };
  'currency-missing': { currency: string };
  'rate-missing': { currency: string; day: string };
  'rate-undated': { currency: string };
  'rate-invalid': { found: string };
  /** The US dollar's own rate, which is 1 where rates are per US dollar. */
  'rate-dollar-not-one': { rate: string };
  'rate-doubled': { currency: string; day: string };
  'rate-inverted': { currency: string; rate: string; other: string };
  'rate-jump': { currency: string; rate: string; other: string; percent: string };
  'rate-contradicts': { stated: string; computed: string; difference: string };
  /** An amount in US dollars of 0 beside an amount. */
  'dollars-zero': { amount: string; currency: string };
  /** An amount in US dollars beside another amount in US dollars. */
  'dollars-differ': { amount: string; stated: string };
  /** One finding for all rows of a currency. */
  'dollars-against-table': { currency: string; count: number; stated: string; computed: string; difference: string };
  'mapping-unknown-column': { found: string; known: string };
  'mapping-doubled': { value: string };
  'mapping-shares': { value: string; sum: string };
  'mapping-unused': { value: string };

  // ── reconciliation ──
  'year-missing': { years: string };
  'year-assumed': { year: number };
  'meeting-undated': { code: string };
  'meeting-other-year': { code: string; year: number };
  'meeting-unestimated': { code: string };
  'meeting-unspent': { code: string };
  'meeting-not-held': { code: string; status: string };
  'meeting-end-before-start': { code: string; start: string; end: string };
  'estimate-version-tied': { meeting: string; version: string; other: string };
  'estimate-version-unknown': { meeting: string; version: string };
  'estimate-not-adopted': { meeting: string };
  'estimate-superseded': { meeting: string; version: string; later: string; day: string };
  'estimate-added-up': { meeting: string; line: string; count: number };
  'estimate-negative': { amount: string };
  /** One finding for all rows with the same reason and the same `found` (the code, or what no mapping knows). */
  'expenditure-unmatched': { reason: UnmatchedReason; found: string; near: string; count: number; amount: string };
  /** More is unmatched than matched, in several rows. */
  'mostly-unmatched': { count: number; amount: string };
  'sides-far-apart': { estimate: string; expenditure: string; setting: string; unit: string; currency: string };
  'commitment-left-out': { amount: string };
  'posting-other-year': { day: string; meeting: string };
  'posting-doubled': { document: string; other: string; amount: string };
  'reversal-unmatched': { amount: string };
  'reversal-positive': { amount: string };
  'sign-slip': { amount: string; total: string };
  'line-unestimated': { meeting: string; line: string; amount: string };
  'line-unspent': { meeting: string; line: string; amount: string };
  'support-cost-differs': { meeting: string; line: string; stated: string; computed: string; difference: string };
  'support-base-unknown': { line: string; base: string };
  'total-differs': { label: string; stated: string; computed: string; difference: string };
  'total-left-out': { label: string; amount: string };
  'variance-unexplained': { meeting: string; line: string; variance: string; percent: string };
  'explanation-unused': { meeting: string; line: string };
  'control-total-differs': { meeting: string; line: string; stated: string; computed: string; difference: string };
  /** Not all that it covers could be read. */
  'control-total-unchecked': { meeting: string; line: string; stated: string };
  'control-total-unknown': { meeting: string; line: string };
  'sum-too-large': { meeting: string; line: string };
  'proof-broken': { sheet: string; read: string; used: string; leftOut: string };
  'waiver-applied': { code: string; key: string; reason: string };
  'waiver-lapsed': { code: string; key: string };
  'waiver-refused': { code: string };
  'cell-corrected': { before: string; after: string; reason: string };
  'correction-changed': { cell: string; before: string; found: string; after: string };
  'correction-needless': { cell: string; after: string };
  'correction-nowhere': { sheet: string; cell: string };
  'correction-of-other-file': { file: string; sheet: string; cell: string };
  'correction-doubled': { sheet: string; cell: string };
  'correction-unreadable': { found: string };

  // ── the annex ──
  'title-untranslated': { code: string; language: string };
  /** Names of settings, as a list. */
  'document-incomplete': { settings: string };
  'setting-untranslated': { setting: string; language: string };
  /** English terms, as a list. */
  'term-less-sure': { language: string; terms: string };
  'rounding-adjusted': { count: number };

  // ── between two versions ──
  /** A year that is not known is blank. */
  'comparison-years': { before: string; after: string };
  'comparison-currencies': { before: string; after: string };
  'comparison-unproved': { figure: string; difference: string; explained: string };

  // ── documents read back ──
  /** `figure` is blank for a number that is no figure of a table. */
  'document-figure-changed': { figure: string; expected: string; found: string };
  'document-figure-missing': { figure: string; expected: string };
  'document-number-unaccounted': { found: string };
  'document-title-changed': { expected: string; found: string };
  'document-reworded': { expected: string; found: string };
  /** Either is blank where one text says nothing of it. */
  'document-meaning-changed': { expected: string; found: string };
  /** `beside`: the caption of the table, or the beginning of the list, that it belongs to. */
  'document-misplaced': { found: string; beside: string };
  /** `count` of `total` tables. */
  'document-partial': { count: number; total: number };
  'workbook-uncalculated': { count: number };
  'document-total-differs': { figure: string; stated: string; computed: string };
  'document-digits-reversed': { expected: string; found: string };
  'document-tracked': { count: number };
  /** `values` is a list: language and figure. */
  'document-languages-differ': { figure: string; values: string };
  'document-inputs-changed': { files: string };
  'document-edited': Nothing;
  'document-formula-lost': Nothing;
  'file-not-document': { found: string };

  // ── reporting status ──
  'as-at-missing': Nothing;
  'state-unknown': { found: string; near: string };
  /** Several States go by that name; `candidates` is a list. */
  'state-ambiguous': { found: string; candidates: string };
  'state-unlisted': { found: string; state: string };
  /** `until`: the last year of a former name's use. */
  'state-by-name': { found: string; state: string; until: string };
  'instrument-unknown': { code: string; near: string };
  'forms-unreadable': { found: string };
  'due-unreadable': { found: string };
  'duty-overlapping': { instrument: string };
  'duty-missing': { instrument: string; year: number };
  /** A list of deposits without the months that an instrument takes to enter into force. */
  'entry-months-missing': { instrument: string };
  'party-doubled': { state: string; instrument: string; day: string; other: string };
  'party-until-before-entry': { state: string; entry: string; until: string };
  'report-doubled': { state: string; instrument: string; year: number };
  'report-after-as-at': { day: string };
  'report-undated': { state: string; instrument: string; year: number; uploaded: string };
  'report-before-entry': { state: string; instrument: string; day: string; entry: string };
  'report-uploaded-first': { submitted: string; uploaded: string };
  'report-not-uploaded': { instrument: string; year: number; count: number; states: string };
  /** The year of the first row; earlier ones are due too. */
  'report-not-recorded': { instrument: string; year: number };
  'report-voluntary': { state: string; instrument: string; year: number };
  'report-without-duty': { instrument: string; year: number };
  'stated-count-differs': { name: string; stated: string; counted: string; reason: CountReason };
  'contact-missing': { count: number; states: string };
  'contact-doubled': { state: string; used: string };
  'letter-wording-missing': { letter: string; language: string };
  'letter-wording-doubled': { letter: string; language: string };
  'letter-hole-unknown': { hole: string; known: string };
  /** The place is the blank cell, or, where no cell would hold it, the wording's. */
  'letter-hole-empty': { letter: string; state: string; hole: string };
  'letter-part-missing': { letter: string; language: string; column: string };
  'letter-written-before': { instrument: string; year: number; count: number; states: string };
  'letter-state-left': { instrument: string; count: number; states: string };

  // ── writing into the workbook that Excel has open ──
  'excel-failed': { detail: string };
  'excel-lost': { detail: string };
  'excel-editing': Nothing;
  /** Named are the sheets that were begun. */
  'excel-half-written': { detail: string; sheets: string };
  'workbook-read-only': Nothing;
  'workbook-protected': Nothing;
  'workbook-changed': { sheet: string };
  'sheet-protected': { sheet: string };
  'sheet-taken': { sheet: string };
  'sheet-rearranged': { sheet: string; area: string };
  'sheet-occupied': { sheet: string; area: string };
  'sheet-own': { sheet: string };
  'sheet-gone': { sheet: string };
  'table-taken': { sheet: string; table: string };
  'cell-changed': { expected: string; found: string };
  /** `set`: the requirement set that has it, or blank. */
  'excel-lacks': { feature: ExcelFeature; set: string };
}

type Nothing = Record<never, never>;

export type DiagnosticCode = keyof DiagnosticValues;

/** What a sheet is that is none of cells: old macros, a dialogue, or nothing in the file. */
export type UnreadSheet = 'macros' | 'dialogue' | 'none';

/** Why a row of a source sheet has no part in a figure. */
export type LeftOutReason =
  | 'total-row'
  | 'unreadable'
  | 'other-year'
  | 'unmatched'
  | 'commitment'
  | 'other-version'
  | 'not-adopted'
  | 'set-aside'
  | 'other-side'
  | 'unclear'
  | 'unrecognised';

/** Why an expenditure has no meeting and line of its own. */
export type UnmatchedReason =
  'meeting-missing' | 'meeting-unknown' | 'line-missing' | 'line-unknown' | 'mapping-shares';

/** Which rows alone make the difference between a stated count and the rows; `none`: no such group has as many. */
export type CountReason =
  'none' | 'after-as-at' | 'doubled' | 'voluntary' | 'undated' | 'cover-page' | 'not-uploaded' | 'not-public';

/** What some versions of Excel let an add-in do, and some do not. */
export type ExcelFeature = 'undo' | 'raised' | 'direction' | 'chart-text';

export type Diagnostic = {
  [C in DiagnosticCode]: {
    readonly code: C;
    readonly severity: Severity;
    /** The first is the main one. */
    readonly at: readonly Place[];
    readonly values: DiagnosticValues[C];
    /** Values that are names, in the languages where they are another than in `values`. */
    readonly named?: Named;
    /** The kind of sheet that the columns in its values are of: the same column goes by another name in another kind. */
    readonly kind?: string;
  };
}[DiagnosticCode];

/** A name by language. */
export type InOthers = Readonly<Record<string, string>>;
/** Names of a finding by the value that they stand for. */
export type Named = Readonly<Record<string, InOthers>>;

/** Codes whose values name a column of the sheet that they are found in. */
export type ColumnCode =
  | 'column-missing'
  | 'table-unanswered'
  | 'column-doubled'
  | 'column-remembered'
  | 'value-missing'
  | 'date-time-dropped'
  | 'date-unformatted'
  | 'date-near-midnight'
  | 'number-not-number'
  | 'number-ambiguous'
  | 'column-meaning-unclear'
  | 'choice-unknown';
export type PlainCode = Exclude<DiagnosticCode, ColumnCode>;

/** Makes a finding; its severity is the code's. One that names a column says of which kind of sheet. */
export function diagnostic<C extends ColumnCode>(
  code: C,
  at: Place | readonly Place[],
  values: DiagnosticValues[C],
  kind: string,
  named?: Named,
): Diagnostic;
export function diagnostic<C extends PlainCode>(
  code: C,
  at: Place | readonly Place[],
  values: DiagnosticValues[C],
  named?: Named,
): Diagnostic;
export function diagnostic(
  code: DiagnosticCode,
  at: Place | readonly Place[],
  values: DiagnosticValues[DiagnosticCode],
  ...beside: readonly (Named | string | undefined)[]
): Diagnostic {
  const places = Array.isArray(at) ? (at as readonly Place[]) : [at as Place];
  const found: Record<string, unknown> = { code, severity: SEVERITY[code], at: places, values: visible(values) };
  for (const each of beside) if (each !== undefined) found[typeof each === 'string' ? 'kind' : 'named'] = each;
  return found as Diagnostic;
}

/** A text is shown the same in every finding, whatever invisible characters its cell holds. */
function visible<V extends object>(values: V): V {
  const given = Object.entries(values) as [string, unknown][];
  if (!given.some(([, value]) => typeof value === 'string' && hasInvisible(value))) return values;
  const shown = given.map(([name, value]) => [name, typeof value === 'string' ? withoutInvisible(value) : value]);
  return Object.fromEntries(shown) as V;
}

/** A value together with what was found while making it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why an adapter could not do its work: the one error that adapters reject with, caught in the shells. */
export class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.name = 'Refusal';
  }
}
