/** English: headings and labels of the status, and the sentences of the paragraph on reports. */
import type { ParagraphWords } from '../paragraph-words';
import type { StatusWords } from '../status-words';

export const STATUS_WORDS: StatusWords = {
  title: 'Reporting status',
  titleOfYear: '{title}, {year}',
  classOfYear: '{class} {year}',
  asAtDay: 'As at {day}',
  year: 'Year',
  state: 'State',
  class: 'Class',
  due: 'Due',
  submitted: 'Submitted',
  daysLate: 'Days late',
  rate: 'Rate (%)',
  legend: 'Legend',
  firstToCome: 'First report to come',
  entryIntoForce: 'Entry into force',
  form: 'Form',
  reportsWith: 'Included',
  reportsWithout: 'Missing',
  statedCounts: 'Stated counts',
  stated: 'Stated',
  counted: 'Counted',
  holds: 'Agrees',
  yes: 'yes',
  no: 'no',
  byClass: 'Number of States by class',
  byState: 'Status by State',
};

const NUMBERS = 'one two three four five six seven eight nine';

export const PARAGRAPH_WORDS: ParagraphWords = {
  states: NUMBERS,
  reports: NUMBERS,
  of: NUMBERS,
  for: NUMBERS,
  nothingDue: '{title}, {year}: as at {asAt, date}, no report had fallen due.',
  oneSubmitted: '{title}, {year}: as at {asAt, date}, the one State from which a report was due had submitted it.',
  oneMissing: '{title}, {year}: as at {asAt, date}, the one State from which a report was due had not submitted it.',
  noneSubmitted:
    '{title}, {year}: as at {asAt, date}, {due, plural, =2 {neither} other {none}} of the {ofWord} States from which a report was due had submitted it.',
  submitted:
    '{title}, {year}: as at {asAt, date}, {submittedWord} of the {ofWord} States from which a report was due had submitted it ({rate, number} per cent).',
  allOnTime:
    '{onTime, plural, one {The report was} =2 {Both of these reports were} other {All of these reports were}} submitted on time.',
  allLate:
    '{late, plural, one {The report was} =2 {Both of these reports were} other {All of these reports were}} submitted late.',
  onTimeAndLate:
    'Of these reports, {onTimeWord} {onTime, plural, one {was} other {were}} submitted on time and {lateWord} late.',
  others: 'Of the other States, {earlierWord} had reported for an earlier year and {neverWord} had never reported.',
  othersEarlier:
    '{earlier, plural, one {The other State} other {The other {earlierWord} States}} had reported for an earlier year.',
  othersNever:
    '{never, plural, one {The other State had never reported} other {{never, plural, =2 {Neither} other {None}} of the other {neverWord} States had ever reported}}.',
  all: 'Of these States, {earlierWord} had reported for an earlier year and {neverWord} had never reported.',
  allEarlier: '{earlier, plural, =2 {Both} other {All}} had reported for an earlier year.',
  allNever: '{never, plural, =2 {Neither} other {None}} had ever reported.',
  notYetDue:
    'No report was yet due from {forWord} {due, plural, =0 {{notYetDue, plural, one {State} other {States}}} other {{notYetDue, plural, one {other State} other {other States}}}}.',
  voluntary:
    'In addition, {voluntary, plural, one {one State that is not bound} other {{voluntaryWord} States that are not bound}} submitted a report.',
  notUploaded:
    '{reports, plural, one {The report submitted had} other {Of the reports submitted, {notUploadedWord} had}} not been uploaded.',
  yearBefore: 'The corresponding rate for {before} was {rate, number} per cent.',
  notRecorded: '{title}, {year}: reports for years before {since} are not recorded.',
  recordedSince: 'Reports for years before {since} are not recorded.',
};
