/** Headings of amounts that stand over more than one column. */
import type { Area } from '../values/address';
import type { Sheet } from './workbook';
import { CellKind } from './workbook';

/**
 * The area of the heading of amounts, where it is merged over several columns with numbers in them: which of them is meant cannot be told.
 * `headingRow` is Excel's number of the (lower) heading row, `texts` what it holds by column: a merged cell above a full row of headings says nothing of
 * the columns.
 */
export function mergedAmount(
  { cells, merges }: Sheet,
  headingRow: number,
  columns: ReadonlyMap<string, number>,
  texts: ReadonlyMap<number, string>,
): Area | undefined {
  const amount = columns.get('Amount');
  if (amount === undefined) return undefined;
  const taken = new Set(columns.values());
  const covers = ({ top, bottom, left, right }: Area): boolean =>
    left <= amount && amount <= right && left < right && top <= headingRow && headingRow <= bottom + 1;
  return merges.find((area) => {
    if (!covers(area)) return false;
    if (area.bottom < headingRow && isFull(texts, area)) return false;
    for (let row = 0; row < cells.rowCount; row++) {
      if (cells.rowNumber(row) <= headingRow) continue;
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        const column = cells.column(cell);
        const inside = area.left <= column && column <= area.right && !taken.has(column);
        if (inside && cells.kind(cell) === CellKind.number) return true;
      }
    }
    return false;
  });
}

function isFull(texts: ReadonlyMap<number, string>, { left, right }: Area): boolean {
  for (let column = left; column <= right; column++) if (!texts.has(column)) return false;
  return true;
}
