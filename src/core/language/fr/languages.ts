/** French: what languages are called, by their codes. */
import type { LanguagesCalled } from '../language-names';

export const LANGUAGES_CALLED: LanguagesCalled = {
  names: {
    en: 'Anglais',
    fr: 'Français',
    es: 'Espagnol',
    ru: 'Russe',
    ar: 'Arabe',
    zh: 'Chinois',
  },
  inNames: {
    en: 'anglais',
    fr: 'français',
    es: 'espagnol',
    ru: 'russe',
    ar: 'arabe',
    zh: 'chinois',
  },
};
