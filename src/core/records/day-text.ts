/** Days written as text: read where one reading is possible, refused where there are two. */
import type { Day } from '../values/calendar';
import { dayFromParts, isoFromDay } from '../values/calendar';
import { headingKey } from '../values/code-key';
import { MONTH_NAMES } from '../workbook/month-names';

export type DayOrder = 'day first' | 'month first';

export type DayText =
  | {
      readonly state: 'read';
      readonly day: Day;
      /** The order of day and month, where no other is possible by the text alone. */
      readonly order: DayOrder | undefined;
      /** Seconds since midnight, where a time follows. */
      readonly seconds: number | undefined;
      /** The time is said to be of universal time (`Z`). */
      readonly universal: boolean;
    }
  | { readonly state: 'ambiguous'; readonly first: string; readonly second: string }
  | { readonly state: 'not-date' };

/** No day is written with more characters; what is longer would be looked through for too long. */
const LONGEST = 64;

const NOT_DATE: DayText = { state: 'not-date' };
const MONTHS = new Map(MONTH_NAMES.flatMap((names, at) => names.map((name) => [headingKey(name), at + 1] as const)));
/** As most machines write it. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9]/g;
const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** `T10:30:00Z`, ` 23:59:17`, `, 10:30 pm` */
const TIME = /(?:T|,? )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?(Z| ?UTC| ?GMT)?$/i;

const read = (day: Day | undefined, order?: DayOrder): DayText =>
  day === undefined ? NOT_DATE : { state: 'read', day, order, seconds: undefined, universal: false };

/**
 * Reads `2013-11-14`, `14 November 2013` with a month's name in any of the six languages, `2013年11月14日`, and `25/04/2013` where only one order
 * of day and month is possible; with Arabic digits too, and with a time after it. `03/04/2013` is `ambiguous`, unless `order` says which comes
 * first. Years have four digits.
 */
export function readDayText(text: string, order?: DayOrder): DayText {
  if (ISO.test(text)) return readDate(text, order);
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return NOT_DATE;
  const plain = trimmed
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(ARABIC, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90))
    .replace(/\s+/g, ' ')
    .trim();
  const time = TIME.exec(plain);
  if (!time) return readDate(plain, order);
  const seconds = secondsOf(time);
  const day = readDate(plain.slice(0, time.index), order);
  if (seconds === undefined || day.state !== 'read') return seconds === undefined ? NOT_DATE : day;
  return { ...day, seconds, universal: time[5] !== undefined };
}

function secondsOf([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (m > 59 || s > 59 || h > 23 || (half !== undefined && (h < 1 || h > 12))) return undefined;
  const hour = half === undefined ? h : (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 3600 + m * 60 + s;
}

function readDate(plain: string, order: DayOrder | undefined): DayText {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain);
  if (iso) return read(dayFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const chinese = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(plain);
  if (chinese) return read(dayFromParts(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])));
  const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/.exec(plain);
  if (compact) return read(dayFromParts(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(plain);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), order);
  // `12-APR-13`: with a month's name the two digits at the end can only be the year; `28-AUG-83` may be of a treaty, and is refused.
  const short = /^(\d{1,2})[ -]([^\d\s-]+)[ -]([0-3]\d)$/u.exec(plain);
  if (short) return fromName(short[2]!, Number(short[1]), 2000 + Number(short[3]));
  return readWords(plain);
}

function readNumeric(first: number, second: number, year: number, order: DayOrder | undefined): DayText {
  const dayFirst = dayFromParts(year, second, first);
  const monthFirst = dayFromParts(year, first, second);
  if (dayFirst === undefined) return read(monthFirst, 'month first');
  if (monthFirst === undefined) return read(dayFirst, 'day first');
  if (dayFirst === monthFirst) return read(dayFirst);
  if (order !== undefined) return read(order === 'day first' ? dayFirst : monthFirst);
  return { state: 'ambiguous', first: isoFromDay(dayFirst), second: isoFromDay(monthFirst) };
}

/** `14 November 2013`, `November 14, 2013`, `1er mars 2013`, `14 de noviembre de 2013`, `14 ноября 2013 года`, `14-Nov-2013`. */
function readWords(text: string): DayText {
  const dayFirst =
    /^(\d{1,2})(?:er|º|°|st|nd|rd|th)?[ .-]+(?:de |of )?([^\d]+?)[ ,.-]+(?:de |del )?(\d{4})(?: ?(?:года|г\.?))?$/iu.exec(
      text,
    );
  if (dayFirst) return fromName(dayFirst[2]!, Number(dayFirst[1]), Number(dayFirst[3]));
  const monthFirst = /^([^\d]+?)[ .]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  return monthFirst ? fromName(monthFirst[1]!, Number(monthFirst[2]), Number(monthFirst[3])) : NOT_DATE;
}

function fromName(name: string, dayOfMonth: number, year: number): DayText {
  const month = MONTHS.get(headingKey(name.replace(/\.$/, '')));
  return month === undefined ? NOT_DATE : read(dayFromParts(year, month, dayOfMonth));
}
