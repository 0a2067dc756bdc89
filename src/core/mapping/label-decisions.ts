/** Labels by which their rows are no entries of this year's: proposed to be left out, each in a row of its own. */
import { isOfOtherYear } from './column-kinds';
import { BALANCE_WORDS } from './doubtful-labels';
import type { ColumnGuess, Decision } from './guess';
import { NO_LINE_WORDS, RESULT_WORDS } from './heading-words';

/** Rows that come of others (`Net`), are a part of the one above (`of which`) or carry a sum to the next page are none of a line. */
export function noEntries(guesses: readonly ColumnGuess[]): Decision[] {
  const line = guesses.find(({ is }) => is === 'Line')?.facts;
  return (line?.values ?? [])
    .filter((value) => RESULT_WORDS.test(value) || NO_LINE_WORDS.test(value) || BALANCE_WORDS.test(value))
    .map((value) => ({ facts: line!, value, is: 'left out' }));
}

/** Of meetings that are named with their years those of another year than the one reported on. */
export function ofOtherYears(guesses: readonly ColumnGuess[], year: number | undefined): Decision[] {
  const meeting = guesses.find(({ is }) => is === 'Meeting')?.facts;
  if (!meeting || !meeting.values.some((value) => isOfYear(value, year))) return [];
  return meeting.values
    .filter((value) => isOfOtherYear(value, year))
    .map((value) => ({ facts: meeting, value, is: 'left out' }));
}

const isOfYear = (text: string, year: number | undefined): boolean => YEAR.test(text) && !isOfOtherYear(text, year);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
