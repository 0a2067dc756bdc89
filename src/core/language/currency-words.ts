/** What currencies beside the United States dollar are called: under the title of a table, and after an amount. Any other is printed as its code. */
import { FOR_SPEAKING } from './for-speaking';
import type { Language } from './language';

interface CurrencyName {
  readonly headnote: string;
  /** In English the code stands before the amount. */
  readonly afterAmount: string;
  /** After a number of them in a note; what stands after an amount, where nothing else is said. */
  readonly counted?: string;
}

export interface CurrencyWords {
  readonly named: { readonly [C in 'CHF' | 'EUR' | 'GBP' | 'JPY']: CurrencyName };
  /** How the code of any other follows an amount. In Chinese a name follows its number at once, a code after a blank. */
  readonly codeAfterAmount: string;
}

/** What a currency is called. */
export function currencyName(code: string, language: Language, place: keyof CurrencyName): string {
  const { named, codeAfterAmount } = FOR_SPEAKING[language].currencies;
  const name = (named as Readonly<Record<string, CurrencyName>>)[code];
  if (name) return name[place] ?? name.afterAmount;
  return place === 'headnote' ? code : codeAfterAmount.replace('{code}', code);
}
