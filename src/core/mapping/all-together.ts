/** Columns that may all count, one beside the other: what several meetings, or those who pay, bear of the same lines. */
import { isMeant } from '../records/sheet-pattern';
import { headingCurrency } from './amounts-twice';
import type { ColumnFacts } from './column-facts';
import { isToDate } from './column-kinds';
import { COMMITTED_WORDS, CUMULATIVE_WORDS, OTHER_PLAN_WORDS, TAX_WORDS } from './heading-words';

/** Words that make of amounts side by side versions of one another, or parts of one. */
const RIVALS = [OTHER_PLAN_WORDS, COMMITTED_WORDS, CUMULATIVE_WORDS, TAX_WORDS];

/**
 * How one answer names all of several columns (`Budget *`), of which otherwise one would have to be chosen; `undefined` where they are rather versions of
 * one amount, or where what they have in common is said of other columns too.
 */
export function allTogether(headings: readonly string[], columns: readonly ColumnFacts[]): string | undefined {
  const own = columns.filter(({ heading }) => headings.includes(heading));
  const isRival = (column: ColumnFacts): boolean =>
    RIVALS.some((words) => words.test(column.heading)) ||
    isToDate(column.heading) ||
    headingCurrency(column) !== undefined;
  if (headings.length < 2 || own.some(isRival)) return undefined;
  const others = columns.filter((column) => !own.includes(column));
  const patterns = [`${wordsAtStart(headings)}*`, `*${wordsAtEnd(headings)}`];
  return patterns.find(
    (pattern) =>
      /\p{L}{2}/u.test(pattern) &&
      headings.every((heading) => isMeant(pattern, heading)) &&
      !others.some(({ heading }) => isMeant(pattern, heading)),
  );
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]/u;

/** What all begin with, up to the end of a word. */
function wordsAtStart(texts: readonly string[]): string {
  const [first = ''] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text.charAt(length) === first.charAt(length))) length++;
  while (length > 0 && !BETWEEN_WORDS.test(first.charAt(length - 1))) length--;
  return first.slice(0, length);
}

const backwards = (text: string): string => [...text].reverse().join('');
const wordsAtEnd = (texts: readonly string[]): string => backwards(wordsAtStart(texts.map(backwards)));
