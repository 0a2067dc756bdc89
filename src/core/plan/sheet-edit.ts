/**
 * Changes to sheets of a workbook that somebody has open, as whoever makes them must see them. One list is one step: it is made whole or not at
 * all, and taken back whole.
 */
import type { PlannedSheet } from './sheet-plan';

/** A cell's value; `undefined`: empty. Text is text, whatever it begins with. */
export type EditValue = string | number | boolean | undefined;

export interface CellEdit {
  readonly sheet: string;
  /** Numbers of row and column, from 1. */
  readonly row: number;
  readonly column: number;
  /** What was read there. Where something else stands there now, nothing at all is changed. */
  readonly before: EditValue;
  readonly value: EditValue;
  /** In Excel's own code; the cell's own stays where absent. */
  readonly format?: string;
}

export interface SheetEdits {
  /** Sheets that are not there yet; what is there is never touched by them. */
  readonly sheets: readonly PlannedSheet[];
  /** A row of cells right under a table becomes part of it. */
  readonly cells: readonly CellEdit[];
}
