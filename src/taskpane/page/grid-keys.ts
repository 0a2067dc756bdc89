/** Where the keys go in a shown sheet, as they do in Excel: always left to right. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const BY: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** `undefined` for any other key. `rows` and `columns`: how many hold something; `page`: rows in view. With Ctrl arrows go as far as these. */
export function placeAfter(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: GridPlace,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | undefined {
  const to = wished(key, ctrlKey, from, { rows, columns, page });
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}

function wished(
  key: string,
  far: boolean,
  { row, column }: GridPlace,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | undefined {
  if (key === 'Home') return { row: far ? 1 : row, column: 1 };
  if (key === 'End') return { row: far ? rows : row, column: columns };
  if (key === 'PageDown') return { row: row + page, column };
  if (key === 'PageUp') return { row: row - page, column };
  const by = BY[key];
  return by && { row: row + by[0] * (far ? rows : 1), column: column + by[1] * (far ? columns : 1) };
}

const within = (number: number, most: number): number => Math.min(Math.max(1, number), Math.max(1, most));
