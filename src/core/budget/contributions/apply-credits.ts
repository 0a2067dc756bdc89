/** A State's credit in a closed meeting, set against what it owes elsewhere. One State's credit never pays another's debt. */
import type { Meeting } from '../../records/records';
import type { Day } from '../../values/calendar';
import type { Minor } from '../../values/money';
import type { Account } from './accounts';
import { creditOf, oldestFirst, outstandingOf } from './accounts';

/** So much of a State's credit in one meeting pays its debt in another. */
export interface AppliedCredit {
  readonly state: number;
  /** Indices of the meetings. */
  readonly from: number;
  readonly to: number;
  readonly amount: Minor;
}

interface Part {
  readonly meeting: number;
  left: number;
}

/**
 * Credits by the day on which their meeting was closed, then its code; debts by their earliest due day, then code. Only meetings that are closed by the
 * as-at day give credits.
 */
export function applyCredits(
  state: number,
  accounts: ReadonlyMap<number, Account>,
  meetings: readonly Meeting[],
  asAt: Day,
  codeOrder: readonly number[],
): AppliedCredit[] {
  const closed = ([meeting, account]: readonly [number, Account]): boolean =>
    creditOf(account) > 0 && (meetings[meeting]!.closedOn ?? Infinity) <= asAt;
  const credits = [...accounts]
    .filter(closed)
    .sort(([a], [b]) => meetings[a]!.closedOn! - meetings[b]!.closedOn! || codeOrder[a]! - codeOrder[b]!)
    .map(([meeting, account]): Part => ({ meeting, left: creditOf(account) }));
  if (credits.length === 0) return [];
  const debts = oldestFirst(accounts, codeOrder)
    .map(([meeting, account]): Part => ({ meeting, left: outstandingOf(account) }))
    .filter(({ left }) => left > 0);
  const applied: AppliedCredit[] = [];
  for (const credit of credits) {
    for (const debt of debts) {
      const amount = Math.min(credit.left, debt.left);
      if (amount === 0) continue;
      credit.left -= amount;
      debt.left -= amount;
      applied.push({ state, from: credit.meeting, to: debt.meeting, amount: amount as Minor });
    }
  }
  return applied;
}
