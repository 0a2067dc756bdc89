import type { Language } from '../language';
import type { AccountWords } from './account-words';
import { AR } from './ar';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { RU } from './ru';
import { ZH } from './zh';

export const ACCOUNT_WORDS: { readonly [L in Language]: AccountWords } = {
  en: EN,
  fr: FR,
  es: ES,
  ru: RU,
  ar: AR,
  zh: ZH,
};
