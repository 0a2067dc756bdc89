/** What stands in each column of a table, counted once: the ground of every guess about it. */
import type { Minor } from '../values/money';
import { minorFromNumber, Sum } from '../values/money';
import { dayFromSerial, yearOf } from '../values/calendar';
import { isNoAmount, readAmountText } from '../records/amount-text';
import { readDayText } from '../records/day-text';
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

/** What a text is, whatever its cell. */
interface TextFacts {
  readonly text: string;
  readonly is: 'nothing' | 'number' | 'day' | 'percent' | 'none' | 'text';
  readonly number: number;
  /** Of a day. */
  readonly year: number | undefined;
  readonly isTotal: boolean;
}

export function tableFacts(table: PlainTable): TableFacts {
  const { workbook, sheet, headingRow, lastRow } = table;
  const { cells } = sheet;
  const counters: (Counter | undefined)[] = [];
  for (const column of table.columns) counters[column.column] = new Counter(column);
  const rows: RowFacts[] = [];
  const dayYears = new Map<number, number>();
  const known: (TextFacts | undefined)[] = [];
  const textAt = (cell: number): TextFacts =>
    (known[cells.value(cell)] ??= textFacts(workbook.texts.text(cells.value(cell))));
  const addYear = (year: number | undefined): void => {
    if (year !== undefined) dayYears.set(year, (dayYears.get(year) ?? 0) + 1);
  };
  let rowCount = 0;
  const end = positionOf(cells, lastRow + 1);
  for (let row = positionOf(cells, headingRow + 1); row < end; row++) {
    const [first, last] = [cells.start(row), cells.start(row + 1)];
    let isTotal = false;
    let any = false;
    for (let cell = first; cell < last; cell++) {
      if (!counters[cells.column(cell)]) continue;
      if (cells.kind(cell) === CellKind.number) any = true;
      if (cells.kind(cell) !== CellKind.text) continue;
      if (rowCount > ROWS_KEPT && counters[cells.column(cell)]!.hasMoreValues) {
        any = true;
        continue;
      }
      const { is, isTotal: isOfTotal } = textAt(cell);
      if (is !== 'nothing') any = true;
      if (isOfTotal) isTotal = true;
    }
    if (!any) continue;
    rowCount++;
    const kept =
      rows.length < ROWS_KEPT ? { numbers: new Map<number, number>(), texts: new Map<number, string>() } : undefined;
    for (let cell = first; cell < last; cell++) {
      const column = cells.column(cell);
      const counter = counters[column];
      const kind = cells.kind(cell);
      if (!counter || (kind !== CellKind.number && kind !== CellKind.text)) continue;
      if (counter.samples.size < MOST_SAMPLES) counter.note(cellText(workbook, sheet, cell).trim());
      if (kind === CellKind.text) {
        // Of a long column of ever new texts the first ones say enough.
        if (rowCount > ROWS_KEPT && counter.hasMoreValues) {
          counter.texts++;
          continue;
        }
        const said = textAt(cell);
        if (said.is === 'number') countNumber(counter, said.number, isTotal, kept?.numbers);
        else if (said.is === 'day') {
          counter.days++;
          addYear(said.year);
        } else if (said.is === 'percent') counter.percents++;
        else if (said.is === 'text') {
          kept?.texts.set(column, said.text);
          if (isTotal) continue;
          counter.texts++;
          counter.value(said.text);
        }
      } else if (cells.format(cell) === CellFormat.date) {
        counter.days++;
        const day = dayFromSerial(cells.value(cell), workbook.date1904);
        addYear(day === undefined ? undefined : yearOf(day));
      } else if (cells.format(cell) === CellFormat.percent) counter.percents++;
      else countNumber(counter, cells.value(cell), isTotal, kept?.numbers);
    }
    if (kept) rows.push({ number: cells.rowNumber(row), ...kept, isTotal });
  }
  const columns = table.columns.map(({ column }) => counters[column]!.facts());
  return { table, columns, rowCount, rows, dayYears };
}

function textFacts(raw: string): TextFacts {
  const text = raw.trim();
  const made = (is: TextFacts['is'], number = 0, year?: number): TextFacts => {
    return { text, is, number, year, isTotal: totalLabel(text) !== undefined };
  };
  if (text === '') return { text, is: 'nothing', number: 0, year: undefined, isTotal: false };
  if (text.length <= 40 && /\p{N}/u.test(text)) {
    const read = readAmountText(text);
    // Of an amount that can be read in two ways the first: for guesses about its column it does not matter which.
    if (read.state === 'read') return made('number', Number(read.decimal));
    if (read.state === 'ambiguous') return made('number', Number(read.first));
    const day = readDayText(text);
    if (day.state === 'read') return made('day', 0, yearOf(day.day));
    if (day.state === 'ambiguous') return made('day');
    if (/%\s*$/.test(text)) return made('percent');
  }
  return made(isNoAmount(text) ? 'none' : 'text');
}

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
  if (Number.isInteger(value)) counter.value(String(value));
  const reading = minorFromNumber(value, 2);
  counter.sum.add('minor' in reading ? reading.minor : (0 as Minor));
}
