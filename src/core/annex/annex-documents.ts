import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Outcome } from '../values/diagnostic';
import type { Annex } from './annex';
import type { AnnexDocument, DocumentOptions } from './annex-document';
import { annexDocument } from './annex-document';
import { together } from './together';

/** The document of each annex; what is found alike in several languages is said once. */
export function annexDocuments(
  annexes: readonly Annex[],
  reconciliation: Reconciliation,
  options: DocumentOptions,
): Outcome<readonly AnnexDocument[]> {
  return together(annexes.map((annex) => annexDocument(annex, reconciliation, options)));
}
