/** A document as its reader finds it, and as it should be: the same shape for both. Knows no file format. */
import type { FigureName } from '../annex/document-figures';
import type { Language } from '../language/language';

export interface ReadParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface ReadCell {
  readonly text: string;
  /** The first column that it covers, from 0, and how many. */
  readonly column: number;
  readonly span: number;
  /** What a screen reader says of the pictures in it. */
  readonly pictures?: readonly string[];
}

export interface ReadTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly ReadCell[])[];
  /** What a screen reader says of it. */
  readonly descriptions: readonly string[];
}

export type ReadBlock = ReadParagraph | ReadTable;

/** Text that a word processor works out, and what was kept of it. */
export interface ReadField {
  readonly instruction: string;
  readonly result: string;
}

export interface ReadBookmark {
  readonly name: string;
  readonly text: string;
  /** The fields within it, by their positions among all. */
  readonly fields: readonly number[];
}

export interface ReadDocument {
  readonly file: string;
  readonly blocks: readonly ReadBlock[];
  /** Paragraphs of heads and feet of pages, without numbers of pages. */
  readonly heads: readonly string[];
  /** Title, subject and the like; alternative texts of pictures that stand in no table. */
  readonly properties: readonly string[];
  /** The version of the product that wrote it; blank where it says none. */
  readonly version: string;
  /** In the order of the text; of none where nothing is known of them. */
  readonly fields?: readonly ReadField[];
  readonly bookmarks?: readonly ReadBookmark[];
  /** Insertions and deletions that are not accepted yet; they are read as if they were. */
  readonly trackedChanges: number;
}

/** A piece of an expected text that stands for a figure. */
export interface NamedRange {
  readonly from: number;
  readonly to: number;
  readonly name: FigureName;
}

export interface ExpectedText {
  /** Levelled; without marks of notes. */
  readonly text: string;
  readonly names: readonly NamedRange[];
  /** Marks of notes: after the text of a cell, before that of a note. */
  readonly marks?: readonly string[];
}

/**
 * `title`: a title, heading, name or day that must stand word for word; `caption`: one above a table, `note`: one under it; `text` may be worded
 * anew, and so may an `item` of the list that the text before it begins.
 */
export type ParagraphRole = 'title' | 'caption' | 'text' | 'item' | 'note';

export interface ExpectedParagraph extends ExpectedText {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  /** A note that stands word for word, as titles do. */
  readonly isBound?: boolean;
}

export interface ExpectedCell extends ExpectedText {
  readonly column: number;
  readonly span: number;
  readonly isFigure: boolean;
  /** What a screen reader says of the picture in it. */
  readonly pictures?: readonly string[];
}

export interface ExpectedRow {
  readonly cells: readonly ExpectedCell[];
  readonly isHead: boolean;
}

export interface ExpectedTable {
  readonly kind: 'table';
  readonly rows: readonly ExpectedRow[];
  /** A table of figures, as against one that lays text out. */
  readonly hasFigures: boolean;
  /** What a screen reader says of it. */
  readonly descriptions?: readonly string[];
}

export type ExpectedBlock = ExpectedParagraph | ExpectedTable;

export interface ExpectedDocument {
  readonly language: Language;
  /** Of meetings, lines and parts, as the document calls them; in one of the budget also of States. */
  readonly names: readonly string[];
  /** Whether it is one of the budget's, in which other words say what an amount is. */
  readonly isBudget: boolean;
  readonly blocks: readonly ExpectedBlock[];
  readonly heads: readonly string[];
  readonly properties: readonly string[];
}
