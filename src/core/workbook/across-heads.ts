/** The heads of wide tables: rows whose headings name budget lines or meetings. */
import type { AcrossNames } from './across-names';
import { indexNamed } from './across-names';
import { columnOf, sheetKindOf, totalLabel } from './heading-index';
import type { ColumnMemory, Fields } from './heading-fields';
import { headingRows } from './heading-rows';
import type { HeadingRow } from './heading-rows';
import type { Candidate } from './sheet-candidates';
import { sidesOf } from './sides-under-names';
import { CellFormat, CellKind } from './workbook';

/** What a heading of a wide table was said to stand for; blank: left out. */
type Said = (heading: string) => string | undefined;

export interface Across {
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

/** The heads of a sheet's wide tables, all with budget lines across or all with meetings, whichever of the two the headings name more of. */
export function wideHeads(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory): readonly Across[] {
  const said: Said = (text) => (columnsBy(candidate.kind, text) === '' ? '' : names.told(candidate.kind, text));
  const lines = acrossHeads(candidate, 'lines across', names.lines, said);
  const meetings = acrossHeads(candidate, 'meetings across', names.meetings, said);
  const isDown = (meetings.best?.across.size ?? 0) > (lines.best?.across.size ?? 0);
  return (isDown ? meetings : lines).heads;
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
