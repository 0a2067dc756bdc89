/** Columns that may all count, one beside the other: what several meetings, or those who pay, bear of the same lines. */
import { saysTotal } from '../records/column-totals';
import { AND } from '../records/sheet-pattern';
import { headingCurrency } from './amounts-twice';
import type { ColumnFacts, TableFacts } from './column-facts';
import { isToDate } from './column-kinds';
import { COMMITTED_WORDS, CUMULATIVE_WORDS, OTHER_PLAN_WORDS, TAX_WORDS } from './heading-words';

/** Words that make of amounts side by side versions of one another, or parts of one. */
const RIVALS = [OTHER_PLAN_WORDS, COMMITTED_WORDS, CUMULATIVE_WORDS, TAX_WORDS];

/** How one answer names all of several columns, of which otherwise one would have to be chosen; `undefined` where they are rather versions of one amount. */
export function allTogether(headings: readonly string[], { columns }: TableFacts): string | undefined {
  const meant = columns.filter(({ heading }) => headings.includes(heading));
  const isRival = (column: ColumnFacts): boolean =>
    RIVALS.some((words) => words.test(column.heading)) ||
    isToDate(column.heading) ||
    headingCurrency(column) !== undefined;
  const areNames = headings.every((heading) => heading !== '' && !heading.includes(AND.trim()));
  const parts = meant.filter((column) => !saysTotal(column.heading));
  if (parts.length < 2 || !areNames || meant.some(isRival)) return undefined;
  return parts.map(({ heading }) => heading).join(AND);
}
