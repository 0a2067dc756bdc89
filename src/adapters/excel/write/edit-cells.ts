/// <reference types="office-js" />
/** Changes single cells of the officer's sheets: all of them, or none where one holds something else than what was read. */
import type { CellEdit, EditValue } from '../../../core/plan/sheet-edit';
import type { Area } from '../../../core/values/address';
import { areaAddress, cellAddress } from '../../../core/values/address';
import { areaOf, loadArea, rangeOf } from '../range-area';
import { typedText } from './image-of-plan';
import { bytesOf, RequestBatch } from './request-batch';
import type { Typed } from './sheet-image';
import { refusal } from './survey';

/** Cells one under another, changed in one piece. */
interface Run {
  readonly sheet: string;
  readonly area: Area;
  readonly edits: readonly CellEdit[];
}

/** What stood in a run before, and what stands there now. */
export interface EditedRun {
  readonly sheet: string;
  readonly area: Area;
  readonly typed: readonly (readonly Typed[])[];
  readonly formats: readonly (readonly string[])[];
  readonly now: readonly (readonly EditValue[])[];
}

export interface ResizedTable {
  readonly table: string;
  readonly before: Area;
  readonly sheet: string;
  /**
   * The rows that the table takes in, and which of their cells were empty. Excel fills its calculated columns there by itself: they are emptied again, not
   * only what was typed.
   */
  readonly under: Area;
  readonly wasEmpty: readonly (readonly boolean[])[];
}

export interface EditedCells {
  readonly runs: readonly EditedRun[];
  readonly tables: readonly ResizedTable[];
}

/** Bytes that a run takes in a request beside its values. */
const RUN = 900;

/** Three syncs, and more for very many cells. Rejects with a `Refusal` before anything is changed where it cannot be done. */
export async function readEdited(
  context: Excel.RequestContext,
  file: string,
  edits: readonly CellEdit[],
): Promise<{ readonly edited: EditedCells; readonly write: () => Promise<void> }> {
  const runs = runsOf(edits);
  const names = [...new Set(runs.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load('name');
  await context.sync();
  for (const [name, sheet] of sheets) if (sheet.isNullObject) throw refusal(file, name, 'sheet-gone', { sheet: name });
  for (const sheet of sheets.values()) {
    sheet.protection.load('protected');
    sheet.tables.load('items/name,items/showTotals');
  }
  await context.sync();
  for (const [name, { protection }] of sheets)
    if (protection.protected) throw refusal(file, name, 'sheet-protected', { sheet: name });
  const tables = [...sheets.values()].flatMap((sheet) =>
    sheet.tables.items.map((table) => ({ table, sheet: sheet.name, range: loadArea(table.getRange()) })),
  );
  const loading = new RequestBatch(context);
  const ranges: Excel.Range[] = [];
  for (const { sheet, area, edits: own } of runs) {
    await loading.take(RUN + own.length * 60);
    const range = rangeOf(sheets.get(sheet)!, area);
    range.load('values,formulas,numberFormat');
    ranges.push(range);
  }
  await loading.send();
  const edited = runs.map((run, n) => before(run, ranges[n]!, file));
  const grown = tables.flatMap(({ table, sheet, range }) => growTable(table, areaOf(range), runs, sheet));
  const resized = grown.map(({ table, area, to, sheet }) => {
    const under = { ...area, top: area.bottom + 1, bottom: to.bottom };
    const range = rangeOf(sheets.get(sheet)!, under);
    range.load('formulas');
    return { table: table.name, before: area, sheet, under, range };
  });
  if (resized.length > 0) await context.sync();
  return {
    edited: {
      runs: edited,
      tables: resized.map(({ range, ...rest }) => ({
        ...rest,
        wasEmpty: (range.formulas as unknown[][]).map((row) => row.map((cell) => cell === '')),
      })),
    },
    write: async () => {
      const batch = new RequestBatch(context);
      for (const [n, run] of runs.entries()) {
        await batch.take(RUN + bytesOf(run.edits.map(({ value }) => value)));
        paint(ranges[n]!, run);
      }
      for (const { table, to } of grown) table.resize(areaAddress(to));
      await batch.send();
    },
  };
}

function paint(range: Excel.Range, { edits }: Run): void {
  // Null leaves a cell's format as it is.
  if (edits.some(({ format }) => format !== undefined))
    range.numberFormat = edits.map(({ format }) => [format ?? null]);
  range.formulas = edits.map(({ value }) => [typedOf(value)]);
}

export const typedOf = (value: EditValue): Typed => (typeof value === 'string' ? typedText(value) : (value ?? ''));

/** Throws where a cell holds something else than what was read. */
function before({ sheet, area, edits }: Run, range: Excel.Range, file: string): EditedRun {
  const formulas = range.formulas as unknown[][];
  for (const [n, edit] of edits.entries()) {
    const found: unknown = range.values[n]![0];
    if (found !== (edit.before ?? '')) {
      const values = { expected: String(edit.before ?? ''), found: String(found) };
      throw refusal(file, sheet, 'cell-changed', values, cellAddress(edit.row, edit.column));
    }
  }
  const typed = range.values.map(([value]: readonly unknown[], n): Typed[] => {
    const formula = formulas[n]![0];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return [isFormula ? formula : typeof value === 'string' ? typedText(value) : (value as Typed)];
  });
  return { sheet, area, typed, formats: range.numberFormat as string[][], now: edits.map(({ value }) => [value]) };
}

function runsOf(edits: readonly CellEdit[]): Run[] {
  const sorted = [...edits].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; area: Area; edits: CellEdit[] }[] = [];
  for (const edit of sorted) {
    const last = runs.at(-1);
    const { sheet, row, column } = edit;
    if (last?.sheet === sheet && last.area.left === column && last.area.bottom === row - 1) {
      last.edits.push(edit);
      last.area = { ...last.area, bottom: row };
    } else runs.push({ sheet, area: { top: row, left: column, bottom: row, right: column }, edits: [edit] });
  }
  return runs;
}

/** A table that has edited cells right under it, and the area that takes them in. */
function growTable(
  table: Excel.Table,
  area: Area,
  runs: readonly Run[],
  sheet: string,
): { readonly table: Excel.Table; readonly area: Area; readonly to: Area; readonly sheet: string }[] {
  if (table.showTotals) return [];
  const under = runs.filter(
    (run) =>
      run.sheet === sheet && run.area.left >= area.left && run.area.left <= area.right && run.area.bottom > area.bottom,
  );
  const rows = new Set(under.flatMap(({ edits }) => edits.map(({ row }) => row)));
  let bottom = area.bottom;
  while (rows.has(bottom + 1)) bottom++;
  return bottom === area.bottom ? [] : [{ table, area, to: { ...area, bottom }, sheet }];
}
