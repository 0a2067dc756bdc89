/** Which States there is a reason to write to about contributions, and with which figures: those of the status of contributions. */
import type { ContributionRow, Contributions } from '../budget/contributions/contributions';
import type { BudgetRecords, Invoice } from '../budget/records/budget-records';
import type { Shares } from '../budget/shares/shares';
import { sortedStates } from '../status/state-order';
import type { Day } from '../values/calendar';
import type { Minor } from '../values/money';
import { ZERO } from '../values/money';
import type { NoticeClass } from '../values/notice-classes';
import { NOTICE_CLASSES } from '../values/notice-classes';
import type { NoticeItem } from './notice';

/** Lists of shares from which the rates of a notice are taken. */
export type SharesOf = { readonly [C in NoticeClass]?: Shares };

/** A reason for each State, meeting and class asked for; by the class, then States in the order of the English alphabet, then meetings in that of the list. */
export function noticeItems(
  records: BudgetRecords,
  contributions: Contributions,
  classes: readonly NoticeClass[],
  sharesOf: SharesOf,
): NoticeItem[] {
  const invoices = byAccount(records.invoices, contributions.asAt);
  const order = new Map(
    sortedStates(
      records.states.map((_, state) => ({ state })),
      records.states,
      'en',
    ).map(({ state }, at) => [state, at]),
  );
  const rows = [...contributions.rows].sort((a, b) => order.get(a.state)! - order.get(b.state)!);
  return NOTICE_CLASSES.filter((each) => classes.includes(each)).flatMap((each) =>
    rows.flatMap((row) => {
      const own = invoices.get(accountKey(row)) ?? [];
      return isWanted(each, row, own) ? [itemOf(each, row, own, contributions, sharesOf[each])] : [];
    }),
  );
}

const accountKey = ({ meeting, state }: { readonly meeting: number; readonly state: number }): string =>
  `${meeting} ${state}`;

/** Those issued by the day, the earliest due first. */
function byAccount(invoices: readonly Invoice[], asAt: Day): ReadonlyMap<string, readonly Invoice[]> {
  const accounts = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    if (invoice.issued > asAt) continue;
    const list = accounts.get(accountKey(invoice));
    if (list) list.push(invoice);
    else accounts.set(accountKey(invoice), [invoice]);
  }
  for (const list of accounts.values()) list.sort((a, b) => a.due - b.due);
  return accounts;
}

/** A State that owes nothing gets no notice of an assessment, of a final bill or of what is late. */
function isWanted(
  wanted: NoticeClass,
  { outstanding, overdue, credit }: ContributionRow,
  own: readonly Invoice[],
): boolean {
  const isFinal = own.some(({ kind }) => kind === 'final');
  switch (wanted) {
    case 'assessment':
      return outstanding > 0 && !isFinal;
    case 'final':
      return outstanding > 0 && isFinal;
    case 'credit':
      return credit > 0;
    case 'overdue':
      return overdue > 0;
  }
}

function itemOf(
  of: NoticeClass,
  row: ContributionRow,
  own: readonly Invoice[],
  { asAt, applied }: Contributions,
  shares: Shares | undefined,
): NoticeItem {
  const finals = own.filter(({ kind }) => kind === 'final');
  const finalBill = finals.length === 0 ? undefined : sum(finals);
  const asked = own.filter(({ kind, amount }) => kind !== 'write-off' && amount > 0);
  const past = asked.filter(({ due }) => due < asAt);
  const share = shares?.meetings
    .find(({ index }) => index === row.meeting)
    ?.states.find(({ state, bill }) => state === row.state && bill === 0);
  const credits = applied.filter(({ state }) => state === row.state);
  const numbers = (of === 'final' ? finals : own.filter(({ kind }) => kind !== 'write-off')).map(
    ({ number }) => number,
  );
  return {
    class: of,
    row,
    amount: amountOf(of, row, finalBill),
    finalBill,
    applied: sum(credits.filter(({ to }) => to === row.meeting)),
    used: sum(credits.filter(({ from }) => from === row.meeting)),
    numbers: [...new Set(numbers.filter((number) => number !== ''))],
    due: [...new Set(lastOf(asked, row.outstanding).map(({ due }) => due))],
    since: lastOf(past, row.overdue)[0]?.due,
    rate: share?.rate,
    adjusted: share?.adjusted,
    lastIssued: own.reduce<Day | undefined>(
      (last, { issued }) => (last === undefined || issued > last ? issued : last),
      undefined,
    ),
  };
}

function amountOf(of: NoticeClass, row: ContributionRow, finalBill: Minor | undefined): Minor {
  switch (of) {
    case 'assessment':
      return row.assessed;
    case 'final':
      return finalBill ?? ZERO;
    case 'credit':
      return row.credit;
    case 'overdue':
      return row.overdue;
  }
}

const sum = (items: readonly { readonly amount: Minor }[]): Minor =>
  items.reduce((all, { amount }) => all + amount, 0) as Minor;

/** Of invoices in the order of their due days, those of which some of the last `open` is: what was paid, paid the earliest. */
function lastOf(invoices: readonly Invoice[], open: number): Invoice[] {
  let left = open;
  const found: Invoice[] = [];
  for (const invoice of [...invoices].reverse()) {
    if (left <= 0) break;
    found.unshift(invoice);
    left -= invoice.amount;
  }
  return found;
}
