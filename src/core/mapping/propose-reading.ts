/** Guesses as rows of the sheet Reading: what the officer is asked to look over, and what the reader then obeys. */
import type { Language } from '../language/language';
import type { ReadingRow } from '../records/reading';
import { NO_HEADING, readingLine, TO_ANSWER } from '../records/reading';
import { isSheetMeant, namesakes, sheetPattern, withoutFile } from '../records/sheet-pattern';
import { sheetIn } from '../workbook/sheet-candidates';
import type { SheetIn } from '../workbook/sheet-candidates';
import { CHOICES } from '../workbook/choices';
import { columnOf, headingOf } from '../workbook/heading-index';
import type { Names } from '../workbook/names';
import { LAYOUT } from '../workbook/layout';
import { PARTS } from '../workbook/plain-tables';
import type { ColumnGuess, OpenQuestion, Placement, TableGuess } from './guess';

/** A row without a value. */
type Answer = Omit<ReadingRow, 'sheet' | 'table'>;

/** The rows of a table; `constant` is the code of the meeting of tables that say none. Words are English: see `inLanguage`. */
export function readingRows(
  guess: TableGuess,
  sheets: readonly SheetIn[],
  isOnly: boolean,
  constant: string,
): ReadingRow[] {
  const { table } = guess.facts;
  const sheet = sheetPattern(sheetIn(table.workbook, table.sheet), sheets);
  const rows: Answer[] = [];
  const of = (is: string, value = '', column = ''): void => void rows.push({ column, is, value });
  if (guess.kind !== undefined) of(guess.kind);
  if (guess.isRead) {
    place(guess.meeting, 'Meeting', constant, of);
    place(guess.line, 'Line', '', of);
    // Of columns of which one is still to be chosen nothing is said.
    const open = new Set(
      guess.columns.flatMap(({ isOpen, facts, rivals }) => (isOpen ? [facts.heading, ...rivals] : [])),
    );
    const chosen = guess.columns.filter(({ facts }) => !open.has(facts.heading));
    // What is said of some values of a column takes the place of what its heading says.
    const isDecided = ({ facts }: ColumnGuess): boolean => guess.decisions.some((each) => each.facts === facts);
    for (const { pattern, guess: column } of byPattern(chosen))
      if (isNew(column) || isDecided(column)) of(column.is, column.value, pattern);
    for (const { facts, value, is } of guess.decisions)
      if (is !== undefined) of(is, value, facts.heading || NO_HEADING);
  }
  return rows.map((row) => ({ sheet, table: isOnly ? '' : table.name, ...row }));
}

/** What is said alike of all tables of a sheet is said once, of the sheet; only where a guess is made of each of them. */
export function mergedRows(rows: readonly (readonly ReadingRow[])[], isOfAll: boolean): ReadingRow[] {
  const keyOf = ({ column, is, value }: ReadingRow): string => [column, is, value].join('\n');
  const isShared = (row: ReadingRow): boolean =>
    isOfAll && rows.length > 1 && rows.every((own) => own.some((each) => keyOf(each) === keyOf(row)));
  const shared = (rows[0] ?? []).filter(isShared).map((row) => ({ ...row, table: '' }));
  return [...shared, ...rows.flatMap((own) => own.filter((row) => !isShared(row)))];
}

/** Rows that say the same of the sheets of one name in all files are one row that names no file; what still lacks its answer is of each by itself. */
export function rowsOfNamesakes(rows: readonly ReadingRow[], sheets: readonly SheetIn[]): ReadingRow[] {
  const files = new Map<string, Set<string>>();
  const lineOf = (row: ReadingRow): string => readingLine({ ...row, sheet: withoutFile(row.sheet) });
  for (const row of rows) files.set(lineOf(row), (files.get(lineOf(row)) ?? new Set()).add(row.sheet));
  const isOfAll = (row: ReadingRow): boolean =>
    ![row.column, row.is, row.value].includes(TO_ANSWER) &&
    sheets.some((each) => {
      const all = namesakes(each, sheets);
      return all.length > 1 && all.length === files.get(lineOf(row))!.size && isSheetMeant(row.sheet, each);
    });
  const byLine = new Map<string, ReadingRow>();
  for (const row of rows) {
    const own = isOfAll(row) ? { ...row, sheet: withoutFile(row.sheet) } : row;
    if (!byLine.has(readingLine(own))) byLine.set(readingLine(own), own);
  }
  return [...byLine.values()];
}

