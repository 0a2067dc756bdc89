/** Which of the texts that were found is which of those that should be there: what stands there word for word, then in order, then wherever it was moved to. */
import { alignBy } from './align';
import type { ComparedText } from './likeness';
import { likenessOf } from './likeness';
import { addTo } from '../values/grouped';

/** What was moved must be this much alike. */
const MOVED = 0.5;

/** For each expected text the position of its own among those found, or −1; `known` are pairs that are so already. */
export function pairTexts(
  expected: readonly ComparedText[],
  found: readonly ComparedText[],
  likeness: (one: number, other: number) => number = (one, other) => likenessOf(expected[one]!, found[other]!),
  known: readonly (readonly [number, number])[] = [],
): number[] {
  const partner = expected.map(() => -1);
  const taken = new Set<number>();
  const pair = (one: number, other: number): void => {
    partner[one] = other;
    taken.add(other);
  };
  const isFree = (one: number, other: number): boolean => partner[one]! < 0 && !taken.has(other);
  // What stands as often in both, word for word, is the same wherever it was moved to.
  for (const [one, other] of [...known, ...sameTexts(expected, found)]) if (isFree(one, other)) pair(one, other);
  const rest = expected.map((_, at) => at).filter((at) => partner[at]! < 0);
  const others = found.map((_, at) => at).filter((at) => !taken.has(at));
  const alike = (one: number, other: number): number => likeness(rest[one]!, others[other]!);
  for (const [one, other] of alignBy(rest.length, others.length, alike)) pair(rest[one]!, others[other]!);
  const left = found.map((_, at) => at).filter((at) => !taken.has(at));
  const moved = expected
    .flatMap((_, one) => (partner[one]! >= 0 ? [] : left.map((other) => ({ one, other, like: likeness(one, other) }))))
    .filter(({ like }) => like >= MOVED)
    .sort((a, b) => b.like - a.like || a.one - b.one || a.other - b.other);
  for (const { one, other } of moved) if (partner[one]! < 0 && !taken.has(other)) pair(one, other);
  return partner;
}

function sameTexts(expected: readonly ComparedText[], found: readonly ComparedText[]): [number, number][] {
  const places = (texts: readonly ComparedText[]): Map<string, number[]> => {
    const by = new Map<string, number[]>();
    texts.forEach(({ plain }, at) => addTo(by, plain, at));
    return by;
  };
  const others = places(found);
  return [...places(expected)].flatMap(([text, at]): [number, number][] => {
    const other = others.get(text);
    return text !== '' && at.length === other?.length ? at.map((one, turn) => [one, other[turn]!]) : [];
  });
}
