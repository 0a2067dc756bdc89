/** Names that findings carry in each language: a finding is data, and is said in a language only where it is read. */
import type { InOthers } from '../values/diagnostic';
import type { Language } from './language';
import { LANGUAGES } from './language';

export interface Label {
  /** In English. */
  readonly text: string;
  readonly others: InOthers;
}

/** A text in every language; where they are alike the English one stands for all. */
export function labelled(say: (language: Language) => string): Label {
  const text = say('en');
  const others: Record<string, string> = {};
  for (const language of LANGUAGES) {
    const own = say(language);
    if (own !== text) others[language] = own;
  }
  return { text, others };
}
