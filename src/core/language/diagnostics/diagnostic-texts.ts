import type { Language } from '../language';
import { AR } from './ar';
import type { DiagnosticTexts } from './diagnostic-text';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { RU } from './ru';
import { ZH } from './zh';

/** What each finding is called, says and advises, in each language. */
export const DIAGNOSTIC_TEXTS: { readonly [L in Language]: DiagnosticTexts } = {
  en: EN,
  fr: FR,
  es: ES,
  ru: RU,
  ar: AR,
  zh: ZH,
};
