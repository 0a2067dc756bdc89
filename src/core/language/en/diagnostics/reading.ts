/** English: what findings on the sheet Reading, and on what it was made of, are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const READING = {
  'reading-invalid': {
    title: 'Rows of Reading that are not understood',
    message:
      'The row “{answer}” of the Reading sheet cannot be understood: it needs a sheet, and under “Is” a kind of sheet, the name of a column, Estimate, Actual, Difference, Total or left out.',
    hint: 'Correct the row, or delete it.',
  },
  'reading-unanswered': {
    title: 'Answers still to be given',
    message: 'The row “{answer}” of the Reading sheet still lacks its answer: put what is right in place of “…”.',
    hint: 'Put the answer in place of “…”.',
  },
  'reading-doubled': {
    title: 'Rows of Reading that contradict each other',
    message: 'The row “{answer}” of the Reading sheet contradicts an earlier one; the earlier one was used.',
    hint: 'Keep one of the two.',
  },
  'reading-unused': {
    title: 'Rows of Reading that were not used',
    message: 'The row “{answer}” of the Reading sheet is about nothing in these workbooks.',
    hint: 'Correct the names of the sheet, table and column, or delete the row.',
  },
  'table-unanswered': {
    title: 'Tables that still need an answer',
    message:
      '{column, select, blank {It is not known what this table of the sheet “{sheet}” is, and it was not read.} other {This table of the sheet “{sheet}” lacks “{column}”, and it was not read.}} Enter on the Reading sheet: {answer}',
    hint: 'Enter that row on the Reading sheet, with what is right in place of “…”.',
  },
  'difference-contradicts': {
    title: 'Differences that do not agree',
    message:
      'Under “{heading}”, {count, plural, one {a row says {stated, number}, but its estimate and expenditure differ by {computed, number}} other {# rows do not agree with their estimate and expenditure; the first says {stated, number}, but they differ by {computed, number}}}.',
    hint: 'Check that the columns of estimates and expenditures are the right ones.',
  },
  'column-repeats-sum': {
    title: 'Columns that add up others',
    message:
      'The column “{heading}” counts because several are named at once, but it adds up others or is called a total. Enter on the Reading sheet: {answer}',
    hint: 'If it adds up others, enter that row. If it counts beside them, enter it with “Estimate” or “Actual” in place of “Total”.',
  },
  'proposals-not-looked-over': {
    title: 'Proposals that nobody has looked over',
    message:
      'How these workbooks are read was proposed by Addendum, and nobody has said yet that it is right; the annex waits for that. When you have looked over the set-up workbook, enter on the Settings sheet: Looked over = yes',
    hint: 'Look over the sheets Reading, Budget lines and Meetings, then enter that row on the Settings sheet.',
  },
  'meeting-undated': {
    title: 'Meetings without dates',
    message: 'The meeting {code} has no dates: it is taken to be of the reporting year, and no date of it is printed.',
    hint: 'Enter its dates on the Meetings sheet if they are known.',
  },
} as const satisfies SomeDiagnosticTexts;
