/** Contributions, as one line of named stages: workbooks → readBudgetWorkbooks → contributionsAsAt → applyWaivers. */
import { checkContributions } from './budget/contributions/check-contributions';
import type { Contributions } from './budget/contributions/contributions';
import { contributionsAsAt } from './budget/contributions/contributions';
import type { BudgetRecords } from './budget/records/budget-records';
import { readBudgetWorkbooks, waived } from './read-budget-workbooks';
import type { Reconciliation } from './reconciliation/reconciliation';
import type { Day } from './values/calendar';
import type { Outcome } from './values/diagnostic';
import { diagnostic } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';

export interface ContributionOptions {
  /** Instead of the setting `As at`. */
  readonly asAt?: Day | undefined;
  readonly sheets?: readonly string[];
}

export interface TrackedContributions {
  readonly records: BudgetRecords;
  readonly reconciliation: Reconciliation;
  readonly contributions: Contributions;
}

/** `undefined`, with an error, where nothing says as at which day. No clock is looked at. */
export function trackContributions(
  workbooks: readonly Workbook[],
  options: ContributionOptions,
): Outcome<TrackedContributions | undefined> {
  const read = readBudgetWorkbooks(workbooks, { sheets: options.sheets ?? [], required: ['Meetings', 'Invoices'] });
  const { records, reconciliation } = read.value;
  const { settings, waivers } = records.costs;
  const asAt = options.asAt ?? settings.asAt;
  if (asAt === undefined) {
    const at = { file: workbooks.map(({ file }) => file).join(', '), sheet: 'Settings', cell: '' };
    return { value: undefined, diagnostics: [...read.diagnostics, diagnostic('as-at-missing', at, {})] };
  }
  const contributions = contributionsAsAt(records, reconciliation, asAt);
  const found = [...read.diagnostics, ...checkContributions(records, reconciliation, contributions)];
  return { value: { records, reconciliation, contributions }, diagnostics: waived(found, waivers) };
}
