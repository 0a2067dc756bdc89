/** English: the step Check, and cells that are corrected. Holes are ICU messages, see `Say`. */
export const CHECK = {
  readyToPublish: 'Ready to publish?',
  yes: 'Yes: there are no errors.',
  notYet: 'Not yet. To be resolved first:',
  find: 'Find among the findings',
  noMatch: 'No finding shown says this.',
  show: 'Show',
  lacking: 'Your file is only read here: what is decided goes beside it, corrected cells too.',
  wholeList: 'The whole list',
  asSheet: 'As a sheet',
  fix: 'Fix…',
  change: '{count, plural, one {Change # cell} other {Change # cells}}',
  /** In Excel, of findings that are put right in their cells. */
  inCell: 'Choose a finding to go to its cell, and correct it there.',
  whichReading: 'Which reading is right?',
  preview: 'What will change',
  answer: 'Answer…',
  answerIt: 'Enter',
  whichAnswer: 'Which answer is right?',
  andMore: 'and {count, number} more',
  which: 'Which',
  all: 'all ({count, number})',
  waive: 'Waive…',
  waiveIt: 'Waive',
  waived: 'Waived',
  reason: 'Reason',
  by: 'By (your name)',
  waiveLead: 'Kept on the Waivers sheet. The waiver lapses when the value changes.',
  /** With the hole `code`. */
  addMeeting: 'Add meeting {code}…',
  /** With the hole `currency`. */
  addRate: 'Add a rate for {currency}…',
  unitsPerDollar: 'Units per US dollar',
  rateFrom: 'From',
  addIt: 'Add',
  title: 'Title',
  start: 'First day',
  end: 'Last day',
  yesBut: 'Yes, without errors; but look at this first:',
  nothingYet: 'Not yet: no figure has been read.',
  /** With the hole `count`: variances. */
  toExplain: '{count, plural, one {# variance to explain} other {# variances to explain}}',
  /** With the hole `count`. */
  unmatchedRows: '{count, plural, one {# unmatched entry} other {# unmatched entries}}',
  /** With the hole `step`: the name of another step. */
  toStep: 'Go to {step}',
};

/** Words of the page's form by which a cell is read otherwise than its file has it. */
export const CORRECT = {
  instead: 'Read instead',
  as: 'As',
  number: 'number',
  text: 'text',
  day: 'date',
  blank: 'blank',
  willBeRead: 'Will be read:',
  notUnderstood: 'This cannot be read so, or in more than one way.',
  reason: 'Reason',
  keep: 'Read so',
  lead: 'Your file stays as it is. It is kept beside it, in the sheet Corrections, and holds only while the cell has what it has now.',
};

/** Words beside a field for a day. */
export const DAY = {
  /** With the holes `first` and `second`, days in words. */
  either: '{first}, or {second}? Write the month in words.',
  /** With the hole `day`, a day in words. */
  unread: 'Write it as {day}.',
};
