/** Rows that are proposed for the registers, as the officer changed them. */
import { dayFromIso } from '../values/calendar';
import type { ProposedLine, ProposedMeeting } from './propose-registers';
import type { SaidOfRow } from './said';

export const saidLines = (lines: readonly ProposedLine[], said: readonly SaidOfRow[]): ProposedLine[] =>
  lines.flatMap((line) => {
    const own = saidOf('BudgetLines', line.code, said);
    return own?.isLeftOut === true ? [] : [{ ...line, ...named(line, own) }];
  });

export const saidMeetings = (meetings: readonly ProposedMeeting[], said: readonly SaidOfRow[]): ProposedMeeting[] =>
  meetings.flatMap((meeting) => {
    const own = saidOf('Meetings', meeting.code, said);
    if (own?.isLeftOut === true) return [];
    const start = dayFromIso(own?.start ?? '');
    const end = dayFromIso(own?.end ?? '') ?? start;
    // A meeting of one day ends on the day it begins.
    const first = start ?? end;
    const days = first !== undefined && end !== undefined ? { start: first, end } : {};
    return [{ ...meeting, ...named(meeting, own), ...days }];
  });

const saidOf = (kind: SaidOfRow['kind'], code: string, said: readonly SaidOfRow[]): SaidOfRow | undefined =>
  said.find((each) => each.kind === kind && each.proposed === code);

/** A blank is no answer. */
const named = (
  { code, title }: { readonly code: string; readonly title: string },
  own: SaidOfRow | undefined,
): { readonly code: string; readonly title: string } => ({
  code: own?.code?.trim() || code,
  title: own?.title?.trim() || title,
});
