/** Dates as ISO 8601 text (`t="d"`) to Excel's serial numbers. */

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 1 March 1900: before it, Excel counts one day less, since it believes in 29 February 1900. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

/** The serial of a date in the given system, the time of day as its fraction; NaN where the text is none or lies before the first day. */
export function serialOf(text: string, date1904: boolean): number {
  const match = ISO.exec(text.trim());
  if (!match) return NaN;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(midnight);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return NaN;
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) >= 61) return NaN;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  let days = (midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  if (!date1904 && midnight < MARCH_1900) days--;
  return days < (date1904 ? 0 : 1) ? NaN : days + time;
}
