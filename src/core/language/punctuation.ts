/** Signs between words and beside figures, as each language sets them. */
import type { Language } from './language';

export interface Punctuation {
  /** Between parts of a sentence. */
  readonly comma: string;
  /** Between the short items of a list. */
  readonly items: string;
  /** Between items that may hold commas themselves. */
  readonly semicolon: string;
  readonly colon: string;
  /** Ends a sentence that another one follows. */
  readonly stop: string;
  /** Between two sentences, each with its stop. */
  readonly sentences: string;
  /** Opens what is said in parentheses after a word. */
  readonly parenthesis: string;
  /** After the figure of a percentage. */
  readonly percent: string;
}

const LATIN: Punctuation = {
  comma: ', ',
  items: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  sentences: ' ',
  parenthesis: ' (',
  percent: '%',
};

export const PUNCTUATION: { readonly [L in Language]: Punctuation } = {
  en: LATIN,
  fr: { ...LATIN, semicolon: '\u00a0; ', colon: '\u00a0: ', percent: '\u00a0%' },
  es: { ...LATIN, percent: '\u00a0%' },
  ru: { ...LATIN, percent: '\u00a0%' },
  ar: { ...LATIN, comma: '، ', items: '، ', semicolon: '؛ ' },
  zh: {
    comma: '，',
    items: '、',
    semicolon: '；',
    colon: '：',
    stop: '。',
    sentences: '',
    parenthesis: '(',
    percent: '%',
  },
};
