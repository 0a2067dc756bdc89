/**
 * Lists of deposits, as depositaries publish them: `28 Aug 2002 a` is the day of an accession; a State without a day only signed. An instrument enters into
 * force for a State so many months after its deposit; for one that succeeded to it, on the day given.
 */
import { readDayText } from '../records/day-text';
import type { Findings } from '../records/findings';
import type { ColumnOf } from '../records/read-each';
import type { SheetRows } from '../records/sheet-rows';
import { NO_CELL } from '../records/table-cells';
import type { Day } from '../values/calendar';
import { dayFromParts, isoFromDay } from '../values/calendar';
import { CellKind } from '../workbook/workbook';
import type { Instrument } from './status-records';
import type { TreatyFindings } from './treaty-days';
import { readTreatyDay } from './treaty-days';

/** Acceptance, approval, accession, succession, definitive signature, consent to be bound, change of name; marks of notes may follow. */
const ACTION = /^(.*(?<!\d)\d{4})\s*\(?(AA|A|a|d|s|c|P|n)\)?[\d\s,]*$/u;
const SUCCESSION = 'd';

/** Whether the row names a State that has deposited nothing; that is noted, since it is no party. */
export function isSignatory(rows: SheetRows, column: ColumnOf, findings: Findings): boolean {
  const isBlank = rows.text(column('Deposited on')) === '';
  if (!isBlank || rows.text(column('State')) === '') return false;
  findings.add('row-unrecognised', rows.place(0), { text: rows.text(column('State')) });
  return true;
}

/** The day on which the instrument enters into force for the row's State; `undefined`, with a finding, where it cannot be told. */
export function readDeposit(
  rows: SheetRows,
  at: number,
  instrument: Instrument | undefined,
  findings: TreatyFindings,
): Day | undefined {
  const { cells } = rows.found.sheet;
  const cell = rows.cell(at);
  const text = cell !== NO_CELL && cells.kind(cell) === CellKind.text ? rows.plain(cell).trim() : '';
  const [, written = '', action = ''] = ACTION.exec(text) ?? [];
  const read = written === '' ? undefined : readDayText(written);
  const day = read?.state === 'read' ? read.day : readTreatyDay(rows, at, 'Deposited on', findings);
  if (day === undefined || instrument === undefined || action === SUCCESSION) return day;
  const { code, monthsToEntry } = instrument;
  if (monthsToEntry === undefined) {
    findings.addOnce(code, 'entry-months-missing', rows.place(at), { instrument: code });
    return undefined;
  }
  return addMonths(day, monthsToEntry);
}

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = isoFromDay(day).split('-').map(Number);
  const later = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(later / 12), (later % 12) + 1];
  for (let last = date; last > 27; last--) {
    const found = dayFromParts(toYear, toMonth, last);
    if (found !== undefined) return found;
  }
  return dayFromParts(toYear, toMonth, Math.min(date, 28))!;
}
