/**
 * The languages that everything is said in, the official ones of the United Nations. A language is a folder beside this file, with a file for each subject,
 * and its line in the few lists that are loaded at different times: here, `for-reading.ts`, `for-speaking.ts`, `for-documents.ts`, and the words of the pane
 * and of the command line. Add its code here, and the compiler leads to each of them.
 */
import { TRAITS as AR } from './ar/traits';
import { TRAITS as EN } from './en/traits';
import { TRAITS as ES } from './es/traits';
import type { DiagnosticTexts } from './diagnostic-text';
import { TRAITS as FR } from './fr/traits';
import type { OwnNames } from './own-names';
import { TRAITS as RU } from './ru/traits';
import type { Traits } from './traits';
import { TRAITS as ZH } from './zh/traits';

/** In the order in which lists have them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something for each language. */
export type InEach<T> = { readonly [L in Language]: T };

/** A text for each language; where one is lacking, English is printed and the lack reported. */
export type Translations = { readonly [L in Language]?: string };

/** English: what all else is translated from, and what is said where a translation is lacking. */
export const ENGLISH: Language = 'en';

export const TRAITS: InEach<Traits> = { en: EN, fr: FR, es: ES, ru: RU, ar: AR, zh: ZH };

/** What findings are called, say and advise in a language. */
interface Diagnostics {
  readonly TEXTS: DiagnosticTexts;
  readonly OWN_NAMES: OwnNames;
}

/** Fetched when there is something to say. */
export const DIAGNOSTICS: InEach<() => Promise<Diagnostics>> = {
  en: () => import(/* webpackChunkName: "en" */ './en/diagnostics'),
  fr: () => import(/* webpackChunkName: "fr" */ './fr/diagnostics'),
  es: () => import(/* webpackChunkName: "es" */ './es/diagnostics'),
  ru: () => import(/* webpackChunkName: "ru" */ './ru/diagnostics'),
  ar: () => import(/* webpackChunkName: "ar" */ './ar/diagnostics'),
  zh: () => import(/* webpackChunkName: "zh" */ './zh/diagnostics'),
};

/** Something for each language, from its code. */
export const inEach = <T>(of: (language: Language) => T): InEach<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as InEach<T>;

/** All but English: those in which titles and texts of a workbook are translations. */
export const TRANSLATED: readonly Exclude<Language, 'en'>[] = LANGUAGES.filter((language) => language !== 'en');
