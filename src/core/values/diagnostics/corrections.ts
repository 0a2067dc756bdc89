/** Findings on cells that are read otherwise than their file has them: how grave each is, and what its values are. */
import { error, note, warning } from './finding-kind';

export const CORRECTIONS = {
  /** `before` blank: nothing stands there. */
  'cell-corrected': note({ before: 'text', after: 'text', reason: 'text' }),
  'correction-changed': error({ cell: 'text', before: 'text', found: 'text', after: 'text' }),
  'correction-needless': note({ cell: 'text', after: 'text' }),
  'correction-nowhere': error({ sheet: 'text', cell: 'text' }),
  'correction-of-other-file': warning({ file: 'text', sheet: 'text', cell: 'text' }),
  'correction-doubled': error({ sheet: 'text', cell: 'text' }),
  'correction-unreadable': error({ found: 'text' }),
};
