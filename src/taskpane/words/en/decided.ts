/** English: what was decided and done, and keys. Holes are ICU messages, see `Say`. */
/** Words of the list of what was decided. */
export const DECIDED = {
  /** With the hole `count`. */
  decided: 'Decided so far: {count, number}',
  Waivers: 'Waived',
  Explanations: 'Explained',
  Mapping: 'Rows assigned',
  Settings: 'Columns identified',
  Reading: 'What tables are',
  Corrections: 'Cells read otherwise',
  Meetings: 'Meetings added',
  BudgetLines: 'Budget lines added',
  ExchangeRates: 'Rates added',
  Corrected: 'Cells corrected',
  takeBack: 'Take back',
  /** With the hole `about`. */
  takeBackName: 'Take back: {about}',
  before: 'before',
  blank: 'blank',
};

/** Words for what was done in the workbook and can be taken back. */
export const DONE = {
  /** With the hole `count`. */
  doneSoFar: '{count, plural, one {What was done (# change)} other {What was done (# changes)}}',
  doneFix: 'cells corrected',
  doneWaive: 'finding waived',
  doneTakeBack: 'decision taken back',
  doneAssign: 'rows assigned',
  doneRate: 'a rate added',
  doneMeeting: 'meeting added',
  doneEstimates: 'estimates proposed',
  doneFilledIn: 'suggestion entered',
  doneExplain: 'variance explained',
  doneSettings: 'settings',
  doneColumns: 'columns named',
  doneAnswers: 'answers kept',
  doneSetUp: 'sheets added',
  doneWrite: 'sheets written',
};

/** The keys of the pane, told by pressing ?. */
export const KEYS = {
  keys: 'Keys',
  close: 'Close',
  steps: 'among the steps',
  findings: 'among the findings',
  go: 'open, or go to the cell',
  back: 'come back from the cell, or close a form',
  undo: 'undo the last change of the pane',
  find: 'to the search',
  help: 'these keys',
};
