/** Cells as days, numbers and choices. */
import type { Day } from '../values/calendar';
import { dayFromSerial, yearOf } from '../values/calendar';
import { codeKey, hasInvisible, withoutInvisible } from '../values/code-key';
import { choiceOf, choicesOf } from '../workbook/heading-index';
import type { ChoiceList } from '../workbook/choices';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { AmountText, Point } from './amount-text';
import { readNumberText } from './amount-text';
import type { Codes } from './codes';
import { firstDecimal } from './column-texts';
import type { DayOrder } from './day-text';
import { readDayText } from './day-text';
import type { Findings } from './findings';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './table-cells';
import { reportShown } from './shown';
import { secondsOf } from './times-of-day';

/** Codes are short; a longer text in a code column is something else. */
const LONGEST_CODE = 64;

/** The cell as a day; `undefined` where it is blank, or (with a finding) no sure day. `column` names it in findings. */
export function readDay(rows: SheetRows, at: number, column: string, findings: Findings): Day | undefined {
  const cell = rows.cellOrMerged(at);
  if (cell === NO_CELL) return undefined;
  const { cells } = rows;
  const kind = cells.kind(cell);
  if (kind === CellKind.number) {
    const serial = cells.value(cell);
    const day = dayFromSerial(serial, rows.found.workbook.date1904) ?? compactDay(serial);
    if (day === undefined) {
      findings.add('date-invalid', rows.place(at), { found: rows.content(cell) });
      return undefined;
    }
    const times = rows.ways.times(at, column);
    if (Number.isInteger(serial)) times.addDay();
    else times.add(day, secondsOf(serial), false, () => rows.place(at));
    if (cells.format(cell) !== CellFormat.date)
      findings.count('date-unformatted', rows.place(at), column, rows.found.kind);
    return likely(day, rows, at, cell, findings);
  }
  if (kind !== CellKind.text) {
    findings.add('date-not-date', rows.place(at), { found: rows.content(cell) });
    return undefined;
  }
  const found = rows.plain(cell);
  if (found.trim() === '') return undefined;
  let read = readDayText(found);
  if (read.state === 'ambiguous') {
    const order = rows.ways.order(at).way() ?? findings.dayOrder;
    if (order !== undefined) read = readDayText(found, order);
  } else if (read.state === 'read' && read.order !== undefined) settleOrder(rows, at, read.order, found, findings);
  if (read.state === 'ambiguous') {
    findings.add('date-ambiguous', rows.place(at), { found, first: read.first, second: read.second });
    return undefined;
  }
  if (read.state === 'not-date') {
    findings.add('date-not-date', rows.place(at), { found });
    return undefined;
  }
  const times = rows.ways.times(at, column);
  const { seconds = 0, universal } = read;
  if (seconds === 0 && !universal) times.addDay();
  else times.add(read.day, seconds, universal, () => rows.place(at));
  return likely(read.day, rows, at, cell, findings);
}

/** `20130408`, as ledgers print days, taken for a number: no day's serial is as high. */
function compactDay(serial: number): Day | undefined {
  if (!/^(?:19|20)\d{6}$/.test(String(serial))) return undefined;
  const read = readDayText(String(serial));
  return read.state === 'read' ? read.day : undefined;
}

/** Two orders in one column, or one that Settings deny, leave no day of it sure. */
function settleOrder(rows: SheetRows, at: number, order: DayOrder, found: string, findings: Findings): void {
  const way = rows.ways.order(at);
  const isNew = !way.isSettled(order);
  const other = way.settle(order, () => rows.place(at), found);
  if (other) findings.add('date-order-mixed', [rows.place(at), other.at], { found, other: other.found });
  if (isNew && findings.dayOrder !== undefined && findings.dayOrder !== order)
    findings.add('date-order-contradicts', rows.place(at), {
      found,
      order: findings.dayOrder === 'day first' ? 'day-first' : 'month-first',
    });
}

/** First and last year in which a date of this trade is likely. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const SERIAL_1990 = 32_874;
const SERIAL_2101 = 73_415;

function likely(day: Day, rows: SheetRows, at: number, cell: number, findings: Findings): Day {
  if (day < SERIAL_1990 || day >= SERIAL_2101) {
    const year = yearOf(day);
    if (year < FIRST_YEAR || year > LAST_YEAR)
      findings.add('date-unlikely', rows.place(at), { found: rows.content(cell) });
  }
  return day;
}

/**
 * The cell as a number; `undefined` where it is blank, or (with a finding) none or one of two. A per cent in text (`13 %`) is its number. What is
 * formatted as a day is a number to Excel only.
 */
