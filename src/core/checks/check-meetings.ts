/** Meetings: their dates, and whether both sides of the comparison are there. */
import type { Figure, Reconciliation } from '../reconciliation/reconciliation';
import { isoFromDay, yearOf } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';

/** A meeting that ends before it starts. */
export function checkMeetingDates({ records }: Reconciliation): Diagnostic[] {
  return records.meetings.flatMap(({ code, start, end, at }) =>
    start !== undefined && end !== undefined && end < start
      ? [diagnostic('meeting-end-before-start', at, { code, start: isoFromDay(start), end: isoFromDay(end) })]
      : [],
  );
}

/** Meetings that the annex does not cover, since they start in another year. */
export function checkMeetingYear({ records, year }: Reconciliation): Diagnostic[] {
  return records.meetings.flatMap(({ code, start, at }) =>
    year !== undefined && start !== undefined && yearOf(start) !== year
      ? [diagnostic('meeting-other-year', at, { code, year: yearOf(start) })]
      : [],
  );
}

/** A meeting of the year without an estimate, or without any expenditure; of a meeting that was not held, only that is said. */
export function checkBothSides({ meetings }: Reconciliation): Diagnostic[] {
  return meetings.flatMap((result) => {
    const { code, status, at } = result.meeting;
    if (status !== 'held') return [diagnostic('meeting-not-held', at, { code, status })];
    const found: Diagnostic[] = [];
    if (result.estimate.state === 'nil') found.push(diagnostic('meeting-unestimated', at, { code }));
    if (result.expenditure.state === 'nil') found.push(diagnostic('meeting-unspent', at, { code }));
    return found;
  });
}

/** Lines spent but never estimated, and estimated but not spent; differences within the tolerance are agreement. */
export function checkLines({ meetings, records, decimals }: Reconciliation): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { meeting, lines, estimate, expenditure } of meetings) {
    for (const { line, ...amounts } of lines) {
      const at = meeting.at;
      const values = (amount: Minor) => ({
        meeting: meeting.code,
        line: line.code,
        amount: decimalFromMinor(amount, decimals),
      });
      const isNil = ({ state, amount }: Figure): boolean => state === 'nil' || (state === 'known' && amount === 0);
      const isSome = ({ state, amount }: Figure): boolean =>
        state === 'known' && Math.abs(amount) > records.settings.tolerance;
      // Where the whole meeting lacks one side, that is said once, for the meeting.
      if (estimate.state !== 'nil' && isNil(amounts.estimate) && isSome(amounts.expenditure)) {
        found.push(diagnostic('line-unestimated', at, values(amounts.expenditure.amount)));
      }
      if (expenditure.state !== 'nil' && isNil(amounts.expenditure) && isSome(amounts.estimate)) {
        found.push(diagnostic('line-unspent', at, values(amounts.estimate.amount)));
      }
    }
  }
  return found;
}
