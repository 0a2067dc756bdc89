/// <reference types="office-js" />
/** What Excel answers of a small sheet at once and of a large one only in parts. */
import type { Area } from '../../core/values/address';
import { areaOf, rangeOf } from './range-area';

/** Rows asked for at once whether they are hidden: each takes some 20 bytes of an answer, of which the web gives 5 MB. */
const ROWS_AT_ONCE = 100_000;
const AREAS = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/**
 * Merged areas within a part of a sheet. Of more than 512 Excel gives none: the part is then asked for by halves. An area belongs to the part in which it
 * begins, and one that two parts give counts once.
 */
export async function loadMerges(context: Excel.RequestContext, sheet: Excel.Worksheet, part: Area): Promise<Area[]> {
  const found = new Map<string, Area>();
  const ask = async (area: Area): Promise<void> => {
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
    merged.load(AREAS);
    try {
      await context.sync();
    } catch (error) {
      const halves = halvesOf(area);
      if (!halves || !TOO_MANY.test(String((error as { readonly code?: unknown }).code))) throw error;
      for (const half of halves) await ask(half);
      return;
    }
    if (merged.isNullObject) return;
    for (const one of merged.areas.items.map(areaOf)) found.set(JSON.stringify(one), one);
  };
  await ask(part);
  return [...found.values()];
}

/** As Excel may answer where there are too many; anything else is a fault. */
export const TOO_MANY =
  /^(?:InvalidArgument|InvalidOperation|GeneralException|RequestTooLarge|ResponsePayloadSizeLimitExceeded)$/;

function halvesOf(area: Area): readonly [Area, Area] | undefined {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (right === left) return undefined;
  const middle = Math.floor((left + right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** Numbers of the hidden rows; none is asked for where Excel says that none is hidden. */
export async function loadHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
): Promise<number[]> {
  const hidden: number[] = [];
  for (let top = used.top; top <= used.bottom; top += ROWS_AT_ONCE) {
    const bottom = Math.min(used.bottom, top + ROWS_AT_ONCE - 1);
    const rows = rangeOf(sheet, { ...used, top, bottom }).getRowProperties({ rowHidden: true });
    await context.sync();
    for (const [n, { rowHidden }] of rows.value.entries()) if (rowHidden === true) hidden.push(top + n);
  }
  return hidden;
}

/** Whether rows are asked for in parts. */
export const isTall = ({ top, bottom }: Area): boolean => bottom - top >= ROWS_AT_ONCE;
