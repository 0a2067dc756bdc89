/** English: short names as they stand in tables, lists and charts. */
import type { ChartWords } from '../chart-words';
import type { ClassNames } from '../class-names';
import type { FindingHeads } from '../finding-heads';
import type { GuessReasons } from '../guess-reasons';
import type { NoticeClassNames } from '../notice-classes';
import type { LeftOutReasons, UnmatchedReasons } from '../reasons';

export const LEFT_OUT_REASONS: LeftOutReasons = {
  'total-row': 'total or subtotal',
  unreadable: 'cannot be read',
  'other-year': 'meeting of another year',
  unmatched: 'unmatched',
  commitment: 'commitment',
  'other-version': 'other version of the estimate',
  'not-adopted': 'not adopted',
  'set-aside': 'set aside by a setting',
  'other-side': 'of the other side (planned or spent)',
  unclear: 'to be answered',
  unrecognised: 'not an entry',
};

export const UNMATCHED_REASONS: UnmatchedReasons = {
  'meeting-missing': 'no meeting given',
  'meeting-unknown': 'unknown meeting',
  'line-missing': 'no budget line given',
  'line-unknown': 'unknown budget line',
  'mapping-shares': 'shares do not add up to 1',
};

export const CLASS_NAMES: ClassNames = {
  'not a party': 'not a party',
  'not yet due': 'not yet due',
  'on time': 'on time',
  late: 'late',
  'not this year': 'not submitted',
  never: 'never submitted',
  'not recorded': 'not recorded',
  voluntary: 'voluntary',
  submitted: 'submitted',
  uploaded: 'uploaded',
  public: 'public',
  parties: 'parties',
};

export const NOTICE_CLASS_NAMES: NoticeClassNames = {
  assessment: 'assessment',
  final: 'final bill',
  credit: 'credit',
  overdue: 'overdue',
};

export const GUESS_REASONS: GuessReasons = {
  why: '{by, select, heading {its heading says so} values {{count, plural, one {# value is} other {# values are}} in the register} sums {it adds up with the other columns} deciding_values {its values say so} labels {the column of labels} sheets_alike {{count, plural, one {# sheet is} other {# sheets are}} laid out alike} groups_alike {each label has the same lines below it} spanning_heading {the upper headings span planned and spent} only_one {there is no other} one_of_several {there are several} said {you said so} other {nothing says it: a guess}}',
  text: '“{text}” says so',
};

export const CHART_WORDS: ChartWords = {
  fromEstimateToFinal: 'From estimated costs to final expenditures',
  less: 'less than estimated',
  more: 'more than estimated',
  axisBegins: 'The axis begins at {amount}.',
  rateByYear: 'Reports submitted, per cent of those due, by year',
  estimateByPart: 'Estimated costs by part and year',
  builtElseCompared: 'Of meetings with quantities the estimate as built, of all others the version that is compared.',
};

export const FINDING_HEADS: FindingHeads = {
  title: 'Findings',
  severity: 'Severity',
  code: 'Code',
  what: 'Finding',
  message: 'Details',
  hint: 'What to do',
  file: 'File',
  sheet: 'Sheet',
  cell: 'Cell',
};
