/** What States were asked to pay so far. */
import type { Day } from '../../values/calendar';
import type { Invoice } from '../records/budget-records';

/** Sums by meeting and State, in minor units. */
export type Invoiced = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Invoices but write-offs, issued by the as-at day (all, where there is none), by the indices of meeting and State. */
export function invoicedBy(invoices: readonly Invoice[], asAt: Day | undefined): Invoiced {
  const sums = new Map<number, Map<number, number>>();
  for (const { meeting, state, kind, amount, issued } of invoices) {
    if (kind === 'write-off' || (asAt !== undefined && issued > asAt)) continue;
    let states = sums.get(meeting);
    if (!states) sums.set(meeting, (states = new Map()));
    states.set(state, (states.get(state) ?? 0) + amount);
  }
  return sums;
}
