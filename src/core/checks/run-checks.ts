/** Reconciliation → findings. */
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Diagnostic } from '../values/diagnostic';
import { CHECKS } from './checks';

/** Runs every check of the table, in its order. */
export const runChecks = (reconciliation: Reconciliation): Diagnostic[] =>
  CHECKS.flatMap((check) => check.find(reconciliation));
