/** Days as Excel's serial numbers of the 1900 system: whole numbers, 36526 = 1 January 2000. Time of day has no part here. */
declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: 'day' };

/** 1 March 1900: earlier serials fall before Excel's phantom 29 February 1900 and name no sure day. */
const FIRST_SURE = 61;
/** 31 December 9999. */
const LAST = 2_958_465;
const SHIFT_1904 = 1462;
/** Serial of 1 January 1970. */
const UNIX = 25_569;
const MS = 86_400_000;

/** The day of a serial number in the workbook's own system; a time of day is cut off. `undefined` where no sure day is meant. */
export function dayFromSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial) + (date1904 ? SHIFT_1904 : 0);
  return whole >= FIRST_SURE && whole <= LAST ? (whole as Day) : undefined;
}

/** The day of a year, month (1–12) and day of month; `undefined` where the calendar has none. */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  // JavaScript takes a year below a hundred for one of the twentieth century; what is beyond the calendar it moves on, which shows below.
  if (year < 1900) return undefined;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return dayFromSerial(time / MS + UNIX, false);
}

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly dayOfMonth: number;
}

export function partsOfDay(day: Day): DayParts {
  const date = new Date((day - UNIX) * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

export const yearOf = (day: Day): number => partsOfDay(day).year;

/** `2013-11-14` */
export function isoFromDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The day of `2013-11-14`; `undefined` for any other text. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
