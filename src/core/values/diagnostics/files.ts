/** Findings on files and their packages: how grave each is, and what its values are. */
import { choice, error, note, SYSTEM_DETAIL, warning } from './finding-kind';

/** What a sheet is that is none of cells: old macros, a dialogue, or nothing in the file. */
export type UnreadSheet = 'macros' | 'dialogue' | 'none';

export const FILES = {
  'file-unreadable': error({ detail: SYSTEM_DETAIL }),
  'file-not-workbook': error({ found: 'text' }),
  'file-encrypted': error(),
  'file-doubled': error({ other: 'text' }),
  /** An estimate of ours without its marks, beside the workbook `other`. */
  'file-own-output': error({ other: 'text' }),
  'package-damaged': error({ part: 'text', detail: 'detail' }),
  'package-trailing': note({ count: 'count' }),
  'package-too-large': error({ part: 'text', limit: 'detail' }),
  'package-ambiguous': error({ part: 'text' }),
  'package-doctype': error({ part: 'text' }),
  'part-missing': error({ part: 'text' }),
  'part-malformed': error({ part: 'text', detail: 'detail' }),
  'part-incomplete': error({ part: 'text', declared: 'count', read: 'count' }),
  'cell-outside': error({ reference: 'text' }),
  'cell-doubled': error({ reference: 'text' }),
  /** A text in the cell itself, and a value that is another. */
  'cell-two-values': error({ text: 'text', value: 'text' }),
  'text-encoding': error({ part: 'text', encoding: 'text' }),
  'text-code-page': error({ encoding: 'text', text: 'text' }),
  /** Of text files: `line` counts the lines of the file; in `begun` the field begins. */
  'csv-quote-stray': error({ line: 'count', text: 'text', begun: 'count' }),
  'csv-quote-open': error({ line: 'count' }),
  'csv-record-quoted': error({ line: 'count', fields: 'count' }),
  /** `fields` and `headings` are the places of the last ones filled. */
  'csv-fields': error({ line: 'count', fields: 'count', headings: 'count' }),
  /** `field`: the place of the second part; `text`: both as they are written. */
  'csv-amount-divided': error({ line: 'count', field: 'count', text: 'text' }),
  'text-decoded': note({ encoding: 'text', text: 'text' }),
  'macros-ignored': note(),
  'external-link': note({ target: 'text' }),
  'calculation-stale': note({ setting: 'text' }),
  'precision-displayed': warning(),
  'styles-missing': note(),
  'fonts-unread': warning({ sheet: 'text' }),
  'sheet-not-cells': warning({ sheet: 'text', holds: choice<UnreadSheet>() }),
  'rows-hidden-by-default': note({ sheet: 'text' }),
  'text-replaced': warning({ count: 'count' }),
  'text-cut': warning({ length: 'count', limit: 'count' }),
};
