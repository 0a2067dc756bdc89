/** What languages are called in all of them: by their codes, their names, and as an office writes them. */
import { headingKey } from '../values/code-key';
import { FOR_READING } from './for-reading';
import type { Language } from './language';
import { LANGUAGES } from './language';

/** What one language calls the others, by their codes. A name that is lacking is said by the code alone. */
export interface LanguagesCalled {
  /** `; ` parts spellings. */
  readonly names: { readonly [L in Language]?: string };
  /** As they stand behind the preposition of a heading, where that changes them. */
  readonly inNames?: { readonly [L in Language]?: string };
  /** What the others call this one, by their codes: so that a new language need not touch their files. */
  readonly calledBy?: { readonly [L in Language]?: string };
}

/** What `language` calls another, in all spellings; blank where neither says it. */
const called = (language: Language, other: Language): string =>
  FOR_READING[language].languages.names[other] ?? FOR_READING[other].languages.calledBy?.[language] ?? '';

const BY_KEY = new Map(
  LANGUAGES.flatMap((other) =>
    [other, ...LANGUAGES.flatMap((language) => called(language, other).split('; '))]
      .filter((name) => name !== '')
      .map((name) => [headingKey(name), other]),
  ),
);

/** The language that a text names; `undefined` for any other text. */
export const languageNamed = (text: string): Language | undefined => BY_KEY.get(headingKey(text));

/**
 * The spellings of a heading for another language, by the pattern that `language` has for it: `Title ({code}); {name} title`. Those with a name are left
 * out where there is none.
 */
export function headingFor(pattern: string, language: Language, other: Language): readonly string[] {
  const [name = ''] = called(language, other).split('; ');
  const inName = FOR_READING[language].languages.inNames?.[other] ?? name;
  return pattern
    .split('; ')
    .filter((spelling) => name !== '' || !/\{(?:name|inName)\}/.test(spelling))
    .map((spelling) => spelling.replace('{code}', other).replace('{name}', name).replace('{inName}', inName));
}
