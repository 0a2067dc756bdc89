/** Months and quarters that head columns of amounts, as days: what rates of exchange need to know of them. */
import { headingKey } from '../values/code-key';
import type { Day } from '../values/calendar';
import { dayFromParts, dayFromSerial, partsOfDay } from '../values/calendar';
import { positionOf } from '../workbook/captions';
import { MONTH_NAMES } from '../workbook/month-names';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellFormat, CellKind } from '../workbook/workbook';

/** Its first and its last day. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

interface PeriodText {
  /** `undefined`: the text does not say it. */
  readonly year: number | undefined;
  /** 1–12 */
  readonly month: number;
  readonly months: 1 | 3;
}

const MONTHS = new Map(MONTH_NAMES.flatMap((names, at) => names.map((name) => [headingKey(name), at + 1] as const)));
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u;
const QUARTER =
  /^(?:q|t|quarter|trimestre|кв|квартал|季度)\.?\s*([1-4])(?!\d)|^([1-4])(?:st|nd|rd|th|er|e|º|-?й)?\s*(?:q|t(?!\p{L})|quarter|trimestre|кв\.?|квартал)|^(iv|i{1,3})\s*(?:quarter|trimestre|кв\.?|квартал)|第?([一二三四1-4])季度/iu;
/** Quarters by ordinal words, in the order of the year. */
const ORDINAL_QUARTERS: readonly RegExp[] = [
  /^(?:first quarter|premier trimestre|primer trimestre|первый квартал|الربع الأول)/iu,
  /^(?:second quarter|deuxième trimestre|second trimestre|segundo trimestre|второй квартал|الربع الثاني)/iu,
  /^(?:third quarter|troisième trimestre|tercer trimestre|третий квартал|الربع الثالث)/iu,
  /^(?:fourth quarter|quatrième trimestre|cuarto trimestre|четвертый квартал|четвёртый квартал|الربع الرابع)/iu,
];
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const CHINESE_MONTH = /^(?:((?:19|20)\d{2})年)?(1[0-2]|[1-9])月(?:份)?$/u;
const LONGEST = 24;

/** Reads `Jan`, `Jan-13`, `March 2013`, `2013-03`, `03/2013`, `Q1`, `Q1 2013`, in the six languages. */
export function readPeriodText(text: string): PeriodText | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || plain.length > LONGEST) return undefined;
  const [, yearFirst, monthAfter, monthFirst, yearAfter] =
    /^(?:((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2}))$/.exec(plain) ?? [];
  const digits = monthAfter ?? monthFirst;
  if (digits !== undefined) return { year: Number(yearFirst ?? yearAfter), month: Number(digits), months: 1 };
  const chinese = CHINESE_MONTH.exec(plain);
  if (chinese) return { year: chinese[1] ? Number(chinese[1]) : undefined, month: Number(chinese[2]), months: 1 };
  const ordinal = ORDINAL_QUARTERS.findIndex((words) => words.test(plain));
  if (ordinal >= 0) return { year: yearIn(plain), month: 3 * ordinal + 1, months: 3 };
  const quarter = QUARTER.exec(plain);
  if (quarter) {
    const said = (quarter[1] ?? quarter[2] ?? quarter[3] ?? quarter[4])!;
    const number = '一二三四'.indexOf(said) + 1 || ROMAN.indexOf(said.toLowerCase()) + 1 || Number(said);
    return { year: yearIn(plain.replace(quarter[0], ' ')), month: 3 * number - 2, months: 3 };
  }
  const [, word = '', tail = ''] = /^(.*?)[-/.,'’\s]*((?:19|20)?\d{2})?$/u.exec(plain) ?? [];
  const month = MONTHS.get(headingKey(word.replace(/\.$/, '')));
  if (month === undefined) return undefined;
  return { year: tail === '' ? undefined : Number(tail.length === 2 ? `20${tail}` : tail), month, months: 1 };
}

function yearIn(text: string): number | undefined {
  const found = YEAR.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The period of each column of amounts that is headed by one; its year is that of the heading, of a heading above, else `year`. */
export function periodsAcross(found: RecognisedSheet, year: number | undefined): ReadonlyMap<number, Period> {
  const periods = new Map<number, Period>();
  for (const column of found.across.keys()) {
    const period = periodOf(found, column, year);
    if (period) periods.set(column, period);
  }
  return periods;
}

function periodOf(found: RecognisedSheet, column: number, reportingYear: number | undefined): Period | undefined {
  let said: PeriodText | undefined;
  let year: number | undefined;
  for (let row = found.headingRow; row >= found.firstHeadingRow; row--) {
    const head = headOf(found, row, column);
    if (typeof head === 'number') said ??= { ...monthOf(head), months: 1 };
    else {
      said ??= readPeriodText(head.own);
      year ??= yearIn(head.own) ?? yearIn(head.before);
    }
  }
  const of = said?.year ?? year ?? reportingYear;
  if (!said || of === undefined) return undefined;
  const from = dayFromParts(of, said.month, 1);
  const last = said.month + said.months;
  const after = last > 12 ? dayFromParts(of + 1, last - 12, 1) : dayFromParts(of, last, 1);
  return from !== undefined && after !== undefined ? { from, to: (after - 1) as Day } : undefined;
}

function monthOf(day: Day): { readonly year: number; readonly month: number } {
  const { year, month } = partsOfDay(day);
  return { year, month };
}

/** The day that heads the column in a row; else its text, and that of the nearest heading before it, which may span it. */
function headOf(
  { workbook, sheet: { cells }, left }: RecognisedSheet,
  number: number,
  column: number,
): Day | { readonly own: string; readonly before: string } {
  const texts = { own: '', before: '' };
  const row = positionOf(cells, number);
  if (row >= cells.rowCount || cells.rowNumber(row) !== number) return texts;
  for (let cell = cells.start(row); cell < cells.start(row + 1) && cells.column(cell) <= column; cell++) {
    if (cells.column(cell) < left) continue;
    const isOwn = cells.column(cell) === column;
    const value = cells.value(cell);
    if (cells.kind(cell) === CellKind.text) texts[isOwn ? 'own' : 'before'] = workbook.texts.text(value);
    else if (cells.kind(cell) === CellKind.number) {
      const day = cells.format(cell) === CellFormat.date ? dayFromSerial(value, workbook.date1904) : undefined;
      if (isOwn && day !== undefined) return day;
      texts[isOwn ? 'own' : 'before'] = day === undefined ? String(value) : '';
    }
  }
  return texts;
}
