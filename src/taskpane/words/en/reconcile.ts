/** English: the step Reconcile. Holes are ICU messages, see `Say`. */
export const RECONCILE = {
  find: 'Find a meeting',
  order: 'Order',
  asInAnnex: 'as in the annex',
  largestFirst: 'largest variance first',
  byTitle: 'by title',
  onlyOpen: 'Only those to be explained',
  /** With the hole `count`. */
  shown: '{count, plural, one {# meeting} other {# meetings}}',
  assign: 'Assign…',
  assignRows: '{count, plural, one {Assign # row} other {Assign # rows}}',
  rowsWith: 'Rows with',
  toMeeting: 'to meeting',
  toLine: 'to budget line',
  asRowSays: 'as given in each row',
  assignLead: 'Writes one row on the Mapping sheet.',
  nothingToAssignBy:
    'Nothing in these rows says what they belong to: write the meeting and the budget line into their own cells.',
  toExplain: 'to be explained',
  explain: 'Explain…',
  change: 'Change…',
  keep: 'Save',
  /** With the hole `language`. */
  textIn: 'Why it differs ({language})',
  /** With the hole `meeting`. */
  before: 'Last time, for {meeting}:',
  useText: 'Use this text',
  explainLead: 'Kept on the Explanations sheet, and printed as a note.',
};
