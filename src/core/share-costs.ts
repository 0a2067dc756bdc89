/** The list of shares, as one line of named stages: workbooks → readBudgetWorkbooks → shareCosts → applyWaivers. */
import { bearingsOf } from './budget/bearing/bearing';
import type { HeldBack } from './budget/bearing/hold-back';
import { heldBack } from './budget/bearing/hold-back';
import type { BudgetRecords } from './budget/records/budget-records';
import type { Shares, SharesOn } from './budget/shares/shares';
import { shareCosts } from './budget/shares/shares';
import { readBudgetWorkbooks, waived } from './read-budget-workbooks';
import type { Day } from './values/calendar';
import { codeKey } from './values/code-key';
import type { Outcome } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';

export interface ShareOptions {
  readonly on: SharesOn;
  /** Instead of the setting `As at`. */
  readonly asAt?: Day | undefined;
  /** Codes of the meetings that are asked for; none: all. */
  readonly meetings?: readonly string[];
  readonly sheets?: readonly string[];
}

export interface SharedCosts {
  readonly records: BudgetRecords;
  readonly shares: Shares;
  readonly heldBack: readonly HeldBack[];
}

export function shareWorkbooks(workbooks: readonly Workbook[], options: ShareOptions): Outcome<SharedCosts> {
  const required = [
    'BudgetLines',
    'Meetings',
    'Scale',
    ...(options.on === 'estimate' ? ['Estimates'] : ['Expenditures']),
  ];
  const read = readBudgetWorkbooks(workbooks, {
    sheets: options.sheets ?? [],
    required: required as ('Meetings' | 'Scale')[],
  });
  const { records, reconciliation } = read.value;
  const shares = shareCosts(records, reconciliation, {
    on: options.on,
    asAt: options.asAt ?? records.costs.settings.asAt,
    meetings: chosen(records, options.meetings ?? []),
  });
  const found = [...read.diagnostics, ...shares.diagnostics];
  const diagnostics = waived(found, records.costs.waivers);
  const work = options.on === 'final' ? 'final shares' : 'shares';
  const bearings = bearingsOf(work, diagnostics, records, workbooks, options.sheets ?? []);
  const lists = shares.value.meetings.map(({ index, states }) => ({
    index,
    states: new Set(states.map(({ state }) => state)),
  }));
  return { value: { records, shares: shares.value, heldBack: heldBack(bearings, lists) }, diagnostics };
}

/** Indices of the meetings of these codes; `undefined` where none is asked for. */
export function chosen({ costs }: BudgetRecords, codes: readonly string[]): ReadonlySet<number> | undefined {
  if (codes.length === 0) return undefined;
  const keys = new Set(codes.map(codeKey));
  return new Set(costs.meetings.flatMap(({ code }, index) => (keys.has(codeKey(code)) ? [index] : [])));
}
