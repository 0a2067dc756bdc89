/** States in the order of a language's alphabet. */
import type { Language } from '../language/language';
import type { StateYear } from './status';
import { nameIn } from './status-json';
import type { StateRow } from './status-records';

/** At the head of a name, what its place in the alphabet does not go by: the article. */
const PASSED_OVER: { readonly [L in Language]?: RegExp } = { ar: /^ال/ };

export function sortedStates<T extends Pick<StateYear, 'state'>>(
  items: readonly T[],
  states: readonly StateRow[],
  language: Language,
): T[] {
  const collator = new Intl.Collator(language);
  const names = states.map((state) => nameIn(state, language).replace(PASSED_OVER[language] ?? '', ''));
  return [...items].sort((a, b) => collator.compare(names[a.state]!, names[b.state]!) || a.state - b.state);
}
