/// <reference types="office-js" />
/** Lists to pick from in a new sheet. Other values are warned of, and may stand: an ordinary paste goes past a list anyway. */
import type { PlannedList } from '../../../core/plan/sheet-plan';
import { rangeOf } from '../range-area';

/** Excel takes a list of values as one text, which may be as long as this. */
const LONGEST = 255;

export function paintLists(sheet: Excel.Worksheet, lists: readonly PlannedList[]): void {
  for (const { column, top, bottom, from, isOpen } of lists) {
    const source = typeof from === 'string' ? `=${from}` : from.join(',');
    // A value with a comma would be two, and a list too long is refused: the column then takes any value.
    if (typeof from !== 'string' && (source.length > LONGEST || from.some((value) => value.includes(',')))) continue;
    const range = rangeOf(sheet, { top: top + 1, left: column + 1, bottom: bottom + 1, right: column + 1 });
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
    range.dataValidation.errorAlert = { showAlert: !isOpen, style: 'Warning', title: '', message: '' };
  }
}
