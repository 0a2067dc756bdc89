/** Rows right below headings that only number the columns, as forms of governments have them: `1 | 2 | 3`, `(a) | (b) | (c) = (a) - (b)`. They hold no amounts. */
import { positionOf } from './captions';
import { cellText } from './cell-text';
import type { Sheet, Workbook } from './workbook';
import { CellFormat, CellKind } from './workbook';

interface Head {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly left: number;
  readonly right: number;
}

/** A number or letter, bare or in brackets, and what it is reckoned from. */
const NUMBERING =
  /^(?:col(?:umn|onne|umna)?\.?\s?|гр(?:афа)?\.?\s?)?\(?(\d{1,2}|\p{L})\)?\.?(?:\s?[=:(]?[\s\d()a-zа-я+\-–−−/*x×÷.,%=]*)?$/iu;
/** Two columns may be numbered by chance. */
const FEWEST = 3;

/** Position of the first row below the headings and the row that numbers their columns. `mayBeCodes`: bare numbers may be an entry of three columns as well. */
export function firstDataPosition(head: Head, mayBeCodes = false): number {
  const next = positionOf(head.sheet.cells, head.headingRow + 1);
  return numbersColumns(head, next, mayBeCodes) ? next + 1 : next;
}

/** Whether the row at a position holds nothing but the numbers or letters of columns, one after the other. */
export const numbersColumns = (head: Omit<Head, 'headingRow'>, row: number, mayBeCodes = false): boolean =>
  numberingAt(head, row, mayBeCodes) === 'numbers';

/** Whether the first row below the headings may number the columns, and may be an entry (`A | 1 | 2`): it is read, and asked about. */
export const mayNumberColumns = (head: Head): boolean =>
  numberingAt(head, positionOf(head.sheet.cells, head.headingRow + 1), false) === 'unclear';

/** So many numbers in a row behind a letter are no amounts. */
const FEWEST_BEHIND_LETTER = 4;

function numberingAt(
  { workbook, sheet, left, right }: Omit<Head, 'headingRow'>,
  row: number,
  mayBeCodes: boolean,
): 'numbers' | 'unclear' | undefined {
  const { cells } = sheet;
  if (row >= cells.rowCount) return undefined;
  let count = 0;
  let letters = 0;
  let last: { readonly index: number; readonly isLetter: boolean } | undefined;
  const bare: number[] = [];
  for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
    const column = cells.column(cell);
    if (column < left || column > right) continue;
    const kind = cells.kind(cell);
    if (kind !== CellKind.text && kind !== CellKind.number) return undefined;
    if (kind === CellKind.number && cells.format(cell) === CellFormat.date) return undefined;
    const text = cellText(workbook, sheet, cell).trim();
    if (text === '') continue;
    const found = numberingOf(text);
    // `A | B | 1 | 2`: columns of texts by letters, those of numbers by numbers.
    const isFirst = last === undefined || (last.isLetter && found?.isLetter === false);
    if (!found || (isFirst ? found.index > (last ? 1 : 2) : found.index !== last!.index + 1)) return undefined;
    if (found.isLetter) letters++;
    if (/^(?:\d+|\p{L})$/u.test(text)) bare.push(column);
    last = found;
    count++;
  }
  if (count < FEWEST) return undefined;
  // Bare signs may be codes and amounts: where they number columns, words stand below some of them.
  if (bare.length < count) return 'numbers';
  const before = Array.from({ length: Math.min(bare[0]! - left, 2) }, (_, n) => bare[0]! - 1 - n);
  if (mayBeCodes || ![...before, ...bare].some((column) => isOfWords(workbook, sheet, row + 1, column)))
    return undefined;
  // The label of an entry, and its amounts in thousands: what numbers all columns goes on from one to the next.
  const isLabelled = letters > 0 && letters < count && count - letters < FEWEST_BEHIND_LETTER;
  return isLabelled ? 'unclear' : 'numbers';
}

function numberingOf(text: string): { readonly index: number; readonly isLetter: boolean } | undefined {
  const sign = text.length <= 24 ? NUMBERING.exec(text)?.[1] : undefined;
  if (sign === undefined) return undefined;
  if (/^\d/.test(sign)) return { index: Number(sign), isLetter: false };
  const letter = sign.toLowerCase();
  for (const first of 'aа') {
    const index = letter.codePointAt(0)! - first.codePointAt(0)! + 1;
    if (index > 0 && index <= 26) return { index, isLetter: true };
  }
  return undefined;
}

/** Whether the first cell of a column, from a row on, is a text of more than one letter. */
function isOfWords(workbook: Workbook, sheet: Sheet, from: number, column: number): boolean {
  const { cells } = sheet;
  for (let row = from; row < cells.rowCount && row < from + 8; row++)
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      if (cells.column(cell) !== column) continue;
      const text = cellText(workbook, sheet, cell).trim();
      if (text === '') break;
      return cells.kind(cell) === CellKind.text && text.length > 1 && /\p{L}/u.test(text);
    }
  return false;
}
