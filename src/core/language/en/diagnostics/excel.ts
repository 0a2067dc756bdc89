/** English: what findings while writing into Excel are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const EXCEL = {
  'excel-failed': {
    title: 'Excel could not do it',
    message: 'Excel answered “{detail}”. Nothing was changed.',
    hint: 'Try again; if it happens again, save the workbook, close it and reopen it.',
  },
  'excel-lost': {
    title: 'Excel does not answer',
    message: 'Excel no longer answers the pane ({detail}). Nothing was changed.',
    hint: 'Close the pane and open it again.',
  },
  'excel-editing': {
    title: 'A cell is being edited',
    message: 'Excel cannot change anything while a cell is being edited.',
    hint: 'Finish editing with Enter or Esc, and try again.',
  },
  'excel-half-written': {
    title: 'Sheets only partly written',
    message: 'Excel stopped in the middle ({detail}), and what was begun could not be undone: {sheets}.',
    hint: 'Undo in Excel, or close the workbook without saving it and open it again.',
  },
  'workbook-read-only': {
    title: 'The workbook is read-only',
    message: 'The workbook is open for reading only, and nothing was written.',
    hint: 'Save a copy under another name, or ask for the right to edit it.',
  },
  'workbook-protected': {
    title: 'The workbook’s structure is protected',
    message: 'The structure of the workbook is protected, so that no sheet can be added.',
    hint: 'Remove the protection (Review › Protect Workbook), and try again.',
  },
  'workbook-changed': {
    title: 'Changed since it was read',
    message: 'The sheet “{sheet}” has changed since it was read, perhaps by somebody else. Nothing was written.',
    hint: 'Read the workbook again, check the figures, then write.',
  },
  'sheet-protected': {
    title: 'Protected sheets',
    message: 'The sheet “{sheet}” is protected. Nothing was changed.',
    hint: 'Remove the protection (Review › Unprotect Sheet), and try again.',
  },
  'sheet-taken': {
    title: 'Sheet names already taken',
    message: 'There is already a sheet “{sheet}” that Addendum did not write; it was not changed.',
    hint: 'Give your sheet another name, and try again.',
  },
  'sheet-rearranged': {
    title: 'Addendum’s sheets that were rearranged',
    message:
      'In the sheet “{sheet}” rows or columns were inserted, moved or deleted in the area that Addendum wrote ({area}).',
    hint: 'Undo that, or rename the sheet to keep it: a new one will then be written.',
  },
  'sheet-occupied': {
    title: 'No room for new rows',
    message: 'The cells {area} of the sheet “{sheet}”, which the new rows need, are not empty.',
    hint: 'Move their contents, and try again.',
  },
  'sheet-own': {
    title: 'Sheets written by Addendum, not read',
    message: 'The sheet “{sheet}” was written by Addendum, and was not read as data.',
    hint: 'Nothing needs to be done.',
  },
  'sheet-gone': {
    title: 'Sheets that are gone',
    message: 'The sheet “{sheet}” is no longer there. Nothing was changed.',
    hint: 'Read the workbook again.',
  },
  'table-taken': {
    title: 'Table names already taken',
    message: 'The sheet “{sheet}” already has a table “{table}”.',
    hint: 'Give that table another name (Table Design › Table Name), and try again.',
  },
  'cell-changed': {
    title: 'Cells changed since they were read',
    message:
      '{expected, select, blank {The cell was empty when it was read} other {The cell contained “{expected}” when it was read}}; now {found, select, blank {it is empty} other {it contains “{found}”}}. Nothing was changed.',
    hint: 'Read the workbook again.',
  },
  'excel-lacks': {
    title: 'What this Excel cannot do',
    message:
      '{feature, select, undo {Excel’s own Undo undoes changes one by one here; from {set} on it undoes them together.} raised {Note letters are written as small letters here; superscript is available from {set} on.} direction {Arabic sheets run from left to right: Excel does not yet let add-ins set that.} chart_text {The chart has no description for screen readers: Excel does not yet let add-ins set that.} other {}}',
    hint: '“Undo the last change” in the pane undoes a whole change; direction and description can be set by hand in Excel.',
  },
} as const satisfies SomeDiagnosticTexts;
