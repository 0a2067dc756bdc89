/** Signs between words and beside figures, as each language sets them. */
import type { InEach } from './language';
import { inEach, TRAITS } from './language';

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

export const PUNCTUATION: InEach<Punctuation> = inEach((language) => TRAITS[language].punctuation);
