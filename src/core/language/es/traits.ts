/** Spanish: how it is written, and what is said in it wherever we speak. */
import { LATIN_PUNCTUATION } from '../latin-punctuation';
import type { Traits } from '../traits';

export const TRAITS: Traits = {
  ownName: 'Español',
  direction: 'ltr',
  script: 'Latin',
  isSpaced: true,
  numbers: { thousands: '.', decimal: ',' },
  dates: {
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
  punctuation: { ...LATIN_PUNCTUATION, percent: '\u00a0%' },
  severities: {
    error: { name: 'Error', counted: '{count, plural, one {# error} many {# de errores} other {# errores}}' },
    warning: {
      name: 'Advertencia',
      counted: '{count, plural, one {# advertencia} many {# de advertencias} other {# advertencias}}',
    },
    note: { name: 'Nota', counted: '{count, plural, one {# nota} many {# de notas} other {# notas}}' },
  },
};
