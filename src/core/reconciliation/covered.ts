/** Which meetings an annex covers. */
import type { Meeting } from '../records/records';
import { yearOf } from '../values/calendar';

/** Those that start in the reporting year, and those of which the office has no days; all, where that is not known. */
export const isCovered = ({ start, undated = false }: Meeting, year: number | undefined): boolean =>
  year === undefined || undated || (start !== undefined && yearOf(start) === year);
