/** How a paragraph or a table of a document looks, as names; each is a style of the document itself, never formatting by hand. */
export type ParagraphStyle =
  /** The document's symbol and its particulars on the first page. */
  | 'masthead'
  | 'masthead-symbol'
  | 'session'
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
  | 'table-number'
  | 'table-title'
  | 'headnote'
  | 'stub-head'
  | 'column-head'
  | 'part-heading'
  | 'line-label'
  | 'line-figure'
  | 'total-label'
  | 'total-figure'
  | 'note'
  /** Of a letter. */
  | 'letter-head'
  | 'letter-date'
  | 'addressee'
  | 'salutation'
  | 'letter-body'
  | 'signature';

/** `figures`: the United Nations table, ruled across; `plain`: no rules at all, for laying text out. */
export type TableLook = 'figures' | 'plain';
