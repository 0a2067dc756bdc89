/** Variances split into their causes, as one line of named stages: workbooks → reconcileWorkbooks → readBudget → splitVariances. */
import { readBudget } from './budget/records/read-budget';
import type { MeetingSplit } from './budget/variance/split-variance';
import { splitVariances } from './budget/variance/split-variance';
import { reconcileWorkbooks } from './reconcile-workbooks';
import { waived } from './read-budget-workbooks';
import type { ReadOptions } from './records/read-records';
import type { Reconciliation } from './reconciliation/reconciliation';
import type { Diagnostic, Outcome } from './values/diagnostic';
import { sheetKindOf } from './workbook/heading-index';
import type { Workbook } from './workbook/workbook';

export interface SplitReconciliation {
  readonly reconciliation: Reconciliation;
  /** In step with its meetings. */
  readonly splits: readonly MeetingSplit[];
}

/** The reconciliation of the reporting year, each variance split by volumes and unit costs; findings on those come after the others. */
export function splitWorkbooks(
  workbooks: readonly Workbook[],
  options: ReadOptions = {},
): Outcome<SplitReconciliation> {
  const { value: reconciliation, diagnostics } = reconcileWorkbooks(workbooks, options);
  const budget = readBudget(workbooks, reconciliation.records, { sheets: options.sheets ?? [], required: [] });
  const split = splitVariances(reconciliation, budget.value);
  const said = new Set(diagnostics.map((each) => JSON.stringify(each)));
  const further = budget.diagnostics.filter((each) => isOurs(each) && !said.has(JSON.stringify(each)));
  const found = [...diagnostics, ...waived([...further, ...split.diagnostics], reconciliation.records.waivers)];
  return { value: { reconciliation, splits: split.value }, diagnostics: found };
}

/** What other sheets of the budget say is not asked here. */
function isOurs({ at: [place] }: Diagnostic): boolean {
  const kind = place && sheetKindOf(place.sheet);
  return kind === 'Volumes' || kind === 'UnitCosts';
}
