/** What is said of a meeting's funds. */
import { BUDGET_WORDS } from '../../language/budget-words';
import type { Language } from '../../language/language';
import type { Funding } from './funding';

export function resultName(result: Funding['result'], language: Language): string {
  const { funded, open, notFunded, cancelled, unknown } = BUDGET_WORDS[language];
  return { funded, open, 'not funded': notFunded, cancelled, unknown }[result];
}

export const isFunded = (result: Funding['result']): boolean => result === 'funded';

/** The day has come and the funds have not. */
export const isShort = (result: Funding['result']): boolean => result === 'not funded';
