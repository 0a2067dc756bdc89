/** What stands in each column of a table, counted once: the ground of every guess about it. */
import { hundredths, Sum } from '../values/money';
import { dayFromSerial, isoFromDay, yearOf } from '../values/calendar';
import { isNoAmount, readAmountText } from '../records/amount-text';
import { readDayText } from '../records/day-text';
import { positionOf, isYear } from '../workbook/captions';
import { cellText } from '../workbook/cell-text';
import { firstDataPosition } from '../workbook/column-numbers';
import { totalLabel } from '../workbook/heading-index';
import type { PlainColumn, PlainTable } from '../workbook/plain-tables';
import type { Texts } from '../workbook/workbook';
import { CellFormat, CellKind } from '../workbook/workbook';

export interface ColumnFacts extends PlainColumn {
  /** Cells that hold numbers which may be amounts: no days, no per cents. Rows of totals are not among them. */
  readonly numbers: number;
  /** Of these, whole numbers that may be years. */
  readonly years: number;
  readonly percents: number;
  readonly days: number;
  /** Cells that hold texts, other than words for none. */
  readonly texts: number;
  /** Different texts and whole numbers in the order of the rows, at most `MOST_VALUES`. */
  readonly values: readonly string[];
  readonly hasMoreValues: boolean;
  /** The first different contents, as they are shown to a person. */
  readonly samples: readonly string[];
  /** Of the numbers that may be amounts, in hundredths. */
  readonly sum: bigint;
}

/** A row of a table, as far as guesses look at rows. */
export interface RowFacts {
  readonly number: number;
  readonly numbers: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<number, string>;
  /** A word says that it is a total. */
  readonly isTotal: boolean;
}

export interface TableFacts {
  readonly table: PlainTable;
  readonly columns: readonly ColumnFacts[];
  /** Rows with anything in them below the headings, totals among them. */
  readonly rowCount: number;
  /** The first of them. */
  readonly rows: readonly RowFacts[];
  /** Years of the days in it, with how many days each has. */
  readonly dayYears: ReadonlyMap<number, number>;
}

const MOST_VALUES = 400;
const MOST_SAMPLES = 3;
/** Rows that are kept for what adds up and what groups there are. */
const ROWS_KEPT = 3000;

class Counter {
  numbers = 0;
  years = 0;
  percents = 0;
  days = 0;
  texts = 0;
  hasMoreValues = false;
  readonly values = new Set<string>();
  readonly samples = new Set<string>();
  /** Another content is still to be noted. */
  wantsSamples = true;
  readonly sum = new Sum();
  constructor(readonly column: PlainColumn) {}

  note(text: string): void {
    this.samples.add(text);
    this.wantsSamples = this.samples.size < MOST_SAMPLES;
  }

  value(text: string): void {
    if (this.hasMoreValues) return;
    if (this.values.size < MOST_VALUES) this.values.add(text);
    else if (!this.values.has(text)) this.hasMoreValues = true;
  }

  facts(): ColumnFacts {
    const { numbers, years, percents, days, texts, hasMoreValues } = this;
    const [values, samples] = [[...this.values], [...this.samples]];
    return {
      ...this.column,
      numbers,
      years,
      percents,
      days,
      texts,
      values,
      samples,
      hasMoreValues,
      sum: this.sum.exact(),
    };
  }
}

