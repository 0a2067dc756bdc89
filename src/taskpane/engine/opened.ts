/** What the engine has read, and what was made of it: what every question is answered from. */
import type { InputFile } from '../../core/annex/annex-json';
import type { Reconciliation } from '../../core/reconciliation/reconciliation';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { Workbook } from '../../core/workbook/workbook';

export interface Opened {
  readonly inputs: readonly InputFile[];
  readonly workbooks: readonly Workbook[];
  /** Those that a change may be made in. */
  readonly editable: readonly Workbook[];
  /** Of files that are only read: the set-up workbook among them. */
  readonly setUp: Workbook | undefined;
  readonly reconciliation: Reconciliation;
  readonly diagnostics: readonly Diagnostic[];
}
