/**
 * How dates are written in each language, by the United Nations Editorial Manual and published documents: month names as they stand in
 * a date (Russian in the genitive, Arabic with both names), and patterns for a day and for the days of a meeting.
 */
import type { Language } from './language';

export interface DateStyle {
  /** January first. */
  readonly months: readonly string[];
  /** How the first of a month is written, where it is not just `1`. */
  readonly first?: string;
  /** One day: holes `{d}`, `{m}`, `{y}`. */
  readonly day: string;
  /** From one day to another; of the second day the holes are `{D}`, `{M}`, `{Y}`. */
  readonly range: {
    /** Two days running, of one month. */
    readonly pair: string;
    readonly month: string;
    readonly year: string;
    readonly years: string;
  };
  /** Years running, from one to another: holes `{y}`, `{Y}`. */
  readonly yearRun: string;
}

export const DATE_STYLES: { readonly [L in Language]: DateStyle } = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    day: '{d} {m} {y}',
    range: {
      pair: '{d}–{D} {m} {y}',
      month: '{d}–{D} {m} {y}',
      year: '{d} {m}–{D} {M} {y}',
      years: '{d} {m} {y}–{D} {M} {Y}',
    },
    yearRun: '{y}–{Y}',
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    first: '1er',
    day: '{d} {m} {y}',
    range: {
      pair: '{d} et {D} {m} {y}',
      month: '{d}-{D} {m} {y}',
      year: '{d} {m}-{D} {M} {y}',
      years: '{d} {m} {y}-{D} {M} {Y}',
    },
    yearRun: '{y}-{Y}',
  },
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    day: '{d} de {m} de {y}',
    range: {
      pair: '{d} y {D} de {m} de {y}',
      month: '{d} a {D} de {m} de {y}',
      year: '{d} de {m} a {D} de {M} de {y}',
      years: '{d} de {m} de {y} a {D} de {M} de {Y}',
    },
    yearRun: '{y}-{Y}',
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    day: '{d} {m} {y} года',
    range: {
      pair: '{d}–{D} {m} {y} года',
      month: '{d}–{D} {m} {y} года',
      year: '{d} {m} — {D} {M} {y} года',
      years: '{d} {m} {y} года — {D} {M} {Y} года',
    },
    yearRun: '{y}–{Y}',
  },
  ar: {
    months: [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيه',
      'تموز/يوليه',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
    day: '{d} {m} {y}',
    range: {
      pair: '{d} و{D} {m} {y}',
      month: 'من {d} إلى {D} {m} {y}',
      year: 'من {d} {m} إلى {D} {M} {y}',
      years: 'من {d} {m} {y} إلى {D} {M} {Y}',
    },
    // A sign between two numbers may turn them round.
    yearRun: '{y} إلى {Y}', // to confirm with a native reader: of several runs, “2004 إلى 2007 و2009”?
  },
  zh: {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' '),
    day: '{y}年{m}{d}日',
    range: {
      pair: '{y}年{m}{d}日至{D}日',
      month: '{y}年{m}{d}日至{D}日',
      year: '{y}年{m}{d}日至{M}{D}日',
      years: '{y}年{m}{d}日至{Y}年{M}{D}日',
    },
    yearRun: '{y}-{Y}',
  },
};
