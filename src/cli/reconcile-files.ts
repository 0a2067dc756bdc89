/** From the files that the user names to the reconciliation, with all that was found. */
import { reconcileWorkbooks } from '../core/produce-annex';
import type { MeetingSplit } from '../core/budget/variance/split-variance';
import { splitWorkbooks } from '../core/split-variances';
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
  /** By index of the meeting, where variances are to be split. */
  readonly splits: ReadonlyMap<number, MeetingSplit> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function reconcileFiles(args: Arguments, host: Host): Promise<ReconciledFiles> {
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  if (!args.split) {
    const { value, diagnostics } = reconcileWorkbooks(workbooks, { sheets: args.sheets });
    return { files, workbooks, reconciliation: value, splits: undefined, diagnostics };
  }
  const { value, diagnostics } = splitWorkbooks(workbooks, { sheets: args.sheets });
  const { reconciliation, splits } = value;
  const byMeeting = new Map(reconciliation.meetings.map(({ index }, at) => [index, splits[at]!]));
  return { files, workbooks, reconciliation, splits: byMeeting, diagnostics };
}
