/** The words by which workbooks are recognised and read, of all languages at once: loaded with the reader. */
import { AR } from './ar/for-reading';
import { EN } from './en/for-reading';
import { ES } from './es/for-reading';
import { FR } from './fr/for-reading';
import type { InEach } from './language';
import { RU } from './ru/for-reading';
import { ZH } from './zh/for-reading';

export type ForReading = typeof EN;

export const FOR_READING: InEach<ForReading> = { en: EN, fr: FR, es: ES, ru: RU, ar: AR, zh: ZH };
