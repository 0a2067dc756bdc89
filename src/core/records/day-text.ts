/** Days written as text: read where one reading is possible, refused where there are two. */
import type { Day } from '../values/calendar';
import { dayFromParts, isoFromDay } from '../values/calendar';
import { headingKey } from '../values/code-key';
import { MONTH_NAMES } from '../workbook/month-names';

export type DayText =
  | { readonly state: 'read'; readonly day: Day }
  | { readonly state: 'ambiguous'; readonly first: string; readonly second: string }
  | { readonly state: 'not-date' };

/** No day is written with more characters; what is longer would be looked through for too long. */
const LONGEST = 60;

const NOT_DATE: DayText = { state: 'not-date' };
const MONTHS = new Map(MONTH_NAMES.flatMap((names, at) => names.map((name) => [headingKey(name), at + 1] as const)));

const read = (day: Day | undefined): DayText => (day === undefined ? NOT_DATE : { state: 'read', day });

/**
 * Reads `2013-11-14` (also with a time after it), `14 November 2013` with a month's name in any of the six languages, `2013年11月14日`,
 * and `25/04/2013` where only one order of day and month is possible. `03/04/2013` is `ambiguous`. Years have four digits.
 */
export function readDayText(text: string): DayText {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (plain.length > LONGEST) return NOT_DATE;
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(plain);
  if (iso) return read(dayFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const chinese = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(plain);
  if (chinese) return read(dayFromParts(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])));
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(plain);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  return readWords(plain);
}

function readNumeric(first: number, second: number, year: number): DayText {
  const dayFirst = dayFromParts(year, second, first);
  const monthFirst = dayFromParts(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return { state: 'ambiguous', first: isoFromDay(dayFirst), second: isoFromDay(monthFirst) };
  }
  return read(dayFirst ?? monthFirst);
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
