/** The rows of a sheet that may be its headings. */
import { MAX_ROWS } from '../values/address';
import { rowTexts } from './cell-text';
import { namesNothing } from './heading-index';
import { isOnlyUnit } from '../values/units';
import type { Candidate } from './sheet-candidates';
import type { Cells, Workbook } from './workbook';
import { CellKind } from './workbook';

/** In this many rows with anything in them headings may stand beside numbers; further down a heading row holds none. */
const ROWS_SEARCHED = 200;

export interface HeadingRow {
  /** Excel's number of the row (of the lower one, where there are two). */
  readonly number: number;
  /** Excel's number of the upper one; the same where there is one. */
  readonly first: number;
  /** Position of the lower one among the sheet's rows. */
  readonly at: number;
  readonly texts: ReadonlyMap<number, string>;
  /** None of the texts names a column of any kind of sheet; the officer may have said otherwise. */
  readonly namesNothing: boolean;
  /** Of two rows: the lower one's texts alone, and for each of their columns the text of the upper one that stands over it. */
  readonly pair?: { readonly lower: ReadonlyMap<number, string>; readonly over: () => ReadonlyMap<number, string> };
}

/**
 * Each row that may hold headings, alone and together with the one above it (a spanner, or headings merged downwards). Rows are passed
 * over unread where `isWorth` says so of the most columns that they can have, and below the first rows of a sheet where they hold a number (a
 * heading is text) or no text that `names` a column.
 */
export function* headingRows(
  candidate: Candidate,
  isWorth: (columns: number) => boolean = () => true,
  names: (text: string) => boolean = () => true,
): Generator<HeadingRow> {
  const { workbook, sheet, left, right, headingRow, bottom = MAX_ROWS } = candidate;
  const { cells } = sheet;
  const kept = keptRows(cells, left, right);
  const single = (row: number): HeadingRow =>
    kept(row, () => {
      const number = cells.rowNumber(row);
      const texts = rowTexts(workbook, sheet, row, left, right);
      return { number, first: number, at: row, texts, namesNothing: [...texts.values()].every(namesNothing) };
    });
  let aboveIsText = false;
  let lastSearched = -1;
  for (const row of rowsWorthALook(cells, left, right)) {
    const number = cells.rowNumber(row);
    if (number > bottom) return;
    // A table of Excel's own says where its headings are; below it there may be others.
    if (headingRow !== undefined && number <= headingRow) {
      if (headingRow === number) yield single(row);
      continue;
    }
    const isSearched = row < ROWS_SEARCHED || namesAny(workbook, cells, row, names);
    const hasAbove = aboveIsText && lastSearched === row - 1 && cells.rowNumber(row - 1) === number - 1;
    aboveIsText = isSearched;
    lastSearched = row;
    if (!isSearched) continue;
    if (isWorth(mostColumns(cells, row, row))) yield single(row);
    if (hasAbove && isWorth(mostColumns(cells, row - 1, row))) {
      yield kept(-row, () => {
        const [upper, lower] = [single(row - 1).texts, single(row).texts];
        const pair = { lower, over: () => spans(sheet, number - 1, upper, lower) };
        const texts = joined(sheet, number - 1, upper, lower);
        const isNameless = [...texts.values()].every(namesNothing);
        return { number, first: number - 1, at: row, texts, namesNothing: isNameless, pair };
      });
    }
  }
}

/** Rows kept of a sheet; a list of texts may have a million. */
const MOST_KEPT = 2000;
/** Of each sheet, by the columns looked at: its rows, and (by their numbers less than 0) those together with the one above. */
const heads = new WeakMap<Cells, Map<string, Map<number, HeadingRow>>>();

/** A row is made once for all kinds that the sheet may be of. */
function keptRows(cells: Cells, left: number, right: number): (key: number, make: () => HeadingRow) => HeadingRow {
  const ofSheet = heads.get(cells) ?? new Map<string, Map<number, HeadingRow>>();
  const columns = `${left} ${right}`;
  const rows = ofSheet.get(columns) ?? new Map<number, HeadingRow>();
  heads.set(cells, ofSheet.set(columns, rows));
  return (key, make) => {
    const known = rows.get(key);
    if (known) return known;
    const made = make();
    if (rows.size < MOST_KEPT) rows.set(key, made);
    return made;
  };
}

/** Of each sheet, by the columns looked at: further down, the rows without a number. A sheet is searched once for each kind that it may be of. */
const textRows = new WeakMap<Cells, Map<string, readonly number[]>>();

/** Positions of the first rows of a sheet, and of those further down that hold no number between two columns. */
function* rowsWorthALook(cells: Cells, left: number, right: number): Generator<number> {
  for (let row = 0; row < Math.min(cells.rowCount, ROWS_SEARCHED); row++) yield row;
  if (cells.rowCount <= ROWS_SEARCHED) return;
  const known = textRows.get(cells) ?? new Map<string, readonly number[]>();
  const key = `${left} ${right}`;
  let rows = known.get(key);
  if (!rows) {
    const found: number[] = [];
    for (let row = ROWS_SEARCHED; row < cells.rowCount; row++) if (isText(cells, row, left, right)) found.push(row);
    textRows.set(cells, known.set(key, (rows = found)));
  }
  yield* rows;
}

/** The texts of two rows of headings: the lower ones, but a unit alone (`CHF` under `Amount`) says something of the heading above it. */
function joined(
  { merges }: Candidate['sheet'],
  number: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): Map<number, string> {
  const texts = new Map([...upper, ...lower]);
  for (const [column, text] of lower) {
    if (text.length > 30 || !isOnlyUnit(text)) continue;
    const area = merges.find(
      (one) => one.top <= number && number <= one.bottom && one.left <= column && column <= one.right,
    );
    const above = upper.get(area?.left ?? column);
    if (above !== undefined) texts.set(column, `${above} (${text})`);
  }
  return texts;
}

/** A text stands over the columns that it is merged over; else over its own and those right of it down to the next text. */
function spans(
  { merges }: Candidate['sheet'],
  number: number,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): Map<number, string> {
  const over = new Map<number, string>();
  const starts = [...upper.keys()].sort((a, b) => a - b);
  for (const [n, start] of starts.entries()) {
    const area = merges.find(({ top, bottom, left }) => top <= number && number <= bottom && left === start);
    const end = area && area.right > start ? area.right : (starts[n + 1] ?? Number.POSITIVE_INFINITY) - 1;
    for (const column of lower.keys()) if (start <= column && column <= end) over.set(column, upper.get(start)!);
  }
  return over;
}

/** Whether one of the row's first texts names a column. */
function namesAny({ texts }: Workbook, cells: Cells, row: number, names: (text: string) => boolean): boolean {
  const end = cells.start(row + 1);
  for (let cell = cells.start(row); cell < end; cell++) {
    if (cells.kind(cell) === CellKind.text && names(texts.text(cells.value(cell)).trim())) return true;
  }
  return false;
}

/** Whether no cell of the row between two columns is a number. */
export function isText(cells: Cells, row: number, left: number, right: number): boolean {
  const end = cells.start(row + 1);
  for (let cell = cells.start(row); cell < end; cell++) {
    if (cells.kind(cell) !== CellKind.number) continue;
    const column = cells.column(cell);
    if (column >= left && column <= right) return false;
  }
  return true;
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
