/** What the commands of the budget understand by their options. */
import type { BudgetRecords } from '../core/budget/records/budget-records';
import { codeKey } from '../core/values/code-key';
import { CannotRun } from './cannot-run';

/** Throws `CannotRun` where one of the codes is no meeting's. */
export function knownMeetings(codes: readonly string[], { costs }: BudgetRecords): void {
  const keys = new Set(costs.meetings.map(({ code }) => codeKey(code)));
  const code = codes.find((each) => !keys.has(codeKey(each)));
  if (code !== undefined)
    throw new CannotRun('meetingNotFound', { code, known: costs.meetings.map((meeting) => meeting.code) });
}
