/**
 * What has been decided, told from the rows that keep it: so it can be listed, and taken back, also by who opens the workbook a year later. A cell that
 * was corrected in the workbook itself leaves no such row.
 */
import { headingNamed } from '../records/column-memory';
import { Findings } from '../records/findings';
import { SheetRows } from '../records/sheet-rows';
import { NO_CELL } from '../records/table-cells';
import type { CellEdit, SheetEdits } from '../plan/sheet-edit';
import { Refusal, diagnostic } from '../values/diagnostic';
import { cellAddress, parseCell } from '../values/address';
import type { Place } from '../values/address';
import { layoutOf } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Workbook } from '../workbook/workbook';
import { cellAt } from './cell-at';
import { registersOf } from './find-register';

export type DecisionKind =
  | 'Waivers'
  | 'Explanations'
  | 'Mapping'
  | 'Settings'
  | 'Reading'
  | 'Corrections'
  | 'Meetings'
  | 'BudgetLines'
  | 'ExchangeRates';

/** Of Settings only the rows that say what a column is. */
const KINDS: readonly DecisionKind[] = ['Waivers', 'Explanations', 'Mapping', 'Settings', 'Reading', 'Corrections'];
/** In a workbook of the officer's own nobody can tell which of these rows were added. */
const ADDED: readonly DecisionKind[] = ['Meetings', 'BudgetLines', 'ExchangeRates'];

export interface Decision {
  readonly kind: DecisionKind;
  /** The row's first cell with something in it. */
  readonly at: Place;
  /** What stands in the row, by the columns of the layout; blank where nothing does. */
  readonly texts: Readonly<Record<string, string>>;
  /** Nothing of the row is a formula: it can be emptied. */
  readonly canTakeBack: boolean;
}

/** Kind by kind, row by row. `isSetUp`: the workbooks hold nothing but what was decided. */
export function decisionsOf(workbooks: readonly Workbook[], isSetUp: boolean): Decision[] {
  const kinds = isSetUp ? [...KINDS, ...ADDED] : KINDS;
  return kinds.flatMap((kind) =>
    registersOf(workbooks, kind)
      .flat()
      .flatMap((found) => rowsOf(kind, found)),
  );
}

function rowsOf(kind: DecisionKind, found: RecognisedSheet): Decision[] {
  const all: Decision[] = [];
  const rows = new SheetRows(found, new Findings());
  while (rows.next()) {
    const cells = cellsOfRow(found, rows.number);
    const [first] = cells;
    const texts = Object.fromEntries(
      layoutOf(kind).columns.map(({ column }) => {
        const at = found.columns.get(column);
        return [column, at === undefined || rows.cell(at) === NO_CELL ? '' : rows.text(at)] as const;
      }),
    );
    if (!first || Object.values(texts).every((text) => text === '')) continue;
    if (kind === 'Settings' && headingNamed(texts['Setting'] ?? '') === undefined) continue;
    all.push({ kind, at: first, texts, canTakeBack: cells.every((at) => cellAt([found.workbook], at)?.isTyped) });
  }
  return all;
}

/**
 * Empties the row of a decision, as far as its table goes. Throws a `Refusal` where the row is none of the kind's any more, or holds a formula.
 */
export function takeBack(kind: DecisionKind, at: Place, workbooks: readonly Workbook[]): SheetEdits {
  const row = parseCell(at.cell)?.row;
  const found = registersOf(workbooks, kind)
    .flat()
    .find(
      ({ workbook, sheet, headingRow, lastRow }) =>
        workbook.file === at.file && sheet.name === at.sheet && row !== undefined && row > headingRow && row <= lastRow,
    );
  const cells = found && row !== undefined ? cellsOfRow(found, row) : [];
  const edits = cells.map((place): CellEdit | undefined => {
    const cell = cellAt(workbooks, place);
    if (cell?.isTyped !== true) return undefined;
    return { sheet: place.sheet, row: cell.row, column: cell.column, before: cell.value, value: undefined };
  });
  const all = edits.filter((edit) => edit !== undefined);
  if (all.length === 0 || all.length < edits.length)
    throw new Refusal(diagnostic('workbook-changed', at, { sheet: at.sheet }));
  return { sheets: [], cells: all };
}

/** The row's cells in the table, of the officer's own columns too: what is left alone says nothing any more. */
function cellsOfRow(
  { workbook: { file }, sheet: { name, cells }, left, right }: RecognisedSheet,
  row: number,
): Place[] {
  for (let at = 0; at < cells.rowCount; at++) {
    if (cells.rowNumber(at) !== row) continue;
    const own: Place[] = [];
    for (let cell = cells.start(at); cell < cells.start(at + 1); cell++) {
      const column = cells.column(cell);
      if (left <= column && column <= right) own.push({ file, sheet: name, cell: cellAddress(row, column) });
    }
    return own;
  }
  return [];
}
