/** English: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Missing sheets',
    message:
      'The sheet “{sheet}” was not found. {found, select, blank {The workbook has no other sheet.} other {Sheets found: {found}.}}',
    hint: 'Add the sheet, or rename the sheet that holds it.',
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
    message: 'The sheet “{sheet}” is not one that Addendum uses, and was not read.',
    hint: 'If it should be read, rename it and correct its headings.',
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
    hint: 'Put the column headings in one row above the data.',
  },
  'column-missing': {
    title: 'Missing columns',
    message:
      'The sheet “{sheet}” lacks the column “{column}”. {found, select, blank {No column was recognised.} other {Columns found: {found}.}}',
    hint: 'Add the column, or correct its heading.',
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
} as const satisfies SomeDiagnosticTexts;
