/** The words of the budget in the six languages. */
import type { Language } from '../language';
import { AR } from './ar';
import type { BudgetWords } from './budget-words';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { RU } from './ru';
import { ZH } from './zh';

export const BUDGET_WORDS: { readonly [L in Language]: BudgetWords } = {
  en: EN,
  fr: FR,
  es: ES,
  ru: RU,
  ar: AR,
  zh: ZH,
};
