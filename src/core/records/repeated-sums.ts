/**
 * Rows that only arithmetic makes totals: no word, no formula says so, and they have no day and no document of their own. They are asked about, never
 * left out or counted without a word.
 */
import type { Place } from '../values/address';
import { parseCell } from '../values/address';
import { codeKey } from '../values/code-key';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { cellText } from '../workbook/cell-text';
import { CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer, subjectOfValue } from './answers';
import type { Ledger } from './ledger';
import { Stage } from './ledger';
import type { SummedRows } from './summary-rows';
import { askSummary } from './summary-rows';
import { headingAt } from './table-cells';
import { tableCells } from './table-cells';

export interface KeyedAmount {
  readonly meeting: number;
  readonly line: number;
  readonly currency: string;
  readonly amount: Minor | undefined;
  readonly at: Place;
}

/** A level of rows has to have this many rows more than the one above it. */
const FEWEST_ROWS = 2;
/** A column with more different values says no level. */
const MOST_LEVELS = 6;

/**
 * Asks about a level of rows that repeats the sums of another: the rows with one value of an unknown column come, for every meeting, to what the rows with
 * another value come to.
 */
export function askRepeated(found: RecognisedSheet, registers: CostRegisters, rows: readonly KeyedAmount[]): void {
  if (found.form !== 'long' || rows.length < 3) return;
  askLevels(found, registers, rows);
  askSumsOfNeighbours(registers, rows, found);
  askSummary(found, registers, {
    count: rows.length,
    key: (at) => `${rows[at]!.meeting}\n${rows[at]!.line}\n${rows[at]!.currency}`,
    amount: (at) => rows[at]!.amount,
    place: (at) => rows[at]!.at,
  });
}

/** The same of entries of a ledger; those with a day or a document are entries whatever they come to. */
export function askRepeatedEntries(
  found: RecognisedSheet,
  registers: CostRegisters,
  ledger: Ledger,
  first: number,
): void {
  if (found.form !== 'long' || ledger.count - first < 3) return;
  askSummary(found, registers, entriesOf(ledger, first));
  const isBare = !found.columns.has('Posting date') && !found.columns.has('Document');
  const levels = levelColumns(found, registers);
  if (!isBare && levels.length === 0 && !hasBareRow(ledger, first)) return;
  const rows: KeyedAmount[] = [];
  for (let at = first; at < ledger.count; at++) {
    const isDated = ledger.day[at] !== 0 || ledger.document[at] !== 0;
    if (ledger.stage[at] === Stage.total || (isDated && levels.length === 0)) continue;
    const amount = ledger.amount[at]!;
    const keys = `${ledger.texts.text(ledger.currency[at]!)}\n${ledger.costObject[at]}\n${ledger.commitmentItem[at]}`;
    rows.push({
      meeting: ledger.meeting[at]!,
      line: ledger.line[at]!,
      currency: keys,
      amount: Number.isNaN(amount) ? undefined : (amount as Minor),
      at: ledger.place(at),
    });
  }
  if (levels.length > 0) askLevels(found, registers, rows);
  if (isBare) askSumsOfNeighbours(registers, rows, found);
  else askSumsOfDated(registers, ledger, first, found);
}

/** All entries, with what they are summed up by; a total is none. */
function entriesOf(ledger: Ledger, first: number): SummedRows {
  const { meeting, line, currency, costObject, commitmentItem } = ledger;
  const places = withoutTotals(ledger, first);
  const placeOf = (n: number): number => (places ? places[n]! : first + n);
  return {
    count: places?.length ?? ledger.count - first,
    key: (n) => {
      const at = placeOf(n);
      return `${meeting[at]}\n${line[at]}\n${currency[at]}\n${costObject[at]}\n${commitmentItem[at]}`;
    },
    amount: (n) => {
      const amount = ledger.amount[placeOf(n)]!;
      return Number.isNaN(amount) ? undefined : (amount as Minor);
    },
    place: (n) => ledger.place(placeOf(n)),
  };
}

/** Places of all rows that are no totals; `undefined` where none is one, which is found out without a list of a million places. */
function withoutTotals({ stage, count }: Ledger, first: number): number[] | undefined {
  if (!stage.subarray(first, count).includes(Stage.total)) return undefined;
  const places: number[] = [];
  for (let at = first; at < count; at++) if (stage[at] !== Stage.total) places.push(at);
  return places;
}

function hasBareRow(ledger: Ledger, first: number): boolean {
  for (let at = first; at < ledger.count; at++) if (ledger.day[at] === 0 && ledger.document[at] === 0) return true;
  return false;
}

/** Unknown columns with a few different texts, each of which may be a level. */
function levelColumns(found: RecognisedSheet, { answers }: CostRegisters): number[] {
  const { cells } = found.sheet;
  return found.unknownColumns.filter((column) => {
    const values = new Set<string>();
    for (const { cell } of tableCells(found, column)) {
      if (cells.kind(cell) !== CellKind.text && cells.kind(cell) !== CellKind.number) continue;
      values.add(cellText(found.workbook, found.sheet, cell).trim());
      if (values.size > MOST_LEVELS) return false;
    }
    const heading = headingAt(found, column);
    const isAnswered = [...values].some((value) => {
      const subject = subjectOfValue(heading, value);
      return answers.answer(found.sheet.name, found.kind, subject) !== undefined;
    });
    return values.size > 1 && !isAnswered;
  });
}

