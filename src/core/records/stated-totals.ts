/** Totals that stand among the rows of a sheet: left out of every figure, and checked against our own sums. */
import type { Place } from '../values/address';
import { codeKey } from '../values/code-key';
import type { Minor } from '../values/money';
import { decimalFromMinor, Sum } from '../values/money';
import { readTotalLabel } from '../workbook/heading-index';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import type { DataRows, Selection } from './run-sums';
import { RunSums } from './run-sums';
import { append } from '../values/append';

export type { DataRows } from './run-sums';

export interface StatedTotal {
  readonly at: Place;
  readonly label: string;
  /** Excel's number of its row, and how many data rows stand before it. */
  readonly row: number;
  readonly position: number;
  /** Of what it is the total, where the row or the column says so; below zero where it does not. */
  readonly meeting: number;
  readonly line: number;
  /** Blank: not said. */
  readonly currency: string;
  readonly amount: Minor;
  readonly decimals: number;
  /** In a column of totals: what stands beside it. */
  readonly beside?: Beside | undefined;
}

/** The cells of a wide table's row, left to right. */
export interface Beside {
  /** `total` for those that are totals themselves, `undefined` where one cannot be read. */
  readonly cells: readonly (Minor | 'total' | undefined)[];
  /** Which of them the total is. */
  readonly index: number;
  /** The row is one of data, so that the total can be of nothing but this row. */
  readonly ofRecord: boolean;
}

interface Placed extends StatedTotal {
  /** The segment of rows that begins below it. */
  readonly below: number;
}

/** Why a record may be a total after all; whether it adds up has to decide. */
export interface Suspicion {
  /** A word says that it is a total, and nothing else that it is an entry. */
  readonly isWord: boolean;
  /** Nothing says that it is a total but what it comes to. */
  readonly isBare: boolean;
  /** The same of an entry whose code is not known: it is asked about, since it may be an entry of something unknown. */
  readonly isUnmatched?: boolean;
  /** It has to be the sum of so many rows. */
  readonly fewest: 1 | 2;
}

/** A ledger with more unknown codes than that is not one of totals without a word. */
const MOST_UNMATCHED = 2000;

interface Proposed extends Suspicion {
  readonly total: StatedTotal;
  /** Position among the data rows. */
  readonly at: number;
}

export class StatedTotals {
  private readonly totals: Placed[] = [];
  private readonly proposed: Proposed[] = [];
  private readonly breaks: number[] = [];
  private lastRow = 0;
  /** How many rows a meeting and line have; counted when first asked. */
  private times: Map<string, number> | undefined;

  constructor(private readonly registers: CostRegisters) {}

  /** A row without amounts (a label of a group) begins a new run of rows. */
  startRun(position: number): void {
    if (this.breaks.at(-1) !== position) this.breaks.push(position);
  }

  /** Takes note of a record that looks like a total. */
  propose(total: StatedTotal, at: number, why: Suspicion): void {
    this.proposed.push({ total, at, ...why });
  }

  /**
   * Positions of the proposed records that are totals: each equals the sum of rows that it can stand for. The others are records; that they look
   * like totals is said.
   */
  settle(rows: DataRows): readonly number[] {
    const known = this.proposed.filter(({ isUnmatched }) => !isUnmatched);
    const fitting = this.lastingFit(rows, known, keySelections);
    this.askUnmatched(rows, fitting);
    const { findings } = this.registers;
    const settled = new Set(fitting.map(({ at }) => at));
    const others = fitting.length === known.length ? [] : this.lastingFit(rows, known);
    const asked = new Map(others.filter(({ at }) => !settled.has(at)).map((each) => [each.at, each]));
    for (const each of asked.values()) this.ask(each, rows);
    // Where most amounts are typed, one that adds up cells may add up others of the table, whatever its own keys.
    const isRare = known.filter(({ isWord }) => !isWord).length * 2 < rows.count;
    for (const { total, at, isWord, isBare, isUnmatched } of this.proposed) {
      if (settled.has(at) || asked.has(at) || isBare || isUnmatched) continue;
      const amount = decimalFromMinor(total.amount, total.decimals);
      const values = { label: total.label, amount };
      // With a meeting and a line that no other row has, it can be the total of nothing.
      const isOnly = total.meeting >= 0 && total.line >= 0 && this.isOnly(rows, total);
      if (isWord && !isOnly) {
        const setting = settingOfAnswer(total.at.sheet, `${total.row}:${total.row}`);
        findings.add('total-unclear', total.at, { ...values, setting });
      } else if (!isOnly || (!isWord && isRare))
        findings.addOnce(`${total.at.sheet}\n${total.label}`, 'total-counted', total.at, values);
    }
    for (const { total } of fitting) {
      findings.add('total-left-out', total.at, {
        label: total.label,
        amount: decimalFromMinor(total.amount, total.decimals),
      });
    }
    return [...settled].sort((a, b) => a - b);
  }

