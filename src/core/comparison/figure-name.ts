/** A figure's name, as a person may type it: `MHCP-2013/INT/expenditure`; `MHCP-2013/expenditure`; `* / expenditure` (without spaces) for the whole. */
import type { MovedFigure } from './comparison';

export function figureName({
  level,
  meeting,
  line,
  measure,
}: Pick<MovedFigure, 'level' | 'meeting' | 'line' | 'measure'>): string {
  if (level === 'total') return `*/${measure}`;
  if (level === 'unmatched') return `unmatched/${measure}`;
  return [meeting, line, measure].filter((part) => part !== '').join('/');
}
