/** What is said of figures, in all languages at once: loaded with whatever reconciles, prints or draws them. */
import { AR } from './ar/for-speaking';
import { EN } from './en/for-speaking';
import { ES } from './es/for-speaking';
import { FR } from './fr/for-speaking';
import type { InEach } from './language';
import { RU } from './ru/for-speaking';
import { ZH } from './zh/for-speaking';

export type ForSpeaking = typeof EN;

export const FOR_SPEAKING: InEach<ForSpeaking> = { en: EN, fr: FR, es: ES, ru: RU, ar: AR, zh: ZH };
