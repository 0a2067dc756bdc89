/** Columns that nobody has said anything of: their headings are not ours, and what they hold is not read. */
import { keyOf } from '../records/column-memory';
import { columnOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { cellContent } from '../workbook/cell-text';
import type { Candidate } from '../workbook/sheet-candidates';
import { nameSheets } from '../workbook/sheet-candidates';
import type { Sheet, Workbook } from '../workbook/workbook';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { Place } from '../values/address';
import { cellAddress, MAX_COLUMNS, parseCell } from '../values/address';
import { dayFromSerial, isoFromDay } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import type { ColumnChoices, Registers } from './column-choices';
import { columnChoices, NO_CHOICES, sharedChoices } from './column-choices';

/** Values shown under a heading. */
const SAMPLES = 3;
/** Rows looked through for them. */
const ROWS = 200;

export interface OpenColumn {
  readonly kind: SheetKind;
  readonly heading: string;
  /** The heading's cell. */
  readonly at: Place;
  /** The first values under it, as a person reads them. */
  readonly samples: readonly string[];
  /** What it may be said to stand for. */
  readonly choices: ColumnChoices;
}

/**
 * From what was found while reading: unknown headings of sheets that were read, and those of sheets that lack a column they need. A heading that
 * stands in several sheets of a kind is listed once, since one thing is said of it; one that stands twice in a sheet can but be left out.
 */
export function openColumns(
  workbooks: readonly Workbook[],
  found: readonly Diagnostic[],
  registers: Registers,
): readonly OpenColumn[] {
  const candidates = candidatesBySheet(workbooks, found);
  const choicesOf = columnChoices(workbooks, registers);
  const bySheet = new Map<string, ColumnChoices>();
  const seen = new Set<string>();
  const sheetsOf = new Map<string, Set<string>>();
  const columns = new Map<string, OpenColumn>();
  for (const { code, at } of found) {
    const [place] = at;
    const sheet = place && sheetKey(place);
    const candidate = sheet === undefined ? undefined : candidates.get(sheet);
    if (!place || sheet === undefined || !candidate) continue;
    for (const cell of cellsOf(code, place, workbooks)) {
      const cellKey = `${sheet} ${cell}`;
      const open = seen.has(cellKey) ? undefined : openColumn(workbooks, { ...place, cell }, candidate.kind);
      seen.add(cellKey);
      if (!open) continue;
      const choices = bySheet.get(sheet) ?? choicesOf(candidate);
      bySheet.set(sheet, choices);
      const key = keyOf(open.kind, open.heading);
      const [known, sheets] = [columns.get(key), sheetsOf.get(key) ?? new Set<string>()];
      const shared = sheets.has(sheet) ? NO_CHOICES : known ? sharedChoices(known.choices, choices) : choices;
      sheetsOf.set(key, sheets.add(sheet));
      columns.set(key, { ...(known ?? open), choices: shared });
    }
  }
  return [...columns.values()];
}

const sheetKey = ({ file, sheet }: Place): string => JSON.stringify([file, sheet]);

function candidatesBySheet(workbooks: readonly Workbook[], found: readonly Diagnostic[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const candidate of nameSheets(workbooks, []).candidates) {
    candidates.set(sheetKey({ file: candidate.workbook.file, sheet: candidate.sheet.name, cell: '' }), candidate);
  }
  for (const each of found) {
    if (each.code !== 'sheet-by-headings') continue;
    const place = each.at[0]!;
    const sheet = sheetOf(workbooks, place);
    const kind = each.values.sheet as SheetKind;
    if (sheet) candidates.set(sheetKey(place), { kind, ...sheet, left: 1, right: MAX_COLUMNS, headingRow: undefined });
  }
  return candidates;
}

/** The cells of headings that a finding is about. */
function cellsOf(code: string, place: Place, workbooks: readonly Workbook[]): readonly string[] {
  if (code === 'column-unknown' || code === 'column-of-numbers') return [place.cell];
  const row = code === 'column-missing' ? Number(/^(\d+):/.exec(place.cell)?.[1]) : NaN;
  const sheet = sheetOf(workbooks, place)?.sheet;
  if (!sheet || Number.isNaN(row)) return [];
  return filled(sheet, row).map((column) => cellAddress(row, column));
}

function openColumn(
  workbooks: readonly Workbook[],
  at: Place,
  kind: SheetKind,
): Omit<OpenColumn, 'choices'> | undefined {
  const found = sheetOf(workbooks, at);
  const place = parseCell(at.cell);
  if (!found || !place) return undefined;
  const [heading = '', ...samples] = textsDown(found.workbook, found.sheet, place.row, place.column);
  return heading === '' || columnOf(kind, heading) !== undefined ? undefined : { kind, heading, at, samples };
}

function sheetOf(
  workbooks: readonly Workbook[],
  { file, sheet: name }: Place,
): { readonly workbook: Workbook; readonly sheet: Sheet } | undefined {
  const workbook = workbooks.find((one) => one.file === file);
  const sheet = workbook?.sheets.find((one) => one.name === name);
  return workbook && sheet && { workbook, sheet };
}

/** Columns of a row with something in them. */
function filled({ cells }: Sheet, number: number): number[] {
  for (let row = 0; row < cells.rowCount; row++) {
    if (cells.rowNumber(row) !== number) continue;
    return Array.from({ length: cells.start(row + 1) - cells.start(row) }, (_, n) =>
      cells.column(cells.start(row) + n),
    );
  }
  return [];
}

/** The text at a row, and the first few different ones below it. */
function textsDown(workbook: Workbook, sheet: Sheet, top: number, column: number): string[] {
  const { cells } = sheet;
  const texts: string[] = [];
  let looked = 0;
  for (let row = 0; row < cells.rowCount && texts.length <= SAMPLES && looked < ROWS; row++) {
    if (cells.rowNumber(row) < top) continue;
    looked++;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      if (cells.column(cell) !== column) continue;
      const text = shown(workbook, sheet, cell).trim();
      if (text !== '' && (texts.length === 0 || !texts.slice(1).includes(text))) texts.push(text.slice(0, 60));
    }
  }
  return texts;
}

function shown(workbook: Workbook, sheet: Sheet, cell: number): string {
  const { cells } = sheet;
  const isDay = cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.date;
  const day = isDay ? dayFromSerial(cells.value(cell), workbook.date1904) : undefined;
  return day === undefined ? cellContent(workbook, sheet, cell) : isoFromDay(day);
}
