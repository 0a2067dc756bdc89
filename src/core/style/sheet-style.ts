/** How a cell of a sheet looks, as names; what each name means is data (`united-nations.ts`). */
export type StyleName =
  | 'symbol'
  | 'draft'
  | 'title'
  | 'caption'
  | 'table-title'
  | 'headnote'
  | 'stub-head'
  | 'head'
  | 'heading'
  | 'heading-figure'
  | 'line'
  | 'line-figure'
  | 'plain-line'
  | 'subtotal'
  | 'subtotal-figure'
  | 'total'
  | 'total-figure'
  | 'last-total'
  | 'last-total-figure'
  | 'note'
  | 'data-head'
  | 'data-figure-head'
  | 'data'
  | 'data-figure'
  | 'data-total'
  | 'data-total-figure'
  | 'data-title'
  | 'data-note';

export type Rule = 'thin' | 'medium';

export interface SheetStyle {
  readonly bold?: boolean;
  /** Of scripts that have italics. */
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** `start` is the side on which the language begins, `end` the other; figures stand on the right in every language. */
  readonly align: 'start' | 'end' | 'right';
  readonly vertical?: 'top' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly ruleAbove?: Rule;
  readonly ruleBelow?: Rule;
  /** Hexadecimal red, green and blue. */
  readonly fill?: string;
}
