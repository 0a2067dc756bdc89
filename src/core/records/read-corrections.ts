/** The sheet of corrections: cells that are read otherwise than their file has them. */
import type { Place } from '../values/address';
import { cellAddress, parseCell } from '../values/address';
import { dayFromIso, dayFromSerial, isoFromDay } from '../values/calendar';
import { cellContent } from '../workbook/cell-text';
import { choiceOf } from '../workbook/heading-index';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { Findings } from './findings';
import { isWhole, readEach } from './read-each';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './table-cells';

/** As what the cell is read instead; a number with its currency where it says one. */
export type CorrectedValue =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'number'; readonly number: number; readonly currency: string | undefined }
  | { readonly as: 'day'; readonly iso: string }
  /** As if nothing stood there. */
  | { readonly as: 'blank' };

export interface Correction {
  /** Blank: of any file. */
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What must stand in the cell, as `contentOf` says it; blank: nothing. */
  readonly held: string;
  readonly value: CorrectedValue;
  readonly reason: string;
  readonly at: Place;
}

/** A row that cannot be understood is an error, and corrects nothing. */
export function readCorrections(sheets: readonly RecognisedSheet[], findings: Findings): Correction[] {
  return readEach(sheets, findings, (rows, column) => {
    const isBlank = choiceOf('Corrections.As', rows.text(column('As'))) === 'blank';
    const needed = ['Sheet', 'Cell', ...(isBlank ? [] : ['Read as'])];
    if (!isWhole(rows, column, needed, findings)) return undefined;
    const place = parseCell(rows.text(column('Cell')).trim());
    const value = valueOf(rows, column('Read as'), column('As'));
    if (!place || !value) {
      const wrong = column(place ? 'Read as' : 'Cell');
      findings.add('correction-unreadable', rows.place(wrong), { found: rows.text(wrong) });
      return undefined;
    }
    return {
      file: rows.text(column('File')),
      sheet: contentAt(rows, column('Sheet')),
      ...place,
      held: contentAt(rows, column('Held')),
      value,
      reason: rows.text(column('Reason')),
      at: rows.place(column('Cell')),
    };
  });
}

/** What stands in a cell, as a correction says it: a day as ISO, a number as a plain decimal, a text as it is. */
export function contentOf(workbook: Workbook, sheet: Sheet, cell: number): string {
  const { cells } = sheet;
  if (isDay(sheet, cell)) return isoFromDay(dayFromSerial(cells.value(cell), workbook.date1904)!);
  return cellContent(workbook, sheet, cell).replace(/\r\n?/g, '\n');
}

/** A number that is shown as a day, without a time of day. */
export function isDay({ cells }: Sheet, cell: number): boolean {
  if (cells.kind(cell) !== CellKind.number || cells.format(cell) !== CellFormat.date) return false;
  return Number.isInteger(cells.value(cell)) && dayFromSerial(cells.value(cell), false) !== undefined;
}

/** As the sheet of corrections writes it. */
export function textOfValue(value: CorrectedValue): string {
  if (value.as === 'text') return value.text;
  if (value.as === 'blank') return '';
  if (value.as === 'day') return value.iso;
  const decimal = String(Number(value.number.toPrecision(15)));
  return value.currency === undefined ? decimal : `${decimal} ${value.currency}`;
}

function contentAt(rows: SheetRows, column: number): string {
  const cell = rows.cell(column);
  return cell === NO_CELL ? '' : contentOf(rows.found.workbook, rows.found.sheet, cell);
}

const NUMBER = /^(-?\d{1,18}(?:\.\d{1,15})?)(?: ([A-Z]{3}))?$/;

function valueOf(rows: SheetRows, at: number, asAt: number): CorrectedValue | undefined {
  const said = rows.text(asAt);
  const { sheet } = rows.found;
  const cell = rows.cell(at);
  const text = contentAt(rows, at);
  const isNumber = cell !== NO_CELL && sheet.cells.kind(cell) === CellKind.number;
  const own = !isNumber ? 'text' : isDay(sheet, cell) ? 'day' : 'number';
  switch (said === '' ? own : choiceOf('Corrections.As', said)) {
    case 'text':
      return { as: 'text', text };
    case 'number': {
      const [, decimal = '', currency] = own === 'day' ? [] : (NUMBER.exec(text.trim()) ?? []);
      return decimal === '' ? undefined : { as: 'number', number: Number(decimal), currency };
    }
    case 'day':
      return dayFromIso(text.trim()) === undefined ? undefined : { as: 'day', iso: text.trim() };
    case 'blank':
      // What says two things is not understood.
      return text.trim() === '' ? { as: 'blank' } : undefined;
    default:
      return undefined;
  }
}

export const addressOf = ({ row, column }: Pick<Correction, 'row' | 'column'>): string => cellAddress(row, column);
