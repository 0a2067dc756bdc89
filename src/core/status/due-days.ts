/** When a report is due: the annual day of a year, a State's first due day, and what these make of one year for one State. */
import type { Day } from '../values/calendar';
import { dayFromParts, yearOf } from '../values/calendar';
import type { DayOfYear, Duty, Instrument, Membership } from './status-records';

/** The last year of which a day can be named. */
const LAST_YEAR = 9999;

/** The day in a year. 29 February is the last day of February: the 28th in common years. */
export function dayInYear({ month, dayOfMonth }: DayOfYear, year: number): Day | undefined {
  return dayFromParts(year, month, dayOfMonth) ?? (month === 2 ? dayFromParts(year, 2, 28) : undefined);
}

export const coversYear = ({ fromYear = -Infinity, toYear = Infinity }: Duty, year: number): boolean =>
  fromYear <= year && year <= toYear;

/** The duty in force in a year. */
export const dutyOf = ({ duties }: Instrument, year: number): Duty | undefined =>
  duties.find((duty) => coversYear(duty, year));

/** The annual due day of a year, for States that are past their first one. */
export function annualDue(instrument: Instrument, year: number): Day | undefined {
  const duty = dutyOf(instrument, year);
  return duty && dayInYear(duty.due, year);
}

/**
 * The first due day of a State: its entry into force plus *First due after* days, by the duty in force in the year of entry (or, where there was
 * none yet, by the next one), or, where that is blank, the first annual due day after its entry into force. `undefined` where none is to come.
 */
export function firstDue(instrument: Instrument, from: Day): Day | undefined {
  const year = yearOf(from);
  const duty = dutyOf(instrument, year) ?? instrument.duties.find(({ fromYear }) => (fromYear ?? 0) > year);
  if (duty?.firstDueAfter !== undefined) return (from + duty.firstDueAfter) as Day;
  const last = Math.max(year + 1, ...instrument.duties.map(({ fromYear }) => (fromYear ?? 0) + 1));
  for (let each = year; each <= Math.min(last, LAST_YEAR); each++) {
    const due = annualDue(instrument, each);
    if (due !== undefined && due > from) return due;
  }
  return undefined;
}

export const isInForce = ({ from, until }: Membership, day: Day): boolean =>
  from <= day && (until === undefined || day <= until);

/** A membership with its first due day; `undefined` where none is to come. */
export interface Binding extends Membership {
  readonly first: Day | undefined;
}

export const bind = (instrument: Instrument, membership: Membership): Binding => ({
  ...membership,
  first: firstDue(instrument, membership.from),
});

/** What a year asks of a State that is bound. */
export interface DueYear {
  readonly binding: Binding;
  /** The due day that counts: the year's own, or, in years before the first one, that first one. */
  readonly due: Day;
  /** The year lies before that of the first due day: nothing is due in it. */
  readonly isBeforeFirst: boolean;
}

/**
 * What is due in a year from a State with these memberships of an instrument, the earliest first; `undefined` where it is not a party: where
 * none is in force on the due day of that year, or, before its first due day, on the annual one. `annual` is that day: see `annualDue`.
 */
export function dueYear(bindings: readonly Binding[], year: number, annual: Day): DueYear | undefined {
  for (let at = bindings.length - 1; at >= 0; at--) {
    const binding = bindings[at]!;
    const { first } = binding;
    const firstYear = first === undefined ? Infinity : yearOf(first);
    const isBeforeFirst = year < firstYear;
    const due = year === firstYear ? first! : annual;
    if (isInForce(binding, due)) return { binding, due: isBeforeFirst ? (first ?? annual) : due, isBeforeFirst };
  }
  return undefined;
}
