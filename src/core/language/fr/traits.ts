/** French: how it is written, and what is said in it wherever we speak. */
import { LATIN_PUNCTUATION } from '../latin-punctuation';
import type { Traits } from '../traits';

export const TRAITS: Traits = {
  ownName: 'Français',
  direction: 'ltr',
  script: 'Latin',
  isSpaced: true,
  numbers: { thousands: '\u00a0', decimal: ',' },
  dates: {
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
  punctuation: { ...LATIN_PUNCTUATION, semicolon: '\u00a0; ', colon: '\u00a0: ', percent: '\u00a0%' },
  severities: {
    error: { name: 'Erreur', counted: '{count, plural, one {# erreur} many {# erreurs} other {# erreurs}}' },
    warning: {
      name: 'Avertissement',
      counted: '{count, plural, one {# avertissement} many {# avertissements} other {# avertissements}}',
    },
    note: { name: 'Remarque', counted: '{count, plural, one {# remarque} many {# remarques} other {# remarques}}' },
  },
};
