/** English: what findings on corrected cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const CORRECTIONS = {
  'cell-corrected': {
    title: 'Corrected cells',
    message:
      '{before, select, blank {A blank cell} other {“{before}”}} is read as {after, select, blank {a blank cell} other {“{after}”}}, as the sheet of corrections says{reason, select, blank {.} other {: {reason}}}',
    hint: 'Nothing needs to be done. To take it back, delete the row on the sheet Corrections.',
  },
  'correction-changed': {
    title: 'Corrections that no longer fit',
    message:
      'The cell {cell} should hold {before, select, blank {nothing} other {“{before}”}} to be read as {after, select, blank {a blank cell} other {“{after}”}}, and it holds {found, select, blank {nothing} other {“{found}”}}. It was not corrected.',
    hint: 'Look at the cell. Delete the row on the sheet Corrections, or write there what the cell holds now.',
  },
  'correction-needless': {
    title: 'Corrections no longer needed',
    message:
      'The cell {cell} itself now holds {after, select, blank {nothing} other {“{after}”}}, as the correction says.',
    hint: 'Nothing needs to be done; the row on the sheet Corrections can be deleted.',
  },
  'correction-nowhere': {
    title: 'Corrections without a cell',
    message:
      'It is not clear which cell the correction of {sheet}!{cell} is for: there is no such row, or several files have the sheet.',
    hint: 'Correct File, Sheet and Cell on the sheet Corrections, or delete the row.',
  },
  'correction-of-other-file': {
    title: 'Corrections of other files',
    message:
      'The correction of {sheet}!{cell} is for the file “{file}”, which is not among those read, and was not made.',
    hint: 'If it is for this file too, write the name of this file there; else leave it.',
  },
  'correction-doubled': {
    title: 'Contradictory corrections',
    message: 'Several rows correct the cell {sheet}!{cell}, each otherwise. It was not corrected.',
    hint: 'Leave only the right one of the rows.',
  },
  'correction-unreadable': {
    title: 'Corrections not understood',
    message: '“{found}” cannot be understood here, and nothing was corrected.',
    hint: 'Write a cell such as E14 in the column Cell; in Read as, a number as 1234.56 or 1234.56 CHF, a date as 2013-04-08. For a blank cell, leave Read as empty and write blank in As.',
  },
} as const satisfies SomeDiagnosticTexts;
