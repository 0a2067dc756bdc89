/** What the empty workbook says about its columns, in each language. */
import { FOR_DOCUMENTS } from '../language/for-documents';
import type { InEach, Language } from '../language/language';
import { inEach } from '../language/language';
import type { ColumnType, SheetKind } from './layout';

/** Whether a column must be filled, and with what kind of value. */
export const NOTE_WORDS: InEach<{ readonly [W in 'required' | 'optional' | ColumnType]: string }> = inEach(
  (language) => FOR_DOCUMENTS[language].noteWords,
);

/** The note of a column, the sheet's own before that of any sheet; blank where its heading says it all. */
export function columnNote(kind: SheetKind, column: string, language: Language): string {
  const notes: Readonly<Record<string, string>> = FOR_DOCUMENTS[language].columnNotes;
  return notes[`${kind}.${column}`] ?? notes[`*.${column}`] ?? '';
}
