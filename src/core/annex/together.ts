import type { Outcome } from '../values/diagnostic';

/** What several languages come to, as one outcome; what is found alike in several is said once. */
export function together<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const found = new Map(outcomes.flatMap(({ diagnostics }) => diagnostics).map((each) => [JSON.stringify(each), each]));
  return { value: outcomes.map(({ value }) => value), diagnostics: [...found.values()] };
}