function askLevels(found: RecognisedSheet, registers: CostRegisters, rows: readonly KeyedAmount[]): void {
  for (const column of levelColumns(found, registers)) {
    const valueAt = new Map<number, string>();
    for (const { row, cell } of tableCells(found, column)) {
      valueAt.set(found.sheet.cells.rowNumber(row), cellText(found.workbook, found.sheet, cell).trim());
    }
    const levels = new Map<string, { readonly sums: Map<string, bigint>; rows: number; first: Place }>();
    for (const { meeting, currency, amount, at } of rows) {
      const value = valueAt.get(parseCell(at.cell)?.row ?? 0);
      if (value === undefined || amount === undefined) continue;
      const level = levels.get(value) ?? { sums: new Map<string, bigint>(), rows: 0, first: at };
      const key = `${meeting}\n${currency}`;
      level.sums.set(key, (level.sums.get(key) ?? 0n) + BigInt(amount));
      level.rows++;
      levels.set(value, level);
    }
    for (const [value, level] of levels) {
      const lower = [...levels].find(
        ([, other]) =>
          other !== level && other.rows >= level.rows && other.rows >= FEWEST_ROWS && sameSums(level.sums, other.sums),
      );
      if (!lower) continue;
      const heading = headingAt(found, column);
      registers.findings.add('rows-repeat-sums', level.first, {
        found: value,
        other: lower[0],
        setting: settingOfAnswer(found.sheet.name, subjectOfValue(heading, value)),
      });
      break;
    }
  }
}

function sameSums(one: ReadonlyMap<string, bigint>, other: ReadonlyMap<string, bigint>): boolean {
  // The upper level may have sums that no row of the lower one makes up.
  if (other.size === 0 || [...other.values()].every((sum) => sum === 0n)) return false;
  return [...other].every(([key, sum]) => one.get(key) === sum);
}

/** A row that comes to what all others beside it with its meeting and line come to, at the beginning or the end of these; also one whose line's code begins theirs. */
function askSumsOfNeighbours(registers: CostRegisters, rows: readonly KeyedAmount[], found: RecognisedSheet): void {
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && sameKeys(rows[from]!, rows[to]!)) to++;
    if (to - from > FEWEST_ROWS && rows[from]!.meeting >= 0) askEnds(registers, rows.slice(from, to), found);
    from = to;
  }
  rows.forEach((row, at) => askParent(registers, rows, row, at, found));
}

const sameKeys = (one: KeyedAmount, other: KeyedAmount): boolean =>
  one.meeting === other.meeting && one.line === other.line && one.currency === other.currency;

function askEnds(registers: CostRegisters, run: readonly KeyedAmount[], found: RecognisedSheet): void {
  let sum = 0n;
  for (const { amount } of run) {
    if (amount === undefined) return;
    sum += BigInt(amount);
  }
  const total = [run.at(-1)!, run[0]!].find(({ amount }) => amount !== 0 && BigInt(amount!) * 2n === sum);
  if (total) ask(registers, total, run.length - 1, found);
}

/** A line whose code begins those of the lines below it for the same meeting, and which comes to their sum. */
function askParent(
  registers: CostRegisters,
  rows: readonly KeyedAmount[],
  row: KeyedAmount,
  at: number,
  found: RecognisedSheet,
): void {
  const code = registers.budgetLines[row.line]?.code;
  if (code === undefined || row.amount === undefined || row.amount === 0) return;
  const key = codeKey(code);
  let sum = 0n;
  let children = 0;
  for (let next = at + 1; next < rows.length; next++) {
    const { meeting, line, amount, currency } = rows[next]!;
    const child = registers.budgetLines[line]?.code;
    if (meeting !== row.meeting || currency !== row.currency || child === undefined || amount === undefined) break;
    const childKey = codeKey(child);
    if (childKey === key || !childKey.startsWith(key)) break;
    sum += BigInt(amount);
    children++;
  }
  if (children >= FEWEST_ROWS && sum === BigInt(row.amount)) ask(registers, row, children, found);
}

/** Bare rows among dated ones: each is held against the run of entries with its keys just above it. */
function askSumsOfDated(registers: CostRegisters, ledger: Ledger, first: number, found: RecognisedSheet): void {
  const sameEntry = (one: number, other: number): boolean =>
    ledger.meeting[one] === ledger.meeting[other] &&
    ledger.line[one] === ledger.line[other] &&
    ledger.costObject[one] === ledger.costObject[other] &&
    ledger.commitmentItem[one] === ledger.commitmentItem[other] &&
    ledger.currency[one] === ledger.currency[other];
  for (let at = first + 1; at < ledger.count; at++) {
    if (ledger.day[at] !== 0 || ledger.document[at] !== 0 || ledger.stage[at] === Stage.total) continue;
    let sum = 0;
    let rows = 0;
    for (let above = at - 1; above >= first && sameEntry(above, at) && rows < 10_000; above--) {
      if (ledger.day[above] === 0 && ledger.document[above] === 0) break;
      sum += ledger.amount[above]!;
      rows++;
    }
    if (rows >= 1 && sum !== 0 && sum === ledger.amount[at]) {
      const currency = ledger.texts.text(ledger.currency[at]!);
      ask(registers, { meeting: -1, line: -1, currency, amount: sum as Minor, at: ledger.place(at) }, rows, found);
    }
  }
}

function ask(
  { findings, settings, answers }: CostRegisters,
  { amount, at }: KeyedAmount,
  count: number,
  found: RecognisedSheet,
): void {
  const row = parseCell(at.cell)?.row ?? 0;
  const subject = `${row}:${row}`;
  if (answers.answer(found.sheet.name, found.kind, subject) === 'counted') return;
  findings.add('row-repeats-sum', at, {
    amount: decimalFromMinor(amount!, settings.decimals),
    count,
    setting: settingOfAnswer(found.sheet.name, subject),
  });
}
