import type { SomeDiagnosticTexts } from '../../diagnostic-text';

/** English: what findings on comparing workbooks and reading documents back are called and say. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Workbooks of different years',
    message:
      'The older workbook is for {before, select, blank {an unknown year} other {{before}}}, the newer for {after, select, blank {an unknown year} other {{after}}}: meetings are paired by series, and rows only where their dates are the same.',
    hint: 'Added and dropped rows may simply belong to different years.',
  },
  'comparison-currencies': {
    title: 'Workbooks in different currencies',
    message: 'The older workbook is in {before}, the newer in {after}: their figures cannot be compared.',
    hint: 'Compare workbooks in the same currency.',
  },
  'comparison-unproved': {
    title: 'Differences that do not add up',
    message: 'The figure {figure} differs by {difference, number}, but the rows behind it by {explained, number}.',
    hint: 'Do not rely on this comparison; this is a fault in Addendum.',
  },
  'document-figure-changed': {
    title: 'Figures that were changed',
    message: '{figure, select, blank {This} other {{figure}}} should be {expected}, but is {found}.',
    hint: 'Correct the document, or correct the workbook and write the document again.',
  },
  'document-figure-missing': {
    title: 'Figures that are missing',
    message: '{figure, select, blank {A number} other {{figure}}} is missing: {expected}.',
    hint: 'Put it back, or write the document again.',
  },
  'document-number-unaccounted': {
    title: 'Numbers that no figure accounts for',
    message: 'The number {found} does not come from the workbook.',
    hint: 'Delete it, or find out where it comes from.',
  },
  'document-title-changed': {
    title: 'Titles that were changed',
    message:
      '{expected, select, blank {This was added: “{found}”} other {This should be “{expected}”, but is {found, select, blank {missing} other {“{found}”}}}}.',
    hint: 'Correct the document, or the title in the workbook.',
  },
  'document-reworded': {
    title: 'Text that was reworded',
    message:
      '{expected, select, blank {This was added} other {“{expected}”}}{found, select, blank { was removed} other { → “{found}”}}.',
    hint: 'Make sure that it still says the same.',
  },
  'document-meaning-changed': {
    title: 'Text that says something else',
    message:
      '{expected, select, blank {This was added: “{found}”} other {This should say “{expected}”, but {found, select, blank {no longer does} other {says “{found}”}}}}.',
    hint: 'Put the statement back as it was, or correct the workbook and write the document again.',
  },
  'document-field-changes': {
    title: 'Field that will print something else',
    message: 'The field {instruction} is printed as “{found}”, and becomes “{becomes}” as soon as fields are updated.',
    hint: 'Put the field’s instruction right, or update all fields and read the numbers of tables and figures.',
  },
  'document-misplaced': {
    title: 'Text in the wrong place',
    message: '“{found}” is not with {beside, select, blank {its table} other {“{beside}”}}.',
    hint: 'Move it back, or write the document again.',
  },
  'document-partial': {
    title: 'Documents with some of the tables',
    message: 'The document holds {count, number} of {total, number} tables; only these were compared.',
    hint: 'Compare the whole document before it is sent.',
  },
  'workbook-uncalculated': {
    title: 'Workbooks that were not calculated',
    message:
      '{count, plural, one {# formula holds no value} other {# formulas hold no values}}: the file was saved without being calculated.',
    hint: 'Open it in Excel, let it calculate, save it and compare it again.',
  },
  'document-total-differs': {
    title: 'Document totals that do not add up',
    message: '{figure} is {stated, number}, but the figures in the table add up to {computed, number}.',
    hint: 'Correct the figures of the table.',
  },
  'document-digits-reversed': {
    title: 'Groups of digits in reverse order',
    message: 'The figure {expected} is printed as {found}.',
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
    title: 'Files changed since the document was written',
    message: 'These files have changed since the document was written: {files}.',
    hint: 'Write the document again, or name the files that it was made from.',
  },
  'document-edited': {
    title: 'Documents edited since they were written',
    message: 'The document has been edited since it was written; its figures may have changed.',
    hint: 'Compare it with the workbook: addendum verify.',
  },
  'document-formula-lost': {
    title: 'Formulas that were typed over',
    message: 'There is a value here where a formula should be.',
    hint: 'Write annex.xlsx again.',
  },
  'file-not-document': {
    title: 'Files that are not documents',
    message: 'This is not a document that can be read back{found, select, blank {} other { ({found})}}.',
    hint: 'Give a .docx or .xlsx file that Addendum wrote, as it lay beside its JSON document or with the day (--as-at) that it was made for.',
  },
} satisfies SomeDiagnosticTexts;
