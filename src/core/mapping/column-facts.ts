/** What stands in each column of a table, counted once: the ground of every guess about it. */
import type { Minor } from '../values/money';
import { minorFromNumber, Sum } from '../values/money';
import { dayFromSerial, yearOf } from '../values/calendar';
import { isNoAmount, readAmountText } from '../records/amount-text';
import { readDayText } from '../records/day-text';
import { numberOf } from '../records/table-cells';
import { positionOf, isYear } from '../workbook/captions';
import { cellText } from '../workbook/cell-text';
import { totalLabel } from '../workbook/heading-index';
import type { PlainColumn, PlainTable } from '../workbook/plain-tables';
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
  readonly sum = new Sum();
  constructor(readonly column: PlainColumn) {}

  note(text: string): void {
    if (this.samples.size < MOST_SAMPLES) this.samples.add(text);
  }

  value(text: string): void {
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

export function tableFacts(table: PlainTable): TableFacts {
  const { workbook, sheet, headingRow, lastRow } = table;
  const { cells } = sheet;
  const counters = new Map(table.columns.map((column) => [column.column, new Counter(column)]));
  const rows: RowFacts[] = [];
  const dayYears = new Map<number, number>();
  let rowCount = 0;
  const end = positionOf(cells, lastRow + 1);
  const totals = new Map<number, boolean>();
  const isTotalText = (id: number): boolean => {
    let known = totals.get(id);
    if (known === undefined) totals.set(id, (known = totalLabel(workbook.texts.text(id)) !== undefined));
    return known;
  };
  for (let row = positionOf(cells, headingRow + 1); row < end; row++) {
    const numbers = new Map<number, number>();
    const texts = new Map<number, string>();
    let isTotal = false;
    let any = false;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      if (cells.kind(cell) === CellKind.text && counters.has(cells.column(cell)) && isTotalText(cells.value(cell)))
        isTotal = true;
    }
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      const counter = counters.get(column);
      if (!counter) continue;
      const kind = cells.kind(cell);
      const value = cells.value(cell);
      if (kind === CellKind.number) {
        any = true;
        if (cells.format(cell) === CellFormat.date) {
          counter.days++;
          const day = dayFromSerial(value, workbook.date1904);
          if (day !== undefined) dayYears.set(yearOf(day), (dayYears.get(yearOf(day)) ?? 0) + 1);
        } else if (cells.format(cell) === CellFormat.percent) counter.percents++;
        else countNumber(counter, value, isTotal, numbers);
        counter.note(cellText(workbook, sheet, cell));
      } else if (kind === CellKind.text) {
        const text = workbook.texts.text(value).trim();
        if (text === '') continue;
        any = true;
        const number = text.length > 40 ? undefined : (numberOf(workbook, sheet, cell) ?? firstReading(text));
        const day = number === undefined && /\d/.test(text) ? readDayText(text) : undefined;
        if (number !== undefined) countNumber(counter, number, isTotal, numbers);
        else if (day?.state === 'read' || day?.state === 'ambiguous') {
          counter.days++;
          if (day.state === 'read') dayYears.set(yearOf(day.day), (dayYears.get(yearOf(day.day)) ?? 0) + 1);
        } else if (/%\s*$/.test(text)) counter.percents++;
        else if (!isNoAmount(text)) {
          texts.set(column, text);
          if (!isTotal) {
            counter.texts++;
            counter.value(text);
          }
        }
        counter.note(text);
      }
    }
    if (!any) continue;
    rowCount++;
    if (rows.length < ROWS_KEPT) rows.push({ number: cells.rowNumber(row), numbers, texts, isTotal });
  }
  return { table, columns: [...counters.values()].map((counter) => counter.facts()), rowCount, rows, dayYears };
}

/** Of an amount that can be read in two ways the first: for guesses about its column it does not matter which. */
function firstReading(text: string): number | undefined {
  const read = readAmountText(text);
  return read.state === 'ambiguous' ? Number(read.first) : undefined;
}

function countNumber(counter: Counter, value: number, isTotal: boolean, numbers: Map<number, number>): void {
  numbers.set(counter.column.column, value);
  if (isTotal) return;
  counter.numbers++;
  if (isYear(value)) counter.years++;
  if (Number.isInteger(value)) counter.value(String(value));
  const reading = minorFromNumber(value, 2);
  counter.sum.add('minor' in reading ? reading.minor : (0 as Minor));
}
