/** English: the step Status. Holes are ICU messages, see `Say`. */
export const STATUS_STEP = {
  looking: 'Looking…',
  /** With the hole `kinds`. */
  notHere: 'Reporting status needs these sheets, which the workbook does not have: {kinds}.',
  whichDay: 'As at which date? The workbook does not say.',
  asAt: 'As at',
  year: 'Year',
  instrument: 'Instrument',
  noDuty: 'No report is due under this instrument in that year.',
  filter: 'Show only',
  rate: 'rate',
  trend: 'rate by year',
  find: 'Find a State',
  states: '{count, plural, one {# State} other {# States}}',
  daysLate: '{count, plural, one {# day late} other {# days late}}',
  /** With the hole `day`, a text. */
  submitted: 'submitted {day}',
  due: 'due {day}',
  /** With the hole `year`, a text. */
  last: 'last report: {year}',
  /** With the hole `forms`. */
  forms: 'forms {forms}',
  notPublic: 'not public',
  stated: 'Stated counts',
  allHold: 'all agree',
  differ: '{count, plural, one {# differs} other {# differ}}',
  findings: '{count, plural, one {# finding on these sheets} other {# findings on these sheets}}',
  lacking: 'In Excel the status sheet can also be written into the workbook.',
  makeFiles: 'Write the files',
  writeSheet: 'Write the sheet',
};
