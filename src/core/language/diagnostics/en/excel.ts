/** English: what findings while writing into Excel are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const EXCEL = {
  'excel-failed': {
    title: 'Excel could not do it',
    message: 'Excel answered “{detail}”. Nothing was changed.',
    hint: 'Try again; where it happens again, save the workbook, close it and open it anew.',
  },
  'excel-lost': {
    title: 'Excel does not answer',
    message: 'Excel no longer answers the pane ({detail}). Nothing was changed.',
    hint: 'Close the pane and open it again.',
  },
  'excel-editing': {
    title: 'A cell is being edited',
    message: 'Excel changes nothing while a cell is being edited.',
    hint: 'Finish the cell with Enter or Esc, and try again.',
  },
  'excel-half-written': {
    title: 'Sheets left half written',
    message: 'Excel stopped in the middle ({detail}), and what was begun could not be taken back: {sheets}.',
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
    hint: 'Take the protection off (Review, Protect Workbook), and try again.',
  },
  'workbook-changed': {
    title: 'Changed since it was read',
    message: 'The sheet “{sheet}” has changed since it was read, perhaps by somebody else. Nothing was written.',
    hint: 'Read the workbook again, look at the figures, and write then.',
  },
  'sheet-protected': {
    title: 'Protected sheets',
    message: 'The sheet “{sheet}” is protected. Nothing was changed.',
    hint: 'Take the protection off (Review, Unprotect Sheet), and try again.',
  },
  'sheet-taken': {
    title: 'Sheet names already taken',
    message: 'There is a sheet “{sheet}” that we did not write, and it is left alone.',
    hint: 'Give your sheet another name, and try again.',
  },
  'sheet-rearranged': {
    title: 'Our sheets that were rearranged',
    message: 'In the sheet “{sheet}” rows or columns were inserted, moved or deleted inside what we wrote ({area}).',
    hint: 'Undo that, or rename the sheet to keep it: a new one is written then.',
  },
  'sheet-occupied': {
    title: 'No room for new rows',
    message: 'In the sheet “{sheet}” something of yours stands at {area}, where the new rows need room.',
    hint: 'Move it, and try again.',
  },
  'sheet-own': {
    title: 'Our own sheets left out',
    message: 'The sheet “{sheet}” was written by this program, and was not read as data.',
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
    hint: 'Give that table another name (Table Design, Table Name), and try again.',
  },
  'cell-changed': {
    title: 'Cells changed since they were read',
    message:
      '{expected, select, blank {The cell was empty when it was read} other {The cell held “{expected}” when it was read}}; now {found, select, blank {it is empty} other {it holds “{found}”}}. Nothing was changed.',
    hint: 'Read the workbook again.',
  },
  'excel-lacks': {
    title: 'What this Excel cannot do',
    message:
      '{feature, select, undo {Excel’s own Undo takes changes back one by one here; it takes them back together from {set} on.} raised {The letters of notes are printed as small letters here; Excel raises part of a text from {set} on.} direction {Arabic sheets run from left to right: Excel lets add-ins set that nowhere yet.} chart_text {The chart has no description for screen readers: Excel lets add-ins set that nowhere yet.} other {}}',
    hint: 'Restore in the pane takes back a whole change; direction and description can be set by hand in Excel.',
  },
} as const satisfies SomeDiagnosticTexts;
