/**
 * What each value of each finding is, so that it can be said in a language: what Addendum calls its own (kinds of sheet, columns, settings, choices,
 * reasons) is data in English and is named in the language of the finding; what the officer's workbook or another program says is quoted.
 *
 * `ValueSenses` classes every value, and must; at run time only those are needed that name something, which the table at the end repeats.
 */
import type { DiagnosticValues } from '../../values/diagnostic';
import type { BudgetValueSenses } from './budget-senses';

export type PlainSense =
  /** As the workbook, a file, Excel or a document has it; a code, a cell, a technical name. */
  | 'text'
  /** States, as the register or the United Nations call them; in other languages under `named`. */
  | 'states'
  | 'count'
  | 'year'
  /** A plain decimal. */
  | 'amount'
  /** An ISO day. */
  | 'day'
  /** Said by the message itself, which selects by it. */
  | 'choice'
  /** A language by its code. */
  | 'language';

export type NamingSense =
  /** Codes of the workbook, as a list. */
  | 'codes'
  /** A kind of sheet (`SheetKind`), and several of them. */
  | 'kind'
  | 'kinds'
  /** The name of a sheet; where the finding has no place, a kind. */
  | 'sheet-or-kind'
  /** A column of the finding's kind of sheet, or of another one; several of them. */
  | 'column'
  | 'column of Letters'
  | 'columns'
  /** A setting of ours, or as the sheet has it where it is none; several of ours. */
  | 'setting'
  | 'settings'
  /** What may be chosen for the finding's column or setting, as a list; in other languages under `named` where they are no choices of the workbook. */
  | 'choices'
  /** Why a file cannot be read: one of `DETAILS`, or whatever the system says. */
  | 'detail'
  /** A figure by the name that `explain` takes, or what a number of a document is. */
  | 'figure';

type Nothing = Record<never, never>;

