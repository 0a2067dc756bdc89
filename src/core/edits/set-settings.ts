/** Settings said in the pane, written where they can be read: on the Settings sheet. */
import type { Language } from '../language/language';
import { headingNamed, settingOfHeading, valueOfColumn } from '../records/column-memory';
import { Findings } from '../records/findings';
import { SheetRows } from '../records/sheet-rows';
import { NO_CELL } from '../records/table-cells';
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { cellAddress } from '../values/address';
import { headingKey } from '../values/code-key';
import { settingOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Workbook } from '../workbook/workbook';
import { appendRows } from './append-rows';
import { cellAt } from './cell-at';
import { findRegister } from './find-register';

export interface ColumnChoice {
  readonly kind: SheetKind;
  readonly heading: string;
  /** Of the layout, or the code of the line or meeting whose amounts stand there; blank: left out. */
  readonly column: string;
}

/** Writes what the columns are: into the rows that say something of the same headings already, else under the last row. */
export function rememberColumns(
  workbooks: readonly Workbook[],
  choices: readonly ColumnChoice[],
  language: Language,
): SheetEdits {
  const pairs = choices.map(({ kind, heading, column }): readonly [string, string] => [
    settingOfHeading({ kind, heading }, language),
    valueOfColumn(kind, column, language),
  ]);
  return setSettings(workbooks, pairs, language);
}

/** Each pair is a setting's name and its value. A formula in the way stays, and the new row goes below. */
export function setSettings(
  workbooks: readonly Workbook[],
  pairs: readonly (readonly [string, string | number])[],
  language: Language,
): SheetEdits {
  const found = findRegister(workbooks, 'Settings');
  const rows = found ? rowsByName(found) : new Map<string, number>();
  const cells: CellEdit[] = [];
  const added: (readonly [string, string | number])[] = [];
  for (const [name, value] of pairs) {
    const row = rows.get(nameKey(name));
    const edit = found && row !== undefined ? editOf(workbooks, found, row, value) : undefined;
    if (edit) cells.push(edit);
    else added.push([name, value]);
  }
  const below =
    added.length === 0
      ? undefined
      : appendRows(
          workbooks,
          'Settings',
          added.map(([Setting, Value]) => ({ Setting, Value })),
          language,
        );
  return { sheets: below?.sheets ?? [], cells: [...cells, ...(below?.cells ?? [])] };
}

function editOf(
  workbooks: readonly Workbook[],
  { workbook: { file }, sheet: { name }, columns }: RecognisedSheet,
  row: number,
  value: EditValue,
): CellEdit | undefined {
  const column = columns.get('Value');
  if (column === undefined) return undefined;
  const cell = cellAt(workbooks, { file, sheet: name, cell: cellAddress(row, column) });
  if (cell && !cell.isTyped) return undefined;
  return { sheet: name, row, column, before: cell?.value, value };
}

/** A setting has many spellings. */
function nameKey(name: string): string {
  const heading = headingNamed(name);
  return heading ? `${heading.kind}\n${headingKey(heading.heading)}` : (settingOf(name) ?? headingKey(name));
}

/** The first row of each setting. */
function rowsByName(found: RecognisedSheet): Map<string, number> {
  const byName = new Map<string, number>();
  const rows = new SheetRows(found, new Findings());
  const column = found.columns.get('Setting') ?? 0;
  while (rows.next()) {
    const key = rows.cell(column) === NO_CELL ? '' : nameKey(rows.text(column));
    if (key !== '' && !byName.has(key)) byName.set(key, rows.number);
  }
  return byName;
}