  private isOnly(rows: DataRows, { meeting, line }: StatedTotal): boolean {
    if (!this.times) {
      this.times = new Map();
      for (let at = 0; at < rows.count; at++) {
        const key = `${rows.meeting(at)} ${rows.line(at)}`;
        this.times.set(key, (this.times.get(key) ?? 0) + 1);
      }
    }
    return this.times.get(`${meeting} ${line}`) === 1;
  }

  /** Those that add up where all of them are left out of the sums. */
  private lastingFit(rows: DataRows, proposed: readonly Proposed[], selectionsOf = allSelections): readonly Proposed[] {
    let open = proposed;
    while (open.length > 0) {
      const fitting = this.fitting(rows, open, selectionsOf);
      if (fitting.length === open.length) break;
      open = fitting;
    }
    return open;
  }

  /**
   * Asks about entries with an unknown code that are sums of others: with neither meeting nor line, with a meeting alone, with a line alone. One that comes
   * to a single row may be like it by chance, unless another one comes to several.
   */
  private askUnmatched(rows: DataRows, totals: readonly Proposed[]): void {
    const unmatched = this.proposed
      .filter((each) => each.isUnmatched || (each.isBare && !totals.includes(each)))
      .map((each) => ({ ...each, isUnmatched: true }));
    if (unmatched.length === 0 || unmatched.length > MOST_UNMATCHED) return;
    const kindOf = ({ total: { meeting, line } }: Proposed): string => `${meeting >= 0} ${line >= 0}`;
    const asked = new Set<Proposed>();
    const kinds = new Set(unmatched.map(kindOf));
    const lists = [
      unmatched,
      ...(kinds.size > 1 ? [...kinds] : []).map((kind) => unmatched.filter((each) => kindOf(each) === kind)),
    ];
    for (const alike of lists) {
      const fitting = this.lastingFit(rows, [...totals, ...alike]);
      const several = this.fitting(
        rows,
        fitting.map((each) => ({ ...each, fewest: 2 })),
      );
      if (several.some(({ isUnmatched }) => isUnmatched))
        for (const each of fitting) if (each.isUnmatched) asked.add(each);
    }
    for (const each of asked) this.ask(each, rows);
  }

  private ask({ total, at }: Proposed, rows: DataRows): void {
    const { findings } = this.registers;
    findings.add('row-repeats-sum', total.at, {
      amount: decimalFromMinor(total.amount, total.decimals),
      count: rowsBeside(rows, at, total.amount) ?? rows.count - 1,
      setting: settingOfAnswer(total.at.sheet, `${total.row}:${total.row}`),
    });
  }

  private fitting(rows: DataRows, open: readonly Proposed[], selectionsOf = allSelections): Proposed[] {
    const skipped = new Set(open.map(({ at }) => at));
    const breaks = [...new Set([...this.breaks, ...open.map(({ at }) => at), ...open.map(({ at }) => at + 1)])].sort(
      (a, b) => a - b,
    );
    const kept: DataRows = { ...rows, isSkipped: (at) => skipped.has(at) };
    const selections = open.map(selectionsOf);
    const sums = new RunSums(kept, breaks, selections.flat());
    const places = new Map(breaks.map((at, n) => [at, n + 1]));
    return open.filter(({ total, at, fewest }, n) => {
      const below = places.get(at)!;
      return selections[n]!.some((selection) => sums.isSumOfSome(selection, below, total.amount, fewest));
    });
  }

  add(total: StatedTotal): void {
    if (!total.beside?.ofRecord && total.row !== this.lastRow) {
      this.breaks.push(total.position);
      this.lastRow = total.row;
    }
    this.totals.push({ ...total, below: this.breaks.length });
  }

