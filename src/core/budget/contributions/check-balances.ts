/** Refunds and write-offs held against the balance of their own day. */
import { labelOf } from '../../status/state-labels';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import type { StateRows } from './accounts';

interface Entry {
  readonly meeting: number;
  readonly day: Day;
  /** By how much the balance (what is owed) changes; in minor units. */
  readonly change: number;
  readonly kind: 'refund' | 'write-off' | 'other';
  readonly at: Place;
}

/** A refund above the credit, and a write-off above what is outstanding, once all other rows of the day are counted. */
export function checkBalances(
  records: BudgetRecords,
  byState: ReadonlyMap<number, StateRows>,
  asAt: Day,
): Diagnostic[] {
  return [...byState].flatMap(([state, rows]) => {
    const isPlain =
      rows.invoices.every(({ kind }) => kind !== 'write-off') && rows.receipts.every(({ kind }) => kind !== 'refund');
    return isPlain ? [] : stateBalances(records, state, entriesOf(rows, asAt));
  });
}

function entriesOf({ invoices, receipts }: StateRows, asAt: Day): Entry[] {
  const entries = [
    ...invoices.map(({ meeting, issued, amount, kind, at }): Entry => ({
      meeting,
      day: issued,
      change: amount,
      kind: kind === 'write-off' ? 'write-off' : 'other',
      at,
    })),
    ...receipts.map(({ meeting, received, amount, kind, at }): Entry => ({
      meeting,
      day: received,
      change: -amount,
      kind: kind === 'refund' ? 'refund' : 'other',
      at,
    })),
  ];
  return entries
    .filter(({ day }) => day <= asAt)
    .sort((a, b) => a.day - b.day || Number(a.kind !== 'other') - Number(b.kind !== 'other'));
}

function stateBalances({ states, costs }: BudgetRecords, state: number, entries: readonly Entry[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const balances = new Map<number, number>();
  const text = (amount: number): string => decimalFromMinor(BigInt(amount), costs.settings.decimals);
  for (const { meeting, change, kind, at } of entries) {
    const before = balances.get(meeting) ?? 0;
    balances.set(meeting, before + change);
    const label = labelOf(states[state]!);
    const named = { meeting: costs.meetings[meeting]!.code, state: label.text };
    const [credit, outstanding] = [Math.max(0, -before), Math.max(0, before)];
    if (kind === 'refund' && change > credit)
      found.push(
        diagnostic(
          'refund-over',
          at,
          { ...named, amount: text(change), credit: text(credit) },
          { state: label.others },
        ),
      );
    if (kind === 'write-off' && -change > outstanding) {
      const values = { ...named, amount: text(-change), outstanding: text(outstanding) };
      found.push(diagnostic('write-off-over', at, values, { state: label.others }));
    }
  }
  return found;
}
