/** The class of a State, instrument and year, as at a day. */
import type { Day } from '../values/calendar';
import type { DueYear } from './due-days';
import type { PerCentDecimals } from '../values/per-cents';
import { perCentOf } from '../values/per-cents';
import type { StatusClass } from '../values/status-classes';

/** When a report counts as submitted; `undated`: after the due day, nobody knows when. */
export type Submission = Day | 'undated';

export interface Facts {
  /** `undefined` where the State is not a party. */
  readonly dueYear: DueYear | undefined;
  /** Of the year's report; `undefined` where there is none by the as-at day. */
  readonly submission: Submission | undefined;
  /** A report for an earlier year was submitted since the State became bound. */
  readonly reportedBefore: boolean;
  /** The list of reports covers the year: that a report is not there says that there is none. */
  readonly isRecorded: boolean;
  readonly asAt: Day;
}

/** Exactly one class, by the table of docs/status.md, from its first row to its last. On the due day itself the day has come. */
export function classOf({ dueYear, submission, reportedBefore, isRecorded, asAt }: Facts): StatusClass {
  if (dueYear === undefined) return 'not a party';
  if (submission !== undefined) return submission !== 'undated' && submission <= dueYear.due ? 'on time' : 'late';
  if (dueYear.isBeforeFirst || asAt < dueYear.due) return 'not yet due';
  if (!isRecorded) return 'not recorded';
  return reportedBefore ? 'not this year' : 'never';
}

/** Days after the due day, to the submission, or to the as-at day where there is none; `undefined` where they are not known or nothing is due. */
export function daysLateOf(facts: Facts): number | undefined {
  const { dueYear, submission, asAt } = facts;
  if (dueYear === undefined) return undefined;
  switch (classOf(facts)) {
    case 'on time':
      return 0;
    case 'late':
      return typeof submission === 'number' ? submission - dueYear.due : undefined;
    case 'not this year':
    case 'never':
      return asAt - dueYear.due;
    default:
      return undefined;
  }
}

export type ClassCounts = { readonly [C in StatusClass | 'voluntary']: number };

/**
 * (on time + late) ÷ (on time + late + not this year + never), from 0 to 1; `undefined` where nobody had anything due, or where it is not recorded
 * of all whether they have reported.
 */
export function rateOf(counts: ClassCounts): number | undefined {
  if (counts['not recorded'] > 0) return undefined;
  const submitted = counts['on time'] + counts.late;
  const due = submitted + counts['not this year'] + counts.never;
  return due === 0 ? undefined : submitted / due;
}

/** The rate in tenths of a per cent, rounded half up to so many decimals of a per cent; `undefined` where there is none. */
export function rateTenths(counts: ClassCounts, decimals: PerCentDecimals = 1): number | undefined {
  if (counts['not recorded'] > 0) return undefined;
  const submitted = counts['on time'] + counts.late;
  return perCentOf(submitted, submitted + counts['not this year'] + counts.never, decimals);
}
