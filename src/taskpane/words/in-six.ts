/** Words of one part of the pane in the six languages, kept side by side so that one is not changed without the others. */
import { useMemo } from 'react';
import type { Language } from '../../core/language/language';
import { useSpeech } from '../speech';

export type InSix = { readonly [L in Language]: string };
export type WordTable = Readonly<Record<string, InSix>>;
export type WordsOf<T extends WordTable> = { readonly [K in keyof T]: string };

export const six = (en: string, fr: string, es: string, ru: string, ar: string, zh: string): InSix => ({
  en,
  fr,
  es,
  ru,
  ar,
  zh,
});

export const wordsIn = <T extends WordTable>(table: T, language: Language): WordsOf<T> =>
  Object.fromEntries(Object.entries(table).map(([name, words]) => [name, words[language]])) as WordsOf<T>;

/** A table's words in the pane's language. */
export function useWords<T extends WordTable>(table: T): WordsOf<T> {
  const { language } = useSpeech();
  return useMemo(() => wordsIn(table, language), [table, language]);
}
