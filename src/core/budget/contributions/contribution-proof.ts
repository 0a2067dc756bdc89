/** That nothing received is lost, and that what is owed and what is due back come of what was asked and paid. */
import type { Day } from '../../values/calendar';
import { Sum } from '../../values/money';
import type { BudgetRecords, Receipt } from '../records/budget-records';
import type { ContributionRow, UnassignedReceipts } from './contributions';

export interface ContributionProof {
  /** read = assigned + held back + unassigned + voluntary + later + left out (rows with an error); in minor units. */
  readonly receipts: {
    readonly read: bigint;
    readonly assigned: bigint;
    /** Assigned to meetings that are held back. */
    readonly heldBack: bigint;
    readonly unassigned: bigint;
    readonly voluntary: bigint;
    readonly later: bigint;
    readonly leftOut: bigint;
    readonly holds: boolean;
  };
  /** assessed − written off − received = outstanding − credit, over all meetings but those held back. */
  readonly ledger: {
    readonly assessed: bigint;
    readonly writtenOff: bigint;
    readonly received: bigint;
    readonly outstanding: bigint;
    readonly credit: bigint;
    readonly holds: boolean;
  };
  readonly holds: boolean;
}

/** One side of each equation is added up from the sheets' rows, the other from the accounts. */
export function proveContributions(
  { invoices, receipts, receiptsRead }: BudgetRecords,
  asAt: Day,
  all: readonly ContributionRow[],
  apart: readonly UnassignedReceipts[],
  held: ReadonlySet<number> = new Set(),
): ContributionProof {
  const rows = all.filter(({ meeting }) => !held.has(meeting));
  const received = sumOf(rows, (row) => row.received);
  const heldBack = sumOf(
    all.filter(({ meeting }) => held.has(meeting)),
    (row) => row.received,
  );
  const unassigned = sumOf(apart, ({ amount }) => amount);
  const of = (is: (receipt: Receipt) => boolean): bigint => sumOf(receipts.filter(is), ({ amount }) => amount);
  const later = of((receipt) => receipt.received > asAt);
  const voluntary = of((receipt) => receipt.received <= asAt && receipt.kind === 'voluntary');
  const { sum: read, leftOut } = receiptsRead;
  const issued = invoices.filter(({ issued: day, meeting }) => day <= asAt && !held.has(meeting));
  const assessed = sumOf(
    issued.filter(({ kind }) => kind !== 'write-off'),
    ({ amount }) => amount,
  );
  const writtenOff = -sumOf(
    issued.filter(({ kind }) => kind === 'write-off'),
    ({ amount }) => amount,
  );
  const outstanding = sumOf(rows, (row) => row.outstanding);
  const credit = sumOf(rows, (row) => row.credit);
  const receiptsHold = read === received + heldBack + unassigned + voluntary + later + leftOut.sum;
  const ledgerHolds = assessed - writtenOff - received === outstanding - credit;
  return {
    receipts: {
      read,
      assigned: received,
      heldBack,
      unassigned,
      voluntary,
      later,
      leftOut: leftOut.sum,
      holds: receiptsHold,
    },
    ledger: { assessed, writtenOff, received, outstanding, credit, holds: ledgerHolds },
    holds: receiptsHold && ledgerHolds,
  };
}

function sumOf<T>(items: readonly T[], value: (item: T) => Parameters<Sum['add']>[0]): bigint {
  const sum = new Sum();
  for (const item of items) sum.add(value(item));
  return sum.exact();
}
