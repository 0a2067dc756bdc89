/** Invoices for what remains to be billed, to be added to those that were read. */
import type { Day } from '../../values/calendar';
import type { Minor } from '../../values/money';
import type { BudgetRecords, InvoiceKind } from '../records/budget-records';
import type { Shares } from './shares';

export interface NewInvoice {
  /** Indices. */
  readonly meeting: number;
  readonly state: number;
  readonly kind: InvoiceKind;
  readonly amount: Minor;
  readonly issued: Day;
  readonly due: Day;
}

/**
 * One for each State with a bill that is not nil: `final` for a final cost, else `estimate`, or `revised` where the State has an invoice of the meeting already. None on a
 * proposed estimate, and none on an estimate once there is a final row of the meeting.
 */
export function issueInvoices(
  { invoices, costs }: BudgetRecords,
  { on, meetings }: Shares,
  issued: Day,
  due: Day | undefined,
): NewInvoice[] {
  return meetings.flatMap(({ index, states, proposed, problem }): NewInvoice[] => {
    const own = invoices.filter(({ meeting, issued: day }) => meeting === index && day <= issued);
    const isSettled = on === 'estimate' && own.some(({ kind }) => kind === 'final');
    if (proposed || problem !== undefined || isSettled) return [];
    const asked = new Set(own.filter(({ kind }) => kind !== 'write-off').map(({ state }) => state));
    const kindOf = (state: number, bill: Minor): InvoiceKind =>
      on === 'final' ? 'final' : asked.has(state) || bill < 0 ? 'revised' : 'estimate';
    return states
      .filter(({ bill }) => bill !== 0)
      .map(({ state, bill }) => ({
        meeting: index,
        state,
        kind: kindOf(state, bill),
        amount: bill,
        issued,
        due: due ?? ((issued + costs.settings.budget.paymentDays) as Day),
      }));
  });
}
