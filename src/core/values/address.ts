/** Where something stands: a file, a sheet in it, a cell (`E14`) or area (`A2:A3`). `sheet` and `cell` are empty where the whole is meant. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 1 as in Excel's addresses, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column: 1 → `A`, 16384 → `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export const areaAddress = (area: Area): string =>
  `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;

/** `E14` for an area of one cell, else `E2:E40`. */
export const shortAddress = (area: Area): string =>
  area.top === area.bottom && area.left === area.right ? cellAddress(area.top, area.left) : areaAddress(area);

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Row and column of an address like `E14` or `$E$14`; `undefined` where it is none or lies outside a sheet. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const match = CELL.exec(address);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row, column } : undefined;
}

/** The area of a reference like `A3:H8` or `A3`; whole rows and columns are not areas of cells and give `undefined`. */
export function parseArea(reference: string): Area | undefined {
  const [from, to, ...rest] = reference.split(':');
  const first = from === undefined ? undefined : parseCell(from);
  const last = to === undefined ? first : parseCell(to);
  if (!first || !last || rest.length > 0) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
