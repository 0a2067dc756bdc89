/** Chinese: what sentences need to know of words and names. */
import type { CurrencyWords } from '../currency-words';
import type { SentenceWords } from '../inside-sentence';
import type { KNOWN_NAMES as ENGLISH } from '../en/sentences';

export const SENTENCE_WORDS: SentenceWords = { capitals: '', hasTitleCase: false };

/** Names that a masthead often holds, as the United Nations writes them: cities of its offices, and treaties. */
export const KNOWN_NAMES: typeof ENGLISH = {
  Geneva: '日内瓦',
  'New York': '纽约',
  Vienna: '维也纳',
  Nairobi: '内罗毕',
  'The Hague': '海牙',
  'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects':
    '《禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约》',
  'Convention on Certain Conventional Weapons': '《特定常规武器公约》',
};

export const CURRENCY_WORDS: CurrencyWords = {
  named: {
    CHF: {
      headnote: '瑞士法郎',
      afterAmount: '瑞士法郎',
    },
    EUR: {
      headnote: '欧元',
      afterAmount: '欧元',
    },
    GBP: {
      headnote: '英镑',
      afterAmount: '英镑',
    },
    JPY: {
      headnote: '日元',
      afterAmount: '日元',
    },
  },
  codeAfterAmount: '\u00a0{code}',
};
