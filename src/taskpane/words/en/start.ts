/** English: what the pane says from the start. Holes are ICU messages, see `Say`. */
/** What the page says before anything is read. */
export const WELCOME = {
  title: 'What was each meeting estimated to cost, and what was spent?',
  lead: 'For finance officers of treaty secretariats: from your workbooks to the annex of the report, as a United Nations document in six languages.',
  drop: 'Drop workbooks here, or choose them',
  first: 'Give your workbooks as they are',
  second: 'See what was found, and answer what is asked',
  third: 'Take the annex: Word, Excel, CSV',
  stays: 'Nothing leaves this machine',
  unchanged: 'Your files are never changed',
  proven: 'Every number is accounted for, to the cent',
};

export const FILES = {
  details: 'Download blocked? Check the file',
  openInWindow: 'Open in a browser window',
  /** With the hole `name`. */
  copy: 'Copy {name} as text',
  copied: 'Copied',
  notCopied: 'Could not be copied here.',
  noDownloads:
    'Excel on this device saves no files from add-ins. A workbook can be opened as a new one, and a text copied.',
  /** With the hole `name`. */
  openAsNew: 'Open {name} as a new workbook',
  inBrowser: 'Write the files in the browser',
  inBrowserLead:
    'For Word documents: save the workbook, then choose it on the page that opens. The same files are written there.',
};

/** Words for what a real Excel does beside the work itself: waits, changes, things left unfinished, parts that do not come. */
export const HOST = {
  opensWithWorkbook: 'Open Addendum with this workbook',
  changedSomewhere: 'The workbook has changed since it was read.',
  lookAgain: 'It has been read again, and its figures or findings have changed. Look at them, then try again.',
  waiting: 'A cell is being edited in Excel. Leave it with Enter or Esc, and reading goes on.',
  stale:
    'Excel does not calculate by itself here, and formulas can show old values. The figures below were read as they are.',
  calculate: 'Calculate and read again',
  /** With the hole `sheets`. */
  unfinished: 'Writing was not finished. These sheets are not complete: {sheets}. Write them again, or remove them.',
  removeUnfinished: 'Remove these sheets',
  elsewhere: 'If another workbook is in front, bring this one to the front, and try again.',
  /** With the hole `sheet`. */
  hidden: 'The sheet “{sheet}” is hidden. Unhide it in Excel to see the cell.',
  partMissing: 'A part of Addendum could not be loaded. Nothing is lost: what was read is still here.',
  toReport: 'To report this',
  copyReport: 'Copy these lines',
  tryAgain: 'Try again',
  nothingChanges: 'The workbook is read here and sent nowhere. It is changed only by what you choose to add or write.',
};

export const DATA = {
  start: 'Start…',
  setUp: 'Set up this workbook…',
};

/** Words of the set-up workbook beside files that are only read. */
export const SET_UP = {
  setUp: 'What you decide',
  setUpLead:
    'It is kept in this file, and in this browser. Take the file along, and open it with next year’s workbook: nothing is asked again.',
  offered: 'For a workbook of this form, what was decided before is kept in this browser.',
  useKept: 'Use it',
  forget: 'Forget it here',
};

/** Words of the way to the form by which a cell is read otherwise; the form has its own, and comes later. */
export const CORRECT_CELL = {
  readOtherwise: 'Correct…',
  /** With the hole `cell`. */
  readOtherwiseCell: 'Correct {cell}…',
};

/** Words of a figure by itself. */
export const FIGURES = {
  /** Before the places of all rows of a sum. */
  allRows: 'All at once',
  /** With the hole `figure`. */
  copy: 'Copy {figure}',
  copied: 'Copied',
  notCopied: 'Could not be copied',
};
