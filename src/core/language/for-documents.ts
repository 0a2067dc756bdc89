/** The words of documents, letters and the empty workbook, and those by which a document is read back, of all languages at once: loaded when one is written or verified. */
import { AR } from './ar/for-documents';
import { EN } from './en/for-documents';
import { ES } from './es/for-documents';
import { FR } from './fr/for-documents';
import type { InEach } from './language';
import { RU } from './ru/for-documents';
import { ZH } from './zh/for-documents';

export type ForDocuments = typeof EN;

export const FOR_DOCUMENTS: InEach<ForDocuments> = { en: EN, fr: FR, es: ES, ru: RU, ar: AR, zh: ZH };