export function readNumber(rows: SheetRows, at: number, column: string, findings: Findings): number | undefined {
  const cell = rows.cellOrMerged(at);
  if (cell === NO_CELL) return undefined;
  const { cells } = rows;
  const kind = cells.kind(cell);
  if (kind === CellKind.number && cells.format(cell) !== CellFormat.date) {
    const look = cells.look(cell);
    if (look && cells.format(cell) !== CellFormat.percent) reportShown(rows, at, cell, look, findings, true);
    return cells.value(cell);
  }
  const found = rows.plain(cell);
  if (kind === CellKind.text) {
    if (found.trim() === '') return undefined;
    const read = readNumberIn(rows, at, found.replace(/[%٪％]/g, ''), findings);
    if (read.state === 'read') return Number(read.decimal);
    if (read.state === 'ambiguous') {
      const values = { column, found, first: read.first, second: read.second };
      findings.add('number-ambiguous', rows.place(at), values, rows.found.kind);
      return undefined;
    }
  }
  findings.add('number-not-number', rows.place(at), { column, found }, rows.found.kind);
  return undefined;
}

/** First and last year that a cell may mean. */
const YEARS = [1900, 2200] as const;

/** The cell as a year; `undefined` where it is blank, or (with a finding) none. */
export function readYearOf(rows: SheetRows, at: number, column: string, findings: Findings): number | undefined {
  const year = readNumber(rows, at, column, findings);
  if (year === undefined || (Number.isInteger(year) && year >= YEARS[0] && year <= YEARS[1])) return year;
  findings.add('number-not-number', rows.place(at), { column, found: rows.text(at) }, rows.found.kind);
  return undefined;
}

/** A number in text, with the decimal sign of its column where it has two readings. */
export function readNumberIn(rows: SheetRows, at: number, text: string, findings: Findings): AmountText {
  const read = readNumberText(text);
  if (read.state === 'read' && read.point !== undefined) settlePoint(rows, at, read.point, text, findings);
  if (read.state !== 'ambiguous') return read;
  const point = rows.ways.point(at).way();
  return point === undefined ? read : readNumberText(text, point);
}

/** Two decimal signs in one column leave none of its amounts sure. */
export function settlePoint(rows: SheetRows, at: number, point: Point, found: string, findings: Findings): void {
  const way = rows.ways.point(at);
  const isNew = !way.isSettled(point);
  const other =
    way.settle(point, () => rows.place(at), found) ??
    (isNew && point === ',' ? firstDecimal(rows.found, at) : undefined);
  if (other) findings.add('decimal-sign-mixed', [rows.place(at), other.at], { found, other: other.found });
}

/** The cell as a number of per cent: 13, `13 %`, and 0.13 shown as a per cent are the same. */
export function readPercent(rows: SheetRows, at: number, column: string, findings: Findings): number | undefined {
  const number = readNumber(rows, at, column, findings);
  const cell = rows.cellOrMerged(at);
  const isFraction = cell !== NO_CELL && rows.cells.format(cell) === CellFormat.percent;
  return number !== undefined && isFraction ? Number((number * 100).toPrecision(15)) : number;
}

/** The cell's value of a closed list; `undefined` where it is blank, or (with a finding) not on the list. `column` names it in findings. */
export function readChoice(
  rows: SheetRows,
  at: number,
  list: ChoiceList,
  findings: Findings,
  column = list.slice(list.indexOf('.') + 1),
): string | undefined {
  const found = rows.text(at);
  if (found === '') return undefined;
  const choice = choiceOf(list, found);
  if (choice === undefined) {
    findings.add('choice-unknown', rows.place(at), { column, found, known: choicesOf(list) }, rows.found.kind);
  }
  return choice;
}

/** The cell as a code: trimmed, without characters that show nothing (with a finding); empty where it is blank. */
export function readCode(rows: SheetRows, at: number, findings: Findings): string {
  const text = rows.code(at);
  if (text.length > LONGEST_CODE) {
    findings.add('code-too-long', rows.place(at), { length: text.length });
    return text.slice(0, LONGEST_CODE);
  }
  if (!hasInvisible(text)) return text;
  findings.add('text-invisible', rows.place(at), { found: withoutInvisible(text) });
  return withoutInvisible(text).trim();
}

/** Reports a code that Excel took for a day; whether it is one. */
export function isDayCode(rows: SheetRows, at: number, findings: Findings): boolean {
  const cell = rows.cellOrMerged(at);
  const { cells } = rows;
  if (cell === NO_CELL || cells.kind(cell) !== CellKind.number || cells.format(cell) !== CellFormat.date) return false;
  findings.add('code-is-day', rows.place(at), { shown: rows.content(cell) });
  return true;
}

/** Reports why a number in place of a code names nothing: it is a day, or only what is stored, not what is shown, names something. */
export function isOddCode(rows: SheetRows, at: number, codes: Codes, findings: Findings): boolean {
  if (isDayCode(rows, at, findings)) return true;
  const [shown, stored] = [rows.code(at), rows.text(at)];
  const cell = rows.cellOrMerged(at);
  const isNumber = cell !== NO_CELL && rows.cells.kind(cell) === CellKind.number;
  if (!isNumber || shown === stored || !codes.keys.has(codeKey(stored))) return false;
  findings.add('code-shown-otherwise', rows.place(at), { shown, stored });
  return true;
}
