/** The words by which workbooks are recognised and read, of all languages at once: loaded with the reader. */
import type { WORDS } from './en/for-reading';
import { inEach, type InEach } from './language';

export type ForReading = typeof WORDS;

/** What each bundler knows: it finds the file of each language, and loads all of them with this one. */
declare const require: (file: string) => { readonly WORDS: ForReading };

export const FOR_READING: InEach<ForReading> = inEach((language) => require(`./${language}/for-reading.ts`).WORDS);