/** The row that would answer what is open. */
export function openRow(
  { about, heading, value }: OpenQuestion,
  guess: TableGuess,
  sheets: readonly SheetIn[],
  isOnly: boolean,
): ReadingRow {
  const { table } = guess.facts;
  const base = { sheet: sheetPattern(sheetIn(table.workbook, table.sheet), sheets), table: isOnly ? '' : table.name };
  if (about === 'kind') return { ...base, column: '', is: TO_ANSWER, value: '' };
  if (about === 'Meeting') return { ...base, column: '', is: 'Meeting', value: TO_ANSWER };
  if (about === 'column') return { ...base, column: TO_ANSWER, is: heading, value: '' };
  if (about === 'value' || about === 'role') return { ...base, column: heading, is: TO_ANSWER, value };
  return { ...base, column: TO_ANSWER, is: about === 'Line' ? 'Line' : 'Amount', value: '' };
}

function place(
  placement: Placement | undefined,
  is: 'Meeting' | 'Line',
  constant: string,
  of: (is: string, value?: string, column?: string) => void,
): void {
  if (!placement) return;
  if (placement.isConstant) of(is, placement.value || constant);
  // What stands in a column of its own is said of the column.
  else if (placement.value === 'group label')
    of(is, placement.value, placement.heading ? placement.heading : NO_HEADING);
  else if (placement.heading === undefined) of(is, placement.value);
}

/** Whether the column's heading does not say by itself what it is. */
const isNew = ({ facts, is, value }: ColumnGuess): boolean =>
  value !== '' || SIDES.has(is) || facts.heading === '' || columnOf('Expenditures', facts.heading) !== is;

const SIDES: ReadonlySet<string> = new Set(['Estimate', 'Actual', 'Difference', 'Total', 'left out']);

/** Under several headings of an upper row the lower ones are alike: one row says it of all. */
function byPattern(columns: readonly ColumnGuess[]): { readonly pattern: string; readonly guess: ColumnGuess }[] {
  const patterns = new Map<string, ColumnGuess>();
  for (const guess of columns) {
    const { parts, heading } = guess.facts;
    const own = parts.at(-1) ?? '';
    const alike = columns.filter(({ facts }) => facts.parts.length > 1 && facts.parts.at(-1) === own);
    const isOfAll = parts.length > 1 && alike.length > 1 && alike.every(({ is }) => is === guess.is);
    const pattern = isOfAll ? `*${PARTS}${own}` : heading || NO_HEADING;
    if (!patterns.has(pattern)) patterns.set(pattern, guess);
  }
  return [...patterns].map(([pattern, guess]) => ({ pattern, guess }));
}

const LISTS: Readonly<Record<string, Names>> = { ...CHOICES['Reading.Is'], ...CHOICES['Reading.Value'] };

/** A row with the words of a language in place of the English ones. */
export function inLanguage(row: ReadingRow, language: Language): ReadingRow {
  return { ...row, is: wordIn(row.is, language), value: LISTS[row.value]?.[language][0] ?? row.value };
}

export function wordIn(is: string, language: Language): string {
  const choice = LISTS[is];
  if (choice) return choice[language][0]!;
  const kind = LAYOUT.find((layout) => layout.kind === is)?.kind;
  if (kind !== undefined) return headingOf(kind, '', language);
  const of = STATUS_COLUMNS.has(is) ? 'Parties' : 'Expenditures';
  return headingOf(of, is, language);
}

const STATUS_COLUMNS: ReadonlySet<string> = new Set(['State', 'Instrument', 'Deposited on']);
