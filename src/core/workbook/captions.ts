/** The texts above a table's headings, and where the table above them ends. */
import { rowTexts } from './cell-text';
import type { Head } from './table-heads';
import type { Caption } from './recognised-sheet';
import type { Candidate } from './sheet-candidates';
import { isText } from './heading-rows';

/** Captions are looked for in so many rows above the headings. */
const MOST_ROWS = 12;

export interface Above {
  readonly captions: readonly Caption[];
  /** Excel's number of the first row that belongs to the table below: a caption or the heading itself. */
  readonly top: number;
}

/**
 * What stands directly above a head, down from the row `below` (that of the head before it; 0 for the first). Only a row with one text and nothing else
 * is sure to be a caption; others belong to the table above, but what they say is known.
 */
export function above(
  { workbook, sheet }: Candidate,
  head: Pick<Head, 'row' | 'left' | 'right'>,
  below: number,
): Above {
  const { cells } = sheet;
  const captions: Caption[] = [];
  let top = head.row.first;
  let isSure = true;
  for (let row = positionOf(cells, top) - 1; row >= 0 && captions.length < MOST_ROWS; row--) {
    const number = cells.rowNumber(row);
    if (number <= below) break;
    const texts = rowTexts(workbook, sheet, row, head.left, head.right);
    if (texts.size === 0) continue;
    if (!isText(cells, row, head.left, head.right)) {
      if (below > 0) break;
      continue;
    }
    if (texts.size > 1) isSure = false;
    if (below > 0 && texts.size > 2) break;
    if (isSure) top = number;
    for (const [column, text] of texts) captions.unshift({ row: number, column, text });
  }
  return { captions, top: below === 0 ? 1 : top };
}

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
