/** Arabic: what sentences need to know of words and names. */
import type { CurrencyWords } from '../currency-words';
import type { SentenceWords } from '../inside-sentence';
import type { KNOWN_NAMES as ENGLISH } from '../en/sentences';

export const SENTENCE_WORDS: SentenceWords = { capitals: '', hasTitleCase: false, article: /^ال/ };

/** Names that a masthead often holds, as the United Nations writes them: cities of its offices, and treaties. */
// to confirm with a native reader (ar): the short name as اتفاقية الأسلحة التقليدية, or الاتفاقية المتعلقة بأسلحة تقليدية معينة?
export const KNOWN_NAMES: typeof ENGLISH = {
  Geneva: 'جنيف',
  'New York': 'نيويورك',
  Vienna: 'فيينا',
  Nairobi: 'نيروبي',
  'The Hague': 'لاهاي',
  'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects':
    'اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر أو عشوائية الأثر',
  'Convention on Certain Conventional Weapons': 'اتفاقية الأسلحة التقليدية',
};

export const CURRENCY_WORDS: CurrencyWords = {
  named: {
    CHF: {
      headnote: 'بالفرنكات السويسرية',
      afterAmount: 'فرنك سويسري',
    },
    EUR: {
      headnote: 'باليورو',
      afterAmount: 'يورو',
    },
    GBP: {
      headnote: 'بالجنيهات الإسترلينية',
      afterAmount: 'جنيه إسترليني',
    },
    JPY: {
      headnote: 'بالين الياباني',
      afterAmount: 'ين ياباني',
    },
  },
  codeAfterAmount: '{code}',
};
