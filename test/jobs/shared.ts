/** Files that lie beside the repository; tests that need them are skipped where they are not. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workbook } from '../../src/core/workbook/workbook';
import { CellFormat, CellKind } from '../../src/core/workbook/workbook';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import type { Book, Cell, Row, Table } from './book';
import { day } from './book';
import type { Expected, Pair } from './judge';

const SHARED = join(__dirname, '../../../shared');
const WORKBOOK = join(SHARED, 'data/philadelphia-fy2017.xlsx');
const HEADINGS = join(SHARED, 'design/headings.csv');

/** `describe`, or a skipped one whose name says what is not there. */
export const withShared = (name: string, body: () => void): void => {
  const missing = [WORKBOOK, HEADINGS].filter((path) => !existsSync(path));
  if (missing.length === 0) describe(name, body);
  else describe.skip(`${name} (skipped: ${missing.join(', ')} not found beside the repository)`, body);
};

export const philadelphiaFile = (): Uint8Array => readFileSync(WORKBOOK);

let read: Promise<Book> | undefined;

/** The tables of the Philadelphia workbook, as they stand in its cells. */
export const philadelphia = (): Promise<Book> => (read ??= readPhiladelphia());

async function readPhiladelphia(): Promise<Book> {
  const workbook = await openWorkbook(philadelphiaFile(), { file: 'philadelphia.xlsx' });
  return workbook.sheets.map((sheet): Table => {
    const [columns = [], ...rows] = rowsOf(workbook, sheet);
    return {
      kind: sheet.name,
      columns: columns.map(String),
      rows: rows.map((row) => columns.map((_, at) => row[at] ?? null)),
    };
  });
}

function rowsOf({ texts }: Workbook, { cells }: Workbook['sheets'][number]): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    const made: Cell[] = [];
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const value = cells.value(cell);
      const isText = cells.kind(cell) === CellKind.text;
      const isDate = cells.format(cell) === CellFormat.date;
      made[cells.column(cell) - 1] = isText ? texts.text(value) : isDate ? day(isoOf(value)) : value;
    }
    rows.push(Array.from(made, (cell) => cell ?? null));
  }
  return rows;
}

const isoOf = (value: number): string =>
  new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);

interface ExpectedFile {
  readonly meetings: readonly {
    readonly code: string;
    readonly lines: readonly { line: string; estimate: string; expenditure: string }[];
  }[];
}

export function philadelphiaExpected(): Expected {
  const path = join(dirname(WORKBOOK), 'philadelphia-fy2017.expected.json');
  const { meetings } = JSON.parse(readFileSync(path, 'utf8')) as ExpectedFile;
  const pairs = meetings.flatMap(({ code, lines }) =>
    lines.map(({ line, estimate, expenditure }): [string, Pair] => [`${code} ${line}`, [estimate, expenditure]]),
  );
  return { lines: Object.fromEntries(pairs) };
}

export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All names of a sheet (`column` blank) or of one of its columns in a language: its own first, then those of any sheet. */
export function namesOf(sheet: string, column: string, language: Language): string[] {
  const at = 2 + LANGUAGES.indexOf(language);
  const own = headingLines().filter((fields) => fields[0] === sheet && fields[1] === column);
  const any = column === '' ? [] : headingLines().filter((fields) => fields[0] === '*' && fields[1] === column);
  return [...own, ...any].flatMap((fields) => fields[at]!.split(';'));
}

let lines: string[][] | undefined;
function headingLines(): string[][] {
  lines ??= readFileSync(HEADINGS, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  return lines;
}
