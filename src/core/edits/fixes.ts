/**
 * What can be put right at a finding's own cell. A fix is a proposal: what stands there, and what could stand there instead. Nothing is
 * chosen where two readings are open, a formula is never typed over, and what is written over is always what the finding is about: where another
 * value stands at its place, nothing is proposed.
 */
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { DATE_FORMAT } from '../plan/sheet-plan';
import { readAmountText } from '../records/amount-text';
import { cellAddress, parseCell } from '../values/address';
import type { Place } from '../values/address';
import { dayFromIso } from '../values/calendar';
import { codeKey, hasInvisible, withoutInvisible } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { shiftDecimal } from '../values/money';
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
  const [place] = found.at;
  const at = place && firstOfMerged(workbooks, place);
  const cell = at && cellAt(workbooks, at);
  if (!cell?.isTyped) return undefined;
  const options = optionsOf(found, cell, at!).filter(({ edit }) => edit.value !== cell.value);
  return options.length === 0 ? undefined : { at: at!, before: cell.value, options };
}

export interface ChosenFix {
  readonly at: Place;
  readonly edit: CellEdit;
  /** What it puts right. */
  readonly found: Diagnostic;
}

/** The fixes of many findings: each takes the option with that number, where it has it. A cell is changed once. */
export function chosenFixes(found: readonly Diagnostic[], workbooks: readonly Workbook[], option = 0): ChosenFix[] {
  const cells = new Map<string, ChosenFix>();
  for (const each of found) {
    const fix = fixOf(each, workbooks);
    const edit = fix?.options[option]?.edit;
    if (edit)
      cells.set(JSON.stringify([fix.at.file, edit.sheet, edit.row, edit.column]), { at: fix.at, edit, found: each });
  }
  return [...cells.values()];
}

/** The same as one step. */
export const fixAll = (found: readonly Diagnostic[], workbooks: readonly Workbook[], option = 0): SheetEdits => ({
  sheets: [],
  cells: chosenFixes(found, workbooks, option).map(({ edit }) => edit),
});

/** A value that several rows share by a merged cell stands in the first of them. */
function firstOfMerged(workbooks: readonly Workbook[], at: Place): Place {
  const place = parseCell(at.cell);
  const sheet = workbooks.find(({ file }) => file === at.file)?.sheets.find(({ name }) => name === at.sheet);
  const area =
    place &&
    sheet?.merges.find(
      ({ top, bottom, left, right }) =>
        top <= place.row && place.row <= bottom && left <= place.column && place.column <= right,
    );
  return area ? { ...at, cell: cellAddress(area.top, area.left) } : at;
}

/** Whether the cell holds what was found: raised signs and spaces around it were no part of it. */
const holds = ({ value }: FoundCell, found: string): boolean =>
  typeof value === 'string' && found.trim() !== '' && value.includes(found.trim());

/** Whether the cell holds the code. */
const isCode = ({ value }: FoundCell, code: string): boolean =>
  typeof value === 'string'
    ? codeKey(withoutInvisible(value)) === codeKey(code)
    : typeof value === 'number' && code.trim() !== '' && Number(code) === value;

/** Zeros that the unit of a column adds to what is written in it (`1000 USD`). */
const ZEROS = [0, 3, 6, 9];

/** The amount as it must stand in the cell to be read as it was: in the unit of its column. `undefined` where it is not the cell's. */
function inUnitOf(written: string, amount: string): string | undefined {
  return ZEROS.map((zeros) => ({ zeros, read: shiftDecimal(written, zeros) }))
    .filter(({ read }) => isRounded(read, amount))
    .map(({ zeros }) => unshifted(amount, zeros))[0];
}

/** Whether the second decimal is the first, rounded to its places. */
function isRounded(exact: string, rounded: string): boolean {
  const places = rounded.split('.')[1]?.length ?? 0;
  const [whole = '', fraction = ''] = exact.split('.');
  const scaled = (text: string): bigint => BigInt(text.replace('.', ''));
  const more = 10n ** BigInt(Math.max(0, fraction.length - places));
  const distance = scaled(`${whole}.${fraction.padEnd(places, '0')}`) - scaled(rounded) * more;
  return 2n * (distance < 0n ? -distance : distance) <= more;
}

/** A decimal with its point so many places further left. */
function unshifted(decimal: string, zeros: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const digits = whole.padStart(zeros + 1, '0');
  const cut = digits.length - zeros;
  const places = `${digits.slice(cut)}${fraction}`;
  let end = places.length;
  while (zeros > 0 && places.charAt(end - 1) === '0') end--;
  const after = places.slice(0, end);
  return `${sign}${digits.slice(0, cut)}${after === '' ? '' : `.${after}`}`;
}

/** What the cell says of an amount, as plain decimals: two where a text can be read in two ways. `found`: its text without raised signs. */
function decimalsIn(
  { value }: FoundCell,
  found: string,
): { readonly readings: readonly string[]; readonly currency?: string } {
  if (typeof value === 'number') return { readings: /e/.test(String(value)) ? [] : [String(value)] };
  const read = readAmountText(found);
  if (typeof value !== 'string' || (read.state !== 'read' && read.state !== 'ambiguous')) return { readings: [] };
  const readings = read.state === 'read' ? [read.decimal] : [read.first, read.second];
  return read.currency === undefined ? { readings } : { readings, currency: read.currency };
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
  // In a cell formatted as text a number would stay text; a currency beside it is said by the format.
  const number = (decimal: string, text: string): FixOption => {
    const { currency } = decimalsIn(cell, text);
    const plain = cell.format === CellFormat.text ? AMOUNT_FORMAT : undefined;
    return change(Number(decimal), decimal, currency === undefined ? plain : `[$${currency}] ${AMOUNT_FORMAT}`);
  };
  switch (found.code) {
    case 'amount-as-text':
    case 'amount-rounded': {
      if (typeof cell.value === 'string' && !holds(cell, found.values.found)) return [];
      const { amount, found: text } = found.values;
      const own = decimalsIn(cell, text).readings.flatMap((written) => inUnitOf(written, amount) ?? []);
      return own.slice(0, 1).map((decimal) => number(decimal, text));
    }
    case 'amount-ambiguous':
      if (!holds(cell, found.values.found)) return [];
      return [found.values.first, found.values.second].map((decimal) => number(decimal, found.values.found));
    case 'date-ambiguous':
      if (!holds(cell, found.values.found)) return [];
      return [found.values.first, found.values.second].flatMap((iso) => {
        const day = dayFromIso(iso);
        if (day === undefined) return [];
        return [change(cell.workbook.date1904 ? day - SHIFT_1904 : day, iso, DATE_FORMAT)];
      });
    case 'code-variant':
      return isCode(cell, found.values.code) ? [change(found.values.code, found.values.code)] : [];
    case 'text-invisible':
      return typeof cell.value === 'string' && hasInvisible(cell.value)
        ? [change(withoutInvisible(cell.value).trim(), withoutInvisible(cell.value).trim())]
        : [];
    case 'meeting-unknown':
    case 'line-unknown':
      if (found.values.near === '' || !isCode(cell, found.values.code)) return [];
      return found.values.near.split(', ').map((code) => change(code, code));
    default:
      return [];
  }
}
