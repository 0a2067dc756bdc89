/** Variances split into their causes, as one line of named stages: workbooks → reconcileWorkbooks → readBudget → splitVariances. */
import { readBudget } from './budget/records/read-budget';
import { splitVariances } from './budget/variance/split-variance';
import { waived } from './read-budget-workbooks';
import { reconcileWorkbooks } from './reconcile-workbooks';
import type { ReadOptions } from './records/read-records';
import type { Reconciliation } from './reconciliation/reconciliation';
import type { Diagnostic, Outcome } from './values/diagnostic';
import { sheetKindOf } from './workbook/heading-index';
import type { Workbook } from './workbook/workbook';

/** The reconciliation of the reporting year, each variance split by volumes and unit costs; findings on those come after the others. */
export const splitWorkbooks = (workbooks: readonly Workbook[], options: ReadOptions = {}): Outcome<Reconciliation> =>
  withSplits(workbooks, reconcileWorkbooks(workbooks, options), options);

/** The same for workbooks that were reconciled already. What the sheets Volumes and UnitCosts say wrongly is found, no other sheet's. */
export function withSplits(
  workbooks: readonly Workbook[],
  { value: reconciliation, diagnostics }: Outcome<Reconciliation>,
  options: ReadOptions = {},
): Outcome<Reconciliation> {
  const budget = readBudget(workbooks, reconciliation.records, { sheets: options.sheets ?? [], required: [] });
  const split = splitVariances(reconciliation, budget.value);
  const said = new Set(diagnostics.map((each) => JSON.stringify(each)));
  const found = [...budget.diagnostics.filter(isOurs), ...split.diagnostics];
  const further = found.filter((each) => !said.has(JSON.stringify(each)));
  return {
    value: { ...reconciliation, splits: split.value },
    diagnostics: [...diagnostics, ...waived(further, reconciliation.records.waivers)],
  };
}

/** What other sheets of the budget say is not asked here. */
function isOurs({ at: [place] }: Diagnostic): boolean {
  const kind = place && sheetKindOf(place.sheet);
  return kind === 'Volumes' || kind === 'UnitCosts';
}
