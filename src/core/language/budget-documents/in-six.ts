/** The words of the budget's documents in the six languages. */
import type { Language } from '../language';
import { AR } from './ar';
import type { BudgetDocumentWords } from './budget-document-words';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { RU } from './ru';
import { ZH } from './zh';

export const BUDGET_DOCUMENT_WORDS: { readonly [L in Language]: BudgetDocumentWords } = {
  en: EN,
  fr: FR,
  es: ES,
  ru: RU,
  ar: AR,
  zh: ZH,
};
