/** Columns of an estimate that part its versions by words of their own: alternatives of one meeting and line, of which only one counts. */
import { headingKey } from '../values/code-key';
import { VERSION_HEADINGS, VERSION_VALUES } from '../workbook/amount-words';
import { cellText } from '../workbook/cell-text';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { tableCells } from './table-cells';

/** Whether the column is headed so, or has only such words and they part rows of one meeting and line. */
export function partsVersions(
  found: RecognisedSheet,
  column: number,
  heading: string,
  values: readonly string[],
): boolean {
  if (found.kind !== 'Estimates' || found.columns.has('Version') || values.length < 2) return false;
  if (VERSION_HEADINGS.has(headingKey(heading))) return true;
  return values.every((value) => VERSION_VALUES.test(value.normalize('NFKC').trim())) && partsOneKey(found, column);
}

/** Whether rows of one meeting and line have different values in a column. */
function partsOneKey(found: RecognisedSheet, column: number): boolean {
  const { sheet, workbook, columns } = found;
  const [meeting, line] = [columns.get('Meeting') ?? 0, columns.get('Line') ?? 0];
  if (found.form !== 'long' || line === 0) return false;
  const valueOf = new Map<string, string>();
  const { cells } = sheet;
  for (const { row, cell: own } of tableCells(found, column)) {
    let [ofMeeting, ofLine] = ['', ''];
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const at = cells.column(cell);
      if (at === meeting) ofMeeting = cellText(workbook, sheet, cell).trim();
      else if (at === line) ofLine = cellText(workbook, sheet, cell).trim();
    }
    const key = `${ofMeeting}\n${ofLine}`;
    const value = cellText(workbook, sheet, own).trim();
    const known = valueOf.get(key);
    if (ofLine !== '' && known !== undefined && known !== value) return true;
    valueOf.set(key, value);
  }
  return false;
}
