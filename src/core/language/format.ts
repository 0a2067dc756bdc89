/** Figures and dates as the United Nations prints them, by the tables of `number-style.ts` and `date-style.ts`. */
import { partsOfDay, type Day } from '../values/calendar';
import { decimalFromMinor, type Minor } from '../values/money';
import { rateDecimal, type PerCentDecimals } from '../values/per-cents';
import { DATE_STYLES } from './date-style';
import { isRightToLeft } from './direction';
import type { Language } from './language';
import { NUMBER_STYLES } from './number-style';
import { PUNCTUATION } from './punctuation';

/** Printed where there is nothing: no row stands behind the figure. Zero is printed as a number. */
export const NIL = '–';
/** Printed where the figure is not available. */
export const NOT_AVAILABLE = '..';
const MINUS = '\u2212';
/** Shows nothing; what follows runs from left to right. */
const LEFT_TO_RIGHT_MARK = '\u200e';

export interface AmountFormat {
  /** Decimals of the currency: 0, 2 or 3. */
  readonly decimals: number;
  readonly language: Language;
  /** The figure is nil (not zero): an en dash. */
  readonly nil?: boolean;
}

/** An amount as a table prints it: grouped, with all its currency's decimals, a negative one in parentheses. */
export function formatAmount(minor: Minor | bigint, { decimals, language, nil = false }: AmountFormat): string {
  if (nil) return NIL;
  const text = grouped(decimalFromMinor(minor < 0 ? absolute(minor) : minor, decimals), language);
  return minor < 0 ? `(${text})` : text;
}

/** Before the size of an amount that stands in running text: a minus sign where it is below zero, on the left of its figures in Arabic too. */
export function signOf(minor: Minor | bigint, language: Language): string {
  if (minor >= 0) return '';
  return isRightToLeft(language) ? LEFT_TO_RIGHT_MARK + MINUS : MINUS;
}

/** An amount to be pasted as a number: not grouped, a negative one with a hyphen, and the decimal sign that the language types. */
export const typedAmount = (minor: Minor | bigint, decimals: number, language: Language): string =>
  decimalFromMinor(minor, decimals).replace('.', NUMBER_STYLES[language].decimal);

const absolute = (minor: Minor | bigint): bigint => -BigInt(minor);

/**
 * A rate given in tenths of a per cent, with no sign of its unit: 985 → `98.5`; one without decimals is rounded already: 980 → `98`. A negative one stands
 * in parentheses.
 */
export function formatRate(tenths: number, language: Language, decimals: PerCentDecimals = 1): string {
  const text = grouped(rateDecimal(Math.abs(tenths), decimals), language);
  return tenths < 0 ? `(${text})` : text;
}

/** The same with the sign of its unit, as it stands in a table or beside a label: `98.5%`, `98,5 %`. */
export const formatPercent = (tenths: number, language: Language, decimals: PerCentDecimals = 1): string =>
  formatRate(tenths, language, decimals) + PUNCTUATION[language].percent;

/** A whole number, grouped. */
export const formatCount = (count: number, language: Language): string => formatDecimal(String(count), language);

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A plain decimal (`-1234.50`) as running text has it, with a minus sign; any other text stays as it is. */
export function formatDecimal(text: string, language: Language): string {
  if (!DECIMAL.test(text)) return text;
  return text.startsWith('-') ? `${MINUS}${grouped(text.slice(1), language)}` : grouped(text, language);
}

function grouped(decimal: string, language: Language): string {
  const style = NUMBER_STYLES[language];
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, style.thousands);
  return fraction === undefined ? groups : `${groups}${style.decimal}${fraction}`;
}

/** A day in full: `15 September 2014`, `1er septembre 2014`, `15 сентября 2014 года`, `2014年9月15日`. */
export function formatDay(day: Day, language: Language): string {
  return fill(DATE_STYLES[language].day, day, day, language);
}

/** The days of a meeting: `8–9 April 2013`; one day where start and end are the same. */
export function formatDayRange(start: Day, end: Day, language: Language): string {
  const { day, range } = DATE_STYLES[language];
  const from = partsOfDay(start);
  const to = partsOfDay(end);
  if (start === end) return fill(day, start, end, language);
  if (from.year !== to.year) return fill(range.years, start, end, language);
  if (from.month !== to.month) return fill(range.year, start, end, language);
  return fill(end - start === 1 ? range.pair : range.month, start, end, language);
}

/** Years running: `2004–2007`; one year where first and last are the same. */
export function formatYearRun(first: number, last: number, language: Language): string {
  if (first === last) return String(first);
  return DATE_STYLES[language].yearRun.replace('{y}', String(first)).replace('{Y}', String(last));
}

function fill(pattern: string, start: Day, end: Day, language: Language): string {
  const { months, first = '1' } = DATE_STYLES[language];
  const from = partsOfDay(start);
  const to = partsOfDay(end);
  const dayOfMonth = (value: number): string => (value === 1 ? first : String(value));
  const holes: { readonly [hole: string]: string | undefined } = {
    '{d}': dayOfMonth(from.dayOfMonth),
    '{m}': months[from.month - 1],
    '{y}': String(from.year),
    '{D}': dayOfMonth(to.dayOfMonth),
    '{M}': months[to.month - 1],
    '{Y}': String(to.year),
  };
  return pattern.replace(/\{[dmyDMY]\}/g, (hole) => holes[hole] ?? '');
}
