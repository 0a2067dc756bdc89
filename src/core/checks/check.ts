/** A check: a name, the findings that it may make, and a small pure function. */
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';

export interface Check {
  readonly name: string;
  readonly codes: readonly DiagnosticCode[];
  find(reconciliation: Reconciliation): Diagnostic[];
}
