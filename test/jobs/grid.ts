/** Figures as a grid of meetings and lines. */
import type { Book } from './book';
import { tableOf } from './book';
import type { Expected } from './judge';

export type Side = 0 | 1;

export interface Grid {
  readonly meetings: readonly string[];
  readonly lines: readonly string[];
  /** Blank where there is none. */
  at(meeting: string, line: string): number | null;
}

/** One side of the figures as a grid, without what a grid cannot tell: a nil beside a zero. */
export function gridOf(book: Book, { lines }: Expected, side: Side): Grid {
  const codes = (kind: string): string[] => tableOf(book, kind).rows.map(([code]) => String(code));
  const used = new Set(Object.keys(lines).map((key) => key.split(' ')[0]));
  return {
    meetings: codes('Meetings').filter((code) => used.has(code)),
    lines: codes('BudgetLines'),
    at: (meeting, line) => {
      const amount = Number(lines[`${meeting} ${line}`]?.[side] ?? '0');
      return amount === 0 ? null : amount;
    },
  };
}

/** Lines that are nil on both sides are not in the result. */
export const withoutNil = ({ lines }: Expected): Expected => ({
  lines: Object.fromEntries(Object.entries(lines).filter(([, pair]) => pair.some((each) => Number(each) !== 0))),
});
