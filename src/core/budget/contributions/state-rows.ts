/** Invoices and receipts by the State that they are of. */
import type { BudgetRecords, Invoice, Receipt } from '../records/budget-records';
import type { StateRows } from './accounts';

type AssignedReceipt = Receipt & { readonly meeting: number };

interface Growing {
  readonly invoices: Invoice[];
  readonly receipts: AssignedReceipt[];
  readonly unassigned: Receipt[];
}

/** By index of the State; voluntary receipts are of no account. */
export function rowsByState({ invoices, receipts }: BudgetRecords): ReadonlyMap<number, StateRows> {
  const byState = new Map<number, Growing>();
  const of = (state: number): Growing => {
    let rows = byState.get(state);
    if (!rows) byState.set(state, (rows = { invoices: [], receipts: [], unassigned: [] }));
    return rows;
  };
  for (const invoice of invoices) of(invoice.state).invoices.push(invoice);
  for (const receipt of receipts) {
    if (receipt.state === undefined || receipt.kind === 'voluntary') continue;
    if (receipt.meeting === undefined) of(receipt.state).unassigned.push(receipt);
    else of(receipt.state).receipts.push(receipt as AssignedReceipt);
  }
  for (const { unassigned } of byState.values()) unassigned.sort((a, b) => a.received - b.received);
  return byState;
}
