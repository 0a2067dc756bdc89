/** Findings of documents read back, and between two versions: how grave each is, and what its values are. */
import { error, note, warning } from './finding-kind';

export const TIE_OUT = {
  /** A year that is not known is blank. */
  'comparison-years': note({ before: 'text', after: 'text' }),
  'comparison-currencies': error({ before: 'text', after: 'text' }),
  'comparison-unproved': error({ figure: 'figure', difference: 'amount', explained: 'amount' }),
  /** `figure` is blank for a number that is no figure of a table. */
  'document-figure-changed': error({ figure: 'figure', expected: 'text', found: 'text' }),
  'document-figure-missing': error({ figure: 'figure', expected: 'text' }),
  'document-number-unaccounted': error({ found: 'text' }),
  'document-title-changed': error({ expected: 'text', found: 'text' }),
  'document-reworded': warning({ expected: 'text', found: 'text' }),
  /** Either is blank where one text says nothing of it. */
  'document-meaning-changed': error({ expected: 'text', found: 'text' }),
  /** A field of the word processor; `becomes` is `?` where it leads nowhere. */
  'document-field-changes': error({ instruction: 'text', found: 'text', becomes: 'text' }),
  /** `beside`: the caption of the table, or the beginning of the list, that it belongs to. */
  'document-misplaced': error({ found: 'text', beside: 'text' }),
  /** `count` of `total` tables. */
  'document-partial': warning({ count: 'count', total: 'count' }),
  'workbook-uncalculated': error({ count: 'count' }),
  'document-total-differs': error({ figure: 'figure', stated: 'amount', computed: 'amount' }),
  'document-digits-reversed': note({ expected: 'text', found: 'text' }),
  'document-tracked': warning({ count: 'count' }),
  /** `values` is a list: language and figure. */
  'document-languages-differ': error({ figure: 'figure', values: 'text' }),
  'document-inputs-changed': warning({ files: 'text' }),
  'document-edited': note(),
  'document-formula-lost': warning(),
  'file-not-document': error({ found: 'text' }),
};
