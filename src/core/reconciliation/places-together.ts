/** Many cells as few places, to be marked at once. */
import type { Place } from '../values/address';
import { parseCell, shortAddress } from '../values/address';

/** Excel takes a list of areas up to some 8,000 letters. */
const LONGEST = 8000;

/** Places of whole cells, each once, sheet by sheet: those one below the other as an area (`E2:E5,E9`). A very long list makes several places of a sheet. */
export function placesTogether(cells: Iterable<Place>): Place[] {
  const sheets = new Map<string, { readonly file: string; readonly sheet: string; readonly columns: Columns }>();
  for (const { file, sheet, cell } of cells) {
    const at = parseCell(cell);
    if (!at) continue;
    const key = JSON.stringify([file, sheet]);
    let known = sheets.get(key);
    if (!known) sheets.set(key, (known = { file, sheet, columns: new Map() }));
    const rows = known.columns.get(at.column);
    if (rows) rows.add(at.row);
    else known.columns.set(at.column, new Set([at.row]));
  }
  return [...sheets.values()].flatMap(({ file, sheet, columns }) =>
    joined(areasOf(columns)).map((cell) => ({ file, sheet, cell })),
  );
}

/** Numbers of rows by the number of the column. */
type Columns = Map<number, Set<number>>;

function areasOf(columns: Columns): string[] {
  const areas: string[] = [];
  for (const [column, all] of [...columns].sort(([a], [b]) => a - b)) {
    const rows = [...all].sort((a, b) => a - b);
    for (let n = 0; n < rows.length; n++) {
      const top = rows[n]!;
      while (rows[n + 1] === rows[n]! + 1) n++;
      const bottom = rows[n]!;
      areas.push(shortAddress({ top, bottom, left: column, right: column }));
    }
  }
  return areas;
}

function joined(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    if (last === undefined || last.length + area.length >= LONGEST) lists.push(area);
    else lists[lists.length - 1] = `${last},${area}`;
  }
  return lists;
}
