/** Where the headings stand in a sheet, and which column each names. */
import { codeKey, headingKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { areaAddress, cellAddress } from '../values/address';
import { headingRows } from './heading-rows';
import type { HeadingRow } from './heading-rows';
import { columnOf, requiredColumns, sheetKindOf, totalLabel } from './heading-index';
import { mergedAmount } from './merged-amount';
import type { RecognisedSheet, SheetForm } from './recognised-sheet';
import type { Candidate } from './sheet-candidates';

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
  readonly found: RecognisedSheet | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the headings of a sheet whose rows are one record each. */
export function locateLong(candidate: Candidate, columnsBy: ColumnMemory = NO_MEMORY): Located {
  const best = bestLong(candidate, columnsBy);
  return best.complete
    ? recogniseLong(candidate, best.row!, columnsBy)
    : { found: undefined, diagnostics: [notFound(candidate, best)] };
}

/** Finds the headings of Estimates or Expenditures in whichever form they stand. */
export function locateAmounts(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory = NO_MEMORY): Located {
  const best = bestLong(candidate, columnsBy);
  if (best.complete) return recogniseLong(candidate, best.row!, columnsBy);
  return recogniseWide(candidate, names, columnsBy) ?? { found: undefined, diagnostics: [notFound(candidate, best)] };
}

/** Finds the headings of a sheet that is one meeting's: a line and an amount in each row. */
export function locateOfMeeting(
  candidate: Candidate,
  meeting: number,
  columnsBy: ColumnMemory = NO_MEMORY,
): Located | undefined {
  let best: { row: HeadingRow; score: number } | undefined;
  for (const row of headingRows(candidate)) {
    const fields = fieldsOf(candidate, row, columnsBy).columns;
    if (fields.has('Line') && fields.has('Amount') && fields.size > (best?.score ?? 0))
      best = { row, score: fields.size };
  }
  if (!best) return undefined;
  const located = recogniseLong(candidate, best.row, columnsBy);
  return (
    located.found && { found: { ...located.found, form: 'of a meeting', meeting }, diagnostics: located.diagnostics }
  );
}

/** Number of the kind's columns in the sheet's best row, and whether all that are required are among them. */
export function scoreLong(
  candidate: Candidate,
  columnsBy: ColumnMemory = NO_MEMORY,
): { score: number; complete: boolean } {
  const { score, complete } = bestLong(candidate, columnsBy);
  return { score, complete };
}

/** What the officer once said of a heading: the column it stands for; blank: it is left out; `undefined`: nothing was said. */
export type ColumnMemory = (kind: Candidate['kind'], heading: string) => string | undefined;
const NO_MEMORY: ColumnMemory = () => undefined;

interface Best {
  readonly row: HeadingRow | undefined;
  readonly score: number;
  readonly complete: boolean;
  readonly missing: readonly string[];
}

function bestLong(candidate: Candidate, columnsBy: ColumnMemory): Best {
  const required = requiredColumns(candidate.kind);
  let best: Best = { row: undefined, score: 0, complete: false, missing: required };
  for (const row of headingRows(candidate, (columns) => !best.complete || columns > best.score)) {
    const { columns } = fieldsOf(candidate, row, columnsBy);
    const missing = required.filter((column) => !columns.has(column));
    const complete = missing.length === 0 && columns.size >= Math.min(2, required.length + 1);
    if (columns.size > best.score || (complete && !best.complete && columns.size === best.score)) {
      best = { row, score: columns.size, complete, missing };
    }
  }
  return best;
}

interface Fields {
  readonly columns: Map<string, number>;
  readonly doubled: readonly { readonly column: string; readonly at: readonly number[] }[];
  readonly unknown: readonly number[];
  readonly remembered: readonly { readonly at: number; readonly column: string }[];
}

function fieldsOf(candidate: Candidate, row: HeadingRow, columnsBy: ColumnMemory): Fields {
  const columns = new Map<string, number>();
  const all = new Map<string, number[]>();
  const unknown: number[] = [];
  const remembered: { at: number; column: string }[] = [];
  for (const [at, text] of row.texts) {
    // What the officer said goes before what the heading says.
    const told = columnsBy(candidate.kind, text);
    if (told === '') continue;
    if (told !== undefined) remembered.push({ at, column: told });
    const column = told ?? columnOf(candidate.kind, text);
    if (column === undefined) unknown.push(at);
    else {
      all.set(column, [...(all.get(column) ?? []), at]);
      if (!columns.has(column)) columns.set(column, at);
    }
  }
  const doubled = [...all].filter(([, at]) => at.length > 1).map(([column, at]) => ({ column, at }));
  return { columns, doubled, unknown, remembered };
}

function recogniseLong(candidate: Candidate, row: HeadingRow, columnsBy: ColumnMemory): Located {
  const { columns, doubled, unknown, remembered } = fieldsOf(candidate, row, columnsBy);
  const place = (column: number) => placeOf(candidate, row.number, column);
  if (doubled.length > 0) {
    return {
      found: undefined,
      diagnostics: doubled.map(({ column, at }) =>
        diagnostic('column-doubled', at.map(place), { sheet: candidate.sheet.name, column }, candidate.kind),
      ),
    };
  }
  const merged = mergedAmount(candidate.sheet, row.number, columns);
  if (merged) {
    const at = { ...place(merged.left), cell: areaAddress(merged) };
    return { found: undefined, diagnostics: [diagnostic('merge-amount', at, { area: at.cell })] };
  }
  const diagnostics: Diagnostic[] = [
    ...unknown.map((at) => diagnostic('column-unknown', place(at), { heading: row.texts.get(at)! })),
    ...remembered.map(({ at, column }) =>
      diagnostic('column-remembered', place(at), { heading: row.texts.get(at)!, column }, candidate.kind),
    ),
  ];
  return { found: recognised(candidate, 'long', row, columns), diagnostics };
}

function recogniseWide(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory): Located | undefined {
  const told: Told = (text) => (columnsBy(candidate.kind, text) === '' ? '' : names.told(candidate.kind, text));
  const across = bestAcross(candidate, 'lines across', names.lines, told);
  const down = bestAcross(candidate, 'meetings across', names.meetings, told);
  const best = (down?.across.size ?? 0) > (across?.across.size ?? 0) ? down : across;
  if (!best) return undefined;
  const { row, form, columns, totals, unknown, remembered } = best;
  const seen = new Map<number, number>();
  const diagnostics: Diagnostic[] = [];
  for (const [column, index] of best.across) {
    const first = seen.get(index);
    if (first !== undefined) {
      const at = [column, first].map((each) => placeOf(candidate, row.number, each));
      const heading = row.texts.get(column)!;
      // What stands twice is a budget line or meeting, as the sheet calls it.
      diagnostics.push(diagnostic('column-doubled', at, { sheet: candidate.sheet.name, column: heading }, ''));
    }
    seen.set(index, column);
  }
  if (diagnostics.length > 0) return { found: undefined, diagnostics };
  for (const column of unknown) {
    diagnostics.push(
      diagnostic('column-unknown', placeOf(candidate, row.number, column), { heading: row.texts.get(column)! }),
    );
  }
  for (const { at, column } of remembered) {
    const heading = row.texts.get(at)!;
    const place = placeOf(candidate, row.number, at);
    diagnostics.push(diagnostic('column-remembered', place, { heading, column }, candidate.kind));
  }
  const found = {
    ...recognised(candidate, form, row, columns),
    across: best.across,
    totalColumns: totals,
    unknownColumns: unknown,
    leftOutColumns: best.leftOut,
  };
  return { found, diagnostics };
}

/** What a heading of a wide table was said to stand for; blank: left out. */
type Told = (heading: string) => string | undefined;

interface Across {
  readonly form: 'lines across' | 'meetings across';
  readonly row: HeadingRow;
  readonly columns: Map<string, number>;
  readonly across: Map<number, number>;
  readonly totals: readonly number[];
  readonly unknown: readonly number[];
  readonly leftOut: readonly number[];
  readonly remembered: Fields['remembered'];
}

/** The row whose headings name the most budget lines (or meetings), with the column of the other beside them. */
function bestAcross(
  candidate: Candidate,
  form: Across['form'],
  names: ReadonlyMap<string, number>,
  told: Told,
): Across | undefined {
  const stub = form === 'lines across' ? 'Meeting' : 'Line';
  let best: Across | undefined;
  for (const row of headingRows(candidate)) {
    const columns = new Map<string, number>();
    const across = new Map<number, number>();
    const totals: number[] = [];
    const unknown: number[] = [];
    const leftOut: number[] = [];
    const remembered: { at: number; column: string }[] = [];
    for (const [at, heading] of row.texts) {
      const said = told(heading);
      if (said === '') {
        leftOut.push(at);
        continue;
      }
      const isSaid =
        said !== undefined && ((indexNamed(names, said) ?? -1) >= 0 || columnOf(candidate.kind, said) !== undefined);
      if (isSaid) remembered.push({ at, column: said });
      const text = isSaid ? said : heading;
      const index = indexNamed(names, text);
      const field = columnOf(candidate.kind, text);
      if (index !== undefined && index >= 0) across.set(at, index);
      else if (totalLabel(text)) totals.push(at);
      else if (field !== undefined && field !== 'Amount' && !columns.has(field)) columns.set(field, at);
      else if (isStub(text, stub) && !columns.has(stub)) columns.set(stub, at);
      else unknown.push(at);
    }
    if (across.size <= (best?.across.size ?? 0)) continue;
    const first = Math.min(...across.keys());
    if (!columns.has(stub) && first > candidate.left && !row.texts.has(first - 1)) columns.set(stub, first - 1);
    if (columns.has(stub)) best = { form, row, columns, across, totals, unknown, leftOut, remembered };
  }
  return best;
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
  columns: Map<string, number>,
): RecognisedSheet {
  return {
    kind: candidate.kind,
    workbook: candidate.workbook,
    sheet: candidate.sheet,
    form,
    headingRow: row.number,
    left: candidate.left,
    right: candidate.right,
    columns,
    across: new Map(),
    totalColumns: [],
    unknownColumns: [],
    leftOutColumns: [],
    meeting: undefined,
  };
}

const placeOf = ({ workbook, sheet }: Candidate, row: number, column: number) => ({
  file: workbook.file,
  sheet: sheet.name,
  cell: cellAddress(row, column),
});

function notFound(candidate: Candidate, best: Best): Diagnostic {
  const { workbook, sheet } = candidate;
  const at = { file: workbook.file, sheet: sheet.name, cell: best.row ? `${best.row.number}:${best.row.number}` : '' };
  const found = [...(best.row?.texts.values() ?? [])].map((text) => text.slice(0, 60)).join(', ');
  if (!best.row || best.score === 0)
    return diagnostic('heading-missing', { ...at, cell: '' }, { sheet: sheet.name, found });
  const values = { sheet: sheet.name, column: best.missing.join(', '), found };
  return diagnostic('column-missing', at, values, candidate.kind);
}
