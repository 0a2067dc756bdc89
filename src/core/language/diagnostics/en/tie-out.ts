import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Versions of two years',
    message:
      'The older version is of {before, select, blank {a year that is not known} other {{before}}}, the newer of {after, select, blank {a year that is not known} other {{after}}}: meetings are paired by series, and rows only where their day is the same.',
    hint: 'Read added and dropped rows as those of two years.',
  },
  'comparison-currencies': {
    title: 'Versions in two currencies',
    message: 'The older version is in {before}, the newer in {after}: their figures cannot be set against each other.',
    hint: 'Compare versions in one currency.',
  },
  'comparison-unproved': {
    title: 'Differences that do not add up',
    message: 'The figure {figure} differs by {difference, number}, but the rows behind it by {explained, number}.',
    hint: 'Do not rely on this comparison; this is a fault of the program.',
  },
  'document-figure-changed': {
    title: 'Figures that were changed',
    message: '{figure, select, blank {This} other {{figure}}} should be {expected}, and is {found}.',
    hint: 'Correct the document, or the workbook and make the document again.',
  },
  'document-figure-missing': {
    title: 'Figures that are missing',
    message: '{figure, select, blank {A number} other {{figure}}} is missing: {expected}.',
    hint: 'Put it back, or make the document again.',
  },
  'document-number-unaccounted': {
    title: 'Numbers that no figure accounts for',
    message: 'The number {found} follows from nothing in the workbook.',
    hint: 'Delete it, or see where it comes from.',
  },
  'document-title-changed': {
    title: 'Titles that were changed',
    message:
      '{expected, select, blank {This was not there} other {This should be “{expected}”}}, and is {found, select, blank {missing} other {“{found}”}}.',
    hint: 'Correct the document, or the title in the workbook.',
  },
  'document-reworded': {
    title: 'Text that was worded anew',
    message:
      '{expected, select, blank {This was added} other {“{expected}”}}{found, select, blank { was taken out} other { → “{found}”}}.',
    hint: 'Make sure that it still says the same.',
  },
  'document-total-differs': {
    title: 'Document totals that do not add up',
    message: '{figure} is {stated, number}, but what stands in the table adds up to {computed, number}.',
    hint: 'Correct the figures of the table.',
  },
  'document-digits-reversed': {
    title: 'Groups of digits turned around',
    message: 'The figure {expected} stands there as {found}.',
    hint: 'Type it from its first digit to its last.',
  },
  'document-tracked': {
    title: 'Tracked changes',
    message:
      '{count, plural, one {# tracked change was read as accepted} other {# tracked changes were read as accepted}}.',
    hint: 'Accept or reject the changes before the document is sent.',
  },
  'document-languages-differ': {
    title: 'Figures that differ between languages',
    message: '{figure} is not the same in all documents: {values}.',
    hint: 'Correct the document that differs.',
  },
  'document-inputs-changed': {
    title: 'Files changed since the document was made',
    message: 'The document was made from other contents of {files}.',
    hint: 'Make the document again, or name the files that it was made from.',
  },
  'document-edited': {
    title: 'Documents edited since they were written',
    message: 'The document is no longer as it was written; its figures may be others by now.',
    hint: 'Hold it against the workbook: addendum verify.',
  },
  'document-formula-lost': {
    title: 'Formulas that were typed over',
    message: 'A value stands here where a formula should be.',
    hint: 'Make the workbook again.',
  },
  'file-not-document': {
    title: 'Files that are not documents',
    message: 'This is not a document that can be read back{found, select, blank {} other { ({found})}}.',
    hint: 'Name an annex as .docx or .xlsx.',
  },
} satisfies SomeDiagnosticTexts;
