/** Russian: what languages are called, by their codes. */
import type { LanguagesCalled } from '../language-names';

export const LANGUAGES_CALLED: LanguagesCalled = {
  names: {
    en: 'Английский',
    fr: 'Французский',
    es: 'Испанский',
    ru: 'Русский',
    ar: 'Арабский',
    zh: 'Китайский',
  },
  inNames: {
    en: 'английском',
    fr: 'французском',
    es: 'испанском',
    ru: 'русском',
    ar: 'арабском',
    zh: 'китайском',
  },
};
