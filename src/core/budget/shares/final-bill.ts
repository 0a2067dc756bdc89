/** When a meeting's final cost may be billed: once its accounts are closed, its figures final, and nothing of its year is unmatched. */
import type { Meeting } from '../../records/records';
import type { MeetingResult, Reconciliation } from '../../reconciliation/reconciliation';
import { MatchState } from '../../reconciliation/reconciliation';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import { isoFromDay, yearOf } from '../../values/calendar';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import { decimalFromMinor, Sum } from '../../values/money';
import type { Minor } from '../../values/money';

/** Closed by the day; without a day, closed at all. */
export const isClosed = ({ closedOn }: Meeting, asAt: Day | undefined): boolean =>
  closedOn !== undefined && (asAt === undefined || closedOn <= asAt);

/** What stands against a final bill of the meeting as at a day. */
export function checkFinal(reconciliation: Reconciliation, result: MeetingResult, asAt: Day | undefined): Diagnostic[] {
  const { meeting } = result;
  const found: Diagnostic[] = [];
  if (!isClosed(meeting, asAt) || reconciliation.figures !== 'final') {
    const day = meeting.closedOn === undefined ? '' : isoFromDay(meeting.closedOn);
    found.push(diagnostic('final-not-closed', meeting.at, { meeting: meeting.code, day }));
  }
  const { places, sum } = unmatchedOf(reconciliation, result);
  if (places.length > 0) {
    const values = {
      meeting: meeting.code,
      year: meeting.start === undefined ? 0 : yearOf(meeting.start),
      count: places.length,
      amount: decimalFromMinor(sum, reconciliation.decimals),
    };
    found.push(diagnostic('final-unmatched', [meeting.at, ...places], values));
  }
  return found;
}

/** Unmatched expenditure of the year of the meeting's start, without a date, or with the meeting's own code. */
function unmatchedOf(
  { matches, records }: Reconciliation,
  { index, meeting }: MeetingResult,
): { readonly places: readonly Place[]; readonly sum: bigint } {
  const { expenditures: ledger } = records;
  const year = meeting.start === undefined ? undefined : yearOf(meeting.start);
  const places: Place[] = [];
  const sum = new Sum();
  for (let row = 0; row < ledger.count; row++) {
    if (matches.state[row] !== MatchState.unmatched) continue;
    const day = ledger.day[row]!;
    if (day !== 0 && yearOf(day as Day) !== year && ledger.meeting[row] !== index) continue;
    places.push(ledger.place(row));
    const amount = matches.amount[row]!;
    if (!Number.isNaN(amount)) sum.add(amount as Minor);
  }
  return { places, sum: sum.exact() };
}
