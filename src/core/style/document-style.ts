/** How a paragraph or a table of a document looks, as names; each is a style of the document itself, never formatting by hand. */
export type ParagraphStyle =
  /** The document's symbol and its particulars on the first page. */
  | 'masthead'
  | 'masthead-name'
  | 'masthead-symbol'
  | 'masthead-body'
  | 'session'
  | 'session-place'
  | 'agenda-item'
  | 'title'
  /** The word for Addendum. */
  | 'subtitle'
  | 'submitted-by'
  | 'draft'
  | 'heading'
  | 'body'
  /** A paragraph with a number of its own. */
  | 'numbered'
  /** One of a list under it, with a letter. */
  | 'lettered'
  | 'table-number'
  | 'table-title'
  | 'headnote'
  | 'stub-head'
  | 'column-head'
  | 'part-heading'
  /** Of a row that stands under no heading of a part. */
  | 'row-label'
  | 'line-label'
  | 'line-figure'
  | 'total-label'
  | 'total-figure'
  | 'note'
  | 'picture'
  /** The far end of a chart's scale. */
  | 'scale-end'
  /** On top of each page, and at its foot. */
  | 'page-head'
  | 'page-foot'
  /** Of a letter. */
  | 'letter-head'
  | 'letter-date'
  | 'addressee'
  | 'letter-subject'
  | 'salutation'
  | 'letter-body'
  | 'letter-after-table'
  | 'signature'
  | 'signature-title';

/** `figures`: the United Nations table, ruled across; `plain`: no rules at all, for laying text out. */
export type TableLook = 'figures' | 'plain';

/** What a style means. Lengths are in twentieths of a point. */
export interface TextStyle {
  /** By which Word shows the style; its own names for titles and headings, so that it knows them as such. */
  readonly name: string;
  readonly bold?: boolean;
  /** Of scripts that have italics. */
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** `start` is the side on which the language begins, `end` the other; figures stand on the right in every language. */
  readonly align?: 'start' | 'end' | 'right' | 'centre' | 'justified';
  readonly indentStart?: number;
  readonly indentEnd?: number;
  /** Lines after the first begin further in. */
  readonly hanging?: number;
  readonly before?: number;
  readonly after?: number;
  /** Stays on a page with what follows. */
  readonly keepWithNext?: boolean;
  /** In the outline by which a reader moves through the document; 1 is the highest. */
  readonly outline?: number;
  /** Each paragraph has a number of its own, from 1; on the second level a letter, anew under each number. */
  readonly level?: 1 | 2;
  readonly ruleBelow?: 'thin' | 'medium';
  /** Of figures alone. */
  readonly figures?: boolean;
}
