/** English: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Missing sheets',
    message:
      'The sheet {sheet} was not found. {found, select, blank {The workbook holds no other sheet.} other {Sheets found: {found}.}}',
    hint: 'Add the sheet, or give it its name.',
  },
  'sheet-doubled': {
    title: 'Sheets that stand twice',
    message: 'The sheets “{sheet}” and “{other}” both claim the same name, and neither was read.',
    hint: 'Rename or remove one of them.',
  },
  'sheet-joined': {
    title: 'Sheets read as one',
    message: 'The sheet “{sheet}” was read together with “{other}”.',
    hint: 'Check that both are meant.',
  },
  'sheet-hidden': {
    title: 'Hidden sheets left out',
    message: 'The sheet “{sheet}” is hidden and was not read.',
    hint: 'Unhide the sheet, or name it as one to be read.',
  },
  'sheet-by-headings': {
    title: 'Sheets recognised by their headings',
    message: 'The sheet “{found}” was read as {sheet}, by its headings.',
    hint: 'Check that this is meant; give the sheet its name to be sure.',
  },
  'sheet-unknown': {
    title: 'Sheets left out',
    message: 'The sheet “{sheet}” is none that is needed, and was not read.',
    hint: 'If it should be read, give it its name and headings.',
  },
  'sheet-ambiguous': {
    title: 'Sheets that could be several things',
    message:
      'The headings of the sheet “{sheet}” fit several kinds of sheet equally well ({kinds}), and it was not read.',
    hint: 'Give the sheet the name of the one that is meant.',
  },
  'row-unrecognised': {
    title: 'Rows left out as text',
    message: 'The row “{text}” is no entry of the table and was left out.',
    hint: 'If it is an entry, fill in its columns.',
  },
  'heading-missing': {
    title: 'Sheets without a row of headings',
    message:
      'No row of headings was found in the sheet “{sheet}”.{found, select, blank {} other { Its first rows read: {found}.}}',
    hint: 'Put the column headings in one row above the entries.',
  },
  'column-missing': {
    title: 'Missing columns',
    message:
      'The sheet “{sheet}” lacks the column {column}. {found, select, blank {No column was recognised.} other {Columns found: {found}.}}',
    hint: 'Add the column, or correct its heading.',
  },
  'column-doubled': {
    title: 'Columns that stand twice',
    message: 'The column {column} stands more than once in the sheet “{sheet}”.',
    hint: 'Keep one, and rename or remove the others.',
  },
  'column-unknown': {
    title: 'Columns left out',
    message: 'The column “{heading}” is not known and was not read.',
    hint: 'If it should be read, correct its heading.',
  },
  'column-remembered': {
    title: 'Columns assigned by you before',
    message: 'The column “{heading}” was read as {column}, as you chose before.',
    hint: 'Check that this still holds.',
  },
  'rows-hidden': {
    title: 'Hidden rows that count',
    message:
      '{count, plural, one {# hidden row was read and counts ({rows}).} other {# hidden rows were read and count ({rows}).}}',
    hint: 'Show the rows and check them; delete those that should not count.',
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
    hint: 'Show the columns and check them.',
  },
  'merge-filled': {
    title: 'Merged cells read for each row',
    message: 'The merged cells {area} were read as “{value}” in each of their rows.',
    hint: 'Check that the value holds for every row; better, unmerge the cells and fill them in.',
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
