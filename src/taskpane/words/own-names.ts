import type { Language } from '../../core/language/language';

/** Each language's name in itself. */
export const OWN_NAMES: { readonly [L in Language]: string } = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
  zh: '中文',
};
