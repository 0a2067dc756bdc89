/** The words of the trade, from the terminology of the United Nations and its published documents. */
import { FOR_READING } from './for-reading';
import type { InEach } from './language';
import { inEach, LANGUAGES, type Language, type Translations } from './language';

/** The terms of one language, by their English names. */
export interface TermsOf<W> {
  /** ` / ` parts variants, of which the first is used. */
  readonly words: { readonly [N in keyof W]: string };
  /** Names of terms that are less sure: to be looked over by a reader of the language. */
  readonly lessSure: readonly (keyof W)[];
  /** Names of terms that were seen in a published text of the United Nations. */
  readonly seen: readonly (keyof W)[];
}

export interface Term extends InEach<string> {
  /** The English term as a whole, by which a Terms sheet names it. */
  readonly name: string;
  /** Other terms in use, by language; not printed. */
  readonly variants: InEach<readonly string[]>;
  /** Languages whose term is less sure: to be looked over by a reader of that language. */
  readonly lessSure: readonly Language[];
  /** Languages whose term was seen in a published text of the United Nations. */
  readonly seen: readonly Language[];
}

type Name = keyof (typeof FOR_READING)['en']['terms']['words'];

export const TERMS: readonly Term[] = (Object.keys(FOR_READING.en.terms.words) as Name[]).map((name) => {
  const spellings = inEach((language) => FOR_READING[language].terms.words[name].split(' / '));
  const where = (list: 'lessSure' | 'seen'): Language[] =>
    LANGUAGES.filter((language) => FOR_READING[language].terms[list].includes(name));
  return {
    ...inEach((language) => spellings[language][0]!),
    name,
    variants: inEach((language) => spellings[language].slice(1)),
    lessSure: where('lessSure'),
    seen: where('seen'),
  };
});

/** The term of an English name: as a whole, its first spelling or a variant, without regard to case. */
export function findTerm(english: string): Term | undefined {
  const wanted = english.trim().toLowerCase();
  return TERMS.find((term) => [term.name, term.en, ...term.variants.en].some((name) => name.toLowerCase() === wanted));
}

/**
 * What is printed for an English term: by `overrides` (a Terms sheet; by `Term.name`), else by the table.
 * English itself where neither has it.
 */
export function term(english: string, language: Language, overrides: ReadonlyMap<string, Translations>): string {
  const known = findTerm(english);
  const override = overrides.get(known?.name ?? english)?.[language];
  return override || known?.[language] || english;
}
