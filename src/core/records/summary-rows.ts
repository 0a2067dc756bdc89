/** A summary written below or above the entries it adds up, in the same columns: a row for each meeting and line. It is asked about. */
import type { Place } from '../values/address';
import { parseCell } from '../values/address';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';

/** Rows of a table by position. */
export interface SummedRows {
  readonly count: number;
  /** What has the same key is summed up together. */
  key(at: number): string;
  /** In minor units; `undefined` where it cannot be read. */
  amount(at: number): Minor | undefined;
  place(at: number): Place;
}

/**
 * Asks about rows at the end or the beginning of a table that have each another key, and come to what the rows of their keys next to them come to, as far as
 * these reach. (Two halves of single rows that are alike are doubled entries, and reported as these.)
 */
export function askSummary(found: RecognisedSheet, registers: CostRegisters, rows: SummedRows): void {
  for (const isBelow of [true, false]) {
    const summary = summaryAt(rows, isBelow);
    if (summary) return ask(found, registers, rows, isBelow ? rows.count - summary.size : 0, summary);
  }
}

interface Summary {
  readonly size: number;
  /** How many rows it sums up. */
  readonly others: number;
}

/** The rows from that end on that sum up those next to them. */
function summaryAt(rows: SummedRows, isBelow: boolean): Summary | undefined {
  const position = (n: number): number => (isBelow ? rows.count - 1 - n : n);
  const sums = new Map<string, bigint>();
  let size = 0;
  for (; size < rows.count; size++) {
    const key = rows.key(position(size));
    const amount = rows.amount(position(size));
    if (sums.has(key)) break;
    if (amount === undefined) return undefined;
    sums.set(key, BigInt(amount));
  }
  // Rows of nought sum up nothing.
  if (size < 2 || [...sums.values()].every((amount) => amount === 0n)) return undefined;
  const met = new Set<string>();
  let end = size;
  for (; end < rows.count; end++) {
    const key = rows.key(position(end));
    const left = sums.get(key);
    if (left === undefined) break;
    const amount = rows.amount(position(end));
    if (amount === undefined) return undefined;
    sums.set(key, left - BigInt(amount));
    met.add(key);
  }
  const others = end - size;
  const isOne = others > size && met.size === size && [...sums.values()].every((left) => left === 0n);
  return isOne ? { size, others } : undefined;
}

function ask(
  found: RecognisedSheet,
  registers: CostRegisters,
  rows: SummedRows,
  from: number,
  { size: count, others }: Summary,
): void {
  const { findings, settings, answers } = registers;
  const rowOf = (at: number): number => parseCell(rows.place(at).cell)?.row ?? 0;
  const subject = `${rowOf(from)}:${rowOf(from + count - 1)}`;
  if (answers.answer(found.sheet.name, found.kind, subject) === 'counted') return;
  let sum = 0n;
  for (let at = from; at < from + count; at++) sum += BigInt(rows.amount(at) ?? 0);
  findings.add('rows-summarise', rows.place(from), {
    rows: subject,
    count: others,
    amount: decimalFromMinor(sum, settings.decimals),
    setting: settingOfAnswer(found.sheet.name, subject),
  });
}