export interface ValueSenses extends BudgetValueSenses {
  'file-unreadable': { detail: 'detail' };
  'file-not-workbook': { found: 'text' };
  'file-encrypted': Nothing;
  'file-doubled': { other: 'text' };
  'package-damaged': { part: 'text'; detail: 'detail' };
  'package-trailing': { count: 'count' };
  'package-too-large': { part: 'text'; limit: 'detail' };
  'package-ambiguous': { part: 'text' };
  'package-doctype': { part: 'text' };
  'part-missing': { part: 'text' };
  'part-malformed': { part: 'text'; detail: 'detail' };
  'part-incomplete': { part: 'text'; declared: 'count'; read: 'count' };
  'cell-outside': { reference: 'text' };
  'cell-doubled': { reference: 'text' };
  'cell-two-values': { text: 'text'; value: 'text' };
  'text-encoding': { part: 'text'; encoding: 'text' };
  'text-code-page': { encoding: 'text'; text: 'text' };
  'text-decoded': { encoding: 'text'; text: 'text' };
  'csv-quote-stray': { line: 'count'; text: 'text'; begun: 'count' };
  'csv-quote-open': { line: 'count' };
  'csv-record-quoted': { line: 'count'; fields: 'count' };
  'csv-fields': { line: 'count'; fields: 'count'; headings: 'count' };
  'csv-amount-divided': { line: 'count'; field: 'count'; text: 'text' };
  'macros-ignored': Nothing;
  'external-link': { target: 'text' };
  'calculation-stale': { setting: 'text' };
  'precision-displayed': Nothing;
  'styles-missing': Nothing;
  'fonts-unread': { sheet: 'text' };
  'sheet-not-cells': { sheet: 'text'; holds: 'choice' };
  'rows-hidden-by-default': { sheet: 'text' };
  'text-replaced': { count: 'count' };
  'text-cut': { length: 'count'; limit: 'count' };
  'sheet-missing': { sheet: 'kind'; found: 'text' };
  'sheet-doubled': { sheet: 'text'; other: 'text' };
  'sheet-joined': { sheet: 'kind'; other: 'text' };
  'sheet-hidden': { sheet: 'text' };
  'sheet-by-headings': { sheet: 'kind'; found: 'text' };
  'sheet-unknown': { sheet: 'text'; count: 'count'; sum: 'amount' };
  'sheet-copied': { sheet: 'text'; other: 'text'; setting: 'text' };
  'sheet-near-meeting': { sheet: 'text'; near: 'text'; setting: 'text' };
  'table-joined': { sheet: 'text' };
  'table-doubtful': { caption: 'text'; setting: 'text' };
  'caption-doubtful': { caption: 'text'; setting: 'text' };
  'unit-applied': { unit: 'text' };
  'unit-unclear': { words: 'text'; setting: 'text'; unit: 'text'; other: 'text' };
  'unit-in-rows': { column: 'text'; found: 'text'; setting: 'text' };
  'row-meaning-unclear': { column: 'text'; found: 'text'; setting: 'text' };
  'credit-signs-mixed': { column: 'text' };
  'debit-credit-differ': Nothing;
  'column-unusable': { heading: 'text'; setting: 'text' };
  'column-may-matter': { heading: 'text'; count: 'count'; sum: 'amount'; setting: 'text' };
  'column-of-numbers': { heading: 'text'; count: 'count'; sum: 'amount'; setting: 'text' };
  'numbers-not-looked-at': { areas: 'text'; count: 'count'; sum: 'amount'; setting: 'text' };
  'numbers-passed-over': { areas: 'text'; count: 'count'; setting: 'text' };
  'amounts-negative': { count: 'count'; setting: 'text' };
  'entry-says-no': { found: 'text'; setting: 'text' };
  'entry-says-currency': { found: 'text'; other: 'text'; currency: 'text'; setting: 'text' };
  'rows-summarise': { rows: 'text'; count: 'count'; amount: 'amount'; setting: 'text' };
  'rows-repeat-sums': { found: 'text'; other: 'text'; setting: 'text' };
  'row-repeats-sum': { amount: 'amount'; count: 'count'; setting: 'text' };
  'total-counted': { label: 'text'; amount: 'amount' };
  'total-unclear': { label: 'text'; amount: 'amount'; setting: 'text' };
  'column-meaning-unclear': { heading: 'text'; found: 'text'; column: 'column'; setting: 'text' };
  'rows-of-other-year': { column: 'text'; year: 'year' };
  'table-repeats': { row: 'text'; setting: 'text' };
  'amounts-hidden': { heading: 'text'; setting: 'text' };
  'sheet-unread': { sheet: 'text'; kind: 'kind'; setting: 'text' };
  'sheet-holds-amounts': { sheet: 'text'; setting: 'text' };
  'sheet-ambiguous': { sheet: 'text'; kinds: 'kinds' };
  'reading-invalid': { answer: 'text' };
  'reading-doubled': { answer: 'text' };
  'reading-unused': { answer: 'text' };
  'table-unanswered': { sheet: 'text'; column: 'column'; answer: 'text' };
  'difference-contradicts': { heading: 'text'; count: 'count'; stated: 'amount'; computed: 'amount' };
  'proposals-not-looked-over': Nothing;
  'row-unrecognised': { text: 'text' };
  'heading-missing': { sheet: 'text'; found: 'text' };
  'column-missing': { sheet: 'text'; column: 'columns'; found: 'text' };
  'column-doubled': { sheet: 'text'; column: 'column' };
  'column-unknown': { heading: 'text' };
  'column-remembered': { heading: 'text'; column: 'column' };
  'rows-hidden': { count: 'count'; rows: 'text' };
  'rows-filtered': { count: 'count'; rows: 'text' };
  'rows-struck': { count: 'count'; rows: 'text' };
  'rows-unseen': { count: 'count'; rows: 'text' };
  'columns-hidden': { columns: 'text' };
  'merge-filled': { area: 'text'; value: 'text' };
  'merge-amount': { area: 'text' };
  'formula-external': { amount: 'amount' };
  'value-missing': { column: 'column' };
  'amount-missing': Nothing;
  'amount-not-number': { found: 'text' };
  'amount-ambiguous': { found: 'text'; first: 'amount'; second: 'amount' };
  'amount-none': { found: 'text' };
  'amount-nil': { count: 'count' };
  'amount-currency': { found: 'text'; other: 'text'; currency: 'text' };
  'currency-by-amount': { count: 'count'; currency: 'text' };
  'decimal-sign-mixed': { found: 'text'; other: 'text' };
  'amount-as-text': { found: 'text'; amount: 'amount' };
  'amount-error': { found: 'text' };
  'amount-uncalculated': Nothing;
  'amount-beyond-digits': { found: 'text' };
  'amount-rounded': { found: 'amount'; amount: 'amount' };
  'amount-indivisible': { found: 'amount'; currency: 'text' };
  'amount-shown': { count: 'count'; stored: 'amount'; shown: 'text' };
  'amount-scaled': { amount: 'amount' };
  'amount-percent': { amount: 'amount' };
  'amount-as-date': { amount: 'amount' };
  'date-not-date': { found: 'text' };
  'date-ambiguous': { found: 'text'; first: 'day'; second: 'day' };
  'date-invalid': { found: 'text' };
  'date-order-mixed': { found: 'text'; other: 'text' };
  'date-order-contradicts': { found: 'text'; order: 'choice' };
  'date-near-midnight': { count: 'count'; column: 'column'; time: 'text'; day: 'day'; other: 'day' };
  'date-time-dropped': { count: 'count'; column: 'column' };
  'date-unlikely': { found: 'day' };
  'date-unformatted': { count: 'count'; column: 'column' };
  'number-not-number': { column: 'column'; found: 'text' };
  'number-ambiguous': { column: 'column'; found: 'text'; first: 'amount'; second: 'amount' };
  'choice-unknown': { column: 'column'; found: 'text'; known: 'choices' };
  'setting-unknown': { setting: 'text' };
  'setting-invalid': { setting: 'setting'; found: 'text'; known: 'choices' };
  'setting-doubled': { setting: 'setting' };
  'years-together': { years: 'text' };
  'answer-unused': { setting: 'text'; answer: 'text' };
  'text-invisible': { found: 'text' };
  'code-too-long': { length: 'count' };
  'code-shown-otherwise': { shown: 'text'; stored: 'text' };
  'code-is-day': { shown: 'text' };
  'marks-left-out': { count: 'count' };
  'code-number': { code: 'text' };
  'code-doubled': { code: 'text'; other: 'text' };
  'code-look-alike': { code: 'text'; other: 'text' };
  'code-variant': { found: 'text'; code: 'text' };
  'term-unknown': { term: 'text' };
  'meeting-unknown': { code: 'text'; near: 'codes' };
  'line-unknown': { code: 'text'; near: 'codes' };
  'currency-unknown': { code: 'text' };
  'currency-missing': { currency: 'text' };
  'rate-missing': { currency: 'text'; day: 'day' };
  'rate-undated': { currency: 'text' };
  'rate-invalid': { found: 'text' };
  'rate-dollar-not-one': { rate: 'amount' };
  'rate-doubled': { currency: 'text'; day: 'day' };
  'rate-inverted': { currency: 'text'; rate: 'amount'; other: 'amount' };
  'rate-jump': { currency: 'text'; rate: 'amount'; other: 'amount'; percent: 'amount' };
  'rate-contradicts': { stated: 'amount'; computed: 'amount'; difference: 'amount' };
  'dollars-differ': { amount: 'amount'; stated: 'amount' };
  'dollars-zero': { amount: 'amount'; currency: 'text' };
  'dollars-against-table': {
    currency: 'text';
    count: 'count';
    stated: 'amount';
    computed: 'amount';
    difference: 'amount';
  };
  'mapping-unknown-column': { found: 'text'; known: 'choices' };
  'mapping-doubled': { value: 'text' };
  'mapping-shares': { value: 'text'; sum: 'amount' };
  'mapping-unused': { value: 'text' };
  'year-missing': { years: 'text' };
  'year-assumed': { year: 'year' };
  'meeting-undated': { code: 'text' };
  'meeting-other-year': { code: 'text'; year: 'year' };
  'meeting-unestimated': { code: 'text' };
  'meeting-unspent': { code: 'text' };
  'meeting-not-held': { code: 'text'; status: 'choice' };
  'meeting-end-before-start': { code: 'text'; start: 'day'; end: 'day' };
  'estimate-version-tied': { meeting: 'text'; version: 'text'; other: 'text' };
  'estimate-version-unknown': { meeting: 'text'; version: 'text' };
  'estimate-not-adopted': { meeting: 'text' };
  'estimate-superseded': { meeting: 'text'; version: 'text'; later: 'text'; day: 'day' };
  'estimate-added-up': { meeting: 'text'; line: 'text'; count: 'count' };
  'estimate-negative': { amount: 'amount' };
  'expenditure-unmatched': { reason: 'choice'; found: 'text'; near: 'codes'; count: 'count'; amount: 'amount' };
  'mostly-unmatched': { count: 'count'; amount: 'amount' };
  'sides-far-apart': { estimate: 'amount'; expenditure: 'amount'; setting: 'text'; unit: 'text'; currency: 'text' };
  'commitment-left-out': { amount: 'amount' };
  'posting-other-year': { day: 'day'; meeting: 'text' };
  'posting-doubled': { document: 'text'; other: 'text'; amount: 'amount' };
  'reversal-unmatched': { amount: 'amount' };
  'reversal-positive': { amount: 'amount' };
  'sign-slip': { amount: 'amount'; total: 'amount' };
  'line-unestimated': { meeting: 'text'; line: 'text'; amount: 'amount' };
  'line-unspent': { meeting: 'text'; line: 'text'; amount: 'amount' };
  'support-cost-differs': { meeting: 'text'; line: 'text'; stated: 'amount'; computed: 'amount'; difference: 'amount' };
  'support-base-unknown': { line: 'text'; base: 'text' };
  'total-differs': { label: 'text'; stated: 'amount'; computed: 'amount'; difference: 'amount' };
  'total-left-out': { label: 'text'; amount: 'amount' };
  'variance-unexplained': { meeting: 'text'; line: 'text'; variance: 'amount'; percent: 'amount' };
  'explanation-unused': { meeting: 'text'; line: 'text' };
  'control-total-differs': {
    meeting: 'text';
    line: 'text';
    stated: 'amount';
    computed: 'amount';
    difference: 'amount';
  };
  'control-total-unchecked': { meeting: 'text'; line: 'text'; stated: 'amount' };
  'control-total-unknown': { meeting: 'text'; line: 'text' };
  'sum-too-large': { meeting: 'text'; line: 'text' };
  'proof-broken': { sheet: 'sheet-or-kind'; read: 'amount'; used: 'amount'; leftOut: 'amount' };
  'waiver-applied': { code: 'text'; key: 'text'; reason: 'text' };
  'waiver-lapsed': { code: 'text'; key: 'text' };
  'waiver-refused': { code: 'text' };
  'cell-corrected': { before: 'text'; after: 'text'; reason: 'text' };
  'correction-changed': { cell: 'text'; before: 'text'; found: 'text'; after: 'text' };
  'correction-needless': { cell: 'text'; after: 'text' };
  'correction-nowhere': { sheet: 'text'; cell: 'text' };
  'correction-of-other-file': { file: 'text'; sheet: 'text'; cell: 'text' };
  'correction-doubled': { sheet: 'text'; cell: 'text' };
  'correction-unreadable': { found: 'text' };
  'title-untranslated': { code: 'text'; language: 'language' };
  'document-incomplete': { settings: 'settings' };
  'setting-untranslated': { setting: 'setting'; language: 'language' };
  'term-less-sure': { language: 'language'; terms: 'text' };
  'rounding-adjusted': { count: 'count' };
  'comparison-years': { before: 'text'; after: 'text' };
  'comparison-currencies': { before: 'text'; after: 'text' };
  'comparison-unproved': { figure: 'figure'; difference: 'amount'; explained: 'amount' };
  'document-figure-changed': { figure: 'figure'; expected: 'text'; found: 'text' };
  'document-figure-missing': { figure: 'figure'; expected: 'text' };
  'document-number-unaccounted': { found: 'text' };
  'document-title-changed': { expected: 'text'; found: 'text' };
  'document-reworded': { expected: 'text'; found: 'text' };
  'document-meaning-changed': { expected: 'text'; found: 'text' };
  'document-misplaced': { found: 'text'; beside: 'text' };
  'document-partial': { count: 'count'; total: 'count' };
  'workbook-uncalculated': { count: 'count' };
  'document-total-differs': { figure: 'figure'; stated: 'amount'; computed: 'amount' };
  'document-digits-reversed': { expected: 'text'; found: 'text' };
  'document-tracked': { count: 'count' };
  'document-languages-differ': { figure: 'figure'; values: 'text' };
  'document-inputs-changed': { files: 'text' };
  'document-edited': Nothing;
  'document-formula-lost': Nothing;
  'file-not-document': { found: 'text' };
  'as-at-missing': Nothing;
  'state-unknown': { found: 'text'; near: 'states' };
  'state-ambiguous': { found: 'text'; candidates: 'states' };
  'state-unlisted': { found: 'text'; state: 'states' };
  'state-by-name': { found: 'text'; state: 'states'; until: 'text' };
  'instrument-unknown': { code: 'text'; near: 'text' };
  'forms-unreadable': { found: 'text' };
  'due-unreadable': { found: 'text' };
  'duty-overlapping': { instrument: 'text' };
  'duty-missing': { instrument: 'text'; year: 'year' };
  'entry-months-missing': { instrument: 'text' };
  'party-doubled': { state: 'states'; instrument: 'text'; day: 'day'; other: 'day' };
  'party-until-before-entry': { state: 'states'; entry: 'day'; until: 'day' };
  'report-doubled': { state: 'states'; instrument: 'text'; year: 'year' };
  'report-after-as-at': { day: 'day' };
  'report-undated': { state: 'states'; instrument: 'text'; year: 'year'; uploaded: 'day' };
  'report-before-entry': { state: 'states'; instrument: 'text'; day: 'day'; entry: 'day' };
  'report-uploaded-first': { submitted: 'day'; uploaded: 'day' };
  'report-not-uploaded': { instrument: 'text'; year: 'year'; count: 'count'; states: 'states' };
  'report-not-recorded': { instrument: 'text'; year: 'year' };
  'report-voluntary': { state: 'states'; instrument: 'text'; year: 'year' };
  'report-without-duty': { instrument: 'text'; year: 'year' };
  'stated-count-differs': { name: 'text'; stated: 'amount'; counted: 'amount'; reason: 'choice' };
  'contact-missing': { count: 'count'; states: 'states' };
  'contact-doubled': { state: 'states'; used: 'text' };
  'letter-wording-missing': { letter: 'text'; language: 'language' };
  'letter-wording-doubled': { letter: 'text'; language: 'language' };
  'letter-hole-unknown': { hole: 'text'; known: 'text' };
  'letter-hole-empty': { letter: 'text'; state: 'states'; hole: 'text' };
  'letter-part-missing': { letter: 'text'; language: 'language'; column: 'column of Letters' };
  'letter-written-before': { instrument: 'text'; year: 'year'; count: 'count'; states: 'states' };
  'letter-state-left': { instrument: 'text'; count: 'count'; states: 'states' };
  'excel-failed': { detail: 'text' };
  'excel-lost': { detail: 'text' };
  'excel-editing': Nothing;
  'excel-half-written': { detail: 'text'; sheets: 'text' };
  'workbook-read-only': Nothing;
  'workbook-protected': Nothing;
  'workbook-changed': { sheet: 'text' };
  'sheet-protected': { sheet: 'text' };
  'sheet-taken': { sheet: 'text' };
  'sheet-rearranged': { sheet: 'text'; area: 'text' };
  'sheet-occupied': { sheet: 'text'; area: 'text' };
  'sheet-own': { sheet: 'text' };
  'sheet-gone': { sheet: 'text' };
  'table-taken': { sheet: 'text'; table: 'text' };
  'cell-changed': { expected: 'text'; found: 'text' };
  'excel-lacks': { feature: 'choice'; set: 'text' };
}

