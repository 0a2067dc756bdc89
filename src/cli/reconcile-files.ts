/** From the files that the user names to the reconciliation, with all that was found. */
import { reconcile } from '../core/reconciliation/reconcile';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import { readRecords } from '../core/records/read-records';
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
  const { files, workbooks } = await readWorkbooks(args.files, host.stderr);
  const records = readRecords(workbooks, { sheets: args.sheets });
  const reconciliation = reconcile(records.value);
  return {
    files,
    reconciliation: reconciliation.value,
    diagnostics: [...records.diagnostics, ...reconciliation.diagnostics],
  };
}
