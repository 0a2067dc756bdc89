/** What an ICU message holds beside its text. */
import {
  isPluralElement,
  isSelectElement,
  parse,
  TYPE,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import type { Language } from '../src/core/language/language';

export interface Holes {
  readonly names: Set<string>;
  /** Choices of each select, categories of each plural. */
  readonly selects: Map<string, string[]>;
  readonly plurals: Map<string, string[]>;
  readonly numbers: Set<string>;
}

export function holesOf(message: string): Holes {
  const holes: Holes = { names: new Set(), selects: new Map(), plurals: new Map(), numbers: new Set() };
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      holes.names.add(element.value);
      if (element.type === TYPE.number) holes.numbers.add(element.value);
      if (isSelectElement(element) || isPluralElement(element)) {
        const { selects, plurals } = holes;
        (isSelectElement(element) ? selects : plurals).set(element.value, Object.keys(element.options));
        Object.values(element.options).forEach((option) => walk(option.value));
      }
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return holes;
}

/** The plural categories that a language has. */
export const categories = (language: Language): string[] =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
