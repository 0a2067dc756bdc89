/** Names that a masthead often holds, as the United Nations writes them in its languages: cities of its offices, and treaties. */
import { headingKey } from '../values/code-key';
import { FOR_SPEAKING } from './for-speaking';
import type { Language } from './language';

type Name = keyof (typeof FOR_SPEAKING)['en']['knownNames'];

const NAMES = new Map((Object.keys(FOR_SPEAKING.en.knownNames) as Name[]).map((name) => [headingKey(name), name]));

/** The name in another language; `undefined` for one that is not known. */
export function knownName(english: string, language: Language): string | undefined {
  const name = NAMES.get(headingKey(english));
  return name && FOR_SPEAKING[language].knownNames[name];
}

/** All of them in a language. */
export const namesIn = (language: Language): string[] => Object.values(FOR_SPEAKING[language].knownNames);
