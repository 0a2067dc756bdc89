/** States in the order of a language's alphabet. */
import { FOR_SPEAKING } from '../language/for-speaking';
import type { Language } from '../language/language';
import type { StateYear } from './status';
import { nameIn } from './status-json';
import type { StateRow } from './status-records';

export function sortedStates<T extends Pick<StateYear, 'state'>>(
  items: readonly T[],
  states: readonly StateRow[],
  language: Language,
): T[] {
  const { article } = FOR_SPEAKING[language].sentences;
  const collator = new Intl.Collator(language);
  const names = states.map((state) => nameIn(state, language).replace(article ?? '', ''));
  return [...items].sort((a, b) => collator.compare(names[a.state]!, names[b.state]!) || a.state - b.state);
}
