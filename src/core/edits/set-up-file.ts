/** The set-up workbook beside files that are only read: what is decided about them, in sheets of our form, with each change made in it. */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import type { EditValue, SheetEdits } from '../plan/sheet-edit';
import type { PlannedSheet } from '../plan/sheet-plan';
import { Refusal, diagnostic } from '../values/diagnostic';
import { cellAddress } from '../values/address';
import { headingOf, sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import type { FormColumn, FormSheet } from '../workbook/template';
import { formSheet } from '../workbook/template';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { Sheet, Workbook } from '../workbook/workbook';

/** Where 10 and 10 % are the same: the forms have no format of per cent, and there the latter is written as the former. Elsewhere 50 % is 0.5. */
const OF_PERCENT: ReadonlySet<SheetKind> = new Set(['Settings', 'BudgetLines', 'Scale']);
type Grid = Map<number, EditValue>[];

/**
 * Its sheets with the changes in them; without a workbook those that the changes make. Rejects the whole of them with a `Refusal` where a cell holds
 * something else than was read.
 */
export function changedSetUp(workbook: Workbook | undefined, edits: SheetEdits, language: Language): FormSheet[] {
  const sheets = (workbook?.sheets ?? []).map((sheet) => ({
    name: sheet.name,
    grid: gridOf(workbook!, sheet),
    percents: OF_PERCENT.has(sheetKindOf(sheet.name)!) ? percentsOf(sheet) : new Set<string>(),
  }));
  for (const { sheet: name, row, column, before, value } of edits.cells) {
    const sheet = sheets.find((each) => each.name === name);
    const at = { file: workbook?.file ?? '', sheet: name, cell: cellAddress(row, column) };
    if (!sheet || sheet.grid[row]?.get(column) !== before)
      throw new Refusal(diagnostic('workbook-changed', at, { sheet: name }));
    (sheet.grid[row] ??= new Map()).set(column, value);
    sheet.percents.delete(cellAddress(row, column));
  }
  return [
    ...sheets.map(({ name, grid, percents }) => formOf(name, asWritten(grid, percents), language)),
    ...edits.sheets.map((planned) => formOf(planned.name, gridOfPlan(planned), language)),
  ];
}

/** By row and column, from 1. */
function gridOf(workbook: Workbook, { cells }: Sheet): Grid {
  const grid: Grid = [];
  for (let row = 0; row < cells.rowCount; row++) {
    const values = new Map<number, EditValue>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const kind = cells.kind(cell);
      const value = cells.value(cell);
      if (kind === CellKind.text) values.set(cells.column(cell), workbook.texts.text(value));
      else if (kind === CellKind.number) values.set(cells.column(cell), value);
      else if (kind === CellKind.boolean) values.set(cells.column(cell), value === 1);
    }
    grid[cells.rowNumber(row)] = values;
  }
  return grid;
}

/** Addresses of numbers shown as per cent. */
function percentsOf({ cells }: Sheet): Set<string> {
  const percents = new Set<string>();
  for (let row = 0; row < cells.rowCount; row++)
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
      if (cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.percent)
        percents.add(cellAddress(cells.rowNumber(row), cells.column(cell)));
  return percents;
}

function asWritten(grid: Grid, percents: ReadonlySet<string>): Grid {
  if (percents.size === 0) return grid;
  return grid.map((values, row) => {
    const written = new Map(values);
    for (const [column, value] of values)
      if (typeof value === 'number' && percents.has(cellAddress(row, column)))
        written.set(column, Number((value * 100).toPrecision(15)));
    return written;
  });
}

function gridOfPlan({ rows }: PlannedSheet): Grid {
  const grid: Grid = [];
  rows.forEach(({ cells }, row) => {
    grid[row + 1] = new Map(cells.flatMap((cell, column) => (cell ? [[column + 1, cell.value] as const] : [])));
  });
  return grid;
}

/** Rows that were emptied go; a column of the officer's own stays. */
function formOf(name: string, grid: Grid, fallback: Language): FormSheet {
  const kind = sheetKindOf(name)!;
  const heads = grid[1] ?? new Map<number, EditValue>();
  const width = Math.max(...heads.keys());
  const form = bestForm(kind, name, [...heads.values()], fallback);
  const known = new Map(form.columns.map((column) => [column.heading, column]));
  const columns = Array.from({ length: width }, (_, at) => String(heads.get(at + 1) ?? '')).map(
    (heading) => known.get(heading) ?? foreign(heading),
  );
  const rows = grid
    .slice(2)
    .filter((row) => row !== undefined && [...row.values()].some((value) => value !== undefined && value !== ''))
    .map((row) => columns.map((_, at) => formValue(row.get(at + 1))));
  return { ...form, name, columns, rows };
}

/** In the language in which the sheet and most of its columns are named; a name may be that of several. */
function bestForm(kind: SheetKind, name: string, heads: readonly EditValue[], fallback: Language): FormSheet {
  const named = LANGUAGES.filter((each) => headingOf(kind, '', each) === name);
  const forms = (named.length > 0 ? named : [fallback]).map((each) => formSheet(kind, each, []));
  const fit = ({ columns }: FormSheet): number => columns.filter(({ heading }) => heads.includes(heading)).length;
  return forms.reduce((best, each) => (fit(each) > fit(best) ? each : best));
}

const foreign = (heading: string): FormColumn => ({
  heading,
  format: 'text',
  width: 20,
  note: '',
  choices: [],
  codesOf: undefined,
  rowChoices: new Map(),
});

const formValue = (value: EditValue): string | number | null =>
  value === undefined ? null : typeof value === 'boolean' ? String(value).toUpperCase() : value;
