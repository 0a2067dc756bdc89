/** Who pays for a meeting: the States that its instruments bind on the day that the settings name, and those that take part in it. */
import type { Meeting } from '../../records/records';
import { labelOf } from '../../status/state-labels';
import type { StateRow } from '../../status/status-records';
import type { Day } from '../../values/calendar';
import { dayFromParts, yearOf } from '../../values/calendar';
import { codeKey } from '../../values/code-key';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { BudgetRecords } from '../records/budget-records';

export interface Payer {
  readonly state: number;
  readonly basis: 'party' | 'participant';
}

export interface Payers {
  /** By code, each once. */
  readonly list: readonly Payer[];
  /** `undefined` where the meeting has no start. */
  readonly asAt: Day | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** States by code, as they are compared. */
export const byCode = (states: readonly StateRow[], a: number, b: number): number => {
  const [one, other] = [codeKey(states[a]!.code), codeKey(states[b]!.code)];
  return one < other ? -1 : one > other ? 1 : a - b;
};

/** The payers of a meeting. A meeting without an instrument, or with one that nobody is a party to, is an error. */
export function payersOf(records: BudgetRecords, index: number): Payers {
  const { states, costs, memberships, participants } = records;
  const meeting = costs.meetings[index]!;
  const diagnostics: Diagnostic[] = [];
  const day = payDay(meeting, records);
  const instruments = new Set(records.meetingInstruments[index]);
  if (instruments.size === 0 || instruments.has(-1)) {
    const values = { meeting: meeting.code, instrument: instruments.size === 0 ? '' : meeting.instrument };
    diagnostics.push(diagnostic('instrument-missing', meeting.at, values));
  }
  const payers = new Map<number, Payer>();
  for (const { state, instrument, from, until } of memberships) {
    const isBound = day !== undefined && from <= day && day <= (until ?? Infinity);
    if (isBound && instruments.has(instrument)) payers.set(state, { state, basis: 'party' });
  }
  for (const { meeting: of, state, at } of participants) {
    if (of !== index) continue;
    const known = payers.get(state);
    if (known === undefined) payers.set(state, { state, basis: 'participant' });
    else if (known.basis === 'party') {
      const { text, others } = labelOf(states[state]!);
      const values = { state: text, meeting: meeting.code };
      diagnostics.push(diagnostic('participant-party', at, values, { state: others }));
    }
  }
  const list = [...payers.values()].sort((a, b) => byCode(states, a.state, b.state));
  return { list, asAt: day, diagnostics };
}

function payDay({ start, end }: Meeting, { costs }: BudgetRecords): Day | undefined {
  if (start === undefined) return undefined;
  switch (costs.settings.budget.payersAsAt) {
    case 'first day':
      return start;
    case 'last day':
      return end ?? start;
    case '1 January':
      return dayFromParts(yearOf(start), 1, 1);
  }
}
