import type { Annex } from '../../../core/annex/annex';
import type { WorkbookContext } from '../../../core/annex/annex-sheets';
import { annexSheets } from '../../../core/annex/annex-sheets';
import type { Reconciliation } from '../../../core/reconciliation/reconciliation';
import { writeWorkbook } from './write-workbook';

/** The bytes of `annex.xlsx`; the same annexes, reconciliation and context give the same bytes. */
export function writeAnnexWorkbook(
  annexes: readonly [Annex, ...Annex[]],
  reconciliation: Reconciliation,
  context: WorkbookContext,
): Promise<Uint8Array> {
  return writeWorkbook(annexSheets(annexes, reconciliation, context));
}
