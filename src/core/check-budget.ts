/**
 * The checks of the budget where its sheets are there, as one line of named stages: records of the costs → readBudget → reconcile (all years) → buildEstimates (each version),
 * shareCosts (on the estimates), contributionsAsAt → applyWaivers.
 */
import { checkContributions } from './budget/contributions/check-contributions';
import { contributionsAsAt } from './budget/contributions/contributions';
import { buildEstimates } from './budget/estimate/build-estimate';
import { checkAgainstVolumes } from './budget/estimate/check-estimate';
import type { BudgetSheet } from './budget/records/budget-records';
import { readBudget } from './budget/records/read-budget';
import { USED } from './budget/records/read-unit-costs';
import { shareCosts } from './budget/shares/shares';
import { applyWaivers } from './checks/waivers';
import { keyOf } from './read-budget-workbooks';
import type { Records } from './records/records';
import { reconcile } from './reconciliation/reconcile';
import type { Diagnostic } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';
import { append } from './values/append';

/** Sheets of this job alone. */
const OWN: readonly BudgetSheet[] = ['UnitCosts', 'Volumes', 'Scale', 'Participants', 'Invoices', 'Receipts'];

/** What is not among the findings of the costs. Without an as-at day nothing is said of accounts. */
export function checkBudget(
  workbooks: readonly Workbook[],
  checked: Records,
  ofCosts: readonly Diagnostic[],
  sheets: readonly string[],
): Diagnostic[] {
  const costs = { ...checked, settings: { ...checked.settings, year: undefined } };
  const { value: records, diagnostics: ofBudget } = readBudget(workbooks, costs, { sheets, required: [] });
  const { has } = records;
  if (!OWN.some((sheet) => has[sheet])) return [];
  const reconciliation = reconcile(costs).value;
  const { settings, waivers } = costs;
  const found = [...ofBudget];
  if (has.Volumes && has.UnitCosts)
    for (const version of new Set(records.volumes.map((volume) => volume.version).filter((each) => each !== USED))) {
      const ratesAsAt = settings.budget.ratesAsAt ?? settings.asAt;
      const built = buildEstimates(records, { version, ratesAsAt, meetings: undefined });
      append(found, built.diagnostics, checkAgainstVolumes(records, built.value));
    }
  if (has.Scale)
    append(
      found,
      shareCosts(records, reconciliation, { on: 'estimate', asAt: settings.asAt, meetings: undefined }).diagnostics,
    );
  if ((has.Invoices || has.Receipts) && settings.asAt !== undefined)
    append(
      found,
      checkContributions(records, reconciliation, contributionsAsAt(records, reconciliation, settings.asAt)),
    );
  const said = new Set(ofCosts.map(keyOf));
  const once = new Map(found.map((each) => [keyOf(each), each]));
  const own = [...once].filter(([key]) => !said.has(key)).map(([, each]) => each);
  return applyWaivers(own, waivers, 'budget');
}
