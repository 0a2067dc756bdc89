/** What the sample says in words that have no columns for other languages: a file for each language. */
import { inEach, type InEach, type Language } from '../src/core/language/language';
import type { WORDS } from './words/en';

export type SampleWords = typeof WORDS;

/** What each bundler knows: it finds the file of each language, and loads all of them with this one. */
declare const require: (file: string) => { readonly WORDS: SampleWords };

const SAID: InEach<SampleWords> = inEach((language) => require(`./words/${language}.ts`).WORDS);

/** The text in the language; `undefined` where it has no other. */
export const sampleText = (english: string, language: Language): string | undefined =>
  Object.hasOwn(SAID[language].texts, english)
    ? SAID[language].texts[english as keyof SampleWords['texts']]
    : undefined;

/** The sheet that says what the sample is, paragraph by paragraph. */
export const aboutSample = (language: Language): readonly string[] => SAID[language].about;
