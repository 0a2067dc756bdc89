/** Arabic: what languages are called, by their codes. */
import type { LanguagesCalled } from '../language-names';

export const LANGUAGES_CALLED: LanguagesCalled = {
  names: {
    en: 'الإنكليزية; الإنجليزية',
    fr: 'الفرنسية',
    es: 'الإسبانية',
    ru: 'الروسية',
    ar: 'العربية',
    zh: 'الصينية',
  },
};
