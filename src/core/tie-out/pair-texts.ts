/** Which of the texts that were found is which of those that should be there: in order first, then wherever it was moved to. */
import { alignBy } from './align';
import type { ComparedText } from './likeness';
import { likenessOf } from './likeness';

/** What was moved must be this much alike. */
const MOVED = 0.5;

/** For each expected text the position of its own among those found, or −1. */
export function pairTexts(
  expected: readonly ComparedText[],
  found: readonly ComparedText[],
  likeness: (one: number, other: number) => number = (one, other) => likenessOf(expected[one]!, found[other]!),
): number[] {
  const partner = expected.map(() => -1);
  const taken = new Set<number>();
  const pair = (one: number, other: number): void => {
    partner[one] = other;
    taken.add(other);
  };
  for (const [one, other] of alignBy(expected.length, found.length, likeness)) pair(one, other);
  const left = found.map((_, at) => at).filter((at) => !taken.has(at));
  const moved = expected
    .flatMap((_, one) => (partner[one]! >= 0 ? [] : left.map((other) => ({ one, other, like: likeness(one, other) }))))
    .filter(({ like }) => like >= MOVED)
    .sort((a, b) => b.like - a.like || a.one - b.one || a.other - b.other);
  for (const { one, other } of moved) if (partner[one]! < 0 && !taken.has(other)) pair(one, other);
  return partner;
}
