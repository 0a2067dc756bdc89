/** Contradictions among the times for which a State is bound. */
import type { Findings } from '../records/findings';
import { isoFromDay } from '../values/calendar';
import { labelOf } from './state-labels';
import type { Instrument, Membership, StateRow } from './status-records';

/**
 * The memberships that can stand beside each other, in the order of the sheet. An instrument that enters into force anew for a State before it has ended is
 * an error; the later row counts only if it reaches beyond the earlier one. One that ends before it begins is an error, and does not count.
 */
export function checkMemberships(
  memberships: readonly Membership[],
  states: readonly StateRow[],
  instruments: readonly Pick<Instrument, 'code'>[],
  findings: Findings,
): Membership[] {
  const dropped = new Set<Membership>();
  const longest = new Map<string, Membership>();
  for (const membership of [...memberships].sort((a, b) => a.from - b.from)) {
    const { from, until, at } = membership;
    const { text: state, others } = labelOf(states[membership.state]!);
    if (until !== undefined && until < from) {
      const values = { state, entry: isoFromDay(from), until: isoFromDay(until) };
      findings.add('party-until-before-entry', at, values, { state: others });
      dropped.add(membership);
      continue;
    }
    const pair = `${membership.instrument} ${membership.state}`;
    const before = longest.get(pair);
    if (before && from < endOf(before)) {
      const { code: instrument } = instruments[membership.instrument]!;
      const values = { state, instrument, day: isoFromDay(before.from), other: isoFromDay(from) };
      findings.add('party-doubled', [at, before.at], values, { state: others });
      if (endOf(membership) <= endOf(before)) {
        dropped.add(membership);
        continue;
      }
    }
    longest.set(pair, membership);
  }
  return memberships.filter((membership) => !dropped.has(membership));
}

const endOf = ({ until }: Membership): number => until ?? Infinity;
