/** Spanish: what sentences need to know of words and names. */
import type { CurrencyWords } from '../currency-words';
import type { SentenceWords } from '../inside-sentence';
import type { KNOWN_NAMES as ENGLISH } from '../en/sentences';

export const SENTENCE_WORDS: SentenceWords = {
  capitals: 'Secretario Secretaría Organización Convención Protocolo Estado Estados Naciones',
  hasTitleCase: false,
  tells: /(?:^|[^\p{L}])(?:del|los|las|el|y|para|sobre|una|por|al)(?!\p{L})|[ñíóúá]/iu,
};

/** Names that a masthead often holds, as the United Nations writes them: cities of its offices, and treaties. */
export const KNOWN_NAMES: typeof ENGLISH = {
  Geneva: 'Ginebra',
  'New York': 'Nueva York',
  Vienna: 'Viena',
  Nairobi: 'Nairobi',
  'The Hague': 'La Haya',
  'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects':
    'Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales que Puedan Considerarse Excesivamente Nocivas o de Efectos Indiscriminados',
  'Convention on Certain Conventional Weapons': 'Convención sobre Ciertas Armas Convencionales',
};

export const CURRENCY_WORDS: CurrencyWords = {
  named: {
    CHF: {
      headnote: 'En francos suizos',
      afterAmount: 'francos suizos',
    },
    EUR: {
      headnote: 'En euros',
      afterAmount: 'euros',
    },
    GBP: {
      headnote: 'En libras esterlinas',
      afterAmount: 'libras esterlinas',
    },
    JPY: {
      headnote: 'En yenes',
      afterAmount: 'yenes',
    },
  },
  codeAfterAmount: '{code}',
};
