import type { DocumentWords } from './document-words';

export const DOCUMENT_EN: DocumentWords = {
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
  dollars: '${amount}',
  otherCurrency: '{currency}\u00a0{amount}',
  difference: '{amount}{rate, select, blank {} other {, or {rate} per cent,}}',
  meetingsAt: '{count, plural, one {{number} meeting} other {{number} meetings}}',
  moreMeetings: '{count, plural, one {{number} more meeting} other {{number} more meetings}}, shown in table {table}',

  stop: '.',
  intro:
    'The tables below set out the {estimated} and the {spent} of the {count, plural, one {meeting} other {{number} meetings}}{year, select, blank {} other { of {year}}}.',
  noMeetings: 'There was no meeting{year, select, blank {} other { in {year}}}.',
  tables:
    'Table {first} gives a summary by meeting{second, select, blank {} other {, and {last, select, blank {table {second}} other {tables {second} {pair, select, yes {and} other {to}} {last}}} the breakdown by line}}.',
  overall:
    'The {spent} amounted to {spentAmount}, which is {difference} {direction, select, below {below} other {above}} the {estimated} of {estimatedAmount}.',
  overallEqual: 'The {spent} amounted to {spentAmount}, as estimated.',
  overallNoEstimate: 'The {spent} amounted to {spentAmount}; no estimate was made.',
  overallNoSpending: 'No expenditure was recorded; the {estimated} amounted to {estimatedAmount}.',
  overallUnknown: 'The totals cannot be compared, since amounts behind them are not available.',
  meetingsBelow: 'Expenditures were below the estimate at {meetings}:',
  meetingsAbove: 'Expenditures exceeded the estimate at {meetings}:',
  meetingsEqual: 'Expenditures equalled the estimate at {meetings}:',
  meetingsUncompared: 'No comparison with an estimate can be made at {meetings}:',
  meetingItem:
    '{meeting}, by {amount}{rate, select, blank {} other {, or {rate} per cent}}{line, select, blank {} other { (largest difference: {line}, {lineAmount})}}',
  linesBelow: 'By line, expenditures were below the estimates above all under the following: {list}.',
  linesAbove: 'By line, expenditures exceeded the estimates above all under the following: {list}.',
  lineItem: '{line} ({amount})',
  notHeld: 'The following {count, plural, one {meeting was} other {meetings were}} cancelled or postponed: {list}.',
  explanations: 'The following explanations were given:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}: {text}',
  moreExplanations: 'Further explanations are given in the notes to the tables.',
  unmatched:
    'There {count, plural, one {is {number} posting} other {are {number} postings}}{amount, select, blank {} other { ({amount} in all)}} without a meeting and line of the report; {count, plural, one {it is} other {they are}} shown apart and {count, plural, one {stands} other {stand}} in the figures of no meeting.',
  shared: 'Costs shared by several meetings were apportioned by the keys given in the notes to the tables.',
  provisional:
    'The figures are provisional{day, select, blank {} other { as at {day}}}{committed, select, blank {} other {; of the expenditure, {committed} is committed and not yet paid}}.',

  chartRow: '{meeting}: estimate {estimate}, expenditure {expenditure}',
  tableDescription: '{title} {unit}. Columns: {columns}.',
};
