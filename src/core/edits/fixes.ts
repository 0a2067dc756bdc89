/**
 * What can be put right at a finding's own cell. A fix is a proposal: what stands there, and what could stand there instead. Nothing is
 * chosen where two readings are open, and a formula is never typed over.
 */
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { DATE_FORMAT } from '../plan/sheet-plan';
import type { Place } from '../values/address';
import { dayFromIso } from '../values/calendar';
import { withoutInvisible } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import type { Workbook } from '../workbook/workbook';
import { CellFormat } from '../workbook/workbook';
import type { FoundCell } from './cell-at';
import { cellAt } from './cell-at';

export interface Fix {
  readonly at: Place;
  readonly before: EditValue;
  /** At least one; with more than one the officer has to say which. */
  readonly options: readonly FixOption[];
}

export interface FixOption {
  /** As a person reads it: a day as ISO, a number as a plain decimal. */
  readonly shown: string;
  readonly edit: CellEdit;
}

/** Days counted from 1904 have smaller numbers. */
const SHIFT_1904 = 1462;
const AMOUNT_FORMAT = '#,##0.00';

/** `undefined` where nothing can be proposed. */
export function fixOf(found: Diagnostic, workbooks: readonly Workbook[]): Fix | undefined {
  const [at] = found.at;
  const cell = at && cellAt(workbooks, at);
  if (!cell?.isTyped) return undefined;
  const options = optionsOf(found, cell, at!).filter(({ edit }) => edit.value !== cell.value);
  return options.length === 0 ? undefined : { at: at!, before: cell.value, options };
}

/** The fixes of many findings as one step: each takes the option with that number, where it has it. A cell is changed once. */
export function fixAll(found: readonly Diagnostic[], workbooks: readonly Workbook[], option = 0): SheetEdits {
  const cells = new Map<string, CellEdit>();
  for (const each of found) {
    const edit = fixOf(each, workbooks)?.options[option]?.edit;
    if (edit) cells.set(JSON.stringify([edit.sheet, edit.row, edit.column]), edit);
  }
  return { sheets: [], cells: [...cells.values()] };
}

function optionsOf(found: Diagnostic, cell: FoundCell, at: Place): FixOption[] {
  const change = (value: EditValue, shown: string, format?: string): FixOption => ({
    shown,
    edit: {
      sheet: at.sheet,
      row: cell.row,
      column: cell.column,
      before: cell.value,
      value,
      ...(format === undefined ? {} : { format }),
    },
  });
  // In a cell formatted as text a number would stay text.
  const number = (decimal: string): FixOption =>
    change(Number(decimal), decimal, cell.format === CellFormat.text ? AMOUNT_FORMAT : undefined);
  switch (found.code) {
    case 'amount-as-text':
    case 'amount-rounded':
      return [number(found.values.amount)];
    case 'amount-ambiguous':
      return [number(found.values.first), number(found.values.second)];
    case 'date-ambiguous':
      return [found.values.first, found.values.second].flatMap((iso) => {
        const day = dayFromIso(iso);
        if (day === undefined) return [];
        return [change(cell.workbook.date1904 ? day - SHIFT_1904 : day, iso, DATE_FORMAT)];
      });
    case 'code-variant':
      return [change(found.values.code, found.values.code)];
    case 'text-invisible':
      return typeof cell.value === 'string'
        ? [change(withoutInvisible(cell.value).trim(), withoutInvisible(cell.value).trim())]
        : [];
    case 'meeting-unknown':
    case 'line-unknown':
      return found.values.near === '' ? [] : found.values.near.split(', ').map((code) => change(code, code));
    default:
      return [];
  }
}
