/** Whether a short text of a workbook, the name of a body or of an office, may be in a language: by its script, and by words and letters that are that language's alone. */
import { FOR_SPEAKING } from './for-speaking';
import type { Language } from './language';
import { ENGLISH, LANGUAGES, TRAITS } from './language';

const SCRIPTS = new Map(
  LANGUAGES.map((language) => [language, new RegExp(`\\p{Script=${TRAITS[language].script}}`, 'u')] as const).filter(
    ([language]) => TRAITS[language].script !== 'Latin',
  ),
);

const LATIN = LANGUAGES.filter((language) => !SCRIPTS.has(language));

const tells = (text: string, language: Language): boolean =>
  FOR_SPEAKING[language].sentences.tells?.test(text) ?? false;

/** Words and letters of a language in Latin letters, and of no other. */
const isSurely = (text: string, language: Language): boolean =>
  LATIN.every((other) => tells(text, other) === (other === language));

/** A text without letters is in every language; one in Latin letters that nothing tells apart is taken for English. */
export function seemsIn(text: string, language: Language): boolean {
  if (!/\p{L}{2}/u.test(text)) return true;
  const own = SCRIPTS.get(language);
  if (own) return own.test(text);
  const isLatin = ![...SCRIPTS.values()].some((script) => script.test(text));
  if (language !== ENGLISH) return isLatin && isSurely(text, language);
  return isLatin && !LATIN.some((other) => other !== ENGLISH && isSurely(text, other));
}
