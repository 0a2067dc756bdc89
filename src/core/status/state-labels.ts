/** What findings call States, in each language: a finding is data, and is said in a language only where it is read. */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import type { InOthers } from '../values/diagnostic';
import { nameIn } from './status-json';
import type { StateRow } from './status-records';

export interface Label {
  /** In English. */
  readonly text: string;
  readonly others: InOthers;
}

/** A text in every language; where they are alike the English one stands for all. */
export function labelled(say: (language: Language) => string): Label {
  const text = say('en');
  const others: Record<string, string> = {};
  for (const language of LANGUAGES) {
    const own = say(language);
    if (own !== text) others[language] = own;
  }
  return { text, others };
}

const LABELS = new WeakMap<StateRow, Label>();

export function labelOf(row: StateRow): Label {
  let label = LABELS.get(row);
  if (!label) LABELS.set(row, (label = labelled((language) => nameIn(row, language))));
  return label;
}

export const listOf = (rows: readonly StateRow[]): Label =>
  labelled((language) => rows.map((row) => nameIn(row, language)).join(', '));
