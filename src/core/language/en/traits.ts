/** English: how it is written, and what is said in it wherever we speak. */
import { LATIN_PUNCTUATION } from '../latin-punctuation';
import type { Traits } from '../traits';

export const TRAITS: Traits = {
  ownName: 'English',
  direction: 'ltr',
  script: 'Latin',
  isSpaced: true,
  numbers: { thousands: ',', decimal: '.' },
  dates: {
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
  punctuation: LATIN_PUNCTUATION,
  severities: {
    error: { name: 'Error', counted: '{count, plural, one {# error} other {# errors}}' },
    warning: { name: 'Warning', counted: '{count, plural, one {# warning} other {# warnings}}' },
    note: { name: 'Note', counted: '{count, plural, one {# note} other {# notes}}' },
  },
};
