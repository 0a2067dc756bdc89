/** Where the tables of a sheet begin: their rows of headings, one below the other or side by side. */
import { requiredColumns } from './heading-index';
import type { ColumnMemory, Fields } from './heading-fields';
import { fieldsOf, HeadingNames, isOfOneSide, LONGEST_HEADING, NO_MEMORY } from './heading-fields';
import type { HeadingRow } from './heading-rows';
import { headingRows } from './heading-rows';
import type { Candidate } from './sheet-candidates';
import type { Cells } from './workbook';

export interface Head {
  readonly row: HeadingRow;
  /** The columns that may belong to the table. */
  readonly left: number;
  readonly right: number;
  readonly fields: Fields;
}

/** What comes nearest to a row of headings, where there is none that has all. */
export interface Best {
  readonly row: HeadingRow | undefined;
  readonly score: number;
  readonly missing: readonly string[];
}

export interface Heads {
  /** Each with all the columns that the kind requires. */
  readonly heads: readonly Head[];
  readonly best: Best;
}

/** The heads of all tables of the kind in a sheet. Tables stand side by side where whole empty columns, or headings that begin anew, part them. */
export function longHeads(candidate: Candidate, columnsBy: ColumnMemory): Heads {
  const whole = headsBetween(candidate, candidate.left, candidate.right, columnsBy);
  if (candidate.headingRow !== undefined) return whole;
  const blocks = columnBlocks(candidate);
  if (blocks.length < 2) return whole;
  const found = blocks.map(
    ({ left, right }) => headsBetween({ ...candidate, left, right }, left, right, columnsBy).heads,
  );
  return found.filter((heads) => heads.length > 0).length < 2 ? whole : { ...whole, heads: found.flat() };
}

function anyOf(texts: ReadonlyMap<number, string>, says: (text: string) => boolean): boolean {
  for (const text of texts.values()) if (says(text)) return true;
  return false;
}

function headsBetween(candidate: Candidate, left: number, right: number, columnsBy: ColumnMemory): Heads {
  const required = requiredColumns(candidate.kind).filter((column) => !candidate.constants?.has(column));
  const fewest = Math.min(
    required.length === 0 ? FEWEST_WITHOUT_REQUIRED : 2,
    required.length + FEWEST_WITHOUT_REQUIRED,
  );
  const names = new HeadingNames(candidate.kind, columnsBy);
  let best: Best = { row: undefined, score: 0, missing: required };
  const heads: Head[] = [];
  const isWorth = (columns: number): boolean => columns >= fewest || columns > best.score;
  const says = (text: string): boolean =>
    text.length > LONGEST_HEADING || names.columnOf(text) !== undefined || isOfOneSide(candidate.kind, text);
  for (const row of headingRows(candidate, isWorth, (text) => names.columnOf(text) !== undefined)) {
    // Most rows of most sheets, for most kinds; nothing need be made for them.
    if (row.namesNothing && columnsBy === NO_MEMORY) continue;
    if (!anyOf(row.texts, says)) continue;
    const fields = fieldsOf(candidate, row, columnsBy, left, right);
    const { columns } = fields;
    const missing = missingOf(required, columns);
    if (columns.size > best.score || (missing.length === 0 && best.missing.length > 0 && columns.size === best.score)) {
      best = { row, score: columns.size, missing };
    }
    if (missing.length > 0 || columns.size < fewest) continue;
    const last = heads.at(-1);
    if (last && row.first <= last.row.number) {
      // The row below a head, taken together with it: only where it adds to it.
      if (columns.size > last.fields.columns.size) heads[heads.length - 1] = { row, left, right, fields };
    } else heads.push({ row, left, right, fields });
  }
  return { heads: heads.flatMap((head) => sideBySide(head, candidate, required, columnsBy)), best };
}

/** Registers that require no column are known by so many of their headings. */
const FEWEST_WITHOUT_REQUIRED = 3;

/** A pair of columns of debits and credits says the amount as well; a day of deposit, when an instrument enters into force. */
export function missingOf(required: readonly string[], columns: ReadonlyMap<string, number>): string[] {
  return required.filter(
    (column) =>
      !columns.has(column) &&
      !(column === 'Amount' && columns.has('Debit') && columns.has('Credit')) &&
      !(column === 'Entry into force' && columns.has('Deposited on')),
  );
}

/** A row in which the headings begin anew holds several tables, if each part has all that is required. */
function sideBySide(head: Head, candidate: Candidate, required: readonly string[], columnsBy: ColumnMemory): Head[] {
  if (head.fields.doubled.length === 0) return [head];
  const names = new HeadingNames(candidate.kind, columnsBy);
  const starts: number[] = [];
  let first: string | undefined;
  for (const [at, text] of [...head.row.texts].sort(([a], [b]) => a - b)) {
    const column = at < head.left || at > head.right ? undefined : names.columnOf(text);
    if (column === undefined) continue;
    // Each part begins with the heading that the first begins with; a single heading that occurs twice parts nothing.
    first ??= column;
    if (column === first) starts.push(starts.length === 0 ? head.left : at);
  }
  const parts = starts.map((left, n): Head => {
    const right = n + 1 < starts.length ? starts[n + 1]! - 1 : head.right;
    return { row: head.row, left, right, fields: fieldsOf(candidate, head.row, columnsBy, left, right) };
  });
  const areWhole = parts.every(
    ({ fields }) =>
      missingOf(required, fields.columns).length === 0 && fields.columns.size > 1 && fields.doubled.length === 0,
  );
  return areWhole && parts.length > 1 ? parts : [head];
}

/** So many rows show where a sheet is parted; what stands in a gap further down belongs to no table, and is said. */
const ROWS_OF_BLOCKS = 4000;

/** Of each sheet, the columns in which something is; asked for each kind that it may be of. */
const USED = new WeakMap<Cells, readonly number[]>();

/** Runs of columns between columns in which no row has anything. */
export function columnBlocks({ sheet: { cells }, left, right }: Candidate): { left: number; right: number }[] {
  let used = USED.get(cells);
  if (!used) {
    const columns = new Set<number>();
    const end = cells.start(Math.min(cells.rowCount, ROWS_OF_BLOCKS));
    for (let cell = 0; cell < end; cell++) columns.add(cells.column(cell));
    USED.set(cells, (used = [...columns].sort((a, b) => a - b)));
  }
  const blocks: { left: number; right: number }[] = [];
  for (const column of used) {
    if (column < left || column > right) continue;
    const last = blocks.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else blocks.push({ left: column, right: column });
  }
  return blocks;
}
