/** French: what sentences need to know of words and names. */
import type { CurrencyWords } from '../currency-words';
import type { SentenceWords } from '../inside-sentence';
import type { KNOWN_NAMES as ENGLISH } from '../en/sentences';

export const SENTENCE_WORDS: SentenceWords = {
  capitals: 'Secrétaire Organisation Convention Protocole État États Nations',
  hasTitleCase: false,
  tells: /(?:^|[^\p{L}])(?:(?:des|du|le|les|et|au|aux|à|pour|sur|une|par)(?!\p{L})|[dl][’'])|[èêëçœâîû]/iu,
};

/** Names that a masthead often holds, as the United Nations writes them: cities of its offices, and treaties. */
export const KNOWN_NAMES: typeof ENGLISH = {
  Geneva: 'Genève',
  'New York': 'New York',
  Vienna: 'Vienne',
  Nairobi: 'Nairobi',
  'The Hague': 'La Haye',
  'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects':
    'Convention sur l’interdiction ou la limitation de l’emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination',
  'Convention on Certain Conventional Weapons': 'Convention sur certaines armes classiques',
};

export const CURRENCY_WORDS: CurrencyWords = {
  named: {
    CHF: {
      headnote: 'En francs suisses',
      afterAmount: 'francs suisses',
    },
    EUR: {
      headnote: 'En euros',
      afterAmount: 'euros',
    },
    GBP: {
      headnote: 'En livres sterling',
      afterAmount: 'livres sterling',
    },
    JPY: {
      headnote: 'En yen',
      afterAmount: 'yen',
    },
  },
  codeAfterAmount: '{code}',
};
