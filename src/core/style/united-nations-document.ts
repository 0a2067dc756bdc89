/**
 * How the United Nations sets its documents: A4 with margins of two centimetres, text drawn in, tables across the page, heads of columns in
 * italics, notes small. Lengths are in twentieths of a point, sizes in points.
 */
import { isRightToLeft } from '../language/direction';
import type { InEach, Language } from '../language/language';
import { inEach, LANGUAGES, TRAITS } from '../language/language';
import { TYPOGRAPHY } from '../language/typography';
import type { ParagraphNumbers } from '../language/typography';
import type { ParagraphStyle, TextStyle } from './document-style';

export const PAGE = { width: 11_906, height: 16_838, margin: 1134, top: 1418, bottom: 1134, head: 680 } as const;
/** What is left between the margins of a page that stands upright, and of one that lies. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - 2 * PAGE.margin;

export const DOCUMENT_SIZE = 10;
/** Rules in eighths of a point. */
export const RULES = { thin: 4, medium: 12 } as const;

/** By which text is drawn in from the margins. */
const IN = 1134;
const START = { align: 'start' } as const;
const DRAWN_IN = { indentStart: IN, indentEnd: IN } as const;
const KEPT = { keepWithNext: true } as const;
const LETTER = { size: 11 } as const;
const TABLE_SIZE = { size: 9 } as const;
const IN_TABLE = { ...TABLE_SIZE, before: 20, after: 20 } as const;

export const DOCUMENT_STYLES: { readonly [S in ParagraphStyle]: TextStyle } = {
  masthead: { name: 'Masthead', ...START, before: 60, after: 60 },
  'masthead-name': { name: 'Masthead Name', ...START, size: 14 },
  'masthead-symbol': { name: 'Masthead Symbol', align: 'end', size: 14 },
  'masthead-body': { name: 'Masthead Body', ...START, bold: true, size: 17, before: 60, after: 120 },
  session: { name: 'Session', ...START, bold: true, before: 240 },
  'session-place': { name: 'Session Place', ...START },
  'agenda-item': { name: 'Agenda Item', ...START, bold: true },
  title: { name: 'Title', ...START, ...DRAWN_IN, ...KEPT, bold: true, size: 15, before: 360, after: 120 },
  subtitle: { name: 'Subtitle', ...START, ...DRAWN_IN, ...KEPT, bold: true, size: 12, before: 120, after: 120 },
  'submitted-by': { name: 'Submitted By', ...START, ...DRAWN_IN, ...KEPT, bold: true, size: 11, after: 120 },
  draft: { name: 'Draft', align: 'centre', bold: true, size: 14 },
  heading: {
    name: 'heading 1',
    ...START,
    ...DRAWN_IN,
    ...KEPT,
    bold: true,
    size: 12,
    before: 240,
    after: 120,
    outline: 1,
  },
  body: { name: 'Body Text', align: 'justified', ...DRAWN_IN, after: 120 },
  numbered: { name: 'Numbered Paragraph', align: 'justified', ...DRAWN_IN, after: 120, level: 1 },
  lettered: {
    name: 'Lettered Paragraph',
    align: 'justified',
    indentStart: 2 * IN,
    hanging: IN / 2,
    indentEnd: IN,
    after: 80,
    level: 2,
  },
  'table-number': { name: 'Table Number', ...START, ...KEPT, before: 240 },
  'table-title': { name: 'Table Title', ...START, ...KEPT, bold: true, outline: 2 },
  headnote: { name: 'Headnote', ...START, ...KEPT, after: 60 },
  'stub-head': { name: 'Stub Head', ...START, ...KEPT, italic: true, size: 8, before: 60, after: 60 },
  'column-head': { name: 'Column Head', align: 'right', ...KEPT, italic: true, size: 8, before: 60, after: 60 },
  'part-heading': { name: 'Part Heading', ...START, ...KEPT, ...TABLE_SIZE, bold: true, before: 80, after: 30 },
  'row-label': { name: 'Row Label', ...START, ...IN_TABLE },
  'line-label': { name: 'Line Label', ...START, ...IN_TABLE, indentStart: 170 },
  'line-figure': { name: 'Line Figure', align: 'right', figures: true, ...IN_TABLE },
  'total-label': { name: 'Total Label', ...START, ...IN_TABLE, bold: true },
  'total-figure': { name: 'Total Figure', align: 'right', figures: true, ...IN_TABLE, bold: true },
  note: { name: 'Table Note', ...START, size: 8, before: 40, hanging: 170, indentStart: 170 },
  picture: { name: 'Picture', ...START, before: 120, after: 120 },
  'scale-end': { name: 'Scale End', align: 'end', figures: true, ...IN_TABLE },
  'page-head': { name: 'header', ...START, bold: true, size: 9, after: 120, ruleBelow: 'thin' },
  'page-foot': { name: 'footer', ...START, size: 9 },
  'letter-head': { ...LETTER, name: 'Letter Head', ...START, bold: true },
  'letter-date': { ...LETTER, name: 'Letter Date', align: 'end', before: 240, after: 240 },
  addressee: { ...LETTER, name: 'Addressee', ...START },
  'letter-subject': { ...LETTER, name: 'Letter Subject', ...START, ...KEPT, bold: true, before: 360 },
  salutation: { ...LETTER, name: 'Salutation', ...START, before: 360, after: 180 },
  'letter-body': { ...LETTER, name: 'Letter Body', align: 'justified', after: 180 },
  'letter-after-table': { ...LETTER, name: 'Letter After Table', align: 'justified', before: 180, after: 180 },
  // Room for a hand.
  signature: { ...LETTER, name: 'Signature', ...START, before: 900 },
  'signature-title': { ...LETTER, name: 'Signature Title', ...START, before: 20 },
};

/** Typefaces by script, and how much larger (in points) a script is set that looks small beside Latin letters. */
export interface DocumentFonts {
  readonly latin: string;
  readonly complex: string;
  readonly eastAsian: string;
  readonly complexLarger: number;
}

export const DOCUMENT_FONTS: InEach<DocumentFonts> = inEach((language) => {
  const { complex } = TYPOGRAPHY[language];
  return {
    latin: 'Times New Roman',
    complex: complex?.typeface ?? 'Times New Roman',
    eastAsian: 'SimSun',
    complexLarger: complex?.larger ?? 0,
  };
});

/** As Word and screen readers name the language. */
export const LANGUAGE_TAGS: InEach<string> = inEach((language) => TYPOGRAPHY[language].tag);

/** How a paragraph's own number and letter are written. */
export const PARAGRAPH_NUMBERS: InEach<ParagraphNumbers> = inEach((language) => TYPOGRAPHY[language].paragraphs);

/** Word keeps three languages for a text: of Latin and Cyrillic letters, of ideographs, and of letters that run from right to left. */
export type LanguageSlot = 'value' | 'eastAsia' | 'bidirectional';

export function slotOf(language: Language): LanguageSlot {
  if (isRightToLeft(language)) return 'bidirectional';
  return TRAITS[language].script === 'Han' ? 'eastAsia' : 'value';
}

/** The language of a document for each slot: its own, else the first that is written so. */
export const tagOf = (slot: LanguageSlot, language: Language): string =>
  LANGUAGE_TAGS[slotOf(language) === slot ? language : LANGUAGES.find((other) => slotOf(other) === slot)!];
