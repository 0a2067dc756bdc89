/** Spanish: what languages are called, by their codes. */
import type { LanguagesCalled } from '../language-names';

export const LANGUAGES_CALLED: LanguagesCalled = {
  names: {
    en: 'Inglés',
    fr: 'Francés',
    es: 'Español',
    ru: 'Ruso',
    ar: 'Árabe',
    zh: 'Chino',
  },
  inNames: {
    en: 'inglés',
    fr: 'francés',
    es: 'español',
    ru: 'ruso',
    ar: 'árabe',
    zh: 'chino',
  },
};
