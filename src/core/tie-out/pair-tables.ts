/** Which of the tables that were found is which of those that should be there: by their cells, wherever they stand. */
import type { ExpectedTable, ReadTable } from './document-text';
import { maskText, plainText } from './plain-text';

/** Tables that share less of their cells are two tables. */
const LEAST = 0.2;

/** For each expected table the position of its own among those found, or −1. */
export function pairTables(expected: readonly ExpectedTable[], found: readonly ReadTable[]): number[] {
  const own = expected.map(({ rows }) => countsOf(rows.flatMap(({ cells }) => cells.map(({ text }) => text))));
  const others = found.map(({ rows }) => countsOf(rows.flatMap((cells) => cells.map(({ text }) => text))));
  const pairs = own
    .flatMap((one, at) => others.map((other, position) => ({ at, position, like: likeness(one, other) })))
    .filter(({ like }) => like >= LEAST)
    .sort((a, b) => b.like - a.like || Math.abs(a.at - a.position) - Math.abs(b.at - b.position) || a.at - b.at);
  const partner = expected.map(() => -1);
  const taken = new Set<number>();
  for (const { at, position } of pairs) {
    if (partner[at]! >= 0 || taken.has(position)) continue;
    partner[at] = position;
    taken.add(position);
  }
  return partner;
}

interface Counts {
  readonly plain: ReadonlyMap<string, number>;
  readonly mask: ReadonlyMap<string, number>;
  readonly total: number;
}

function countsOf(texts: readonly string[]): Counts {
  const filled = texts.filter((text) => plainText(text) !== '');
  return { plain: tally(filled.map(plainText)), mask: tally(filled.map(maskText)), total: filled.length };
}

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Cells that are the same count most, those that are but for digits a little. */
function likeness(one: Counts, other: Counts): number {
  const most = Math.max(one.total, other.total);
  if (most === 0) return 1;
  return (0.8 * shared(one.plain, other.plain) + 0.2 * shared(one.mask, other.mask)) / most;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [text, count] of one) sum += Math.min(count, other.get(text) ?? 0);
  return sum;
}
