/** Russian: how it is written, and what is said in it wherever we speak. */
import { LATIN_PUNCTUATION } from '../latin-punctuation';
import type { Traits } from '../traits';

export const TRAITS: Traits = {
  ownName: 'Русский',
  direction: 'ltr',
  script: 'Cyrillic',
  isSpaced: true,
  numbers: { thousands: '\u00a0', decimal: ',' },
  dates: {
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
  punctuation: { ...LATIN_PUNCTUATION, percent: '\u00a0%' },
  severities: {
    error: {
      name: 'Ошибка',
      counted: '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
    },
    warning: {
      name: 'Предупреждение',
      counted:
        '{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}',
    },
    note: {
      name: 'Примечание',
      counted: '{count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}',
    },
  },
};
