/** What was answered about foreign tables, as rows of the sheets that keep it: Reading, the registers and Settings. All of it is one step. */
import type { Language } from '../language/language';
import type { Mapping } from '../mapping/map-workbooks';
import { inLanguage } from '../mapping/propose-reading';
import { lineRow, meetingRow, settingPairs } from '../mapping/set-up-workbook';
import type { CellEdit, SheetEdits } from '../plan/sheet-edit';
import type { ReadingRow } from '../records/reading';
import { cellAddress, parseCell } from '../values/address';
import type { Place } from '../values/address';
import type { Workbook } from '../workbook/workbook';
import { appendRows } from './append-rows';
import { cellAt } from './cell-at';
import { findRegister } from './find-register';
import { setSettings } from './set-settings';

/** Whoever keeps the answers has looked them over. `workbooks` are those that may be changed. */
export function keepAnswers(
  { proposals, replaced }: Pick<Mapping, 'proposals' | 'replaced'>,
  workbooks: readonly Workbook[],
  language: Language,
): SheetEdits {
  const { lines, meetings, orderFrom } = proposals;
  const reading = proposals.reading.map((row) => inLanguage(row, language));
  const { cells, left } = inPlaceOf(replaced, reading, workbooks);
  const parts: SheetEdits[] = [
    { sheets: [], cells },
    setSettings(workbooks, settingPairs(proposals, 'yes', language), language),
  ];
  if (left.length > 0) parts.push(appendRows(workbooks, 'Reading', left.map(valuesOf), language));
  if (lines.length > 0) {
    const rows = lines.map((line, n) => lineRow(line, orderFrom === undefined ? undefined : orderFrom + n, language));
    parts.push(appendRows(workbooks, 'BudgetLines', rows, language));
  }
  if (meetings.length > 0) parts.push(appendRows(workbooks, 'Meetings', meetings.map(meetingRow), language));
  return { sheets: parts.flatMap(({ sheets }) => sheets), cells: parts.flatMap((part) => part.cells) };
}

const COLUMNS = ['Sheet', 'Table', 'Column', 'Is', 'Value'] as const;

const valuesOf = ({ sheet, table, column, is, value }: ReadingRow): Record<(typeof COLUMNS)[number], string> => ({
  Sheet: sheet,
  Table: table,
  Column: column,
  Is: is,
  Value: value,
});

/** Rows over those that they stand in place of; what is left over of the latter is emptied, and of the former comes below. */
function inPlaceOf(
  replaced: readonly Place[],
  rows: readonly ReadingRow[],
  workbooks: readonly Workbook[],
): { readonly cells: readonly CellEdit[]; readonly left: readonly ReadingRow[] } {
  const found = findRegister(workbooks, 'Reading');
  const own = replaced.filter(({ file, sheet }) => file === found?.workbook.file && sheet === found.sheet.name);
  if (!found) return { cells: [], left: rows };
  const cells = own.flatMap((place, n) => {
    const { row } = parseCell(place.cell)!;
    const values = rows[n] && valuesOf(rows[n]);
    return COLUMNS.flatMap((name): CellEdit[] => {
      const column = found.columns.get(name);
      if (column === undefined) return [];
      const before = cellAt(workbooks, { ...place, cell: cellAddress(row, column) })?.value;
      const value = values?.[name] === '' ? undefined : values?.[name];
      return before === value ? [] : [{ sheet: place.sheet, row, column, before, value }];
    });
  });
  return { cells, left: rows.slice(own.length) };
}
