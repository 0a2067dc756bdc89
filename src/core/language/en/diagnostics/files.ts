/** English: what findings on files and their packages are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const FILES = {
  'file-unreadable': {
    title: 'Files that cannot be read',
    message: 'The file cannot be read ({detail}).',
    hint: 'Check that the file exists, is not open elsewhere and can be read.',
  },
  'file-not-workbook': {
    title: 'Files that are not Excel workbooks',
    message: 'The file is not an Excel workbook: it looks like {found}.',
    hint: 'Save it in Excel as .xlsx, or as .csv, and try again.',
  },
  'file-encrypted': {
    title: 'Files protected by a password',
    message: 'The file is protected by a password and was not opened.',
    hint: 'Remove the password in Excel, save the file and try again.',
  },
  'file-doubled': {
    title: 'Files given twice',
    message: 'The file is the same as {other}.',
    hint: 'Give each file once.',
  },
  'file-own-output': {
    title: 'Files that Addendum wrote itself',
    message:
      'This file is an estimate that Addendum wrote; it was not read, since its quantities and unit costs are copies of those in a workbook such as {other}.',
    hint: 'Give only the workbook. What is to be kept of the estimate, copy into the workbook as rows.',
  },
  'package-damaged': {
    title: 'Damaged files',
    message: 'The file is damaged at {part} ({detail}), and none of it was read.',
    hint: 'Open it in Excel, let Excel repair it, check the figures and save it again.',
  },
  'package-trailing': {
    title: 'Bytes after the end of the file',
    message:
      '{count, plural, one {# byte follows} other {# bytes follow}} the end of the workbook and {count, plural, one {was} other {were}} not read; everything before is complete.',
    hint: 'No action is needed; a web site or mail program may have added them.',
  },
  'package-too-large': {
    title: 'Files too large to be read',
    message: 'The part {part} of the file exceeds the limit ({limit}), and none of it was read.',
    hint: 'Remove what is not needed, or divide the workbook into several files.',
  },
  'package-ambiguous': {
    title: 'Files with two parts of one name',
    message: 'The file contains {part} more than once, so that it can be read in two ways, and none of it was read.',
    hint: 'Open it in Excel and save it again.',
  },
  'package-doctype': {
    title: 'Files with a forbidden declaration',
    message:
      'The file contains a document type declaration at {part}, which Excel never writes, and none of it was read.',
    hint: 'Ask whoever made the file for one saved by Excel.',
  },
  'part-missing': {
    title: 'Incomplete files',
    message: 'The file lacks its part {part}, and none of it was read.',
    hint: 'Open it in Excel and save it again.',
  },
  'part-malformed': {
    title: 'Malformed files',
    message: 'The part {part} cannot be read ({detail}), and none of the file was read.',
    hint: 'Open it in Excel and save it again.',
  },
  'part-incomplete': {
    title: 'Files not read completely',
    message:
      'The part {part} declares {declared, number} items, but {read, number} were read; none of the file was used.',
    hint: 'Open it in Excel and save it again.',
  },
  'cell-outside': {
    title: 'Cells outside the sheet',
    message: 'The cell {reference} is outside the limits of a sheet, and none of the file was read.',
    hint: 'Open it in Excel and save it again.',
  },
  'cell-doubled': {
    title: 'Duplicate cells',
    message: 'The cell {reference} occurs more than once in the sheet, and none of the file was read.',
    hint: 'Open it in Excel, check the cell and save the file again.',
  },
  'cell-two-values': {
    title: 'Cells with two values',
    message:
      'The cell contains the text “{text}” and also the value “{value}”; it is not known which of them was shown, and none of the file was read.',
    hint: 'Open the file in Excel, check the cell and save it again.',
  },
  'text-encoding': {
    title: 'Text in an unknown encoding',
    message: 'The text of {part} is not valid {encoding}, and none of the file was read.',
    hint: 'Save the file again as an Excel workbook, or as CSV UTF-8.',
  },
  'text-code-page': {
    title: 'Text in a code page',
    message:
      'The text of this file is not Unicode, and none of it was read. As {encoding} it would read: “{text}”. If that is right, the option --encoding {encoding} says so.',
    hint: 'Give that option, or save the file again as an Excel workbook or as CSV UTF-8.',
  },
  'text-decoded': {
    title: 'Texts read in a code page',
    message: 'The text was read as {encoding}, for example: “{text}”.',
    hint: 'Check that letters with accents are right.',
  },
  'csv-quote-stray': {
    title: 'Quotation marks out of place',
    message:
      'In line {line, number} of the file there is a quotation mark where none is allowed: “{text}”; the field begins in line {begun, number}. It is not certain where the fields end, and none of the file was read.',
    hint: 'Put the whole field in quotation marks and double those inside it, or save the file in Excel as .xlsx.',
  },
  'csv-quote-open': {
    title: 'Quotation marks that are never closed',
    message: 'A quotation mark in line {line, number} of the file is never closed, and none of the file was read.',
    hint: 'Close or remove it, or save the file in Excel as .xlsx.',
  },
  'csv-record-quoted': {
    title: 'Whole lines in quotation marks',
    message:
      'The whole of line {line, number} of the file is in quotation marks, so its {fields, number} fields are read as one; none of the file was read.',
    hint: 'Remove the quotation marks around the line, or save the file in Excel as .xlsx.',
  },
  'csv-fields': {
    title: 'Lines with more fields than headings',
    message:
      'Line {line, number} of the file has a value in field {fields, number}, but the headings end with field {headings, number}: an amount or a text may have been divided in two. None of the file was read.',
    hint: 'Put what belongs together in quotation marks, give the column a heading, or save the file in Excel as .xlsx.',
  },
  'csv-amount-divided': {
    title: 'Amounts divided in two',
    message:
      'In line {line, number} of the file “{text}” was divided: its second part is in field {field, number}, in a column of texts. The comma may be a separator of thousands. None of the file was read.',
    hint: 'Put the amount in quotation marks, write it without a separator of thousands, or save the file in Excel as .xlsx.',
  },
  'macros-ignored': {
    title: 'Macros not run',
    message: 'The workbook contains macros; they were not run, and only its values were read.',
    hint: 'Nothing needs to be done.',
  },
  'external-link': {
    title: 'Links to other files',
    message: 'The workbook is linked to {target}; the link was not followed.',
    hint: 'Check that the values taken from there are current.',
  },
  'calculation-stale': {
    title: 'Values that may be out of date',
    message: 'The workbook was saved with the setting “{setting}”, so its values may be out of date.',
    hint: 'Calculate it in Excel (F9), save it and try again.',
  },
  'precision-displayed': {
    title: 'Precision set as displayed',
    message: 'The workbook is set to “precision as displayed”: amounts may have been rounded permanently.',
    hint: 'Check the amounts against the accounts, and switch the setting off.',
  },
  'styles-missing': {
    title: 'No formats in the file',
    message: 'The file has no formats, so dates cannot be distinguished from numbers.',
    hint: 'Check the dates, or save the file again in Excel.',
  },
  'fonts-unread': {
    title: 'Fonts not examined',
    message:
      'The fonts of the sheet “{sheet}” differ in too many places to be examined in full: what is struck out or invisible there may have gone unnoticed.',
    hint: 'Check the sheet for figures that are struck out or in the colour of their background.',
  },
  'sheet-not-cells': {
    title: 'Sheets without cells',
    message:
      'The sheet “{sheet}” was not read: {holds, select, macros {it contains macros of an old kind} dialogue {it is a dialogue box} other {the file contains nothing of it}}.',
    hint: 'If it contains figures, move them to an ordinary sheet.',
  },
  'rows-hidden-by-default': {
    title: 'Rows hidden unless the sheet says otherwise',
    message:
      'On the sheet “{sheet}”, rows are hidden by default. Rows that contain something were read and count, hidden or not.',
    hint: 'Unhide all rows and check whether something appears that should not count.',
  },
  'text-replaced': {
    title: 'Characters that are not allowed',
    message:
      '{count, plural, one {# text contains} other {# texts contain}} characters that are not allowed; they were replaced.',
    hint: 'Correct the texts in the workbook.',
  },
  'text-cut': {
    title: 'Texts too long for a cell',
    message: 'A text of {length, number} characters was cut at {limit, number}.',
    hint: 'Shorten the text.',
  },
} as const satisfies SomeDiagnosticTexts;
