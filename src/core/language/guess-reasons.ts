/** Why something of a foreign table is guessed. */
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

export interface GuessReasons {
  /** A message with the holes `by` and `count`. */
  readonly why: string;
  /** Where a text says it, with the hole `text`. */
  readonly text: string;
}

export const GUESS_REASONS: InEach<GuessReasons> = inEach((language) => FOR_SPEAKING[language].guesses);
