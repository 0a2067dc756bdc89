/**
 * The first stages of the budget's work: workbooks → readRecords → reconcile (all years) → readBudget. Estimates, shares and contributions are made
 * of what comes out.
 */
import type { BudgetRecords } from './budget/records/budget-records';
import { readBudget } from './budget/records/read-budget';
import { applyWaivers } from './checks/waivers';
import { readRecords } from './records/read-records';
import type { Waiver } from './records/records';
import { reconcile } from './reconciliation/reconcile';
import type { Reconciliation } from './reconciliation/reconciliation';
import type { Diagnostic, Outcome } from './values/diagnostic';
import type { SheetKind } from './workbook/layout';
import type { Workbook } from './workbook/workbook';

export interface BudgetOptions {
  /** Names of hidden sheets that the user wants read. */
  readonly sheets?: readonly string[];
  /** Without these the work at hand cannot be done. */
  readonly required: readonly SheetKind[];
}

export interface BudgetRead {
  readonly records: BudgetRecords;
  /** Of every meeting, of whatever year: its estimate and final cost are what the annex of its year has. */
  readonly reconciliation: Reconciliation;
}

/** Said of one reporting year, which the budget does not have. */
const OF_ONE_YEAR: ReadonlySet<string> = new Set(['year-missing', 'year-assumed', 'years-together']);

export function readBudgetWorkbooks(workbooks: readonly Workbook[], options: BudgetOptions): Outcome<BudgetRead> {
  const costs = readRecords(workbooks, { sheets: options.sheets ?? [], countsOthers: false });
  const ofAllYears = { ...costs.value, settings: { ...costs.value.settings, year: undefined } };
  const reconciled = reconcile(ofAllYears);
  const budget = readBudget(workbooks, ofAllYears, { sheets: options.sheets ?? [], required: options.required });
  const isOurs = (found: Diagnostic): boolean =>
    !OF_ONE_YEAR.has(found.code) && (found.code !== 'sheet-missing' || isRequired(found.values.sheet, options));
  const found = [...costs.diagnostics, ...reconciled.diagnostics].filter(isOurs);
  const said = new Set(found.map(keyOf));
  return {
    value: { records: budget.value, reconciliation: reconciled.value },
    // A sheet that both readings look at is told of once.
    diagnostics: [...found, ...budget.diagnostics.filter((each) => !said.has(keyOf(each)))],
  };
}

const isRequired = (kind: string, { required }: BudgetOptions): boolean => required.some((each) => each === kind);

/** By which two readings of a sheet find the same. */
export const keyOf = ({ code, at, values }: Diagnostic): string => JSON.stringify([code, at, values]);

/** Findings with the waivers of both jobs. What a waiver of the costs is for may not have been looked for here: it lapses only there. */
export function waived(found: readonly Diagnostic[], waivers: readonly Waiver[]): readonly Diagnostic[] {
  const isOfCosts = ({ code }: Diagnostic): boolean => code === 'waiver-lapsed' || code === 'waiver-refused';
  const before = new Set(found);
  const costs = applyWaivers(found, waivers).filter((each) => before.has(each) || !isOfCosts(each));
  return applyWaivers(costs, waivers, 'budget');
}
