/** The texts above a table's headings, and where the table above them ends. */
import { rowTexts } from './cell-text';
import type { Head } from './table-heads';
import type { Caption } from './recognised-sheet';
import type { Candidate } from './sheet-candidates';
import { isText } from './heading-rows';
import { CellFormat, CellKind } from './workbook';

/** Between two tables captions are looked for in so many rows above the headings. */
const MOST_ROWS = 40;

export interface Above {
  readonly captions: readonly Caption[];
  /** Excel's number of the first row that belongs to the table below: a caption or the heading itself. */
  readonly top: number;
}

/**
 * What stands directly above a head, down from the row `below` (that of the head before it; 0 for the first, above which all is looked at). Only a row with
 * one text, or one year, and nothing else is sure to be a caption; others belong to the table above, but what they say is known.
 */
export function above(
  { workbook, sheet }: Candidate,
  head: Pick<Head, 'row' | 'left' | 'right'>,
  below: number,
): Above {
  const { cells } = sheet;
  const captions: Caption[] = [];
  const firstHeading = Math.min(...head.row.texts.keys());
  let top = head.row.first;
  let isSure = true;
  for (let row = positionOf(cells, top) - 1; row >= 0; row--) {
    const number = cells.rowNumber(row);
    if (number <= below || (below > 0 && captions.length >= MOST_ROWS)) break;
    const texts = rowTexts(workbook, sheet, row, head.left, head.right);
    if (texts.size === 0) continue;
    if (below > 0) {
      const isCaption = isText(cells, row, head.left, head.right) || yearsAlone(cells, row, head.left, firstHeading);
      if (!isCaption || texts.size > 2) break;
      if (texts.size > 1) isSure = false;
    }
    if (isSure) top = number;
    captions.unshift(...[...texts].map(([column, text]) => ({ row: number, column, text })));
  }
  return { captions, top };
}

/** Whether all numbers of a row are years or days where no amount stands. */
function yearsAlone(cells: Candidate['sheet']['cells'], row: number, left: number, last: number): boolean {
  for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
    const column = cells.column(cell);
    if (column < left || cells.kind(cell) !== CellKind.number) continue;
    if (column > last || (!isYear(cells.value(cell)) && cells.format(cell) !== CellFormat.date)) return false;
  }
  return true;
}

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Position of the first row whose number is not below `number`. */
export function positionOf(cells: Candidate['sheet']['cells'], number: number): number {
  let [low, high] = [0, cells.rowCount];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells.rowNumber(middle) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
