/** Who has paid what as at a day: accounts of States and meetings, receipts that are not assigned, credits, and whether meetings are funded. */
import type { MeetingResult, Reconciliation } from '../../reconciliation/reconciliation';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import { codeKey } from '../../values/code-key';
import type { Minor } from '../../values/money';
import { Sum } from '../../values/money';
import type { PerCentDecimals } from '../../values/per-cents';
import { perCentOf } from '../../values/per-cents';
import { byCode } from '../shares/payers';
import type { BudgetRecords } from '../records/budget-records';
import type { Account } from './accounts';
import { accountsOf, creditOf, outstandingOf, overdueOf } from './accounts';
import type { AppliedCredit } from './apply-credits';
import { applyCredits } from './apply-credits';
import { cashFlows } from './cash';
import type { ContributionProof } from './contribution-proof';
import { proveContributions } from './contribution-proof';
import type { Funding } from './funding';
import { fundingOf } from './funding';
import { rowsByState } from './state-rows';
import { append } from '../../values/append';

/** Amounts in minor units. */
export interface ContributionRow {
  /** Indices. */
  readonly meeting: number;
  readonly state: number;
  readonly assessed: Minor;
  readonly writtenOff: Minor;
  readonly received: Minor;
  /** After credits of the same State, where the setting applies them. */
  readonly outstanding: Minor;
  readonly overdue: Minor;
  readonly credit: Minor;
  /** Of `received`, what came from receipts without a meeting. */
  readonly filled: Minor;
  /** First row of the account. */
  readonly at: Place;
}

export interface MeetingContributions {
  readonly index: number;
  readonly code: string;
  readonly assessed: bigint;
  readonly writtenOff: bigint;
  readonly received: bigint;
  readonly outstanding: bigint;
  readonly overdue: bigint;
  readonly credit: bigint;
  /** Receipts of the meeting that no assessment asks for. */
  readonly voluntary: bigint;
  /** In tenths of a per cent, half away from zero; `undefined` where nothing is assessed. */
  readonly collectionRate: number | undefined;
  /** The same, rounded to as many decimals as documents and sheets print. */
  readonly printedRate: number | undefined;
  /** States that owe something. */
  readonly owing: number;
  /** Of States assessed above nil: those that owe nothing, that paid in part, and that paid nothing. */
  readonly paid: number;
  readonly part: number;
  readonly none: number;
  readonly funding: Funding;
}

export interface UnassignedReceipts {
  readonly state: number;
  readonly amount: Minor;
  /** Of the first of them. */
  readonly at: Place;
}

export interface Contributions {
  readonly asAt: Day;
  /** By start, then code. */
  readonly meetings: readonly MeetingContributions[];
  /** In the order of the meetings, then by code of the State. */
  readonly rows: readonly ContributionRow[];
  /** By code of the State. */
  readonly unassigned: readonly UnassignedReceipts[];
  readonly applied: readonly AppliedCredit[];
  /** Indices of meetings that are held back: they are in neither list. */
  readonly heldBack: readonly number[];
  readonly proof: ContributionProof;
}

/** The rows of each meeting, by its index. */
export function rowsByMeeting(rows: readonly ContributionRow[]): ReadonlyMap<number, readonly ContributionRow[]> {
  const byMeeting = new Map<number, ContributionRow[]>();
  for (const row of rows) {
    const own = byMeeting.get(row.meeting);
    if (own) own.push(row);
    else byMeeting.set(row.meeting, [row]);
  }
  return byMeeting;
}

