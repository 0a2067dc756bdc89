/** Captions that say until which day a list of expenditures goes. */
import type { Day } from '../values/calendar';
import type { CostRegisters } from './amount-rows';
import { readDayText } from './day-text';

/** What stands before the day, in the six languages. */
const UNTIL =
  /(?<![\p{L}])(?:as (?:at|of|on)|up to|until|through|to|au|jusqu['’]au|al|hasta el|по состоянию на|по|на|حتى|في|لغاية)\s+(?=\S)|截至|至/giu;
/** `8 to 12 April` are the days of a meeting; from the first day of a year it is a period of accounts. */
const FIRST_OF_YEAR = /(?<!\d)0?1(?:er|º|°)?(?: de)? (?:jan|ene|янв|كانون الثاني|يناير)|1月1日/iu;
const LONGEST = 100;

/** The last day that a caption says its table holds: `as at 30 June 2013`, `1 January to 30 June 2013`. */
export function dayAsAt(caption: string): Day | undefined {
  if (caption.length > LONGEST) return undefined;
  for (const { 0: words, index } of caption.matchAll(UNTIL)) {
    const before = caption.slice(0, index);
    if (/\p{Nd}/u.test(before) && !FIRST_OF_YEAR.test(before)) continue;
    const read = readDayText(caption.slice(index + words.length).replace(/[).:\s]+$/u, ''));
    if (read.state === 'read') return read.day;
  }
  return undefined;
}

/** Whether a caption names a day before the last meeting that was held ended: its expenditures cannot be all. */
export function isBeforeTheEnd(caption: string, { meetings }: Pick<CostRegisters, 'meetings'>): boolean {
  const day = dayAsAt(caption);
  return day !== undefined && meetings.some(({ status, end }) => status === 'held' && end !== undefined && day < end);
}
