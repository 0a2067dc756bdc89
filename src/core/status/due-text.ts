/** A day of every year, as a cell writes it. */
import { readDayText } from '../records/day-text';
import type { SheetRows } from '../records/sheet-rows';
import { NO_CELL } from '../records/table-cells';
import { dayFromSerial, partsOfDay } from '../values/calendar';
import { CellKind } from '../workbook/workbook';
import type { DayOfYear } from './status-records';

/** A leap year, so that 29 February is a day. */
const ANY_YEAR = 2000;

/**
 * `31 March`, `March 31`, `31 марта`, `3月31日`, `31/03` (where one reading is possible), or a date, whose year does not count;
 * `undefined` for anything else.
 */
export function readDueText(text: string): DayOfYear | undefined {
  const plain = text.normalize('NFKC').trim();
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(plain);
  const tries = numeric
    ? [`${numeric[1]}${numeric[2]}${numeric[3]}${numeric[2]}${ANY_YEAR}`]
    : [plain, `${plain} ${ANY_YEAR}`, `${ANY_YEAR}年${plain}`];
  for (const each of tries) {
    const read = readDayText(each);
    if (read.state === 'ambiguous') return undefined;
    if (read.state === 'read') return dayOfYear(read.day);
  }
  return undefined;
}

/** The cell as a day of the year; `undefined` where it is none. Excel itself turns `31 March` into a date of the year in which it was typed. */
export function readDue(rows: SheetRows, at: number): DayOfYear | undefined {
  const cell = rows.cellOrMerged(at);
  if (cell === NO_CELL) return undefined;
  const { cells } = rows.found.sheet;
  if (cells.kind(cell) === CellKind.text) return readDueText(rows.content(cell));
  const day =
    cells.kind(cell) === CellKind.number ? dayFromSerial(cells.value(cell), rows.found.workbook.date1904) : undefined;
  return day === undefined ? undefined : dayOfYear(day);
}

function dayOfYear(day: Parameters<typeof partsOfDay>[0]): DayOfYear {
  const { month, dayOfMonth } = partsOfDay(day);
  return { month, dayOfMonth };
}
