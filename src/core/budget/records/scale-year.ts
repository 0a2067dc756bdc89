/** By which year's scale a meeting's cost is shared. */
import type { Meeting, Settings } from '../../records/records';
import { yearOf } from '../../values/calendar';

/** The meeting's own, else that of the settings, else the year of its start; `undefined` where none of them is known. */
export const scaleYearOf = ({ scaleYear, start }: Meeting, { budget }: Settings): number | undefined =>
  scaleYear ?? budget.scaleYear ?? (start === undefined ? undefined : yearOf(start));