/** `reconciliation` is of all years: required funds are the estimates that it compares. */
export function contributionsAsAt(records: BudgetRecords, reconciliation: Reconciliation, asAt: Day): Contributions {
  const { costs, states } = records;
  const { budget } = costs.settings;
  const codeOrder = orderOfCodes(costs.meetings.map(({ code }) => code));
  const byState = rowsByState(records);
  const rowsOf = new Map<number, ContributionRow[]>();
  const unassigned: UnassignedReceipts[] = [];
  const applied: AppliedCredit[] = [];
  for (const state of [...byState.keys()].sort((a, b) => byCode(states, a, b))) {
    const own = byState.get(state)!;
    const { accounts, unassigned: rest } = accountsOf(own, asAt, budget, codeOrder);
    const first = own.unassigned.find(({ received }) => received <= asAt);
    if (rest !== 0 && first) unassigned.push({ state, amount: rest as Minor, at: first.at });
    const credits =
      budget.credits === 'same State' ? applyCredits(state, accounts, costs.meetings, asAt, codeOrder) : [];
    append(applied, credits);
    for (const [meeting, account] of accounts) {
      const list = rowsOf.get(meeting) ?? [];
      rowsOf.set(meeting, list);
      list.push(rowOf(meeting, state, account, credits));
    }
  }
  const flows = cashFlows(records, byState, asAt, codeOrder);
  const voluntary = voluntaryBy(records, asAt);
  const meetings = reconciliation.meetings.map((result) =>
    meetingOf(
      voluntary.get(result.index) ?? 0n,
      result,
      rowsOf.get(result.index) ?? [],
      fundingOf(result, flows.get(result.index) ?? new Map(), asAt, budget),
      costs.settings.perCentDecimals,
    ),
  );
  const rows = reconciliation.meetings.flatMap(({ index }) => rowsOf.get(index) ?? []);
  const proof = proveContributions(records, asAt, rows, unassigned);
  return { asAt, meetings, rows, unassigned, applied, heldBack: [], proof };
}

/** Sums by index of the meeting. */
function voluntaryBy({ receipts }: BudgetRecords, asAt: Day): ReadonlyMap<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const { kind, meeting, received, amount } of receipts)
    if (kind === 'voluntary' && meeting !== undefined && received <= asAt)
      sums.set(meeting, (sums.get(meeting) ?? 0n) + BigInt(amount));
  return sums;
}

/** Rank of each by code. */
function orderOfCodes(codes: readonly string[]): number[] {
  const keys = codes.map(codeKey);
  const sorted = keys.map((_, index) => index).sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
  const order: number[] = [];
  sorted.forEach((index, rank) => (order[index] = rank));
  return order;
}

function rowOf(meeting: number, state: number, account: Account, credits: readonly AppliedCredit[]): ContributionRow {
  const paid = credits.filter(({ to }) => to === meeting).reduce((sum, { amount }) => sum + amount, 0);
  const used = credits.filter(({ from }) => from === meeting).reduce((sum, { amount }) => sum + amount, 0);
  const outstanding = (outstandingOf(account) - paid) as Minor;
  return {
    meeting,
    state,
    assessed: account.assessed as Minor,
    writtenOff: (account.writtenOff + 0) as Minor,
    received: account.received as Minor,
    outstanding,
    overdue: Math.min(overdueOf(account), outstanding) as Minor,
    credit: (creditOf(account) - used) as Minor,
    filled: account.filled as Minor,
    at: account.at,
  };
}

function meetingOf(
  voluntary: bigint,
  { index, meeting }: MeetingResult,
  rows: readonly ContributionRow[],
  funding: Funding,
  perCentDecimals: PerCentDecimals,
): MeetingContributions {
  const sum = (value: (row: ContributionRow) => number): bigint => {
    const all = new Sum();
    for (const row of rows) all.add(value(row) as Minor);
    return all.exact();
  };
  const assessedRows = rows.filter(({ assessed }) => assessed > 0);
  const none = assessedRows.filter(({ received }) => received <= 0);
  const part = assessedRows.filter(({ received, outstanding }) => received > 0 && outstanding > 0);
  const collected = sum(({ received, assessed }) => Math.min(Math.max(received, 0), Math.max(assessed, 0)));
  const toCollect = sum(({ assessed }) => Math.max(assessed, 0));
  return {
    index,
    code: meeting.code,
    assessed: sum(({ assessed }) => assessed),
    writtenOff: sum(({ writtenOff }) => writtenOff),
    received: sum(({ received }) => received),
    outstanding: sum(({ outstanding }) => outstanding),
    overdue: sum(({ overdue }) => overdue),
    credit: sum(({ credit }) => credit),
    voluntary,
    collectionRate: perCentOf(collected, toCollect),
    printedRate: perCentOf(collected, toCollect, perCentDecimals),
    owing: rows.filter(({ outstanding }) => outstanding > 0).length,
    paid: assessedRows.length - none.length - part.length,
    part: part.length,
    none: none.length,
    funding,
  };
}
