/** The way back from a cell: which figure its row is part of. */
import type { Reconciliation } from '../../core/reconciliation/reconciliation';
import type { RowsBehind } from '../../core/reconciliation/rows-behind';
import type { Place } from '../../core/values/address';
import { parseCell } from '../../core/values/address';
import type { FigureName } from './engine-messages';

export class FiguresByRow {
  private readonly figures = new Map<string, FigureName>();

  /** Of a shared row, its first part counts. */
  constructor({ meetings }: Reconciliation, behind: RowsBehind) {
    for (const { index: meeting, lines } of meetings) {
      for (const { index: line } of lines) {
        for (const { at } of behind.get(meeting, line)) {
          const key = rowKey(at);
          if (key !== undefined && !this.figures.has(key)) this.figures.set(key, { meeting, line });
        }
      }
    }
  }

  get(place: Place): FigureName | undefined {
    const key = rowKey(place);
    return key === undefined ? undefined : this.figures.get(key);
  }
}

function rowKey({ file, sheet, cell }: Place): string | undefined {
  const row = parseCell(cell)?.row;
  return row === undefined ? undefined : JSON.stringify([file, sheet, row]);
}
