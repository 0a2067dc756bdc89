/** What is said of figures, in all languages at once: loaded with whatever reconciles, prints or draws them. */
import type { WORDS } from './en/for-speaking';
import { inEach, type InEach } from './language';

export type ForSpeaking = typeof WORDS;

/** What each bundler knows: it finds the file of each language, and loads all of them with this one. */
declare const require: (file: string) => { readonly WORDS: ForSpeaking };

export const FOR_SPEAKING: InEach<ForSpeaking> = inEach((language) => require(`./${language}/for-speaking.ts`).WORDS);
