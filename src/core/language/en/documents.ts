import type { DocumentWords } from '../document-words';

export const DOCUMENTS: DocumentWords = {
  mastheadLanguage: 'en',
  unitedNations: 'United Nations',
  distribution: 'Distr.: General',
  ownLanguage: '',
  original: 'Original: English',

  sessionOfYear: '{year} session',
  placeAndDates: '{place}, {dates}',
  agendaItem: 'Item {number} of the provisional agenda',
  submittedByUnit: 'Submitted by the Implementation Support Unit',
  submittedBy: 'Submitted by: {name}',

  numbersOf: 'one two three four five six seven eight nine',
  numbersAt: 'one two three four five six seven eight nine',
  numbersOfPostings: 'one two three four five six seven eight nine',
  dollars: '{sign}${amount}',
  otherCurrency: '{currency}\u00a0{sign}{amount}',
  difference: '{amount}{rate, select, blank {} other {, or {rate} per cent,}}',
  meetingsAt: '{count, plural, one {{number} meeting} other {{number} meetings}}',
  moreMeetings: '{count, plural, one {{number} more meeting} other {{number} more meetings}}, shown in table {table}',

  stop: '.',
  intro:
    'The tables below set out the {estimated} and the {spent} of the {count, plural, one {meeting} other {{number} meetings}}{year, select, blank {} other { of {year}}}.',
  noMeetings: 'There was no meeting{year, select, blank {} other { in {year}}}.',
  tables:
    'Table {first} gives a summary by meeting{second, select, blank {} other {, and {last, select, blank {table {second}} other {tables {second} {pair, select, yes {and} other {to}} {last}}} the breakdown by budget line}}.',
  causes: 'Table {table} shows what the variances are due to: {list}.',
  causeNames: 'volume | price | exchange | rounding',
  causesAnd: '{list}, {next}',
  causesAndLast: '{list} and {next}',
  overall:
    'The {spent} amounted to {spentAmount}, which is {difference} {direction, select, below {below} other {above}} the {estimated} of {estimatedAmount}.',
  overallEqual: 'The {spent} amounted to {spentAmount}, as estimated.',
  overallNear: 'The {spent} amounted to {spentAmount}, which differs from the {estimated} by less than {unit}.',
  overallNoEstimate: 'The {spent} amounted to {spentAmount}; no estimate was made.',
  overallNoSpending: 'No expenditure was recorded; the {estimated} amounted to {estimatedAmount}.',
  overallUnknown: 'The totals cannot be compared, since some of the amounts on which they are based are not available.',
  meetingsBelow: 'Expenditures were below the estimate for {meetings}{item, select, blank {:} other {, {item}}}',
  meetingsAbove: 'Expenditures exceeded the estimate for {meetings}{item, select, blank {:} other {, {item}}}',
  meetingsEqual: 'Expenditures equalled the estimate for {meetings}{item, select, blank {:} other {, {item}}}',
  meetingsNear:
    'Expenditures differed from the estimate by less than {unit} for {meetings}{item, select, blank {:} other {, {item}}}',
  meetingsUncompared:
    'No comparison with an estimate can be made for {meetings}{item, select, blank {:} other {, {item}}}',
  meetingItem:
    '{meeting}, by {amount}{rate, select, blank {} other {, or {rate} per cent}}{line, select, blank {} other { (largest difference: {line}{lineAmount, select, blank {} other {, {lineAmount}}})}}',
  namedMeeting: '{article, select, yes {the {meeting}} other {{meeting}}}',
  linesBelow:
    'By budget line, {count, plural, one {the largest amount below the estimates was} other {the largest amounts below the estimates were}} under: {list}.',
  linesAbove:
    'By budget line, {count, plural, one {the largest amount above the estimates was} other {the largest amounts above the estimates were}} under: {list}.',
  lineItem: '{line}{amount, select, blank {} other { ({amount})}}',
  notHeld: 'The following {count, plural, one {meeting was} other {meetings were}} cancelled or postponed: {list}.',
  notHeldEstimates: 'The corresponding estimates ({amount}) are included in the totals.',
  explanations: 'The following explanations were given:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}: {text}',
  moreExplanations: 'Further explanations are given in the notes to the tables.',
  unmatched:
    'There {count, plural, one {is {number} expenditure entry} other {are {number} expenditure entries}}{amount, select, blank {} other {{count, plural, one { ({amount})} other { ({amount} in total)}}}} that could not be matched to a meeting and a budget line; {count, plural, one {it is} other {they are}} shown separately and {count, plural, one {is} other {are}} not included in the figures of any meeting.',
  shared: 'Costs shared by several meetings were apportioned in the proportions given in the notes to the tables.',
  provisional:
    'The figures are provisional{day, select, blank {} other { as at {day}}}{committed, select, blank {} other {; the expenditure includes {committed} committed but not yet paid}}.',

  chartCaption: 'Figure {number}',
  chartNumber: 'I',
  chartRow: '{meeting}: estimate {estimate}, expenditure {expenditure}',
  tableDescription: '{title} {unit}. Columns: {columns}.',
};
