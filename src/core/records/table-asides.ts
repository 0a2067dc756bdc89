/** The rows among those of a table that hold no amount: labels of groups, notes, units below the headings. */
import { isYear, positionOf } from '../workbook/captions';
import type { Caption, RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import { readAmountText } from './amount-text';
import { AMOUNT_COLUMNS } from './table-units';

/** A record without an amount may have texts as well, but more of them. */
const MOST_TEXTS = 3;

export interface Aside {
  /** Excel's number of the row. */
  readonly row: number;
  readonly texts: readonly Caption[];
  /** The first row below an empty one, or below a row that is none. */
  readonly isFirst: boolean;
}

const KNOWN = new WeakMap<RecognisedSheet, readonly Aside[]>();

/** From the top down. A table is looked through once. */
export function asidesOf(table: RecognisedSheet): readonly Aside[] {
  let asides = KNOWN.get(table);
  if (!asides) KNOWN.set(table, (asides = findAsides(table)));
  return asides;
}

function findAsides(table: RecognisedSheet): Aside[] {
  const { sheet, workbook, headingRow, lastRow, left, right, columns, across, totalColumns } = table;
  const { cells } = sheet;
  const amounts = new Set([
    ...AMOUNT_COLUMNS.flatMap((name) => columns.get(name) ?? []),
    ...across.keys(),
    ...totalColumns,
  ]);
  const asides: Aside[] = [];
  const end = positionOf(cells, lastRow + 1);
  const isOfAmounts = new Uint8Array(Math.max(0, ...amounts) + 1);
  for (const column of amounts) isOfAmounts[column] = 1;
  for (let row = positionOf(cells, headingRow + 1); row < end; row++) {
    // Most rows have an amount, and are none: that is seen without reading a text.
    let hasAmount = false;
    for (let cell = cells.start(row + 1) - 1; cell >= cells.start(row) && !hasAmount; cell--)
      hasAmount = cells.kind(cell) !== CellKind.text && isOfAmounts[cells.column(cell)] === 1;
    if (hasAmount) continue;
    const texts: Caption[] = [];
    let isAside = true;
    for (let cell = cells.start(row); isAside && cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column < left || column > right) continue;
      const isAmount = amounts.has(column);
      if (cells.kind(cell) !== CellKind.text) {
        const value = cells.kind(cell) === CellKind.number ? cells.value(cell) : 0;
        if (isAmount) isAside = false;
        else if (isYear(value)) texts.push({ row: cells.rowNumber(row), column, text: String(value) });
        continue;
      }
      const text = workbook.texts.text(cells.value(cell)).trim();
      if (text === '') continue;
      if (isAmount && isAmountText(text)) isAside = false;
      texts.push({ row: cells.rowNumber(row), column, text });
      if (texts.length > MOST_TEXTS) isAside = false;
    }
    if (!isAside || texts.length === 0) continue;
    const number = cells.rowNumber(row);
    asides.push({ row: number, texts, isFirst: asides.at(-1)?.row !== number - 1 });
  }
  return asides;
}

function isAmountText(text: string): boolean {
  if (text.length > 40 || !/[\p{N}–-]/u.test(text)) return false;
  const { state } = readAmountText(text);
  return state === 'read' || state === 'ambiguous';
}
