/** Which States there is a reason to write to, and what of theirs is missing. */
import { dutyOf, isInForce } from '../status/due-days';
import type { InstrumentStatus, StateYear } from '../status/status';
import { chosenYear } from '../status/status';
import { sortedStates } from '../status/state-order';
import type { StatusClass } from '../values/status-classes';
import type { CheckedStatus } from '../status/tie-counts';
import { hasForm } from '../status/year-lists';
import type { LetterItem } from './letter';

export type LetterClass = StatusClass | 'voluntary';

/** A reason for each State, instrument and class asked for, States in the order of the English alphabet. */
export function letterItems(status: CheckedStatus, classes: readonly LetterClass[]): LetterItem[] {
  const items = status.instruments.flatMap((instrument) => {
    const index = status.records.instruments.indexOf(instrument.instrument);
    return chosenYear(instrument)
      .states.filter((state) => isWanted(state, classes))
      .map((state) => ({ ...itemOf(instrument, status.year, state), instrument: index }));
  });
  const order = new Map(
    sortedStates(
      status.records.states.map((_, state) => ({ state })),
      status.records.states,
      'en',
    ).map(({ state }, at) => [state, at]),
  );
  return items.sort((a, b) => order.get(a.state.state)! - order.get(b.state.state)! || a.instrument - b.instrument);
}

/** Whether the State was bound on the year's due day and is so no longer on the as-at day. */
export function hasLeft({ records, asAt }: CheckedStatus, { instrument, state }: LetterItem): boolean {
  if (state.dueYear === undefined) return false;
  return !records.memberships.some(
    (each) => each.instrument === instrument && each.state === state.state && isInForce(each, asAt),
  );
}

const isWanted = (state: StateYear, classes: readonly LetterClass[]): boolean =>
  classes.includes(state.isVoluntary ? 'voluntary' : state.class);

function itemOf(status: InstrumentStatus, year: number, state: StateYear): Omit<LetterItem, 'instrument'> {
  const binding = state.dueYear?.binding;
  const before = status.years.filter(
    (each) => each.year < year && each.states[state.state]?.dueYear?.binding === binding,
  );
  const of = (...classes: readonly StatusClass[]): number[] =>
    before.filter(({ states }) => classes.includes(states[state.state]!.class)).map((each) => each.year);
  const earlier = of('never', 'not this year');
  const hasUnrecorded = of('not recorded').length > 0;
  const forms = dutyOf(status.instrument, year)?.forms ?? [];
  const formsMissing = state.report === undefined ? [] : forms.filter((form) => !hasForm(state, form));
  return { status, year, state, earlier, hasUnrecorded, formsMissing };
}
