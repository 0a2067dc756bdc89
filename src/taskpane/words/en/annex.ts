/** English: the step Annex, charts, and what is written. Holes are ICU messages, see `Say`. */
export const ANNEX = {
  nothingToPrint: 'There is no annex to show yet: see Data for the sheets that are missing.',
  draftOnly: 'While there are errors it is a draft, and is marked as such.',
  preview: 'The annex as it will be printed',
  previewIn: 'Language shown',
  moreTables: '{count, plural, one {# more table} other {# more tables}}',
  rowsBehind: 'Rows behind the figure',
  sumOf: '{count, plural, one {Sum of # row} other {Sum of # rows}}',
  noRows: 'No rows make up this figure.',
  unread: 'One of its rows cannot be read; see Check.',
  close: 'Close',
  languages: 'Languages',
  layout: 'Layout',
  byMeeting: 'by meeting',
  matrix: 'matrix',
  printedIn: 'Rounding',
  /** With the hole `unit`, a text. */
  exact: 'exact ({unit})',
  /** With the holes `unit`, a text, and `currency`. */
  unitOf: 'to the nearest {unit} {currency}',
  figures: 'Written as',
  live: 'live formulas',
  frozen: 'fixed values',
  lacks: 'Not available in this Excel ({count, number})',
  whatExactly: 'What exactly?',
  write: 'Write annex',
  lacking: 'In Excel the annex can also be written into the workbook, with live formulas.',
  files: 'Files',
  filesLead: 'The same files as on the command line, written on this machine.',
  makeDocuments: 'Word',
  print: 'Print…',
  makeArchive: 'All in one archive (.zip)',
  makeFiles: 'Workbook, CSV, JSON',
  making: 'Writing…',
};

export const CHARTS = {
  charts: 'Charts',
  lead: 'Pictures (SVG, PNG) for reports and slides, in the language of the pane.',
  copyPicture: 'Copy the picture',
  draw: 'Draw',
};

export const WRITE = {
  done: 'Written:',
  would: 'Would be written:',
  create: 'new',
  replace: 'refreshed',
  refuse: 'left unchanged',
};
