/** A workbook in text, with edits made to it: what a person would see after them. */
import type { SheetEdits } from '../../../src/core/plan/sheet-edit';
import { DATE_FORMAT } from '../../../src/core/plan/sheet-plan';
import type { PlannedCell } from '../../../src/core/plan/sheet-plan';
import type { EditValue } from '../../../src/core/plan/sheet-edit';
import { isoFromDay } from '../../../src/core/values/calendar';
import type { Day } from '../../../src/core/values/calendar';
import type { Workbook } from '../../../src/core/workbook/workbook';
import type { SheetText } from '../../workbook-of';
import { workbookOf } from '../../workbook-of';
import { costSheets } from '../reconciliation/costs';

export const bookOf = (text: string): readonly Workbook[] => [workbookOf(costSheets(text))];

/** Planned sheets as a person would type them. */
export const sheetTexts = (sheets: SheetEdits['sheets']): SheetText[] =>
  sheets.map(({ name, rows }) => ({ name, hidden: false, rows: rows.map((row) => row.cells.map(plannedText)) }));

/** The sheets after the edits; a changed cell must hold what the edit was made for. */
export function edited(text: string, { sheets, cells }: SheetEdits): SheetText[] {
  const after = costSheets(text).map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const made of sheetTexts(sheets)) {
    if (after.some(({ name }) => name === made.name)) throw new Error(`${made.name} is there already`);
    after.push({ ...made, rows: made.rows.map((row) => [...row]) });
  }
  for (const { sheet, row, column, before, value, format } of cells) {
    const rows = after.find(({ name }) => name === sheet)!.rows;
    while (rows.length < row) rows.push([]);
    const known = rows[row - 1]!;
    while (known.length < column) known.push('');
    const stood = known[column - 1]!.replace(/^'/, '').replace(/^"(.*)"$/, '$1');
    if (stood !== String(before ?? '')) throw new Error(`${sheet}: ${stood} is not ${String(before)}`);
    known[column - 1] = written(value, format);
  }
  return after;
}

/** One sheet's rows as lines. */
export const linesOf = (sheets: readonly SheetText[], name: string): string[] =>
  sheets.find((sheet) => sheet.name === name)!.rows.map((row) => row.join(' | ').replace(/[ |]+$/, ''));

export const again = (text: string, edits: SheetEdits): readonly Workbook[] => [workbookOf(edited(text, edits))];

const plannedText = (cell: PlannedCell | undefined): string => written(cell?.value, cell?.format);

function written(value: EditValue, format: string | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return format === DATE_FORMAT ? isoFromDay(value as Day) : String(value);
  return /^[\d.,\s-]+$/.test(String(value)) ? `'${value}` : String(value);
}