  /**
   * Reports each total, and as an error each that equals no sum it can stand for: of the rows between it and another total above or below, or
   * of all rows; only of those of the meeting or line that it stands for, where the row or column says so. `earlier`: the sums of the tables above it on
   * the sheet, from the top down, with which it may be a total of several pages.
   */
  check(rows: DataRows, earlier: readonly bigint[] = []): void {
    if (this.totals.length === 0) return;
    const selections = this.totals.map((total) => this.selectionsOf(total));
    const sums = new RunSums(rows, this.breaks, selections.flat());
    const { findings } = this.registers;
    const whole = earlier.length > 0 ? sumOf(rows) : undefined;
    this.totals.forEach((total, n) => {
      const { at, label, amount, decimals, beside, below } = total;
      const text = decimalFromMinor(amount, decimals);
      findings.add('total-left-out', at, { label, amount: text });
      const nearest: bigint[] = [];
      if (beside) {
        const across = sumsBeside(beside);
        if (across === undefined || across.includes(BigInt(amount))) return;
        append(nearest, across);
      }
      if (total.meeting < 0 && total.line < 0 && !beside?.ofRecord && isOfPages(whole, earlier, amount)) return;
      for (const selection of beside?.ofRecord ? [] : selections[n]!) {
        if (sums.isSum(selection, below, amount) !== false) return;
        nearest.push(sums.nearest(selection, below, amount));
      }
      const computed = closest(nearest, BigInt(amount));
      findings.add('total-differs', at, {
        label,
        stated: text,
        computed: decimalFromMinor(computed, decimals),
        difference: decimalFromMinor(BigInt(amount) - computed, decimals),
      });
    });
  }

  /** What it may be the sum of: a code in its own column is sure, one in its label (`Total M-01`) may be something else. */
  private selectionsOf({ currency, meeting, line, label }: StatedTotal): Selection[] {
    const stated = { currency, meeting, line };
    const rest = readTotalLabel(label)?.rest ?? '';
    if (rest === '' || meeting >= 0 || line >= 0) return [stated];
    const { meetingCodes, lineCodes } = this.registers;
    const named = {
      currency,
      meeting: meetingCodes.keys.get(codeKey(rest)) ?? -1,
      line: lineCodes.keys.get(codeKey(rest)) ?? -1,
    };
    if (named.meeting >= 0) return [{ ...named, line: -1 }, stated];
    return named.line >= 0 ? [named, stated] : [stated];
  }
}

/** What a record may be the sum of, whatever its codes say. */
const allSelections = ({ total: { currency, meeting, line } }: Proposed): Selection[] => [
  { currency, meeting, line },
  { currency, meeting, line: -1 },
  { currency, meeting: -1, line },
  { currency, meeting: -1, line: -1 },
];

/** The same where no word says that it is a total: then one with a meeting and a line is of the rows with just these. Others that fit are asked about. */
const keySelections = (proposed: Proposed): Selection[] => {
  const { isWord, total } = proposed;
  return isWord || total.meeting < 0 || total.line < 0 ? allSelections(proposed) : allSelections(proposed).slice(0, 1);
};

/** How many rows just above, or just below, come to the amount. */
function rowsBeside(rows: DataRows, at: number, amount: Minor): number | undefined {
  for (const step of [-1, 1]) {
    let sum = 0n;
    for (let other = at + step; other >= 0 && other < rows.count; other += step) {
      sum += BigInt(rows.amount(other) ?? 0);
      if (sum === BigInt(amount)) return Math.abs(other - at);
    }
  }
  return undefined;
}

/** Whether the amount is the sum of all rows and of those of some tables just above. */
function isOfPages(whole: bigint | undefined, earlier: readonly bigint[], amount: Minor): boolean {
  let sum = whole;
  for (let at = earlier.length - 1; at >= 0 && sum !== undefined; at--) {
    sum += earlier[at]!;
    if (sum === BigInt(amount)) return true;
  }
  return false;
}

/** Of all rows; `undefined` where one cannot be read. */
export function sumOf(rows: DataRows): bigint | undefined {
  const sum = new Sum();
  for (let at = 0; at < rows.count; at++) {
    if (rows.isSkipped?.(at)) continue;
    const amount = rows.amount(at);
    if (amount === undefined) return undefined;
    sum.add(amount);
  }
  return sum.exact();
}

/** Sums of the cells from a total to the next ones left and right, or to the row's ends; `undefined` where one cannot be read. */
function sumsBeside({ cells, index }: Beside): bigint[] | undefined {
  if (cells.includes(undefined)) return undefined;
  const sums: bigint[] = [];
  for (const step of [-1, 1]) {
    let sum = 0n;
    for (let at = index + step; at >= 0 && at < cells.length; at += step) {
      const cell = cells[at]!;
      if (cell === 'total') sums.push(sum);
      else sum += BigInt(cell);
    }
    sums.push(sum);
  }
  sums.push(cells.reduce((sum, cell) => (typeof cell === 'number' ? sum + BigInt(cell) : sum), 0n));
  return sums;
}

function closest(sums: readonly bigint[], amount: bigint): bigint {
  const off = (sum: bigint): bigint => (sum > amount ? sum - amount : amount - sum);
  return sums.reduce((best, sum) => (off(sum) < off(best) ? sum : best), sums[0] ?? 0n);
}
