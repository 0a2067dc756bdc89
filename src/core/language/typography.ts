import { FOR_DOCUMENTS } from './for-documents';
import type { InEach } from './language';
import { inEach } from './language';

/** How a paragraph's own number and letter are written; `%1` is the number, `%2` the letter. */
export interface ParagraphNumbers {
  readonly number: string;
  readonly letter: string;
  /** In the order of the old Arabic alphabet, or of the Latin one. */
  readonly letters: 'abjad' | 'latin';
}

/** How documents and sheets set a language. */
export interface Typography {
  /** That its sheets are set in. */
  readonly typeface: string;
  /** Of a script whose letters join, if another than all have; and how much larger (in points) it is set, as it looks small beside Latin letters. */
  readonly complex?: { readonly typeface: string; readonly larger: number };
  /** Its script has italics. */
  readonly hasItalics: boolean;
  /** As Word and screen readers name the language; English by the spelling of the United Nations. */
  readonly tag: string;
  readonly paragraphs: ParagraphNumbers;
}

export const TYPOGRAPHY: InEach<Typography> = inEach((language) => FOR_DOCUMENTS[language].typography);
