import { cellAddress } from '../../../core/values/address';
import type { Place } from '../../../core/values/address';
import { diagnostic } from '../../../core/values/diagnostic';
import type { Diagnostic } from '../../../core/values/diagnostic';
import { CellKind } from '../../../core/workbook/workbook';
import type { Sheet } from '../../../core/workbook/workbook';
import { LONGEST_TEXT } from './text-collector';
import type { Mended } from './text-collector';

/** Places named in one notice. */
const MOST_PLACES = 50;

/** Texts that were cut, or in which characters were replaced: each at the first cell that it stands in. */
export function mendedNotices(
  file: string,
  sheets: readonly Sheet[],
  mended: ReadonlyMap<number, Mended>,
): Diagnostic[] {
  if (mended.size === 0) return [];
  const notices: Diagnostic[] = [];
  const places = firstPlaces(file, sheets, mended);
  const whole: Place = { file, sheet: '', cell: '' };
  const replaced = [...mended].filter(([, mend]) => mend.replaced > 0);
  const count = replaced.reduce((sum, [, mend]) => sum + mend.replaced, 0);
  const at = replaced.flatMap(([id]) => places.get(id) ?? []).slice(0, MOST_PLACES);
  if (count > 0) notices.push(diagnostic('text-replaced', at.length > 0 ? at : whole, { count }));
  for (const [id, { cut }] of mended) {
    if (cut > 0) notices.push(diagnostic('text-cut', places.get(id) ?? whole, { length: cut, limit: LONGEST_TEXT }));
  }
  return notices;
}

function firstPlaces(file: string, sheets: readonly Sheet[], wanted: ReadonlyMap<number, unknown>): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const { name, cells } of sheets) {
    for (let row = 0; row < cells.rowCount; row++) {
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        const kind = cells.kind(cell);
        if (kind !== CellKind.text && kind !== CellKind.error && kind !== CellKind.unreadable) continue;
        const id = cells.value(cell);
        if (!wanted.has(id) || places.has(id)) continue;
        places.set(id, { file, sheet: name, cell: cellAddress(cells.rowNumber(row), cells.column(cell)) });
      }
    }
  }
  return places;
}
