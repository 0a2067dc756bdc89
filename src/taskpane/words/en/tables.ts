/** English: tables in another form than ours. Holes are ICU messages, see `Say`. */
/** Words of the Data step where it shows what foreign tables are taken for. */
export const MAPPING = {
  ownForm: 'All of this is in a form that Addendum reads as it is: nothing is asked.',
  lead: 'This is how these sheets are taken. Correct what is wrong: the sums below follow at once. Nothing is kept before you say so.',
  tables: '{count, plural, one {# table} other {# tables}}',
  toAnswer: '{count, plural, one {# to answer} other {# to answer}}',
  tableIs: 'This table is',
  sheetIs: 'This sheet is',
  notUsed: 'not used',
  meeting: 'Meeting',
  /** With the hole `column`. */
  inColumn: 'in the column “{column}”',
  oneMeeting: 'one meeting for all',
  places:
    '{place, select, title {the title above the table} sheet_name {the name of the sheet} file_name {the name of the file} group_label {the label above each group} other {the heading of each column}}',
  /** With the hole `heading`: what the column so headed is. */
  columnIs: 'What the column “{heading}” is',
  noHeading: '(no heading)',
  allTogether: 'all of them, added up',
  notRead: 'not read',
  checkedOnly: 'checked only',
  guess: 'guess',
  choose: 'Choose…',
  /** With the hole `role`. */
  whichIs: 'Which column is “{role}”?',
  /** With the holes `heading` and `value`. */
  rowsWith: '“{value}” under “{heading}” is',
  counts: 'counted',
  columns: '{count, plural, one {# more column} other {# more columns}}',
  /** With the hole `sheet`. */
  whoseParties: 'Of which instrument is “{sheet}” the list of parties?',
  otherRows: '{count, plural, one {# answer about other sheets} other {# answers about other sheets}}',
  settingRows: '{count, plural, one {# answer about rows and units} other {# answers about rows and units}}',
  otherSheets: '{count, plural, one {# other sheet} other {# other sheets}}',
  noAmounts: 'No amounts under headings were found there. They are not read unless you say what they are.',
  isHidden: 'hidden',
  asSaid: 'read as it was answered',
  change: 'Change…',
  /** With the hole `sheet`. */
  changeSheet: 'Change… how “{sheet}” is read',
  rowsRead: '{count, plural, one {# row read} other {# rows read}}',
  notLookedAt: '{count, plural, one {# number not looked at} other {# numbers not looked at}}',
  noneLeft: 'no number is left unread',
  whatComesOut: 'What comes out',
  registers:
    '{meetings, plural, one {# meeting} other {# meetings}}, {lines, plural, one {# budget line} other {# budget lines}}…',
  newMeetings: 'Meetings in the data',
  newLines: 'Budget lines in the data',
  code: 'Code',
  title: 'Title',
  firstDay: 'First day',
  lastDay: 'Last day',
  /** With the hole `name`. */
  addRow: 'Add {name}',
  /** With the hole `year`; blank where it is not known. */
  noDays:
    '{year, select, blank {Without days a meeting stands for the reporting year, and no day is printed.} other {Without days a meeting stands for all of {year}, and no day is printed.}}',
  keep: '{count, plural, one {Keep # answer} other {Keep # answers}}',
  /** With the hole `sheets`. */
  keepsOpen: 'Kept as rows of these sheets, in one step that can be undone: {sheets}. Nothing else is changed.',
  /** With the hole `file`. */
  keepsBeside: 'Kept in {file}, beside your file. Your file is not changed.',
  startOver: 'Start over',
  unseen: 'The answers for these workbooks were proposed, and nobody has looked them over yet.',
  lookedOver: 'I have looked them over',
};

/** Words for columns that are not known. */
export const COLUMNS = {
  yourColumns: 'Columns that are not known',
  toMap: '{count, number} to identify',
  mapLead: 'Choose what they are. Your choice is kept on the Settings sheet and used again.',
  /** With the hole `heading`. */
  columnIs: 'What “{heading}” is',
  noValues: 'no values',
  choose: 'Choose…',
  leaveOut: 'none of these: leave out',
  moreColumns: '{count, plural, one {# more} other {# more}}',
  remember: 'Use and remember',
};
