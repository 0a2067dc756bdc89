/** The list of shares: each State's part of the meetings' estimates, or of their final costs, and what remains to be billed. */
import type { MeetingResult, Reconciliation } from '../../reconciliation/reconciliation';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import type { Diagnostic, Outcome } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Fraction } from '../../values/fraction';
import type { Minor } from '../../values/money';
import { Sum, ZERO } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import { versionKey } from '../records/read-unit-costs';
import { checkFinal, isClosed } from './final-bill';
import { invoicedBy } from './invoiced';
import type { ShareProblem } from './meeting-shares';
import { shareTotal } from './meeting-shares';
import { byCode } from './payers';
import { Scales } from './scale-rates';
import { append } from '../../values/append';

export type SharesOn = 'estimate' | 'final';

export interface StateShare {
  /** Index in `BudgetRecords.states`. */
  readonly state: number;
  /** `undefined` of a State that was invoiced and does not pay (any more). */
  readonly basis: 'party' | 'participant' | undefined;
  /** Per cent of the scale. */
  readonly rate: Fraction | undefined;
  /** Per cent of the total. */
  readonly adjusted: Fraction | undefined;
  readonly share: Minor;
  /** Σ of its invoices for the meeting, without write-offs, issued by the as-at day. */
  readonly invoiced: Minor;
  /** Share − invoiced; negative = a credit. */
  readonly bill: Minor;
  /** Cell of the rate; of a State that does not pay, of the meeting. */
  readonly at: Place;
}

export interface MeetingShares {
  /** Index in `Records.meetings`. */
  readonly index: number;
  readonly code: string;
  /** `undefined` where it is not known; there is no share then. */
  readonly total: Minor | undefined;
  /** Name of the estimate's version; `undefined` of a final cost. */
  readonly version: string | undefined;
  /** The version is not adopted: no invoices are written on it. */
  readonly proposed: boolean;
  readonly scaleYear: number | undefined;
  readonly payersAsAt: Day | undefined;
  readonly factor: Fraction | undefined;
  readonly notShared: Minor;
  /** By code; none where there is a problem. */
  readonly states: readonly StateShare[];
  readonly problem: ShareProblem | undefined;
  readonly sums: { readonly share: bigint; readonly invoiced: bigint; readonly bill: bigint };
  /** Shares and what is not shared add up to the total, and bills to the shares without what was invoiced. */
  readonly holds: boolean;
}

export interface Shares {
  readonly on: SharesOn;
  readonly asAt: Day | undefined;
  /** By start, then code. */
  readonly meetings: readonly MeetingShares[];
  /** Codes of meetings that are left out: without an estimate, or (on final costs) not closed by the as-at day. */
  readonly leftOut: readonly string[];
}

export interface SharesOptions {
  readonly on: SharesOn;
  /** Invoices issued later, and accounts closed later, do not count; `undefined`: all do. */
  readonly asAt: Day | undefined;
  /** Indices of the meetings asked for; `undefined`: all that can be shared. */
  readonly meetings: ReadonlySet<number> | undefined;
}

/** `reconciliation` is of all years. With `on: 'final'` a meeting that is asked for and not closed is an error; unless it is asked for it is left out. */
export function shareCosts(
  records: BudgetRecords,
  reconciliation: Reconciliation,
  { on, asAt, meetings: asked }: SharesOptions,
): Outcome<Shares> {
  const scales = new Scales(records);
  const invoiced = invoicedBy(records.invoices, asAt);
  const diagnostics: Diagnostic[] = [];
  const meetings: MeetingShares[] = [];
  const leftOut: string[] = [];
  for (const result of reconciliation.meetings) {
    const { index, meeting } = result;
    if (asked !== undefined && !asked.has(index)) continue;
    const isOpen = on === 'final' ? !isClosed(meeting, asAt) : result.estimate.state === 'nil';
    if (isOpen && asked === undefined) {
      leftOut.push(meeting.code);
      if (on === 'estimate') diagnostics.push(diagnostic('share-unestimated', [meeting.at], { meeting: meeting.code }));
      continue;
    }
    if (on === 'final') append(diagnostics, checkFinal(reconciliation, result, asAt));
    const total = totalOf(result, on);
    const shared = shareTotal(records, scales, index, total);
    append(diagnostics, shared.diagnostics);
    meetings.push(withBills(records, result, on, total, shared.value, invoiced.get(index) ?? new Map()));
  }
  append(diagnostics, scales.diagnostics);
  return { value: { on, asAt, meetings, leftOut }, diagnostics };
}

function totalOf({ estimate, expenditure, version }: MeetingResult, on: SharesOn): Minor | undefined {
  const figure = on === 'estimate' ? estimate : expenditure;
  if (figure.state === 'unknown' || (on === 'estimate' && version === undefined)) return undefined;
  return figure.amount;
}

function withBills(
  records: BudgetRecords,
  { index, meeting, version }: MeetingResult,
  on: SharesOn,
  total: Minor | undefined,
  shared: ReturnType<typeof shareTotal>['value'],
  invoiced: ReadonlyMap<number, number>,
): MeetingShares {
  const { payers, notShared, scaleYear, payersAsAt, factor, problem } = shared;
  const paying = new Set(payers.map(({ state }) => state));
  const others = problem === undefined ? [...invoiced.keys()].filter((state) => !paying.has(state)) : [];
  const states: StateShare[] = [
    ...payers.map((payer) => {
      const asked = (invoiced.get(payer.state) ?? 0) as Minor;
      return { ...payer, invoiced: asked, bill: (payer.share - asked + 0) as Minor };
    }),
    ...others.map((state) => {
      const asked = invoiced.get(state)! as Minor;
      const none = { basis: undefined, rate: undefined, adjusted: undefined, share: ZERO };
      return { state, ...none, invoiced: asked, bill: (0 - asked) as Minor, at: meeting.at };
    }),
  ].sort((a, b) => byCode(records.states, a.state, b.state));
  const sum = (value: (each: StateShare) => Minor): bigint => {
    const all = new Sum();
    for (const each of states) all.add(value(each));
    return all.exact();
  };
  const sums = {
    share: sum((each) => each.share),
    invoiced: sum((each) => each.invoiced),
    bill: sum((each) => each.bill),
  };
  const rest = total === undefined ? 0n : BigInt(total) - BigInt(notShared);
  const all = [...invoiced.values()].reduce((one, other) => one + BigInt(other), 0n);
  return {
    index,
    code: meeting.code,
    total,
    version: on === 'estimate' ? version : undefined,
    proposed: on === 'estimate' && isProposed(records, index, version),
    scaleYear,
    payersAsAt,
    factor,
    notShared,
    states,
    problem,
    sums,
    holds: problem !== undefined || (sums.share === rest && sums.bill === rest - all),
  };
}

function isProposed({ costs }: BudgetRecords, index: number, version: string | undefined): boolean {
  if (version === undefined) return false;
  const key = versionKey(version);
  return costs.estimates.some(
    (row) => row.meeting === index && row.status === 'proposed' && versionKey(row.version) === key,
  );
}
