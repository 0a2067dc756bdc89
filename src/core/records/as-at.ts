/** Captions that say until which day a list of expenditures goes. */
import type { Day } from '../values/calendar';
import type { CostRegisters } from './amount-rows';
import { readDayText } from './day-text';

/** What stands before such a day, in the six languages. */
const UNTIL =
  /(?<![\p{L}])(?:as (?:at|of|on)|up to|until|jusqu['’]au|hasta el|по состоянию на|لغاية|حتى)\s+(?=\S)|截至/giu;
/** Words that stand before a meeting's day as well: they say so of accounts alone. */
const MAYBE_UNTIL = /(?<![\p{L}])(?:to|through|au|al|по|на|в|في)\s+(?=\S)|至/giu;
const OF_ACCOUNTS =
  /expend|spent|actuals|ledger|accounts|dépens|situation|état|comptes|gasto|estado|cuentas|расход|исполнен|состояни|счет|نفقات|مصروفات|حساب|支出|开支|账/iu;
/** `8 to 12 April` are the days of a meeting; from the first day of a year it is a period of accounts. */
const FIRST_OF_YEAR = /(?<!\d)0?1(?:er|º|°)?(?: de)? (?:jan|ene|янв|كانون الثاني|يناير)|1月1日/iu;
const LONGEST = 100;

/** The last day that a caption says its table holds: `as at 30 June 2013`, `1 January to 30 June 2013`. */
export function dayAsAt(caption: string): Day | undefined {
  if (caption.length > LONGEST) return undefined;
  const isPeriod = FIRST_OF_YEAR.test(caption);
  const maybe = isPeriod || OF_ACCOUNTS.test(caption) ? [...caption.matchAll(MAYBE_UNTIL)] : [];
  for (const { 0: words, index } of [...caption.matchAll(UNTIL), ...maybe]) {
    // After another day this one ends a meeting.
    if (!isPeriod && /\p{Nd}/u.test(caption.slice(0, index))) continue;
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
