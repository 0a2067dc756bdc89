/** English: what languages are called, by their codes. */
import type { LanguagesCalled } from '../language-names';

export const LANGUAGES_CALLED: LanguagesCalled = {
  names: {
    en: 'English',
    fr: 'French',
    es: 'Spanish',
    ru: 'Russian',
    ar: 'Arabic',
    zh: 'Chinese',
  },
};
