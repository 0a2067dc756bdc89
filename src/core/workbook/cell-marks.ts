/** What is known of a cell beside its value, in one number of 32 bits: who goes through a million rows asks for it once. */
import type { CellKind } from './workbook';

/** From the lowest bit: column, kind, format, origin, scale, look. */
export const COLUMN_MASK = 0x7fff;
export const KIND_SHIFT = 15;
export const FORMAT_SHIFT = 18;
export const ORIGIN_SHIFT = 21;
export const SCALE_SHIFT = 23;
export const LOOK_SHIFT = 26;
export const THREE_BITS = 7;
export const TWO_BITS = 3;

/** The column, from 1. */
export const columnIn = (marks: number): number => marks & COLUMN_MASK;

export const kindIn = (marks: number): CellKind => ((marks >> KIND_SHIFT) & THREE_BITS) as CellKind;

/** Whether the cell may have a `Look`; without, it has none. */
export const mayHaveLook = (marks: number): boolean => marks >>> LOOK_SHIFT !== 0;

/** The marks of a cell of which no more than this is asked by them. */
export const marksOf = (column: number, kind: CellKind, mayLook: boolean): number =>
  column | (kind << KIND_SHIFT) | (mayLook ? 1 << LOOK_SHIFT : 0);
