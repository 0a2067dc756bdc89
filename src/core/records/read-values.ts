/** Cells as days, numbers and choices. */
import type { Day } from '../values/calendar';
import { dayFromSerial, yearOf } from '../values/calendar';
import { hasInvisible, withoutInvisible } from '../values/code-key';
import { choiceOf, choicesOf } from '../workbook/heading-index';
import type { ChoiceList } from '../workbook/headings';
import { CellFormat, CellKind } from '../workbook/workbook';
import { readAmountText } from './amount-text';
import { readDayText } from './day-text';
import type { Findings } from './findings';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './sheet-rows';

/** Codes are short; a longer text in a code column is something else. */
const LONGEST_CODE = 64;

/** The cell as a day; `undefined` where it is blank, or (with a finding) no sure day. `column` names it in findings. */
export function readDay(rows: SheetRows, at: number, column: string, findings: Findings): Day | undefined {
  const cell = rows.cellOrMerged(at);
  if (cell === NO_CELL) return undefined;
  const { cells } = rows.found.sheet;
  const kind = cells.kind(cell);
  if (kind === CellKind.number) {
    const serial = cells.value(cell);
    const day = dayFromSerial(serial, rows.found.workbook.date1904);
    if (day === undefined) {
      findings.add('date-invalid', rows.place(at), { found: rows.content(cell) });
      return undefined;
    }
    if (!Number.isInteger(serial)) findings.count('date-time-dropped', rows.place(at), column, rows.found.kind);
    if (cells.format(cell) !== CellFormat.date)
      findings.count('date-unformatted', rows.place(at), column, rows.found.kind);
    return likely(day, rows, at, cell, findings);
  }
  if (kind !== CellKind.text) {
    findings.add('date-not-date', rows.place(at), { found: rows.content(cell) });
    return undefined;
  }
  const found = rows.content(cell);
  if (found.trim() === '') return undefined;
  const read = readDayText(found);
  if (read.state === 'ambiguous') {
    findings.add('date-ambiguous', rows.place(at), { found, first: read.first, second: read.second });
    return undefined;
  }
  if (read.state === 'not-date') {
    findings.add('date-not-date', rows.place(at), { found });
    return undefined;
  }
  return likely(read.day, rows, at, cell, findings);
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

/** The cell as a number; `undefined` where it is blank, or (with a finding) none. A per cent in text (`13 %`) is its number. */
export function readNumber(rows: SheetRows, at: number, column: string, findings: Findings): number | undefined {
  const cell = rows.cellOrMerged(at);
  if (cell === NO_CELL) return undefined;
  const { cells } = rows.found.sheet;
  if (cells.kind(cell) === CellKind.number) return cells.value(cell);
  const found = rows.content(cell);
  if (found.trim() === '' && cells.kind(cell) === CellKind.text) return undefined;
  const read = cells.kind(cell) === CellKind.text ? readAmountText(found.replace(/[%٪％]/g, '')) : undefined;
  if (read?.state === 'read') return Number(read.decimal);
  findings.add('number-not-number', rows.place(at), { column, found }, rows.found.kind);
  return undefined;
}

/** The cell as a number of per cent: 13, `13 %`, and 0.13 shown as a per cent are the same. */
export function readPercent(rows: SheetRows, at: number, column: string, findings: Findings): number | undefined {
  const number = readNumber(rows, at, column, findings);
  const cell = rows.cellOrMerged(at);
  const isFraction = cell !== NO_CELL && rows.found.sheet.cells.format(cell) === CellFormat.percent;
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
  const text = rows.text(at);
  if (text.length > LONGEST_CODE) {
    findings.add('code-too-long', rows.place(at), { length: text.length });
    return text.slice(0, LONGEST_CODE);
  }
  if (!hasInvisible(text)) return text;
  findings.add('text-invisible', rows.place(at), { found: withoutInvisible(text) });
  return withoutInvisible(text).trim();
}
