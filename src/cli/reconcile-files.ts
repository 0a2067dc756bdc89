/** From the files that the user names to the reconciliation, with all that was found. */
import { reconcileWorkbooks } from '../core/produce-annex';
import { withSplits } from '../core/split-variances';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Workbook } from '../core/workbook/workbook';
import type { Arguments } from './arguments';
import { readWorkbooks } from './read-workbooks';
import type { ReadFile } from './read-workbooks';
import type { Host } from './host';

export interface ReconciledFiles {
  readonly files: readonly ReadFile[];
  readonly workbooks: readonly Workbook[];
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
}

export async function reconcileFiles(args: Arguments, host: Host): Promise<ReconciledFiles> {
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const options = { sheets: args.sheets };
  const reconciled = reconcileWorkbooks(workbooks, options);
  const isSplit = args.split || reconciled.value.records.settings.varianceSplit;
  const { value, diagnostics } = isSplit ? withSplits(workbooks, reconciled, options) : reconciled;
  return { files, workbooks, reconciliation: value, diagnostics };
}
