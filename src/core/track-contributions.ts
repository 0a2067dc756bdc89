/** Contributions, as one line of named stages: workbooks → readBudgetWorkbooks → contributionsAsAt → applyWaivers. */
import type { Bearing } from './budget/bearing/bearing';
import { bearingsOf } from './budget/bearing/bearing';
import type { HeldBack } from './budget/bearing/hold-back';
import { heldBack } from './budget/bearing/hold-back';
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
  /** Errors that bear on accounts, each with the meetings and States that it bears on. */
  readonly bearings: readonly Bearing[];
  readonly heldBack: readonly HeldBack[];
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
  const diagnostics = waived(found, waivers);
  const bearings = bearingsOf('contributions', diagnostics, records, workbooks, options.sheets ?? []);
  const value = {
    records,
    reconciliation,
    contributions,
    bearings,
    heldBack: heldIn(contributions, bearings, records),
  };
  return { value, diagnostics };
}

/** Where one account of a State fills another, no meeting's list stands by itself. */
function heldIn({ meetings, rows }: Contributions, bearings: readonly Bearing[], { costs }: BudgetRecords): HeldBack[] {
  const { credits, unassigned } = costs.settings.budget;
  const isCoupled = credits === 'same State' || unassigned === 'oldest first';
  const all = new Set(rows.map(({ state }) => state));
  const states = new Map<number, Set<number>>();
  for (const { meeting, state } of rows) {
    const own = states.get(meeting);
    if (own) own.add(state);
    else states.set(meeting, new Set([state]));
  }
  return heldBack(
    bearings,
    meetings.map(({ index }) => ({ index, states: isCoupled ? all : (states.get(index) ?? new Set()) })),
  );
}
