/** What a meeting bears, row by row: sign slips, and days outside the meeting's year. Rows that are shared count for each meeting that bears a part. */
import { amountText } from './check-postings';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { MatchState } from '../reconciliation/reconciliation';
import type { Day } from '../values/calendar';
import { dayFromParts, isoFromDay, yearOf } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { decimalFromMinor } from '../values/money';

/** A meeting's line that comes out below zero: the sign of a row behind it is likely wrong. The finding names its lowest row. */
export function checkSignSlips({ meetings, records, matches, decimals }: Reconciliation): Diagnostic[] {
  const { expenditures: ledger } = records;
  const width = records.budgetLines.length;
  const below = new Map<number, { total: string; row: number; amount: number }>();
  for (const { index, lines } of meetings) {
    for (const { index: line, expenditure } of lines) {
      if (expenditure.state !== 'known' || expenditure.amount >= 0) continue;
      const total = decimalFromMinor(expenditure.amount, decimals);
      below.set(index * width + line, { total, row: -1, amount: 0 });
    }
  }
  if (below.size === 0) return [];
  const take = (row: number, meeting: number, line: number, amount: number): void => {
    const slip = below.get(meeting * width + line);
    if (slip && amount < slip.amount) Object.assign(slip, { row, amount });
  };
  for (let row = 0; row < ledger.count; row++) {
    if (matches.state[row] !== MatchState.matched) continue;
    take(row, matches.meeting[row]!, matches.line[row]!, matches.amount[row]!);
  }
  for (const { row, meeting, line, amount } of matches.parts) take(row, meeting, line, amount);
  return [...below.values()].map(({ row, total }) =>
    diagnostic('sign-slip', ledger.place(row), { amount: amountText(ledger, row), total }),
  );
}

/**
 * Postings of another year than their meeting's; those up to the day on which the meeting's accounts were closed (`Closed on`) are in order, and those
 * after it are not. One finding for each meeting and year.
 */
export function checkPostingYears({ records, matches }: Reconciliation): Diagnostic[] {
  const { expenditures: ledger, meetings } = records;
  const spans = meetings.map(({ start, closedOn }) => {
    if (start === undefined) return undefined;
    const year = yearOf(start);
    return { from: dayFromParts(year, 1, 1)!, to: closedOn ?? dayFromParts(year, 12, 31)! };
  });
  const groups = new Map<string, { meeting: number; rows: Set<number> }>();
  const take = (row: number, meeting: number): void => {
    const day = ledger.day[row]!;
    const span = spans[meeting];
    if (day === 0 || !span || (day >= span.from && day <= span.to)) return;
    const key = `${meeting} ${yearOf(day as Day)}`;
    const group = groups.get(key);
    if (group) group.rows.add(row);
    else groups.set(key, { meeting, rows: new Set([row]) });
  };
  for (let row = 0; row < ledger.count; row++) take(row, matches.meeting[row]!);
  for (const { row, meeting } of matches.parts) take(row, meeting);
  return [...groups.values()].map(({ meeting, rows }) => {
    const all = [...rows].sort((a, b) => a - b);
    const values = { day: isoFromDay(ledger.day[all[0]!] as Day), meeting: meetings[meeting]!.code };
    return diagnostic(
      'posting-other-year',
      all.map((row) => ledger.place(row)),
      values,
    );
  });
}
