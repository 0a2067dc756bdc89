/** Every State by all the names that ship with the program. */
import type { Language } from '../language';
import { LANGUAGES } from '../language';
import { FORMAL_NAMES } from './formal-names';
import { FORMER_NAMES } from './former-names';
import { OTHER_NAMES } from './other-names';
import { SHORT_NAMES } from './short-names';

export interface KnownState {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  /** Short and formal names in the six languages; the first is English. */
  readonly names: readonly string[];
}

/** A name that is no longer in use. */
export interface FormerName {
  readonly name: string;
  /** The States of today that it may mean: more than one where a State broke up. */
  readonly codes: readonly string[];
  /** The last year of its use. */
  readonly until: number;
}

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

const namesIn = (fields: readonly string[]): string[] => fields.flatMap((field) => field.split('; '));

const OTHERS = new Map(linesOf(OTHER_NAMES).map(([code = '', ...fields]) => [code, namesIn(fields)]));

const FORMAL = new Map(linesOf(FORMAL_NAMES).map(([code = '', ...names]) => [code, names]));

/** What a State is called in full; `undefined` for a code that no State has. */
export const formalNameOf = (code: string, language: Language): string | undefined =>
  FORMAL.get(code.toUpperCase())?.[LANGUAGES.indexOf(language)];

export const KNOWN_STATES: readonly KnownState[] = linesOf(SHORT_NAMES).map(([code = '', ...fields]) => ({
  code,
  names: [...new Set([...namesIn(fields), ...(OTHERS.get(code) ?? []), ...(FORMAL.get(code) ?? [])])],
}));

export const KNOWN_FORMER_NAMES: readonly FormerName[] = linesOf(FORMER_NAMES).flatMap(
  ([codes = '', until = '', ...fields]) =>
    namesIn(fields).map((name) => ({ name, codes: codes.split(' '), until: Number(until) })),
);
