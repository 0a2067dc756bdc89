/** Columns that nobody has said anything of: their headings are not ours, and what they hold is not read. */
import { columnOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import { cellContent } from '../workbook/cell-text';
import { locateLong } from '../workbook/locate-headings';
import { nameSheets } from '../workbook/sheet-candidates';
import type { Sheet, Workbook } from '../workbook/workbook';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { Place } from '../values/address';
import { cellAddress, MAX_COLUMNS, parseCell } from '../values/address';
import { dayFromSerial, isoFromDay } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { memoryOf } from './find-register';

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
}

export interface OpenColumns {
  readonly columns: readonly OpenColumn[];
  /** Of each kind that has any: the columns that no heading names yet, the required ones first. */
  readonly free: Readonly<Partial<Record<SheetKind, readonly string[]>>>;
}

/** From what was found while reading: unknown headings of sheets that were read, and those of sheets that lack a column they need. */
export function openColumns(workbooks: readonly Workbook[], found: readonly Diagnostic[]): OpenColumns {
  const kinds = kindsBySheet(workbooks, found);
  const columns: OpenColumn[] = [];
  for (const { code, at } of found) {
    const [place] = at;
    const cells = place && kinds.get(sheetKey(place)) ? cellsOf(code, place, workbooks) : [];
    for (const cell of cells) {
      const open = place && openColumn(workbooks, { ...place, cell }, kinds.get(sheetKey(place))!);
      const isNew = open && !columns.some((each) => sheetKey(each.at) === sheetKey(open.at) && each.at.cell === cell);
      if (isNew) columns.push(open);
    }
  }
  const free: Partial<Record<SheetKind, readonly string[]>> = {};
  for (const { kind } of columns) free[kind] ??= freeColumns(kind, workbooks);
  return { columns, free };
}

const sheetKey = ({ file, sheet }: Place): string => JSON.stringify([file, sheet]);

function kindsBySheet(workbooks: readonly Workbook[], found: readonly Diagnostic[]): Map<string, SheetKind> {
  const kinds = new Map<string, SheetKind>();
  for (const { workbook, sheet, kind } of nameSheets(workbooks, []).candidates) {
    kinds.set(sheetKey({ file: workbook.file, sheet: sheet.name, cell: '' }), kind);
  }
  for (const each of found) {
    if (each.code === 'sheet-by-headings') kinds.set(sheetKey(each.at[0]!), each.values.sheet as SheetKind);
  }
  return kinds;
}

/** The cells of headings that a finding is about. */
function cellsOf(code: string, place: Place, workbooks: readonly Workbook[]): readonly string[] {
  if (code === 'column-unknown') return [place.cell];
  const row = code === 'column-missing' ? Number(/^(\d+):/.exec(place.cell)?.[1]) : NaN;
  const sheet = sheetOf(workbooks, place)?.sheet;
  if (!sheet || Number.isNaN(row)) return [];
  return filled(sheet, row).map((column) => cellAddress(row, column));
}

function openColumn(workbooks: readonly Workbook[], at: Place, kind: SheetKind): OpenColumn | undefined {
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

function freeColumns(kind: SheetKind, workbooks: readonly Workbook[]): string[] {
  const memory = memoryOf(workbooks);
  const taken = new Set<string>();
  for (const candidate of nameSheets(workbooks, []).candidates) {
    if (candidate.kind !== kind) continue;
    const found = locateLong({ ...candidate, right: Math.min(candidate.right, MAX_COLUMNS) }, memory).found;
    for (const column of found?.columns.keys() ?? []) taken.add(column);
  }
  const { columns } = layoutOf(kind);
  return [...columns]
    .filter(({ column }) => !taken.has(column))
    .sort((a, b) => Number(b.required) - Number(a.required))
    .map(({ column }) => column);
}
