/** What was used, counted row by row and apart from the table, against the totals that are shown. */
import type { Records } from '../records/records';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Minor } from '../values/money';
import { decimalFromMinor, Sum } from '../values/money';
import type { CostTable } from './cost-table';
import type { Amounts, Figure, Matches, MeetingResult } from './reconciliation';
import { MatchState } from './reconciliation';

export interface TotalProof {
  readonly kind: 'Estimates' | 'Expenditures';
  readonly shown: Minor;
  readonly used: bigint;
  readonly holds: boolean;
}

/** A total that is unknown shows nothing, and so holds. `estimated`: the converted estimates of the meetings covered. */
export function proveTotals(
  { estimate, expenditure }: Amounts,
  estimated: bigint,
  matches: Matches,
  covered: readonly boolean[],
): TotalProof[] {
  const proof = (kind: TotalProof['kind'], { state, amount }: Figure, used: bigint): TotalProof => ({
    kind,
    shown: amount,
    used,
    holds: state === 'unknown' || BigInt(amount) === used,
  });
  return [proof('Estimates', estimate, estimated), proof('Expenditures', expenditure, usedOf(matches, covered))];
}

function usedOf({ state, meeting, amount, parts }: Matches, covered: readonly boolean[]): bigint {
  const sum = new Sum();
  for (let row = 0; row < state.length; row++) {
    if (state[row] === MatchState.matched && covered[meeting[row]!]) sum.add(amount[row] as Minor);
  }
  for (const part of parts) if (covered[part.meeting]) sum.add(part.amount);
  return sum.exact();
}

export const reportTotals = (totals: readonly TotalProof[], decimals: number): Diagnostic[] =>
  totals
    .filter(({ holds }) => !holds)
    .map(({ kind, shown, used }) =>
      diagnostic(
        'proof-broken',
        { file: '', sheet: '', cell: '' },
        {
          sheet: kind,
          read: decimalFromMinor(used, decimals),
          used: decimalFromMinor(shown, decimals),
          leftOut: decimalFromMinor(used - BigInt(shown), decimals),
        },
      ),
    );

/** Sums that are no amount any more: of a line of a meeting, of a meeting, and of all. */
export function reportTooLarge(
  { meetings: registered, budgetLines }: Records,
  table: CostTable,
  meetings: readonly MeetingResult[],
  totals: Amounts,
): Diagnostic[] {
  const ofLines = table.tooLarge().map(({ meeting, line }) => {
    const { code, at } = registered[meeting]!;
    return diagnostic('sum-too-large', at, { meeting: code, line: budgetLines[line]!.code });
  });
  const ofMeetings = meetings
    .filter((meeting) => overflows(meeting, meeting.lines))
    .map(({ meeting: { code, at } }) => diagnostic('sum-too-large', at, { meeting: code, line: '' }));
  const ofAll = overflows(totals, meetings)
    ? [diagnostic('sum-too-large', { file: '', sheet: '', cell: '' }, { meeting: '', line: '' })]
    : [];
  return [...ofLines, ...ofMeetings, ...ofAll];
}

const MEASURES = ['estimate', 'expenditure', 'variance'] as const;

/** Whether the parts are known and their sum is none. */
const overflows = (total: Amounts, parts: readonly Amounts[]): boolean =>
  MEASURES.some((measure) => {
    if (total[measure].state !== 'unknown' || parts.some((part) => part[measure].state === 'unknown')) return false;
    const sum = new Sum();
    for (const part of parts) sum.add(part[measure].amount);
    return sum.value() === undefined;
  });
