/** The table of findings proved whole: each code is found by a test here, or is on one of the lists of what is tested elsewhere. */
import { BUDGET } from '../../../src/core/language/en/diagnostics/budget';
import { CORRECTIONS } from '../../../src/core/language/en/diagnostics/corrections';
import { RECONCILIATION } from '../../../src/core/language/en/diagnostics/reconciliation';
import { TIE_OUT } from '../../../src/core/language/en/diagnostics/tie-out';
import { STATUS } from '../../../src/core/language/en/diagnostics/status';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { FINDINGS } from '../../../src/core/values/diagnostics/findings';
import { costs, findings } from '../reconciliation/costs';
import { all, controls, estimates, ledger, mapping, meetings, rates, settings, waivers } from './cases';
import { MEETING_CASES } from './meeting-cases';
import { POSTING_CASES } from './posting-cases';

/** What reading references, matching, converting and reconciling find; told in full by the tests of each part. */
const FOUND: Partial<Record<DiagnosticCode, string>> = {
  'meeting-unknown': estimates('M-09 | A1 | 5'),
  'line-unknown': estimates('M-01 | Z9 | 5'),
  'currency-unknown': ledger('M-01 | A1 | 5 | | | | XXX'),
  'currency-missing': ledger('M-01 | A1 | 5'),
  'rate-missing': ledger('M-01 | A1 | 5 | | 2013-04-10 | | CHF'),
  'rate-undated': ledger('M-01 | A1 | 5 | | | | CHF'),
  'rate-without-currency': ledger('M-01 | A1 | 5 | | | | | 0.9'),
  'rate-invalid': rates('CHF | 2013-01-01 | 0'),
  'rate-dollar-not-one': rates('USD | 2013-01-01 | 1.08'),
  'dollars-zero': ledger('M-01 | A1 | 5 | | | | CHF | 1 | | | 0'),
  'dollars-against-table': all(
    rates('CHF | 2013-01-01 | 0.9'),
    ledger('M-01 | A1 | 9 | | 2013-04-10 | | CHF | | | | 100'),
  ),
  'rate-contradicts': ledger('M-01 | A1 | 5 | | | | CHF | 1 | | | 6'),
  'mapping-unknown-column': mapping('Colour | X | M-01'),
  'mapping-doubled': mapping('Cost object | X | M-01', 'Cost object | X | M-02'),
  'mapping-shares': mapping('Cost object | X | M-01 | | 1/2'),
  'mapping-unused': mapping('Cost object | X | M-01'),
  'year-missing': all('# Settings\nSetting | Value', meetings('M-01 | a | 2013-04-08', 'M-02 | b | 2012-04-08')),
  'year-assumed': '# Settings\nSetting | Value',
  'estimate-version-tied': estimates('M-01 | A1 | 1 | one', 'M-01 | A1 | 1 | two'),
  'estimate-version-unknown': settings('Reporting year | 2013', 'Estimate version | two'),
  'estimate-not-adopted': estimates('M-01 | A1 | 1 | one | proposed'),
  'estimate-added-up': estimates('M-01 | A1 | 1', 'M-01 | A1 | 1'),
  'expenditure-unmatched': ledger('M-09 | A1 | 5'),
  'commitment-left-out': ledger('M-01 | A1 | 5 | | | commitment'),
  'total-differs': ledger('M-01 | A1 | 5', 'Total | | 6'),
  'total-left-out': ledger('M-01 | A1 | 5', 'Total | | 5'),
  'control-total-differs': controls(' | | 1'),
  'control-total-unchecked': all(controls(' | | 1'), ledger('M-01 | A1 | #N/A')),
  'control-total-unknown': controls('M-09 | | 1'),
  'sum-too-large': ledger('M-01 | A1 | 90000000000000', 'M-01 | A1 | 90000000000000'),
  'waiver-applied': all(controls(' | | 1'), waivers('control-total-differs | | Agreed')),
  'waiver-lapsed': waivers('sign-slip | | Agreed'),
  'waiver-refused': waivers('nonsense | | Agreed'),
};

const words = (text: string): DiagnosticCode[] => text.trim().split(/\s+/) as DiagnosticCode[];

/** Cells that are read otherwise: core/correct-workbooks.test.ts. */
const OF_CORRECTIONS = Object.keys(CORRECTIONS);

/** No workbook can make it appear, only a fault of ours: reconciliation/proof.test.ts. */
const BY_TAMPERING = words('proof-broken');

/** Refusals and notices of the readers of files: tests of adapters and of the command line. */
const OF_FILES = words(`
  file-unreadable file-not-workbook file-encrypted file-doubled file-own-output package-damaged package-too-large package-ambiguous
  package-doctype part-missing part-malformed part-incomplete cell-outside cell-doubled text-encoding text-code-page text-decoded macros-ignored
  external-link calculation-stale precision-displayed styles-missing text-replaced text-cut
  cell-two-values csv-quote-stray csv-quote-open csv-record-quoted csv-fields csv-amount-divided sheet-not-cells package-trailing rows-hidden-by-default comments-damaged
`);

