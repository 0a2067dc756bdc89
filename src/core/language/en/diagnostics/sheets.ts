/** English: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Missing sheets',
    message:
      'The sheet “{sheet}” was not found. {found, select, blank {The workbook has no other sheet.} other {Sheets found: {found}.}}',
    hint: 'Add the sheet, or rename the sheet that holds it; if the data are in another form, say in the step Data what they are, or have “addendum map” propose the rows of the Reading sheet.',
  },
  'sheet-doubled': {
    title: 'Duplicate sheets',
    message: 'The sheets “{sheet}” and “{other}” are both recognised as the same kind of sheet, and neither was read.',
    hint: 'Rename or remove one of them.',
  },
  'sheet-joined': {
    title: 'Sheets read as one',
    message: 'The sheet “{sheet}” was read together with “{other}”.',
    hint: 'Check that both should be read.',
  },
  'sheet-hidden': {
    title: 'Hidden sheets not read',
    message: 'The sheet “{sheet}” is hidden and was not read.',
    hint: 'Unhide the sheet, or on the command line name it with --sheet.',
  },
  'sheet-by-headings': {
    title: 'Sheets recognised by their headings',
    message: 'The sheet “{found}” was read as “{sheet}”, by its headings.',
    hint: 'Check that this is right; rename the sheet to be sure.',
  },
  'sheet-unknown': {
    title: 'Sheets not read',
    message:
      'The sheet “{sheet}” is not one that Addendum uses, and was not read{sum, select, blank {} other {{count, plural, one {; it contains # number ({sum, number})} other {; it contains # numbers ({sum, number} in total)}}}}.',
    hint: 'If it should be read, rename it and correct its headings, or say in the step Data or on the Reading sheet what it is; “addendum map” proposes the rows.',
  },
  'sheet-ambiguous': {
    title: 'Sheets of several possible kinds',
    message:
      'The headings of the sheet “{sheet}” fit several kinds of sheet equally well (“{kinds}”), and it was not read.',
    hint: 'Rename the sheet to the kind it should be.',
  },
  'row-unrecognised': {
    title: 'Rows left out: not entries',
    message: 'The row “{text}” is not an entry of the table and was left out.',
    hint: 'If it is an entry of the table, fill in its columns.',
  },
  'heading-missing': {
    title: 'Sheets without a row of headings',
    message:
      'No row of headings was found in the sheet “{sheet}”.{found, select, blank {} other { Its first rows read: {found}.}}',
    hint: 'Put the column headings in one row above the data, or leave the sheet out on the Reading sheet.',
  },
  'column-missing': {
    title: 'Missing columns',
    message:
      'The sheet “{sheet}” lacks the column “{column}”. {found, select, blank {No column was recognised.} other {Columns found: {found}.}} If it is there under another heading, enter on the Reading sheet: {sheet} | | … | {column}',
    hint: 'Add the column, correct its heading, or enter that row on the Reading sheet.',
  },
  'column-doubled': {
    title: 'Duplicate columns',
    message: 'The column “{column}” occurs more than once in the sheet “{sheet}”.',
    hint: 'Keep one, and rename or remove the others.',
  },
  'column-unknown': {
    title: 'Columns not read',
    message: 'The column “{heading}” is not known and was not read.',
    hint: 'If it should be read, correct its heading.',
  },
  'column-remembered': {
    title: 'Columns that you identified before',
    message: 'The column “{heading}” was read as “{column}”, as you chose before.',
    hint: 'Check that this is still right.',
  },
  'rows-hidden': {
    title: 'Hidden rows that count',
    message:
      '{count, plural, one {# hidden row was read and counts ({rows}).} other {# hidden rows were read and count ({rows}).}}',
    hint: 'Unhide the rows and check them; delete those that should not count.',
  },
  'rows-filtered': {
    title: 'Filtered rows that count',
    message:
      '{count, plural, one {# row hidden by a filter was read and counts ({rows}).} other {# rows hidden by a filter were read and count ({rows}).}}',
    hint: 'Clear the filter and check the rows; delete those that should not count.',
  },
  'columns-hidden': {
    title: 'Hidden columns that were read',
    message: 'Hidden columns were read: {columns}.',
    hint: 'Unhide the columns and check them.',
  },
  'comments-not-read': {
    title: 'Comments that are not read',
    message: '{count, plural, one {# comment is not read, at {cells}.} other {# comments are not read, at {cells}.}}',
    hint: 'Look at them: what is said there changes no figure.',
  },
  'comment-doubtful': {
    title: 'A comment says that something does not count',
    message: 'A comment at this cell says “{text}”. The cell was read as it is.',
    hint: 'If the figure does not count, take it out of the sheet or say so in a cell of its row; otherwise delete the comment.',
  },
  'comments-damaged': {
    title: 'Comments that cannot be read',
    message: 'The comments on the sheet “{sheet}” are damaged. The cells were read all the same.',
    hint: 'Look at the comments in Excel, and save the file again.',
  },
  'merge-filled': {
    title: 'Merged cells read for each row',
    message: 'The merged cells {area} were read as “{value}” in each of their rows.',
    hint: 'Check that the value applies to every row; better, unmerge the cells and fill them in.',
  },
  'merge-amount': {
    title: 'Merged amounts',
    message: 'The amount in the merged cells {area} could belong to any of their rows, and was not read.',
    hint: 'Unmerge the cells and give each row its own amount.',
  },
  'formula-external': {
    title: 'Amounts from other files',
    message: 'The amount {amount, number} comes from another file by a formula.',
    hint: 'Check it against that file, or put the value in its place.',
  },
  'sheet-copied': {
    title: 'Sheets that look like copies',
    message:
      'The sheet “{sheet}” is laid out like “{other}” and may be a copy of it; it was not read. Delete the copy, or enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'sheet-near-meeting': {
    title: 'Sheets that may be a meeting’s',
    message:
      'The sheet “{sheet}” looks like that of a meeting ({near}) and was not read: its name or headings do not fit, or other sheets contain the amounts already. Correct it, or enter on the Settings sheet: {setting} = left out.',
    hint: 'A meeting’s sheet is named by the meeting’s code and has the columns Line and Amount.',
  },
  'table-joined': {
    title: 'Tables read as one',
    message: 'The sheet “{sheet}” contains a further table here; it was read together with the first.',
    hint: 'Check that both should be read.',
  },
  'table-doubtful': {
    title: 'Tables that may not count',
    message:
      'The table under “{caption}” may not count, and was not read. Enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'caption-doubtful': {
    title: 'Captions over the only table',
    message:
      '“{caption}” is written above the only table of the sheet, which was read nevertheless. Check whether the table counts; if not, enter on the Settings sheet: {setting} = left out.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'unit-applied': {
    title: 'Units of the amounts',
    message: 'The amounts of the table were read in units of {unit}.',
    hint: 'Check that this is what the sheet says.',
  },
  'signs-turned': {
    title: 'Signs turned round',
    message:
      'The amounts of the table were read with the opposite sign: its costs are written with a minus sign, as Settings say.',
    hint: 'Check that what came in, such as a refund, is written there without a minus sign.',
  },
  'unit-unclear': {
    title: 'Units to be confirmed',
    message:
      '“{words}” indicates the unit of the amounts, but they were read as {other}. Enter on the Settings sheet: {setting} = {unit}, or {setting} = {other} if that is right.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'unit-in-rows': {
    title: 'Units in rows',
    message:
      'The column “{column}” says “{found}”: not all amounts of the table are in the same unit. Convert the amounts to one unit or, if the column says nothing of them, enter on the Settings sheet: {setting} = left out.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'row-meaning-unclear': {
    title: 'Rows whose meaning is not clear',
    message:
      '{found, select, blank {The column “{column}” is blank} other {The column “{column}” says “{found}”}}, and it is not clear whether such rows count; they were left out. Correct the value, or enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'credit-signs-mixed': {
    title: 'Credits with and without a sign',
    message:
      'The column “{column}” marks credits, but some credits are positive and some negative: it is not clear what the sign means.',
    hint: 'Give all credits the same sign.',
  },
  'debit-credit-differ': {
    title: 'Amounts that differ from debit and credit',
    message: 'The amount of this row does not agree with its debit and credit.',
    hint: 'Correct them: the amount is debit less credit; beside a credit alone, leave the amount blank.',
  },
  'column-unusable': {
    title: 'Columns that cannot be used here',
    message:
      'The column “{heading}” cannot be used in a table with several amounts in a row. Write the table with one amount in each row, or enter on the Settings sheet: {setting} = left out.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'column-may-matter': {
    title: 'Columns that may change the amounts',
    message:
      'The column “{heading}” was not read: by its heading, its {count, plural, one {number ({sum, number})} other {# numbers ({sum, number} in total)}} may change the amounts or be the right ones. Enter on the Settings sheet: {setting} = left out (or = the name of a column).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'column-of-numbers': {
    title: 'Unknown columns of numbers',
    message:
      'The column “{heading}” is not known, and {count, plural, one {its only number ({sum, number}) was} other {its # numbers ({sum, number} in total) were}} not read. Say what it is in the Data step, or enter on the Settings sheet: {setting} = left out (or = the name of a column).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'numbers-not-looked-at': {
    title: 'Numbers that were not read',
    message:
      '{count, plural, one {# number ({sum, number}) on this sheet, in {areas}, is outside its tables or under no heading, and was not read} other {# numbers ({sum, number} in total) on this sheet, in {areas}, are outside its tables or under no heading, and were not read}}. Give the column or the table its headings, or enter on the Settings sheet: {setting} = left out.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'numbers-passed-over': {
    title: 'Dates and years outside tables',
    message:
      '{count, plural, one {# number in {areas} looks like a date, a year or a page number, and was not read as an amount. If it is an amount, move it into a table} other {# numbers in {areas} look like dates, years or page numbers, and were not read as amounts. If they are amounts, move them into a table}}; otherwise enter on the Settings sheet: {setting} = left out.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'total-unclear': {
    title: 'Labelled totals that do not add up',
    message:
      '“{label}” is called a total, but {amount, number} is not the sum of rows next to it; it was counted as an entry of the table. Correct it, or enter on the Settings sheet: {setting} = counted if it is an entry, {setting} = left out if it is a total.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'column-meaning-unclear': {
    title: 'Columns that may change what amounts mean',
    message:
      'The column “{heading}” contains {found} and looks like “{column}”; it was not read. Enter on the Settings sheet: {setting} = {column} (or = left out). A column without a heading needs one first.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'amounts-hidden': {
    title: 'Hidden columns of amounts',
    message:
      'The column “{heading}” contains amounts and is hidden; they were counted. Unhide it, or enter on the Settings sheet: {setting} = counted (or = left out).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'sheet-unread': {
    title: 'Sheets of amounts that were not read',
    message:
      'The sheet “{sheet}” has the headings of “{kind}”, but its name does not say so; it was not read. Rename it, or enter on the Settings sheet: {setting} = {kind} (or = left out).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'sheet-holds-amounts': {
    title: 'Unread sheets with amounts of known meetings',
    message:
      'The sheet “{sheet}” contains amounts of known meetings and budget lines, and was not read. If it should not be read, enter on the Settings sheet: {setting} = left out; otherwise {setting} = Estimates or {setting} = Expenditures.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'rows-of-other-year': {
    title: 'Rows of another year',
    message: 'The column “{column}” says {year}: the rows of that year were left out.',
    hint: 'Check that the reporting year is right.',
  },
  'table-repeats': {
    title: 'Tables that repeat another',
    message:
      'For every meeting and budget line, this table adds up to the same as the table with its headings in row {row}; both were counted. Enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'tables-overlap': {
    title: 'Expenditures that may count twice',
    message:
      '{count, plural, one {# amount} other {# amounts}} of the sheet “{sheet}” are of the same meetings and budget lines as these rows, which may be what they sum up: both were counted. Enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'If these rows are right, leave out the expenditures of the other sheet instead, in the step Data or on the sheet Reading.',
  },
  'amounts-negative': {
    title: 'Amounts that are mostly below zero',
    message:
      '{count, plural, one {# amount} other {# amounts}} of the sheet {count, plural, one {is} other {are}} below zero, {above, number} above it: they may be costs written with a minus sign. If they are, enter on the Settings sheet: {setting} = costs (their signs are then turned round); if they are credits: {setting} = counted.',
    hint: 'Enter one of these rows on the Settings sheet.',
  },
  'entry-says-no': {
    title: 'Entries that may not count',
    message:
      'The text “{found}” suggests that the entry does not count, or counts otherwise; it was counted in full. Enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'entry-says-currency': {
    title: 'Amounts that may be in another currency',
    message:
      'The text “{found}” names {other}, but nothing says in which currency the amounts of this table are; they were counted in {currency}. Give each row its currency in a column Currency, or, if all are in {currency}, enter on the Settings sheet: {setting} = {currency}.',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'rows-summarise': {
    title: 'Rows that sum up the others',
    message:
      'Rows {rows} have one row for each meeting and line, and add up to just the same as the other {count, plural, one {row} other {# rows}} ({amount, number}): they may be a summary of them. Enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'rows-repeat-sums': {
    title: 'Rows that repeat the sums of others',
    message:
      'Meeting by meeting, the rows with “{found}” add up to the same as those with “{other}”: one group may be the totals of the other. Enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'row-repeats-sum': {
    title: 'Rows that repeat a sum',
    message:
      'This row ({amount, number}) equals {count, plural, one {the row next to it} other {the sum of the # rows next to it}}: it may be {count, plural, one {its} other {their}} total. Label it as a total, or enter on the Settings sheet: {setting} = left out (or = counted).',
    hint: 'Correct the sheet, or enter that row on the Settings sheet.',
  },
  'total-counted': {
    title: 'Entries that look like totals',
    message:
      '“{label}” looks like a total, but {amount, number} is not the sum of rows next to it; it was counted as an entry of the table.',
    hint: 'Check that it is an entry of the table.',
  },
} as const satisfies SomeDiagnosticTexts;
