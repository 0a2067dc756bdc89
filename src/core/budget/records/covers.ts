import type { ScaleRow } from './budget-records';

/** Whether a row of the scale is of one of the years. */
export const covers = (
  { fromYear, toYear }: Pick<ScaleRow, 'fromYear' | 'toYear'>,
  years: ReadonlySet<number>,
): boolean => [...years].some((year) => fromYear <= year && year <= (toYear ?? Infinity));
