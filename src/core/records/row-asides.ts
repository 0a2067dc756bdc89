/** Rows among the data that are none: headings printed again, notes under a table. */
import { columnOf, totalLabel } from '../workbook/heading-index';
import { headingKey } from '../values/code-key';
import { isOnlyUnit } from '../values/units';
import { CellClass } from '../workbook/claims';
import { CellKind } from '../workbook/workbook';
import type { Findings } from './findings';
import { headingAt, NO_CELL } from './table-cells';
import type { SheetRows } from './sheet-rows';
import type { SourceCount } from './source-count';

/** Codes are one word, notes are sentences: several words, or an end as only sentences have. */
const SENTENCE = /\s|[:：.。…;；!！?？]$/u;

/** Whether the row is no record by its look alone; reported where it is. */
export function isAside(rows: SheetRows, findings: Findings): boolean {
  if (!repeatsHeadings(rows) && !isNote(rows)) return false;
  findings.add('row-unrecognised', rows.place(0), { text: asideText(rows) });
  if (!repeatsHeadings(rows)) rows.release();
  return true;
}

export const asideText = (rows: SheetRows): string => rows.allTexts().join(' ').slice(0, 120);

/** Whether every filled cell of ours names its own column, as where a table is printed on several pages. */
export function repeatsHeadings(rows: SheetRows): boolean {
  const { columns, sheet } = rows.found;
  let named = 0;
  for (const [name, column] of columns) {
    const cell = rows.cell(column);
    if (cell === NO_CELL) continue;
    if (sheet.cells.kind(cell) !== CellKind.text || !heads(rows, column, name)) return false;
    named++;
  }
  return named > 1 || (named === 1 && columns.size === 1);
}

function heads(rows: SheetRows, column: number, name: string): boolean {
  const text = rows.content(rows.cell(column));
  return columnOf(rows.found.kind, text) === name || headingKey(text) === headingKey(headingAt(rows.found, column));
}

/** Whether the row's only cell is a sentence, or the label of a total that is not there. */
export function isNote(rows: SheetRows): boolean {
  if (rows.filledColumns().length !== 1) return false;
  const [text] = rows.allTexts();
  return text !== undefined && (SENTENCE.test(text) || totalLabel(text) !== undefined || isOnlyUnit(text));
}

/** Leaves out a row of a described table that has no amount of either side: the label of a group, or a line that nothing was planned or spent for. */
export function leaveWithoutAmounts(rows: SheetRows, count: SourceCount, findings: Findings): void {
  if (!rows.isGroupLabel) {
    const at = rows.place(0);
    findings.addOnce(`${at.sheet}\n${at.cell}`, 'row-unrecognised', at, { text: asideText(rows) });
    if (!repeatsHeadings(rows)) rows.release();
    // The code of a group of lines is no amount that nobody looked at.
    for (const name of ['Meeting', 'Line']) rows.claim(rows.found.columns.get(name) ?? 0, CellClass.beside);
  }
  count.leaveOut(rows.number, 'unrecognised', '', undefined);
}