/** Sheets, columns and single cells: tests of core/workbook and core/records. */
const OF_RECORDS = words(`
  sheet-missing sheet-doubled sheet-joined sheet-hidden sheet-by-headings sheet-unknown sheet-ambiguous row-unrecognised
  heading-missing column-missing column-doubled column-unknown column-remembered rows-hidden rows-filtered rows-struck rows-unseen columns-hidden
  comments-not-read comment-doubtful
  merge-filled merge-amount formula-external value-missing amount-missing amount-not-number amount-ambiguous
  amount-as-text amount-error amount-uncalculated amount-beyond-digits amount-rounded amount-indivisible amount-scaled
  amount-percent amount-as-date amount-shown code-shown-otherwise code-is-day marks-left-out amount-none amount-nil amount-currency currency-by-amount decimal-sign-mixed date-order-mixed
  date-order-contradicts date-near-midnight number-ambiguous date-not-date date-ambiguous date-invalid date-time-dropped date-unlikely date-unformatted
  number-not-number choice-unknown setting-unknown setting-invalid setting-doubled text-invisible code-too-long code-number
  code-doubled code-look-alike code-variant
`);

/** What is on a sheet, tables and columns of others: tests of seen. */
const OF_SEEN = words(`
  sheet-copied sheet-near-meeting table-joined table-doubtful caption-doubtful unit-unclear unit-applied signs-turned unit-in-rows row-meaning-unclear
  credit-signs-mixed debit-credit-differ column-unusable column-of-numbers numbers-not-looked-at numbers-passed-over rows-repeat-sums rows-summarise amounts-negative entry-says-no entry-says-currency row-repeats-sum
  total-counted total-unclear column-meaning-unclear amounts-hidden rows-of-other-year table-repeats tables-overlap sheet-unread sheet-holds-amounts answer-unused column-may-matter dollars-differ mostly-unmatched sides-far-apart years-together
`);

/** Workbooks in other forms: tests of core/records/reading and of core/mapping. */
const OF_READING = words(
  'reading-invalid reading-unanswered reading-doubled reading-unused table-unanswered column-repeats-sum difference-contradicts proposals-not-looked-over meeting-undated rate-of-period',
);

/** Tests of core/annex; the codes of the other job (reports of States) are those of its texts. */
const OF_THE_ANNEX = words(
  'title-untranslated rounding-adjusted document-incomplete setting-untranslated term-less-sure',
);

/** Versions compared and documents read back: tests of core/comparison, core/tie-out and of the command line. */
const OF_TIE_OUT = Object.keys(TIE_OUT);

/** Estimates from unit costs, shares and contributions: tests of core/budget. */
const OF_THE_BUDGET = Object.keys(BUDGET);

/** Reading and writing the workbook that Excel has open: tests of adapters/excel and of the pane. */
const OF_EXCEL = words(`
  excel-failed excel-lost excel-editing excel-half-written excel-lacks workbook-read-only workbook-protected workbook-changed
  sheet-protected sheet-taken sheet-rearranged sheet-occupied sheet-own sheet-gone table-taken cell-changed
  fonts-unread
`);

const ELSEWHERE = [
  ...BY_TAMPERING,
  ...OF_CORRECTIONS,
  ...OF_FILES,
  ...OF_RECORDS,
  ...OF_SEEN,
  ...OF_READING,
  ...OF_THE_ANNEX,
  ...OF_TIE_OUT,
  ...OF_EXCEL,
  ...OF_THE_BUDGET,
];
const CASES = [...MEETING_CASES, ...POSTING_CASES];

test.each(Object.entries(FOUND) as [DiagnosticCode, string][])('%s is found', (code, text) => {
  expect(findings(costs(text), code)).not.toEqual([]);
});

test('and by none of them in a workbook in which nothing is amiss', () => {
  expect(costs('').diagnostics).toEqual([]);
});

test('every code is found by a test, or listed as tested elsewhere, once', () => {
  const here = new Set<string>([...Object.keys(FOUND), ...CASES.map(({ code }) => code)]);
  const known = [...here, ...ELSEWHERE];
  expect(known.filter((code, at) => known.indexOf(code) !== at)).toEqual([]);
  expect(Object.keys(FINDINGS).filter((code) => !known.includes(code) && !Object.hasOwn(STATUS, code))).toEqual([]);
  expect(known.filter((code) => !Object.hasOwn(FINDINGS, code))).toEqual([]);
});

test('none of the reconciliation is tested only elsewhere', () => {
  const elsewhere = [...OF_FILES, ...OF_RECORDS];
  expect(elsewhere.filter((code) => Object.hasOwn(RECONCILIATION, code))).toEqual([]);
});
