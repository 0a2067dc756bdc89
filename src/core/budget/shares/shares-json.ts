/** The list of shares as the command line's JSON document. */
import type { Place } from '../../values/address';
import { isoFromDay } from '../../values/calendar';
import { decimalText, fixedDecimal } from '../../values/fraction';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import type { MeetingShares, Shares, SharesOn, StateShare } from './shares';

export interface SharesJson {
  readonly currency: string;
  readonly on: SharesOn;
  readonly asAt: string | null;
  readonly meetings: readonly MeetingSharesJson[];
  readonly leftOut: readonly string[];
}

export interface MeetingSharesJson {
  readonly code: string;
  /** `null`: not known. */
  readonly total: string | null;
  readonly version: string | null;
  readonly proposed: boolean;
  readonly scaleYear: number | null;
  readonly payersAsAt: string | null;
  /** With 10 decimals. */
  readonly factor: string | null;
  readonly notShared: string;
  /** Code of the finding that says why the total is not shared. */
  readonly problem: string | null;
  readonly payers: number;
  readonly states: readonly StateShareJson[];
  readonly sums: { readonly share: string; readonly invoiced: string; readonly bill: string };
  readonly holds: boolean;
  readonly at: Place;
}

export interface StateShareJson {
  readonly state: string;
  readonly basis: 'party' | 'participant' | null;
  readonly rate: string | null;
  /** With 10 decimals. */
  readonly adjusted: string | null;
  readonly share: string;
  readonly invoiced: string;
  readonly bill: string;
  readonly at: Place;
}

const DECIMALS = 10;

export function sharesJson({ on, asAt, meetings, leftOut }: Shares, records: BudgetRecords): SharesJson {
  return {
    currency: records.costs.settings.currency,
    on,
    asAt: asAt === undefined ? null : isoFromDay(asAt),
    meetings: meetings.map((meeting) => meetingJson(meeting, records)),
    leftOut,
  };
}

function meetingJson(meeting: MeetingShares, records: BudgetRecords): MeetingSharesJson {
  const { decimals } = records.costs.settings;
  const decimal = (amount: number | bigint): string => decimalFromMinor(BigInt(amount), decimals);
  const { code, total, version, proposed, scaleYear, payersAsAt, factor, notShared, states, problem, sums } = meeting;
  const stateJson = (each: StateShare): StateShareJson => ({
    state: records.states[each.state]!.code,
    basis: each.basis ?? null,
    rate: each.rate === undefined ? null : decimalText(each.rate),
    adjusted: each.adjusted === undefined ? null : fixedDecimal(each.adjusted, DECIMALS),
    share: decimal(each.share),
    invoiced: decimal(each.invoiced),
    bill: decimal(each.bill),
    at: placeOf(each.at),
  });
  return {
    code,
    total: total === undefined ? null : decimal(total),
    version: version ?? null,
    proposed,
    scaleYear: scaleYear ?? null,
    payersAsAt: payersAsAt === undefined ? null : isoFromDay(payersAsAt),
    factor: factor === undefined ? null : fixedDecimal(factor, DECIMALS),
    notShared: decimal(notShared),
    problem: problem ?? null,
    payers: states.filter(({ basis }) => basis !== undefined).length,
    states: states.map(stateJson),
    sums: { share: decimal(sums.share), invoiced: decimal(sums.invoiced), bill: decimal(sums.bill) },
    holds: meeting.holds,
    at: placeOf(records.costs.meetings[meeting.index]!.at),
  };
}

const placeOf = ({ file, sheet, cell }: Place): Place => ({ file, sheet, cell });
