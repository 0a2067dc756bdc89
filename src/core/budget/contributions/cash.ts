/** A meeting's funds from day to day. */
import type { BudgetSettings } from '../../records/budget-settings';
import type { Day } from '../../values/calendar';
import type { BudgetRecords } from '../records/budget-records';
import type { StateRows } from './accounts';
import { accountsOf } from './accounts';

/** By how much a meeting's cash changes, by day; in minor units. */
export type CashFlow = ReadonlyMap<number, number>;

/**
 * By index of the meeting: what States paid of what they were assessed, and voluntary receipts, of rows by the as-at day. Credits of other meetings are no
 * cash.
 */
export function cashFlows(
  records: BudgetRecords,
  byState: ReadonlyMap<number, StateRows>,
  asAt: Day,
  codeOrder: readonly number[],
): ReadonlyMap<number, CashFlow> {
  const flows = new Map<number, Map<number, number>>();
  const add = (meeting: number, day: number, change: number): void => {
    if (change === 0) return;
    let flow = flows.get(meeting);
    if (!flow) flows.set(meeting, (flow = new Map()));
    flow.set(day, (flow.get(day) ?? 0) + change);
  };
  const { budget } = records.costs.settings;
  for (const rows of byState.values()) {
    if (rows.unassigned.length > 0 && budget.unassigned === 'oldest first')
      addFilled(rows, asAt, budget, codeOrder, add);
    else addAssigned(rows, asAt, add);
  }
  for (const { kind, meeting, amount, received } of records.receipts)
    if (kind === 'voluntary' && meeting !== undefined && received <= asAt) add(meeting, received, amount);
  return flows;
}

type Add = (meeting: number, day: number, change: number) => void;

/** Row by row in the order of days: each changes one meeting. */
function addAssigned({ invoices, receipts }: StateRows, asAt: Day, add: Add): void {
  const events = [
    ...invoices
      .filter(({ kind }) => kind !== 'write-off')
      .map(({ meeting, amount, issued }) => ({ meeting, day: issued, assessed: amount, received: 0 })),
    ...receipts.map(({ meeting, amount, received }) => ({
      meeting,
      day: received,
      assessed: 0,
      received: amount,
    })),
  ]
    .filter(({ day }) => day <= asAt)
    .sort((a, b) => a.day - b.day);
  const sums = new Map<number, { assessed: number; received: number; cash: number }>();
  for (const { meeting, day, assessed, received } of events) {
    let sum = sums.get(meeting);
    if (!sum) sums.set(meeting, (sum = { assessed: 0, received: 0, cash: 0 }));
    sum.assessed += assessed;
    sum.received += received;
    const cash = Math.min(Math.max(sum.received, 0), Math.max(sum.assessed, 0));
    add(meeting, day, cash - sum.cash);
    sum.cash = cash;
  }
}

/** Where unassigned receipts fill what is open, any row may change any meeting. */
function addFilled(rows: StateRows, asAt: Day, budget: BudgetSettings, codeOrder: readonly number[], add: Add): void {
  const { invoices, receipts, unassigned } = rows;
  const days = new Set([
    ...invoices.map(({ issued }) => issued),
    ...[...receipts, ...unassigned].map(({ received }) => received),
  ]);
  const before = new Map<number, number>();
  for (const day of [...days].filter((each) => each <= asAt).sort((a, b) => a - b)) {
    for (const [meeting, { received, assessed }] of accountsOf(rows, day, budget, codeOrder).accounts) {
      const cash = Math.min(Math.max(received, 0), Math.max(assessed, 0));
      add(meeting, day, cash - (before.get(meeting) ?? 0));
      before.set(meeting, cash);
    }
  }
}
