/** Support costs and contingencies, in the order in which they need each other. */
import { isInBase } from '../../records/line-base';
import type { BudgetLine } from '../../records/records';
import { append } from '../../values/append';

export interface ComputedOrder {
  /** Indices of budget lines: each after those that it is a per cent of. */
  readonly order: readonly number[];
  /** Lines that need each other, or themselves. */
  readonly circles: readonly (readonly number[])[];
}

export function orderComputed(lines: readonly BudgetLine[]): ComputedOrder {
  const waiting = new Set(lines.flatMap(({ kind }, index) => (kind === 'direct' ? [] : [index])));
  const order: number[] = [];
  const needs = (index: number): number[] => [...waiting].filter((other) => isInBase(lines[other]!, lines[index]!));
  for (;;) {
    const ready = [...waiting].filter((index) => needs(index).length === 0);
    if (ready.length === 0) break;
    for (const index of ready) waiting.delete(index);
    append(order, ready);
  }
  // What is left is in a circle, or waits for one.
  return { order, circles: waiting.size === 0 ? [] : [[...waiting]] };
}
