/** Which meetings an annex covers. */
import type { Meeting } from '../records/records';
import { yearOf } from '../values/calendar';

/** Those that start in the reporting year; all, where that is not known. */
export const isCovered = ({ start }: Meeting, year: number | undefined): boolean =>
  year === undefined || (start !== undefined && yearOf(start) === year);
