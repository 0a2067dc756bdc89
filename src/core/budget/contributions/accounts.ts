/** The accounts of one State: what it was assessed for each meeting, what it paid, and what is open, as at a day. */
import type { BudgetSettings } from '../../records/budget-settings';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import type { Minor } from '../../values/money';
import type { Invoice, Receipt } from '../records/budget-records';

/** The rows of a State. Receipts are its assigned ones; those without a meeting stand apart. */
export interface StateRows {
  readonly invoices: readonly Invoice[];
  readonly receipts: readonly (Receipt & { readonly meeting: number })[];
  /** By day, then row. */
  readonly unassigned: readonly Receipt[];
}

/** What is between a State and a meeting as at a day; amounts in minor units. */
export interface Account {
  /** Σ invoices but write-offs. */
  assessed: number;
  /** −Σ write-offs. */
  writtenOff: number;
  /** Σ receipts but voluntary ones; with what was filled from unassigned ones. */
  received: number;
  /** Of `received`, what came from unassigned receipts. */
  filled: number;
  /** Σ positive invoices whose due day is before the as-at day, and Σ negative ones. */
  due: number;
  /** Of its positive invoices; `Infinity` without any. */
  earliestDue: number;
  /** The first row. */
  readonly at: Place;
}

export interface StateAccounts {
  /** By index of the meeting. */
  readonly accounts: ReadonlyMap<number, Account>;
  /** What is left of the unassigned receipts. */
  readonly unassigned: number;
}

/** assessed − written off − received: positive is outstanding, negative a credit. */
export const balanceOf = ({ assessed, writtenOff, received }: Account): number => assessed - writtenOff - received;

export const outstandingOf = (account: Account): Minor => Math.max(0, balanceOf(account)) as Minor;

export const creditOf = (account: Account): Minor => Math.max(0, -balanceOf(account)) as Minor;

/** What is due and not paid, at most what is outstanding; nothing is overdue on the due day itself. */
export const overdueOf = (account: Account): Minor =>
  Math.max(0, Math.min(outstandingOf(account), account.due - account.writtenOff - account.received)) as Minor;

/** The accounts from the rows issued or received by the day; unassigned receipts fill what is open where the setting says so. */
export function accountsOf(
  rows: StateRows,
  day: Day,
  { unassigned: way }: Pick<BudgetSettings, 'unassigned'>,
  codeOrder: readonly number[],
): StateAccounts {
  const accounts = new Map<number, Account>();
  const of = (meeting: number, at: Place): Account => {
    let account = accounts.get(meeting);
    if (!account) {
      account = { assessed: 0, writtenOff: 0, received: 0, filled: 0, due: 0, earliestDue: Infinity, at };
      accounts.set(meeting, account);
    }
    return account;
  };
  for (const invoice of rows.invoices)
    if (invoice.issued <= day) addInvoice(of(invoice.meeting, invoice.at), invoice, day);
  for (const { meeting, amount, received, at } of rows.receipts)
    if (received <= day) of(meeting, at).received += amount;
  const apart = rows.unassigned.filter(({ received }) => received <= day).reduce((sum, { amount }) => sum + amount, 0);
  const rest = way === 'oldest first' ? fill(accounts, apart, codeOrder) : apart;
  return { accounts, unassigned: rest };
}

function addInvoice(account: Account, { kind, amount, due }: Invoice, day: Day): void {
  if (kind === 'write-off') {
    account.writtenOff -= amount;
    return;
  }
  account.assessed += amount;
  if (amount < 0 || due < day) account.due += amount;
  if (amount > 0) account.earliestDue = Math.min(account.earliestDue, due);
}

/** Sets a sum against what is outstanding, the earliest due first, then by code; gives what is left of it. */
function fill(accounts: ReadonlyMap<number, Account>, sum: number, codeOrder: readonly number[]): number {
  let left = sum;
  for (const [, account] of oldestFirst(accounts, codeOrder)) {
    if (left <= 0) break;
    const part = Math.min(left, outstandingOf(account));
    account.received += part;
    account.filled += part;
    left -= part;
  }
  return left;
}

/** Accounts by their earliest due day, then the code of the meeting. */
export const oldestFirst = <A extends Pick<Account, 'earliestDue'>>(
  accounts: ReadonlyMap<number, A>,
  codeOrder: readonly number[],
): (readonly [number, A])[] =>
  [...accounts].sort(
    ([a, one], [b, other]) =>
      (one.earliestDue === other.earliestDue ? 0 : one.earliestDue - other.earliestDue) ||
      codeOrder[a]! - codeOrder[b]!,
  );
