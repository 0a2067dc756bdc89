/** The rows of a sheet that may be its headings. */
import { rowTexts } from './cell-text';
import type { Candidate } from './sheet-candidates';
import type { Cells } from './workbook';

/** Headings are looked for in this many rows with anything in them; notes above a table are never longer. */
const ROWS_SEARCHED = 200;

export interface HeadingRow {
  /** Excel's number of the row (of the lower one, where there are two). */
  readonly number: number;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * Each row that may hold headings, alone and together with the one above it (a spanner, or headings merged downwards). Rows are passed
 * over unread where `isWorth` says so of the most columns that they can have.
 */
export function* headingRows(
  candidate: Candidate,
  isWorth: (columns: number) => boolean = () => true,
): Generator<HeadingRow> {
  const { workbook, sheet, left, right, headingRow } = candidate;
  const { cells } = sheet;
  const rows = Math.min(cells.rowCount, ROWS_SEARCHED);
  const texts = (row: number): Map<number, string> => rowTexts(workbook, sheet, row, left, right);
  for (let row = 0; row < rows; row++) {
    const number = cells.rowNumber(row);
    if (headingRow !== undefined) {
      if (headingRow === number) yield { number, texts: texts(row) };
      continue;
    }
    if (isWorth(mostColumns(cells, row, row))) yield { number, texts: texts(row) };
    const hasAbove = row > 0 && cells.rowNumber(row - 1) === number - 1;
    if (hasAbove && isWorth(mostColumns(cells, row - 1, row))) {
      yield { number, texts: new Map([...texts(row - 1), ...texts(row)]) };
    }
  }
}

/** As many columns as two rows, one after the other or the same, may have between them. */
function mostColumns(cells: Cells, upper: number, lower: number): number {
  const count = cells.start(lower + 1) - cells.start(upper);
  if (count === 0) return 0;
  const ends = [upper, lower].filter((row) => cells.start(row) < cells.start(row + 1));
  const first = Math.min(...ends.map((row) => cells.column(cells.start(row))));
  const last = Math.max(...ends.map((row) => cells.column(cells.start(row + 1) - 1)));
  return Math.min(count, last - first + 1);
}
