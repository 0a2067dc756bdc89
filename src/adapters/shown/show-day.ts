/** Days and times as a number format shows them, with English names. */
import type { Token } from './format-sections';
import { literalOf } from './show-number';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SECONDS = 86_400;
const SHIFT_1904 = 1_462;
/** Of the last day that Excel knows, 31 December 9999. */
const LAST = 2_958_465;
/** Excel counts a 29 February 1900 that never was. */
const NEVER = 60;
/** Of 1 January 1970. */
const EPOCH = 25_569;
/** Seconds by which a number may miss a full one. */
const CLOSE = 1e-4;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Whole seconds of the day, and the digits after them. */
  readonly seconds: number;
  readonly part: string;
  /** Seconds since day 0. */
  readonly elapsed: number;
}

/** `undefined` where the number is no day. */
export function showDay(tokens: readonly Token[], value: number, date1904: boolean): string | undefined {
  const isTimed = tokens.some((token) => token.kind === 'day' && /[hs[]/.test(token.text));
  const moment = momentOf(value, date1904, isTimed ? decimalPlaces(tokens) : undefined);
  if (!moment) return undefined;
  const minutes = minutesIn(tokens);
  const is12 = tokens.some((token) => token.kind === 'day' && /^a/.test(token.text));
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'day') text += showPart(token.text, moment, is12, minutes.has(at));
    else if (token.kind === 'point' && tokens[at + 1]?.kind === 'digit') {
      text += `.${moment.part}`;
      while (tokens[at + 1]?.kind === 'digit') at++;
    } else text += token.kind === 'digit' ? token.char : literalOf(token);
  }
  return text;
}

/** How many digits after the seconds are shown. */
function decimalPlaces(tokens: readonly Token[]): number {
  const point = tokens.findIndex(({ kind }, at) => kind === 'point' && tokens[at + 1]?.kind === 'digit');
  if (point < 0) return 0;
  let end = point + 1;
  while (tokens[end]?.kind === 'digit') end++;
  return Math.min(3, end - point - 1);
}

/** Without places the day is meant, and no second is rounded into the next. */
function momentOf(value: number, date1904: boolean, places: number | undefined): Moment | undefined {
  const serial = value + (date1904 ? SHIFT_1904 : 0);
  if (!(value >= 0 && serial < LAST + 1)) return undefined;
  const scale = 10 ** (places ?? 0);
  const exact = serial * SECONDS * scale;
  const units = places === undefined ? Math.floor(exact + CLOSE) : Math.round(exact);
  const elapsed = Math.floor(units / scale);
  const days = Math.floor(elapsed / SECONDS);
  const at = new Date((days - EPOCH + (days < NEVER ? 1 : 0)) * SECONDS * 1000);
  const civil =
    days === 0
      ? { year: 1900, month: 1, day: 0 }
      : days === NEVER
        ? { year: 1900, month: 2, day: 29 }
        : { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return {
    ...civil,
    weekday: (days + 6) % 7,
    seconds: elapsed % SECONDS,
    part: places ? String(units % scale).padStart(places, '0') : '',
    elapsed: Math.floor((units - (date1904 ? SHIFT_1904 * SECONDS * scale : 0)) / scale),
  };
}

/** Positions of `m` and `mm` that are minutes: after hours, before seconds, or after seconds that follow no minutes. */
function minutesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const minutes = new Set<number>();
  /** What was before: `free` makes minutes of an `m`; of an `open` one seconds may make minutes yet. */
  let last = 'other' as 'free' | 'minute' | 'open' | 'other';
  let open = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'day' || token.text.startsWith('a')) continue;
    if (token.text === 'm' || token.text === 'mm') {
      if (last === 'free') minutes.add(at);
      else open = at;
      last = last === 'free' ? 'minute' : 'open';
    } else if (token.text.startsWith('s')) {
      if (last === 'open') minutes.add(open);
      last = last === 'open' || last === 'minute' ? 'other' : 'free';
    } else if (/^\[?h|^\[s/.test(token.text)) last = 'free';
    else last = token.text.startsWith('[') ? 'minute' : 'other';
  }
  return minutes;
}

function showPart(text: string, moment: Moment, is12: boolean, minute: boolean): string {
  const { year, month, day, weekday, seconds, elapsed } = moment;
  const two = (number: number): string => (text.length > 1 ? String(number).padStart(2, '0') : String(number));
  const hours = Math.floor(seconds / 3600);
  switch (text[0]) {
    case 'y':
    case 'e':
      return text.length > 2 || text[0] === 'e' ? String(year) : String(year % 100).padStart(2, '0');
    case 'b':
      return text.length > 2 ? String(year + 543) : String((year + 543) % 100).padStart(2, '0');
    case 'm':
      if (minute && text.length < 3) return two(Math.floor(seconds / 60) % 60);
      if (text.length === 5) return MONTHS[month - 1]![0]!;
      return text.length < 3 ? two(month) : text.length === 3 ? MONTHS[month - 1]!.slice(0, 3) : MONTHS[month - 1]!;
    case 'd':
      return text.length < 3 ? two(day) : text.length === 3 ? DAYS[weekday]!.slice(0, 3) : DAYS[weekday]!;
    case 'h':
      return two(is12 ? hours % 12 || 12 : hours);
    case 's':
      return two(seconds % 60);
    case 'a':
      return text === 'a/p' ? (hours < 12 ? 'A' : 'P') : hours < 12 ? 'AM' : 'PM';
    case '[': {
      const unit = text[1] === 'h' ? 3600 : text[1] === 'm' ? 60 : 1;
      return String(Math.floor(elapsed / unit)).padStart(text.length - 2, '0');
    }
    default:
      return '';
  }
}
