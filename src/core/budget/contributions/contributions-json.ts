/** Contributions as the command line's JSON document. */
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import { isoFromDay } from '../../values/calendar';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import type { ContributionRow, Contributions, MeetingContributions } from './contributions';
import type { Funding } from './funding';

/** Plain decimals. */
export interface ContributionsJson {
  readonly currency: string;
  readonly asAt: string;
  readonly meetings: readonly MeetingContributionsJson[];
  readonly rows: readonly ContributionRowJson[];
  readonly unassigned: readonly { readonly state: string; readonly amount: string; readonly at: Place }[];
  readonly applied: readonly {
    readonly state: string;
    readonly from: string;
    readonly to: string;
    readonly amount: string;
  }[];
  readonly proof: {
    readonly receipts: SumsJson;
    readonly ledger: SumsJson;
    readonly holds: boolean;
  };
}

type SumsJson = { readonly [name: string]: string | boolean };

export interface MeetingContributionsJson {
  readonly code: string;
  readonly assessed: string;
  readonly writtenOff: string;
  readonly received: string;
  readonly outstanding: string;
  readonly overdue: string;
  readonly credit: string;
  readonly voluntary: string;
  /** Per cent with one decimal; null where nothing is assessed. */
  readonly collectionRate: string | null;
  readonly statesOwing: number;
  readonly paid: number;
  readonly part: number;
  readonly none: number;
  readonly funding: FundingJson;
  readonly at: Place;
}

export interface FundingJson {
  readonly by: string | null;
  readonly required: string | null;
  readonly cash: string;
  readonly short: string | null;
  readonly fundedOn: string | null;
  readonly result: Funding['result'];
}

export interface ContributionRowJson {
  readonly meeting: string;
  readonly state: string;
  readonly assessed: string;
  readonly writtenOff: string;
  readonly received: string;
  readonly outstanding: string;
  readonly overdue: string;
  readonly credit: string;
  readonly at: Place;
}

export function contributionsJson(contributions: Contributions, records: BudgetRecords): ContributionsJson {
  const { settings, meetings } = records.costs;
  const decimal = (amount: number | bigint): string => decimalFromMinor(BigInt(amount), settings.decimals);
  const code = (meeting: number): string => meetings[meeting]!.code;
  const state = (index: number): string => records.states[index]!.code;
  const { asAt, rows, unassigned, applied, proof } = contributions;
  return {
    currency: settings.currency,
    asAt: isoFromDay(asAt),
    meetings: contributions.meetings.map((meeting) =>
      meetingJson(meeting, placeOf(meetings[meeting.index]!.at), decimal),
    ),
    rows: rows.map((row) => ({ meeting: code(row.meeting), state: state(row.state), ...rowJson(row, decimal) })),
    unassigned: unassigned.map((each) => ({
      state: state(each.state),
      amount: decimal(each.amount),
      at: placeOf(each.at),
    })),
    applied: applied.map(({ state: of, from, to, amount }) => ({
      state: state(of),
      from: code(from),
      to: code(to),
      amount: decimal(amount),
    })),
    proof: {
      receipts: sumsJson(proof.receipts, decimal),
      ledger: sumsJson(proof.ledger, decimal),
      holds: proof.holds,
    },
  };
}

type Decimal = (amount: number | bigint) => string;

function meetingJson(
  { code, funding, owing, paid, part, none, collectionRate, printedRate: _, ...sums }: MeetingContributions,
  at: Place,
  decimal: Decimal,
): MeetingContributionsJson {
  return {
    code,
    assessed: decimal(sums.assessed),
    writtenOff: decimal(sums.writtenOff),
    received: decimal(sums.received),
    outstanding: decimal(sums.outstanding),
    overdue: decimal(sums.overdue),
    credit: decimal(sums.credit),
    voluntary: decimal(sums.voluntary),
    collectionRate: collectionRate === undefined ? null : decimalFromMinor(BigInt(collectionRate), 1),
    statesOwing: owing,
    paid,
    part,
    none,
    funding: {
      by: iso(funding.by),
      required: funding.required === undefined ? null : decimal(funding.required),
      cash: decimal(funding.cash),
      short: funding.short === undefined ? null : decimal(funding.short),
      fundedOn: iso(funding.fundedOn),
      result: funding.result,
    },
    at,
  };
}

const rowJson = (row: ContributionRow, decimal: Decimal): Omit<ContributionRowJson, 'meeting' | 'state'> => ({
  assessed: decimal(row.assessed),
  writtenOff: decimal(row.writtenOff),
  received: decimal(row.received),
  outstanding: decimal(row.outstanding),
  overdue: decimal(row.overdue),
  credit: decimal(row.credit),
  at: placeOf(row.at),
});

const sumsJson = (sums: { readonly [name: string]: bigint | boolean }, decimal: Decimal): SumsJson =>
  Object.fromEntries(
    Object.entries(sums).map(([name, value]) => [name, typeof value === 'bigint' ? decimal(value) : value]),
  );

const iso = (day: Day | undefined): string | null => (day === undefined ? null : isoFromDay(day));
const placeOf = ({ file, sheet, cell }: Place): Place => ({ file, sheet, cell });
