/** From the files that the user names to the reconciliation, with all that was found. */
import { reconcileWorkbooks } from '../core/produce-annex';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { readWorkbooks } from './read-workbooks';
import type { ReadFile } from './read-workbooks';
import type { Host } from './run';

export interface ReconciledFiles {
  readonly files: readonly ReadFile[];
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
}

export async function reconcileFiles(args: Arguments, host: Host): Promise<ReconciledFiles> {
  const { files, workbooks } = await readWorkbooks(args.files, args.ui, host);
  const { value, diagnostics } = reconcileWorkbooks(workbooks, { sheets: args.sheets });
  return { files, reconciliation: value, diagnostics };
}