/** A value without its sense, or with one that is none, does not compile. */
type Whole = {
  readonly [C in keyof DiagnosticValues]: { readonly [V in keyof DiagnosticValues[C]]: PlainSense | NamingSense };
};
type Checked<T extends Whole> = T;

/** Values of a finding that name something. */
type NamingValue<S> = { [V in keyof S]: S[V] extends NamingSense ? V : never }[keyof S];
type NamingCode = {
  [C in keyof ValueSenses]: NamingValue<ValueSenses[C]> extends never ? never : C;
}[keyof ValueSenses];
type Naming<S extends Whole = Checked<ValueSenses>> = {
  readonly [C in NamingCode]: { readonly [V in NamingValue<S[C]>]: S[C][V] };
};

export const NAMING: Naming = {
  'file-unreadable': { detail: 'detail' },
  'package-damaged': { detail: 'detail' },
  'package-too-large': { limit: 'detail' },
  'part-malformed': { detail: 'detail' },
  'sheet-missing': { sheet: 'kind' },
  'sheet-joined': { sheet: 'kind' },
  'sheet-by-headings': { sheet: 'kind' },
  'column-meaning-unclear': { column: 'column' },
  'sheet-unread': { kind: 'kind' },
  'sheet-ambiguous': { kinds: 'kinds' },
  'column-missing': { column: 'columns' },
  'table-unanswered': { column: 'column' },
  'column-doubled': { column: 'column' },
  'column-remembered': { column: 'column' },
  'value-missing': { column: 'column' },
  'date-near-midnight': { column: 'column' },
  'date-time-dropped': { column: 'column' },
  'date-unformatted': { column: 'column' },
  'number-not-number': { column: 'column' },
  'number-ambiguous': { column: 'column' },
  'choice-unknown': { column: 'column', known: 'choices' },
  'setting-invalid': { setting: 'setting', known: 'choices' },
  'setting-doubled': { setting: 'setting' },
  'meeting-unknown': { near: 'codes' },
  'line-unknown': { near: 'codes' },
  'mapping-unknown-column': { known: 'choices' },
  'expenditure-unmatched': { near: 'codes' },
  'proof-broken': { sheet: 'sheet-or-kind' },
  'document-incomplete': { settings: 'settings' },
  'setting-untranslated': { setting: 'setting' },
  'comparison-unproved': { figure: 'figure' },
  'document-figure-changed': { figure: 'figure' },
  'document-figure-missing': { figure: 'figure' },
  'document-total-differs': { figure: 'figure' },
  'document-languages-differ': { figure: 'figure' },
  'letter-part-missing': { column: 'column of Letters' },
};
