/** The first stages of the main job: workbooks → readRecords → reconcile → runChecks → applyWaivers. */
import { runChecks } from './checks/run-checks';
import { applyWaivers } from './checks/waivers';
import type { ReadOptions } from './records/read-records';
import { readRecords } from './records/read-records';
import { reconcile } from './reconciliation/reconcile';
import type { Reconciliation } from './reconciliation/reconciliation';
import type { Outcome } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';

/** Reads workbooks as one, sets estimates against expenditures, and checks the result. */
export function reconcileWorkbooks(workbooks: readonly Workbook[], options: ReadOptions = {}): Outcome<Reconciliation> {
  const records = readRecords(workbooks, options);
  const reconciliation = reconcile(records.value);
  const checked = runChecks(reconciliation.value);
  // What workbooks of several years say of one another is no finding of any of them.
  const several = records.diagnostics.filter(({ code }) => code === 'years-together');
  if (several.length > 0) return { value: reconciliation.value, diagnostics: several };
  const diagnostics = [...records.diagnostics, ...reconciliation.diagnostics, ...checked];
  return { value: reconciliation.value, diagnostics: applyWaivers(diagnostics, records.value.waivers) };
}
