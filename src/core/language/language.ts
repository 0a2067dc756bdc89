/**
 * The languages that everything is said in, the official ones of the United Nations. A language is its code here, a folder beside this file, one beside the
 * words of the pane, and a file beside those of the command line. No other file names one: whatever is in its folders is found by its code.
 */
import type { Traits } from './traits';

/** What each bundler knows: it finds the file of each language, and loads all of them with this one. An `import` that names no file waits. */
declare const require: (file: string) => { readonly TRAITS: Traits };

/** In the order in which lists have them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something for each language. */
export type InEach<T> = { readonly [L in Language]: T };

/** A text for each language; where one is lacking, English is printed and the lack reported. */
export type Translations = { readonly [L in Language]?: string };

/** English: what all else is translated from, and what is said where a translation is lacking. */
export const ENGLISH: Language = 'en';

/** Something for each language, from its code. */
export const inEach = <T>(of: (language: Language) => T): InEach<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as InEach<T>;

/** How each is written: loaded with everything. */
export const TRAITS: InEach<Traits> = inEach((language) => require(`./${language}/traits.ts`).TRAITS);

/** All but English: those in which titles and texts of a workbook are translations. */
export const TRANSLATED: readonly Exclude<Language, 'en'>[] = LANGUAGES.filter((language) => language !== 'en');
