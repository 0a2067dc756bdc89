/** A workbook as its tables, before it is written in one of the many ways that a workbook can be written. */
import type { BuiltCell, BuiltSheet, BuiltWorkbook } from '../build-xlsx';
import { buildXlsx } from '../build-xlsx';
import type { InputFile } from './judge';

/** `{ value, format }` is a day. */
export type Cell = BuiltCell;
export type Row = readonly Cell[];

export interface Table {
  /** `Estimates`, and so on: the name of the layout, whatever the sheet will be called. */
  readonly kind: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
export type Book = readonly Table[];

const DAY_FORMAT = 'yyyy-mm-dd';
const DAY_ONE = Date.UTC(1899, 11, 30);

export const serial = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - DAY_ONE) / 86_400_000;
export const day = (iso: string): Cell => ({ value: serial(iso), format: DAY_FORMAT });
export const isDay = (cell: Cell): cell is { value: number; format: string } =>
  typeof cell === 'object' && cell !== null && 'format' in cell && cell.format === DAY_FORMAT;

/**
 * Tables as text: the name of the sheet on a line of its own, its headings, its rows; a blank line ends it. A number is a number, a day is
 * `2013-04-02`, and `'100` is text.
 */
export function bookFromText(text: string): Book {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [kind = '', headings = '', ...lines] = block.split('\n').map((line) => line.trim());
      const columns = headings.split('|').map((heading) => heading.trim());
      const rows = lines.map((line) => {
        const fields = line.split('|').map((field) => cellFromText(field.trim()));
        return columns.map((_, at) => fields[at] ?? null);
      });
      return { kind, columns, rows };
    });
}

function cellFromText(text: string): Cell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

export const tableOf = (book: Book, kind: string): Table => book.find((table) => table.kind === kind)!;

/** The book with one table changed. */
export const change = (book: Book, kind: string, by: (table: Table) => Table): Book =>
  book.map((table) => (table.kind === kind ? by(table) : table));

/** The book with each table changed. */
export const changeAll = (book: Book, by: (table: Table) => Table): Book => book.map(by);

export const changeRows = (
  book: Book,
  kind: string,
  by: (rows: readonly Row[], table: Table) => readonly Row[],
): Book => change(book, kind, (table) => ({ ...table, rows: by(table.rows, table) }));

/** The book with each filled cell of a column changed. */
export const changeColumn = (book: Book, kind: string, column: string, by: (cell: Cell, row: number) => Cell): Book =>
  change(book, kind, (table) => {
    const at = table.columns.indexOf(column);
    return {
      ...table,
      rows: table.rows.map((row, n) => row.map((cell, m) => (m === at && cell !== null ? by(cell, n) : cell))),
    };
  });

/** A row of a table from its cells by heading. */
export const rowOf = (table: Table, cells: Readonly<Record<string, Cell>>): Row =>
  table.columns.map((column) => cells[column] ?? null);

/** A sheet in its plainest form: headings in the first row, named as the layout says. */
export const plainSheet = ({ kind, columns, rows }: Table): BuiltSheet => ({ name: kind, rows: [columns, ...rows] });

export const xlsx = (
  sheets: readonly BuiltSheet[],
  name = 'costs.xlsx',
  more: Partial<BuiltWorkbook> = {},
): InputFile => ({
  name,
  bytes: buildXlsx({ sheets, ...more }),
});

/** The book in one file, each sheet as `by` writes it. */
export const xlsxOf = (book: Book, by: (table: Table) => BuiltSheet = plainSheet): InputFile => xlsx(book.map(by));

/** The same order at every run, and another for every seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed * 2_654_435_761 + 1;
  for (let at = list.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
  return list;
}

/** Column letters and the row's number: `B3` from 2 and 3. */
export function address(column: number, row: number): string {
  const letter = (n: number): string =>
    n <= 26 ? String.fromCharCode(64 + n) : letter(Math.floor((n - 1) / 26)) + letter(((n - 1) % 26) + 1);
  return `${letter(column)}${row}`;
}
