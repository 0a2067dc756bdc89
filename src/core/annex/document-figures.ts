/**
 * Every number of a document that follows from the workbook: where it stands, how it is printed, and what it is. A number that none of these
 * accounts for was not written by us.
 */
import type { Measure, RowRole } from './annex';

/** What a number is, beside the measures of a table. */
export type FigureMeasure =
  | Measure
  /** The variance in tenths of a per cent of the estimate, without its sign: the words around it say above or below. */
  | 'variance-rate'
  /** How many: `counted` says of what. */
  | 'count'
  /** Of the reporting year. */
  | 'year'
  /** The day of provisional figures. */
  | 'day'
  /** The number of a table. */
  | 'table'
  /** Of a table of the budget: `counted` says of which row and column. */
  | 'budget'
  /** In a text of the workbook or in wording of ours: a title, a symbol, a setting, an explanation, a note. */
  | 'text';

/** What a number stands for: the codes of meeting, line and part, blank = all; the row of the table that holds it. */
export interface FigureName {
  readonly measure: FigureMeasure;
  readonly meeting: string;
  readonly line: string;
  readonly part: string;
  /** `unmatched` and `grand-total` stand apart from the meetings. */
  readonly role: RowRole;
  /** Of a count: what is counted. Of a text: the style of its paragraph. */
  readonly counted: string;
}

/** A figure is a run of its own, in a block of the plan. All count from 0. */
export interface FigurePlace {
  /** Through all sections. */
  readonly block: number;
  /** Of a table; −1 in a paragraph. */
  readonly row: number;
  readonly cell: number;
  readonly run: number;
}

export interface DocumentFigure {
  readonly name: FigureName;
  readonly place: FigurePlace;
  /** As printed, with its separators and parentheses, or in words: `(19,113)`, `98.5`, `five`; without the mark of a moved figure. */
  readonly text: string;
}
