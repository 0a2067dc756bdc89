/** Days from one to another, written as text. */
import type { Day } from '../values/calendar';
import { readDayText } from './day-text';

/** No two days are written with more characters. */
const LONGEST = 120;

export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Reads `13–14 November 2014`, `28 October–1 November 2014`, a single day, and the same with `to` or `and`, with months' names in any of the
 * six languages. `undefined` where the text says anything else, or a day before which it ends.
 */
export function readDayRange(written: string): DayRange | undefined {
  const single = dayOf(written);
  if (single !== undefined) return { start: single, end: single };
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return undefined;
  for (const between of text.matchAll(/\s*(?:[–—-]|\bto\b|\band\b)\s*/g)) {
    const [left, right] = [text.slice(0, between.index), text.slice(between.index + between[0].length)];
    const end = dayOf(right);
    if (end === undefined) continue;
    // What the first day leaves out, the second one says: the year, or the month and the year.
    const month = right.replace(/^\d{1,2}\s*/, '');
    const year = /\d{4}$/.exec(right)?.[0] ?? '';
    const start = dayOf(left) ?? dayOf(`${left} ${year}`) ?? dayOf(`${left} ${month}`);
    if (start !== undefined && start <= end) return { start, end };
  }
  return undefined;
}

function dayOf(text: string): Day | undefined {
  const read = readDayText(text);
  return read.state === 'read' ? read.day : undefined;
}
