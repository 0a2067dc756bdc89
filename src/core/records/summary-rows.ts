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
 * Asks about rows at the end or the beginning of a table that have each another key, between them all keys, and come to what the other rows of their key come
 * to. (Two halves of single rows that are alike are doubled entries, and reported as these.)
 */
export function askSummary(found: RecognisedSheet, registers: CostRegisters, rows: SummedRows): void {
  for (const isBelow of [true, false]) {
    const size = summarySize(rows, isBelow);
    if (size > 0) return ask(found, registers, rows, isBelow ? rows.count - size : 0, size);
  }
}

/** How many rows from that end on sum up all others; 0: they do not. */
function summarySize(rows: SummedRows, isBelow: boolean): number {
  const position = (n: number): number => (isBelow ? rows.count - 1 - n : n);
  const sums = new Map<string, bigint>();
  let size = 0;
  for (; size < rows.count; size++) {
    const key = rows.key(position(size));
    const amount = rows.amount(position(size));
    if (sums.has(key)) break;
    if (amount === undefined) return 0;
    sums.set(key, BigInt(amount));
  }
  if (size < 2 || rows.count <= size * 2) return 0;
  const met = new Set<string>();
  for (let n = size; n < rows.count; n++) {
    const key = rows.key(position(n));
    const left = sums.get(key);
    const amount = rows.amount(position(n));
    if (left === undefined || amount === undefined) return 0;
    sums.set(key, left - BigInt(amount));
    met.add(key);
  }
  return met.size === size && [...sums.values()].every((left) => left === 0n) ? size : 0;
}

function ask(found: RecognisedSheet, registers: CostRegisters, rows: SummedRows, from: number, count: number): void {
  const { findings, settings, answers } = registers;
  const rowOf = (at: number): number => parseCell(rows.place(at).cell)?.row ?? 0;
  const subject = `${rowOf(from)}:${rowOf(from + count - 1)}`;
  if (answers.answer(found.sheet.name, found.kind, subject) === 'counted') return;
  let sum = 0n;
  for (let at = from; at < from + count; at++) sum += BigInt(rows.amount(at) ?? 0);
  findings.add('rows-summarise', rows.place(from), {
    rows: subject,
    count: rows.count - count,
    amount: decimalFromMinor(sum, settings.decimals),
    setting: settingOfAnswer(found.sheet.name, subject),
  });
}
