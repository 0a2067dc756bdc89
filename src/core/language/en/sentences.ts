/** English: what sentences need to know of words and names. */
import type { CurrencyWords } from '../currency-words';
import type { SentenceWords } from '../inside-sentence';

export const SENTENCE_WORDS: SentenceWords = {
  capitals:
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday English French Spanish Russian Arabic Chinese Chair President Secretary-General Secretariat Organization Convention Protocol State States',
  hasTitleCase: true,
  tells: /(?:^|[^\p{L}])(?:the|of|and|for|to|on|in|by|with|from|or)(?![\p{L}’'])/iu,
};

/** Names that a masthead often holds, as the United Nations writes them: cities of its offices, and treaties. */
export const KNOWN_NAMES = {
  Geneva: 'Geneva',
  'New York': 'New York',
  Vienna: 'Vienna',
  Nairobi: 'Nairobi',
  'The Hague': 'The Hague',
  'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects':
    'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects',
  'Convention on Certain Conventional Weapons': 'Convention on Certain Conventional Weapons',
};

export const CURRENCY_WORDS: CurrencyWords = {
  named: {
    CHF: {
      headnote: 'Swiss francs',
      afterAmount: 'CHF',
      counted: 'Swiss francs',
    },
    EUR: {
      headnote: 'Euros',
      afterAmount: 'EUR',
      counted: 'euros',
    },
    GBP: {
      headnote: 'Pounds sterling',
      afterAmount: 'GBP',
      counted: 'pounds sterling',
    },
    JPY: {
      headnote: 'Japanese yen',
      afterAmount: 'JPY',
      counted: 'yen',
    },
  },
  codeAfterAmount: '{code}',
};