/** What a text is, whatever its cell. */
const [NOTHING, NUMBER, DAY, PERCENT, NONE, TEXT] = [1, 2, 3, 4, 5, 6];
/** A number and its sign: `Contingency 10%` is a label. */
const PER_CENT = /^[-+(\u2212]?\s?[\d.,'’\s]+%\s?\)?$/u;
/** Of a text of which a word says that it is a total, beside what else it is. */
const TOTAL = 8;

/** What the texts of a workbook are, each looked at once; a ledger has the same ones in many rows. */
class TextVerdicts {
  /** By id; 0: not looked at. */
  private readonly verdicts: Uint8Array;
  private readonly numbers = new Map<number, number>();
  private readonly years = new Map<number, number>();

  constructor(private readonly texts: Texts) {
    this.verdicts = new Uint8Array(texts.count);
  }

  /** One of the above, with `TOTAL` or without. */
  of(id: number): number {
    return this.verdicts[id] || this.judge(id);
  }

  number(id: number): number {
    return this.numbers.get(id)!;
  }

  /** Of a day that can be read in one way. */
  year(id: number): number | undefined {
    return this.years.get(id);
  }

  text(id: number): string {
    return this.texts.text(id).trim();
  }

  private judge(id: number): number {
    const text = this.text(id);
    const verdict = text === '' ? NOTHING : this.kindOf(id, text) | (totalLabel(text) === undefined ? 0 : TOTAL);
    this.verdicts[id] = verdict;
    return verdict;
  }

  private kindOf(id: number, text: string): number {
    if (text.length <= 40 && /\p{N}/u.test(text)) {
      const read = readAmountText(text);
      // Of an amount that can be read in two ways the first: for guesses about its column it does not matter which.
      if (read.state === 'read' || read.state === 'ambiguous') {
        this.numbers.set(id, Number(read.state === 'read' ? read.decimal : read.first));
        return NUMBER;
      }
      const day = readDayText(text);
      if (day.state === 'read') this.years.set(id, yearOf(day.day));
      if (day.state === 'read' || day.state === 'ambiguous') return DAY;
      if (PER_CENT.test(text)) return PERCENT;
    }
    return isNoAmount(text) ? NONE : TEXT;
  }
}

export function tableFacts(table: PlainTable): TableFacts {
  const { workbook, sheet, lastRow } = table;
  const { cells } = sheet;
  const counters: (Counter | undefined)[] = [];
  for (const column of table.columns) counters[column.column] = new Counter(column);
  const verdicts = new TextVerdicts(workbook.texts);
  const rows: RowFacts[] = [];
  /** By id of a text, the column in which it was last counted: most are in one column alone. */
  const lastIn = new Uint16Array(workbook.texts.count);
  /** How often each day and year occurs; many rows have the same. */
  const days = new Map<number, number>();
  const years = new Map<number, number>();
  let rowCount = 0;
  const end = positionOf(cells, lastRow + 1);
  for (let row = firstDataPosition(table); row < end; row++) {
    const [first, last] = [cells.start(row), cells.start(row + 1)];
    const isLong = rowCount >= ROWS_KEPT;
    let isTotal = false;
    let any = false;
    for (let cell = first; cell < last; cell++) {
      const kind = cells.kind(cell);
      if (kind !== CellKind.number && kind !== CellKind.text) continue;
      const counter = counters[cells.column(cell)];
      if (!counter) continue;
      if (kind === CellKind.number || (isLong && counter.hasMoreValues)) {
        any = true;
        continue;
      }
      const verdict = verdicts.of(cells.value(cell));
      if (verdict !== NOTHING) any = true;
      if (verdict >= TOTAL) isTotal = true;
    }
    if (!any) continue;
    rowCount++;
    const kept = isLong ? undefined : { numbers: new Map<number, number>(), texts: new Map<number, string>() };
    for (let cell = first; cell < last; cell++) {
      const kind = cells.kind(cell);
      if (kind !== CellKind.number && kind !== CellKind.text) continue;
      const column = cells.column(cell);
      const counter = counters[column];
      if (!counter) continue;
      if (counter.wantsSamples) counter.note(sampleText(table, cell));
      if (kind === CellKind.number) {
        const format = cells.format(cell);
        if (format === CellFormat.date) {
          counter.days++;
          addOne(days, Math.floor(cells.value(cell)));
        } else if (format === CellFormat.percent) counter.percents++;
        else countNumber(counter, cells.value(cell), isTotal, kept?.numbers);
        continue;
      }
      // Of a long column of ever new texts the first ones say enough.
      if (isLong && counter.hasMoreValues) {
        counter.texts++;
        continue;
      }
      const id = cells.value(cell);
      const verdict = verdicts.of(id) & ~TOTAL;
      if (verdict === NUMBER) countNumber(counter, verdicts.number(id), isTotal, kept?.numbers);
      else if (verdict === DAY) {
        counter.days++;
        const year = verdicts.year(id);
        if (year !== undefined) addOne(years, year);
      } else if (verdict === PERCENT) counter.percents++;
      else if (verdict === TEXT) {
        kept?.texts.set(column, verdicts.text(id));
        if (isTotal) continue;
        counter.texts++;
        if (lastIn[id] === column) continue;
        lastIn[id] = column;
        counter.value(verdicts.text(id));
      }
    }
    if (kept) rows.push({ number: cells.rowNumber(row), ...kept, isTotal });
  }
  for (const [serial, times] of days) {
    const day = dayFromSerial(serial, workbook.date1904);
    if (day !== undefined) addOne(years, yearOf(day), times);
  }
  const columns = table.columns.map(({ column }) => counters[column]!.facts());
  return { table, columns, rowCount, rows, dayYears: years };
}

/** A day as the page's sheets show it: its number says nothing to a person. */
function sampleText({ workbook, sheet }: PlainTable, cell: number): string {
  const { cells } = sheet;
  const isDay = cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.date;
  const day = isDay ? dayFromSerial(cells.value(cell), workbook.date1904) : undefined;
  return day === undefined ? cellText(workbook, sheet, cell).trim() : isoFromDay(day);
}

const addOne = (counts: Map<number, number>, key: number, times = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + times);
};

function countNumber(
  counter: Counter,
  value: number,
  isTotal: boolean,
  numbers: Map<number, number> | undefined,
): void {
  numbers?.set(counter.column.column, value);
  if (isTotal) return;
  counter.numbers++;
  if (isYear(value)) counter.years++;
  if (!counter.hasMoreValues && Number.isInteger(value)) counter.value(String(value));
  counter.sum.add(hundredths(value));
}
