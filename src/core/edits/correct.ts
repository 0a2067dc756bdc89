/** Corrections of cells in files that are only read, as rows of the sheet of corrections. */
import type { Language } from '../language/language';
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { DATE_FORMAT } from '../plan/sheet-plan';
import type { CorrectedValue, Correction } from '../records/read-corrections';
import { contentOf, readCorrections, textOfValue } from '../records/read-corrections';
import { correctionTables } from '../records/correction-tables';
import { Findings } from '../records/findings';
import { cellAddress, parseCell } from '../values/address';
import type { Place } from '../values/address';
import { dayFromSerial, isoFromDay } from '../values/calendar';
import { codeKey } from '../values/code-key';
import { CHOICES } from '../workbook/choices';
import type { Workbook } from '../workbook/workbook';
import { appendRows, withColumns } from './append-rows';
import type { RowValues } from './append-rows';
import { cellAt, indexOf } from './cell-at';
import { findRegister } from './find-register';
import { append } from '../values/append';

export interface NewCorrection {
  /** The cell as it is read now, with the file that it stands in. */
  readonly at: Place;
  readonly value: CorrectedValue;
  readonly reason: string;
}

/** What a change of a cell comes to as a correction; `undefined` where that is no day that there is. */
export function correctedValue({ value, format }: CellEdit, date1904: boolean): CorrectedValue | undefined {
  if (value === undefined) return { as: 'blank' };
  if (typeof value !== 'number') return { as: 'text', text: String(value) };
  if (format === DATE_FORMAT) {
    const day = dayFromSerial(value, date1904);
    return day === undefined ? undefined : { as: 'day', iso: isoFromDay(day) };
  }
  return { as: 'number', number: value, currency: /^\[\$([A-Z]{3})\]/.exec(format ?? '')?.[1] };
}

/**
 * Has the cells read otherwise. One that is corrected already gets its row changed, so that a cell has one row. `workbooks` are those that are read,
 * `editable` those among them that rows may be written in.
 */
export function correct(
  corrections: readonly NewCorrection[],
  workbooks: readonly Workbook[],
  editable: readonly Workbook[],
  language: Language,
): SheetEdits {
  const known = readCorrections(correctionTables(editable), new Findings());
  const cells: CellEdit[] = [];
  const added: RowValues[] = [];
  for (const each of corrections) {
    const row = known.find((correction) => isOf(correction, each.at));
    const changed = row && changedRow(row, each, editable, language);
    if (changed) append(cells, changed);
    else added.push(newRow(each, workbooks, language));
  }
  const below = added.length === 0 ? undefined : appendRows(editable, 'Corrections', added, language);
  return { sheets: below?.sheets ?? [], cells: [...cells, ...(below?.cells ?? [])] };
}

/** Of each place, whether the sheet of corrections has a row for it. */
export function correctedAlready(places: readonly Place[], editable: readonly Workbook[]): boolean[] {
  const known = readCorrections(correctionTables(editable), new Findings());
  return places.map((at) => known.some((each) => isOf(each, at)));
}

function isOf({ file, sheet, row, column, at: own }: Correction, at: Place): boolean {
  const isFile = file === '' ? own.file === at.file : codeKey(file) === codeKey(at.file);
  return isFile && codeKey(sheet) === codeKey(at.sheet) && cellAddress(row, column) === at.cell;
}

const said = ({ value, reason }: NewCorrection, language: Language): RowValues => ({
  'Read as': textOfValue(value),
  As: CHOICES['Corrections.As'][value.as][language][0],
  Reason: reason,
});

function newRow(correction: NewCorrection, workbooks: readonly Workbook[], language: Language): RowValues {
  const { file, sheet, cell } = correction.at;
  return {
    File: file,
    Sheet: sheet,
    Cell: cell,
    Held: heldAt(correction.at, workbooks),
    ...said(correction, language),
  };
}

/** As the file has it: a cell that is read has no other correction here. */
function heldAt({ file, sheet: name, cell: address }: Place, workbooks: readonly Workbook[]): string {
  const workbook = workbooks.find((each) => each.file === file);
  const sheet = workbook?.sheets.find((each) => each.name === name);
  const place = parseCell(address);
  if (!workbook || !sheet || !place) return '';
  const cell = indexOf(sheet, place.row, place.column);
  return cell === undefined ? '' : contentOf(workbook, sheet, cell);
}

/** The row that corrects the cell already, with what is read instead now; `undefined` where a column for it is lacking or holds a formula. */
function changedRow(
  { at }: Correction,
  correction: NewCorrection,
  editable: readonly Workbook[],
  language: Language,
): CellEdit[] | undefined {
  const found = findRegister(editable, 'Corrections');
  const row = parseCell(at.cell)?.row;
  if (!found || found.workbook.file !== at.file || found.sheet.name !== at.sheet || row === undefined) return undefined;
  const { columns, cells } = withColumns(found, ['Read as', 'As', 'Reason'], language);
  for (const [name, value] of Object.entries(said(correction, language))) {
    const column = columns.get(name)!;
    const before = cellAt(editable, { ...at, cell: cellAddress(row, column) });
    if (before && !before.isTyped) return undefined;
    const wanted: EditValue = value === '' ? undefined : value;
    if (before?.value !== wanted) cells.push({ sheet: at.sheet, row, column, before: before?.value, value: wanted });
  }
  return cells;
}
