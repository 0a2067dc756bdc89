/** Where the tables of a sheet are, and which column each heading names. */
import { codeKey, headingKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { areaAddress, cellAddress, MAX_ROWS } from '../values/address';
import { above } from './captions';
import { Claims } from './claims';
import type { ColumnMemory, Fields } from './heading-fields';
import { fieldsOf, NO_MEMORY } from './heading-fields';
import { headingRows } from './heading-rows';
import type { HeadingRow } from './heading-rows';
import { choiceOf, columnOf, sheetKindOf, totalLabel } from './heading-index';
import { mergedAmount } from './merged-amount';
import type { RecognisedSheet, SheetForm } from './recognised-sheet';
import type { Candidate } from './sheet-candidates';
import type { Best, Head } from './table-heads';
import { longHeads } from './table-heads';
import { CellFormat, CellKind } from './workbook';

export type { ColumnMemory } from './heading-fields';

/** Codes and titles that may head a column of a wide table, by their keys; −1 where two share one. */
export interface AcrossNames {
  readonly lines: ReadonlyMap<string, number>;
  readonly meetings: ReadonlyMap<string, number>;
  /** What the officer said that a heading stands for, as written: a code or title, or a column; `undefined`: nothing. */
  readonly told: (kind: Candidate['kind'], heading: string) => string | undefined;
}

/** Index of the line or meeting that a text names by code or title; negative or `undefined` where it names none, or several. */
export const indexNamed = (names: ReadonlyMap<string, number>, text: string): number | undefined =>
  names.get(codeKey(text)) ?? names.get(headingKey(text));

export interface Located {
  /** The tables, from the top down and from left to right. */
  readonly tables: readonly RecognisedSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the tables of a sheet whose rows are one record each. */
export function locateLong(candidate: Candidate, columnsBy: ColumnMemory = NO_MEMORY): Located {
  const { heads, best } = longHeads(candidate, columnsBy);
  return heads.length > 0
    ? longTables(candidate, heads, 'long')
    : { tables: [], diagnostics: [notFound(candidate, best)] };
}

/** Finds the tables of Estimates or Expenditures in whichever form they are laid out. */
export function locateAmounts(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory = NO_MEMORY): Located {
  const { heads, best } = longHeads(candidate, columnsBy);
  if (heads.length > 0) return longTables(candidate, heads, 'long');
  return wideTables(candidate, names, columnsBy) ?? { tables: [], diagnostics: [notFound(candidate, best)] };
}

/** Finds the tables of a sheet that is one meeting's: a line and an amount in each row. */
export function locateOfMeeting(
  candidate: Candidate,
  meeting: number,
  columnsBy: ColumnMemory = NO_MEMORY,
): Located | undefined {
  const heads: Head[] = [];
  for (const row of headingRows(candidate)) {
    const fields = fieldsOf(candidate, row, columnsBy);
    if (!fields.columns.has('Line') || !fields.columns.has('Amount')) continue;
    const head: Head = { row, fields, left: candidate.left, right: candidate.right };
    const last = heads.at(-1);
    if (!last || row.first > last.row.number) heads.push(head);
    else if (fields.columns.size > last.fields.columns.size) heads[heads.length - 1] = head;
  }
  return heads.length > 0 ? longTables(candidate, heads, 'of a meeting', meeting) : undefined;
}

/** Number of the kind's columns in the sheet's best row, and whether all that are required are among them. */
export function scoreLong(
  candidate: Candidate,
  columnsBy: ColumnMemory = NO_MEMORY,
): { score: number; complete: boolean; columns: readonly string[]; unknown: number } {
  const { heads, best } = longHeads(candidate, columnsBy);
  const widest = heads.reduce<Head | undefined>(
    (one, head) => (head.fields.columns.size > (one?.fields.columns.size ?? 0) ? head : one),
    undefined,
  );
  const columns = [...(widest?.fields.columns.keys() ?? [])];
  const unknown = widest?.fields.unknown.length ?? 0;
  return { score: widest ? columns.length : best.score, complete: widest !== undefined, columns, unknown };
}

/** The tables that begin with these heads, each down to where the next one below it begins. */
function longTables(candidate: Candidate, heads: readonly Head[], form: SheetForm, meeting?: number): Located {
  const diagnostics: Diagnostic[] = [];
  const tables: RecognisedSheet[] = [];
  const claims = candidate.claims ?? new Claims(candidate.sheet.cells);
  for (const bounded of boundedHeads(candidate, heads)) {
    const { head, lastRow, captions } = bounded;
    const { row, fields } = head;
    const place = (column: number) => placeOf(candidate, row.number, column);
    if (fields.doubled.length > 0) {
      for (const { column, at } of fields.doubled)
        diagnostics.push(
          diagnostic('column-doubled', at.map(place), { sheet: candidate.sheet.name, column }, candidate.kind),
        );
      continue;
    }
    const merged = mergedAmount(candidate.sheet, row.number, fields.columns, row.texts);
    if (merged) {
      const at = { ...place(merged.left), cell: areaAddress(merged) };
      diagnostics.push(diagnostic('merge-amount', at, { area: at.cell }));
      continue;
    }
    for (const { at, column } of fields.remembered)
      diagnostics.push(
        diagnostic('column-remembered', place(at), { heading: row.texts.get(at)!, column }, candidate.kind),
      );
    const { left, right } = head;
    tables.push({
      ...recognised(candidate, form, row, fields.columns, { left, right, lastRow, captions, claims }),
      unknownColumns: fields.unknown,
      leftOutColumns: fields.leftOut,
      toldColumns: fields.remembered.map(({ at }) => at),
      otherSideColumns: fields.otherSide,
      meeting,
    });
    diagnostics.push(...unreadSide(candidate, row, fields.otherSide));
  }
  return { tables, diagnostics };
}

interface Bounded<H> {
  readonly head: H;
  readonly lastRow: number;
  readonly captions: RecognisedSheet['captions'];
}

/** Where each table ends. A head that says the same again at the same columns, with nothing above it, only repeats the one before. */
function boundedHeads<H extends Pick<Head, 'row' | 'left' | 'right'>>(
  candidate: Candidate,
  heads: readonly H[],
): Bounded<H>[] {
  const bounded: { head: H; lastRow: number; captions: RecognisedSheet['captions'] }[] = [];
  for (const head of heads) {
    const last = bounded.findLast((one) => one.head.left === head.left && one.head.right === head.right);
    const { captions, top } = above(candidate, head, last?.head.row.number ?? 0);
    if (last && captions.length === 0 && sameTexts(last.head.row, head.row)) continue;
    if (last) last.lastRow = top - 1;
    bounded.push({ head, lastRow: candidate.bottom ?? MAX_ROWS, captions });
  }
  return bounded;
}

const sameTexts = (one: HeadingRow, other: HeadingRow): boolean =>
  one.texts.size === other.texts.size && [...one.texts].every(([at, text]) => other.texts.get(at) === text);

function wideTables(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory): Located | undefined {
  const said: Said = (text) => (columnsBy(candidate.kind, text) === '' ? '' : names.told(candidate.kind, text));
  const lines = acrossHeads(candidate, 'lines across', names.lines, said);
  const meetings = acrossHeads(candidate, 'meetings across', names.meetings, said);
  const isDown = (meetings.best?.across.size ?? 0) > (lines.best?.across.size ?? 0);
  const { best, heads } = isDown ? meetings : lines;
  if (!best) return undefined;
  const diagnostics: Diagnostic[] = [];
  const tables: RecognisedSheet[] = [];
  const claims = candidate.claims ?? new Claims(candidate.sheet.cells);
  for (const { head, lastRow, captions } of boundedHeads(candidate, heads)) {
    const { row, form, columns, totals, unknown, remembered, left, right } = head;
    const seen = new Map<number, number>();
    const doubled: Diagnostic[] = [];
    for (const [column, index] of head.across) {
      const first = seen.get(index);
      if (first !== undefined) {
        const at = [column, first].map((each) => placeOf(candidate, row.number, each));
        const heading = row.texts.get(column)!;
        // What stands twice is a budget line or meeting, as the sheet calls it.
        doubled.push(diagnostic('column-doubled', at, { sheet: candidate.sheet.name, column: heading }, ''));
      }
      seen.set(index, column);
    }
    diagnostics.push(...doubled);
    if (doubled.length > 0) continue;
    for (const { at, column } of remembered) {
      const heading = row.texts.get(at)!;
      diagnostics.push(
        diagnostic('column-remembered', placeOf(candidate, row.number, at), { heading, column }, candidate.kind),
      );
    }
    tables.push({
      ...recognised(candidate, form, row, columns, { left, right, lastRow, captions, claims }),
      across: head.across,
      totalColumns: totals,
      unknownColumns: unknown,
      leftOutColumns: head.leftOut,
      otherSideColumns: head.otherSide,
    });
    diagnostics.push(...unreadSide(candidate, row, head.otherSide));
  }
  return { tables, diagnostics };
}

/** What a heading of a wide table was said to stand for; blank: left out. */
type Said = (heading: string) => string | undefined;

interface Across {
  readonly form: 'lines across' | 'meetings across';
  readonly row: HeadingRow;
  readonly columns: Map<string, number>;
  readonly across: Map<number, number>;
  readonly totals: readonly number[];
  readonly unknown: readonly number[];
  readonly leftOut: readonly number[];
  /** Under a line or meeting, what is not of the candidate's side. */
  readonly otherSide: readonly number[];
  readonly remembered: Fields['remembered'];
  readonly left: number;
  readonly right: number;
}

/**
 * The rows whose headings name budget lines (or meetings), with the column of the other beside them: the one that names the most, and others of the
 * same form that say of themselves what their first column is.
 */
function acrossHeads(
  candidate: Candidate,
  form: Across['form'],
  names: ReadonlyMap<string, number>,
  said: Said,
): { readonly best: Across | undefined; readonly heads: readonly Across[] } {
  let best: Across | undefined;
  const heads: Across[] = [];
  const isNamed = (text: string): boolean => (indexNamed(names, text) ?? -1) >= 0 || said(text) !== undefined;
  for (const row of headingRows(candidate, undefined, isNamed)) {
    const found = acrossOf(candidate, row, form, names, said);
    if (!found) continue;
    const { head, isSure } = found;
    const size = best?.across.size ?? 0;
    // Where both sides stand under each name, the names alone are only half of the headings.
    if (head.across.size > size || (head.across.size === size && head.otherSide.length > 0)) best = head;
    if (!isSure) continue;
    const last = heads.at(-1);
    if (!last || row.first > last.row.number) heads.push(head);
    else if (head.across.size > last.across.size) heads[heads.length - 1] = head;
  }
  if (!best) return { best, heads: [] };
  const chosen = best;
  const others = heads.filter(
    ({ row, columns }) =>
      (row.number < chosen.row.first || row.first > chosen.row.number) &&
      [...columns.keys()].some((name) => chosen.columns.has(name)),
  );
  return { best, heads: [...others, chosen].sort((a, b) => a.row.number - b.row.number) };
}

/** The row as a head of a wide table; sure where its first column is headed as such and no number but codes stands in it. */
function acrossOf(
  candidate: Candidate,
  row: HeadingRow,
  form: Across['form'],
  names: ReadonlyMap<string, number>,
  said: Said,
): { readonly head: Across; readonly isSure: boolean } | undefined {
  const stub = form === 'lines across' ? 'Meeting' : 'Line';
  const columns = new Map<string, number>();
  const across = new Map<number, number>();
  const totals: number[] = [];
  const unknown: number[] = [];
  const leftOut: number[] = [];
  const otherSide: number[] = [];
  const remembered: { at: number; column: string }[] = [];
  const sides = sidesOf(candidate, row, names);
  for (const [at, heading] of row.texts) {
    const side = sides?.get(at);
    if (side) {
      if (!side.isOwn) otherSide.push(at);
      else if (side.index === undefined) totals.push(at);
      else across.set(at, side.index);
      continue;
    }
    const answer = said(heading);
    if (answer === '') {
      leftOut.push(at);
      continue;
    }
    const isSaid =
      answer !== undefined &&
      ((indexNamed(names, answer) ?? -1) >= 0 || columnOf(candidate.kind, answer) !== undefined);
    if (isSaid) remembered.push({ at, column: answer });
    const text = isSaid ? answer : heading;
    const index = indexNamed(names, text);
    const field = columnOf(candidate.kind, text);
    if (index !== undefined && index >= 0) across.set(at, index);
    else if (totalLabel(text)) totals.push(at);
    else if (field !== undefined && field !== 'Amount' && !columns.has(field)) columns.set(field, at);
    else if (isStub(text, stub) && !columns.has(stub)) columns.set(stub, at);
    else unknown.push(at);
  }
  if (across.size === 0) return undefined;
  const isHeaded = columns.has(stub);
  const first = Math.min(...across.keys());
  if (!isHeaded && first > candidate.left && !row.texts.has(first - 1)) columns.set(stub, first - 1);
  if (!columns.has(stub) || holdsAmounts(candidate, row, across)) return undefined;
  const { left, right } = candidate;
  const head = { form, row, columns, across, totals, unknown, leftOut, otherSide, remembered, left, right };
  return { head, isSure: isHeaded };
}

/** A column under a line or meeting (or, without an index, under a total), and whether it is of the candidate's side. */
interface Side {
  readonly isOwn: boolean;
  readonly index: number | undefined;
}

/** The columns of a head of two rows that has planned and spent under each name; `undefined` where it is none such. */
function sidesOf(
  { kind }: Candidate,
  { pair }: HeadingRow,
  names: ReadonlyMap<string, number>,
): ReadonlyMap<number, Side> | undefined {
  if (!pair) return undefined;
  const own = kind === 'Estimates' ? 'plan' : 'actual';
  const said = new Set([...pair.lower.values()].map((text) => choiceOf('Type', text)));
  if (!said.has('plan') || !said.has('actual')) return undefined;
  const spans = pair.over();
  const sides = new Map<number, Side>();
  const seen = new Set<string>();
  for (const [column, text] of pair.lower) {
    const over = spans.get(column);
    const named = over === undefined ? undefined : indexNamed(names, over);
    const isTotal = over !== undefined && totalLabel(over) !== undefined;
    if ((named === undefined || named < 0) && !isTotal) continue;
    const side = choiceOf('Type', text);
    if (side !== undefined) seen.add(side);
    sides.set(column, { isOwn: side === own, index: isTotal ? undefined : named });
  }
  return seen.has('plan') && seen.has('actual') ? sides : undefined;
}

/** A row of data is no heading: numbers head columns only where they are codes, years or days. */
function holdsAmounts(
  { sheet: { cells }, left, right }: Candidate,
  row: HeadingRow,
  across: ReadonlyMap<number, number>,
): boolean {
  for (let cell = cells.start(row.at); cell < cells.start(row.at + 1); cell++) {
    const column = cells.column(cell);
    if (column < left || column > right || cells.kind(cell) !== CellKind.number || across.has(column)) continue;
    const value = cells.value(cell);
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    if (!isYear && cells.format(cell) !== CellFormat.date) return true;
  }
  return false;
}

/** The corner of a wide table may also be headed with the name of the sheet that it lists, or as that sheet heads its codes. */
const isStub = (text: string, stub: 'Meeting' | 'Line'): boolean => {
  const kind = stub === 'Meeting' ? 'Meetings' : 'BudgetLines';
  const column = columnOf(kind, text);
  return sheetKindOf(text) === kind || column === 'Code' || column === 'Title';
};

function recognised(
  candidate: Candidate,
  form: SheetForm,
  row: HeadingRow,
  columns: ReadonlyMap<string, number>,
  bounds: Pick<RecognisedSheet, 'left' | 'right' | 'lastRow' | 'captions' | 'claims'>,
): RecognisedSheet {
  return {
    kind: candidate.kind,
    workbook: candidate.workbook,
    sheet: candidate.sheet,
    form,
    headingRow: row.number,
    firstHeadingRow: row.first,
    ...bounds,
    columns,
    across: new Map(),
    totalColumns: [],
    unknownColumns: [],
    otherSideColumns: [],
    leftOutColumns: [],
    toldColumns: [],
    ...(candidate.constants ? { constants: candidate.constants } : {}),
    meeting: undefined,
  };
}

const placeOf = ({ workbook, sheet }: Candidate, row: number, column: number) => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: cellAddress(row, column),
});

/** What stands beside the candidate's own side is not read, and that is said. */
const unreadSide = (candidate: Candidate, row: HeadingRow, columns: readonly number[]): Diagnostic[] =>
  columns.map((column) =>
    diagnostic('column-unknown', placeOf(candidate, row.number, column), { heading: row.texts.get(column)! }),
  );

/** Why no table was found. */
function notFound(candidate: Candidate, best: Best): Diagnostic {
  const { workbook, sheet } = candidate;
  const at = { file: workbook.file, sheet: sheet.name, cell: best.row ? `${best.row.number}:${best.row.number}` : '' };
  const found = [...(best.row?.texts.values() ?? [])].map((text) => text.slice(0, 60)).join(', ');
  if (!best.row || best.score === 0)
    return diagnostic('heading-missing', { ...at, cell: '' }, { sheet: sheet.name, found });
  const values = { sheet: sheet.name, column: best.missing.join(', '), found };
  return diagnostic('column-missing', at, values, candidate.kind);
}
