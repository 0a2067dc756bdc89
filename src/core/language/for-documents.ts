/** The words of documents, letters and the empty workbook, and those by which a document is read back, of all languages at once: loaded when one is written or verified. */
import type { WORDS } from './en/for-documents';
import { inEach, type InEach } from './language';

export type ForDocuments = typeof WORDS;

/** What each bundler knows: it finds the file of each language, and loads all of them with this one. */
declare const require: (file: string) => { readonly WORDS: ForDocuments };

export const FOR_DOCUMENTS: InEach<ForDocuments> = inEach(
  (language) => require(`./${language}/for-documents.ts`).WORDS,
);
