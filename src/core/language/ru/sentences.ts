/** Russian: what sentences need to know of words and names. */
import type { CurrencyWords } from '../currency-words';
import type { SentenceWords } from '../inside-sentence';
import type { KNOWN_NAMES as ENGLISH } from '../en/sentences';

export const SENTENCE_WORDS: SentenceWords = {
  capitals: 'Генеральный Секретариат Секретариата Председатель Председателя Организация Конвенция Протокол',
  hasTitleCase: false,
};

/** Names that a masthead often holds, as the United Nations writes them: cities of its offices, and treaties. */
export const KNOWN_NAMES: typeof ENGLISH = {
  Geneva: 'Женева',
  'New York': 'Нью-Йорк',
  Vienna: 'Вена',
  Nairobi: 'Найроби',
  'The Hague': 'Гаага',
  'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects':
    'Конвенция о запрещении или ограничении применения конкретных видов обычного оружия, которые могут считаться наносящими чрезмерные повреждения или имеющими неизбирательное действие',
  'Convention on Certain Conventional Weapons': 'Конвенция по конкретным видам обычного оружия',
};

export const CURRENCY_WORDS: CurrencyWords = {
  named: {
    CHF: {
      headnote: 'В швейцарских франках',
      afterAmount: 'шв. франков',
    },
    EUR: {
      headnote: 'В евро',
      afterAmount: 'евро',
    },
    GBP: {
      headnote: 'В фунтах стерлингов',
      afterAmount: 'фунтов стерлингов',
    },
    JPY: {
      headnote: 'В японских иенах',
      afterAmount: 'японских иен',
    },
  },
  codeAfterAmount: '{code}',
};
