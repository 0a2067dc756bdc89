/** What currencies beside the United States dollar are called: under the title of a table, and after an amount. Any other is printed as its code. */
import type { Language } from '../language';

interface CurrencyWords {
  readonly headnote: string;
  /** In English the code stands before the amount. */
  readonly afterAmount: string;
  /** After a number of them in a note; what stands after an amount, but in English. */
  readonly counted: string;
}

type Named = { readonly [L in Language]: CurrencyWords };

const named = (...pairs: readonly (readonly [string, string, string?])[]): Named => {
  const [en, fr, es, ru, ar, zh] = pairs.map(([headnote, afterAmount, counted = afterAmount]) => ({
    headnote,
    afterAmount,
    counted,
  }));
  return { en: en!, fr: fr!, es: es!, ru: ru!, ar: ar!, zh: zh! };
};

const CURRENCY_WORDS: Readonly<Record<string, Named>> = {
  CHF: named(
    ['Swiss francs', 'CHF', 'Swiss francs'],
    ['En francs suisses', 'francs suisses'],
    ['En francos suizos', 'francos suizos'],
    ['В швейцарских франках', 'шв. франков'],
    ['بالفرنكات السويسرية', 'فرنك سويسري'],
    ['瑞士法郎', '瑞士法郎'],
  ),
  EUR: named(
    ['Euros', 'EUR', 'euros'],
    ['En euros', 'euros'],
    ['En euros', 'euros'],
    ['В евро', 'евро'],
    ['باليورو', 'يورو'],
    ['欧元', '欧元'],
  ),
  GBP: named(
    ['Pounds sterling', 'GBP', 'pounds sterling'],
    ['En livres sterling', 'livres sterling'],
    ['En libras esterlinas', 'libras esterlinas'],
    ['В фунтах стерлингов', 'фунтов стерлингов'],
    ['بالجنيهات الإسترلينية', 'جنيه إسترليني'],
    ['英镑', '英镑'],
  ),
  JPY: named(
    ['Japanese yen', 'JPY', 'yen'],
    ['En yen', 'yen'],
    ['En yenes', 'yenes'],
    ['В японских иенах', 'японских иен'],
    ['بالين الياباني', 'ين ياباني'],
    ['日元', '日元'],
  ),
};

/** What a currency is called; in Chinese a name follows its number at once, a code after a blank. */
export function currencyName(code: string, language: Language, place: keyof CurrencyWords): string {
  const name = CURRENCY_WORDS[code]?.[language][place];
  return name ?? (language === 'zh' && place !== 'headnote' ? `\u00a0${code}` : code);
}
