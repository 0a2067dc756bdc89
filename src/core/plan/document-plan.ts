/**
 * A document to be written, as whoever writes it must see it: paragraphs and tables with names of styles, and how each section is laid out and
 * printed. Knows no file format. Lengths are in twentieths of a point, as in the standard.
 */
import type { Language } from '../language/language';
import type { Day } from '../values/calendar';
import type { ParagraphStyle, TableLook } from '../style/document-style';

/** Text of one kind. A figure that the document can be asked about has the name under which its rows are listed. */
export interface PlannedRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A small raised letter: the mark of a note. */
  readonly raised?: boolean;
  /** A number that Word counts by itself, or that follows one: of a table or a figure, by its place among them from 1. */
  readonly counted?: { readonly of: 'table' | 'figure'; readonly number: number; readonly isReference: boolean };
  /** The language of the text where it is not the document's: what is lacking is printed in English. */
  readonly language?: Language;
}

export interface PlannedParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: readonly PlannedRun[];
  /** Stays on a page with what follows. */
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

export interface PlannedTextCell {
  readonly style: ParagraphStyle;
  readonly runs: readonly PlannedRun[];
  /** Columns that it spans, 1 where absent. */
  readonly span?: number;
  /** Figures stand on the right in every language. */
  readonly isFigure?: boolean;
  /** Set before the text. */
  readonly picture?: PlannedPicture;
}

export interface PlannedTextRow {
  readonly cells: readonly PlannedTextCell[];
  /** Repeated at the top of each page. */
  readonly isHead?: boolean;
  readonly ruleAbove?: 'thin' | 'medium';
  readonly ruleBelow?: 'thin' | 'medium';
  /** Stays on a page with the row after it. */
  readonly keepWithNext?: boolean;
  /** Its text may be longer than a page: it goes on over the next. Every other row stands on one page. */
  readonly mayBreak?: boolean;
}

export interface PlannedTextTable {
  readonly kind: 'table';
  readonly look: TableLook;
  /** What a screen reader says first: a name and what the table shows. */
  readonly title: string;
  readonly description: string;
  /** Of the columns; their sum is the table's width. */
  readonly widths: readonly number[];
  readonly rows: readonly PlannedTextRow[];
}

export interface PlannedPicture {
  readonly kind: 'picture';
  /** A PNG. */
  readonly bytes: Uint8Array;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alternative: string;
}

export type PlannedBlock = PlannedParagraph | PlannedTextTable | PlannedPicture;

/** What stands on top and at the foot of each page. A page's number is set by the writer. */
export interface PlannedPageHead {
  /** The document's symbol. */
  readonly symbol: string;
  /** `DRAFT` in the document's language, or blank. */
  readonly draft: string;
  /** The job number at the foot, or blank. */
  readonly job?: string;
}

export interface PlannedSection {
  readonly landscape: boolean;
  readonly head: PlannedPageHead;
  /** The first page of a document has its symbol in the masthead, and none on top. */
  readonly firstPageHasNoHead?: boolean;
  readonly blocks: readonly PlannedBlock[];
}

export interface PlannedDocument {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  /** The office that submits it, and its own day; said nowhere where they are not known. */
  readonly author?: string;
  readonly day?: Day | undefined;
  /** Of the product. */
  readonly version: string;
  readonly sections: readonly PlannedSection[];
}
