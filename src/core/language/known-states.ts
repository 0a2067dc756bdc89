/** Every State by all the names that ship with the program; where they come from is told in docs/language/state-names.md. */
import { FOR_SPEAKING } from './for-speaking';
import type { InEach, Language } from './language';
import { inEach, LANGUAGES } from './language';
import { FORMER_NAMES } from './former-state-names';
import { OTHER_NAMES } from './other-state-names';

/** A member or observer of the United Nations, or who else is party to treaties of which it is the depositary. */
export interface KnownState {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  /** The United Nations' short name, as a list prints it: `Iran (Islamic Republic of)`, `Bahamas`. */
  readonly short: InEach<string>;
  /** The United Nations' name in full, without its article. */
  readonly formal: InEach<string>;
  /** What running text calls it, with its article: `the Islamic Republic of Iran`, `the Bahamas`. */
  readonly inText: InEach<string>;
  /** Short and formal names in the six languages and all others, each once. */
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

/** The article that the tables give with a name, for running text: `Bahamas (the)`, `the Commonwealth of the Bahamas`, `l’Algérie`. */
const AFTER = / \((?:the|l’|la|le|les|el|los|las)\)$/;
const BEFORE = /^(?:the |l’|la |le |les |el |los |las )/;

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

const namesIn = (fields: readonly string[]): string[] => fields.flatMap((field) => field.split('; '));

const OTHERS = new Map(linesOf(OTHER_NAMES).map(([code = '', ...fields]) => [code, namesIn(fields)]));

/** By language and code: short name and formal one. */
const UNITED_NATIONS = new Map(
  LANGUAGES.map((language) => [
    language,
    new Map(
      linesOf(FOR_SPEAKING[language].states).map(([code = '', short = '', formal = '']) => [
        code,
        [short.replace(AFTER, ''), formal.replace(BEFORE, ''), textName(short, formal)] as const,
      ]),
    ),
  ]),
);

/** The short name after its article; the formal one where the short one has other words in brackets. */
function textName(short: string, formal: string): string {
  const name = short.replace(AFTER, '');
  if (/[(（]/.test(name)) return formal;
  const [article] = AFTER.exec(short) ?? [''];
  const before = article.replace(/^ \(|\)$/g, '');
  return before === '' || before.endsWith('’') ? before + name : `${before} ${name}`;
}

const namesOf = (code: string, form: 0 | 1 | 2): InEach<string> =>
  inEach((language) => UNITED_NATIONS.get(language)!.get(code)![form]);

export const KNOWN_STATES: readonly KnownState[] = [...UNITED_NATIONS.get('en')!.keys()].map((code) => {
  const [short, formal, inText] = [namesOf(code, 0), namesOf(code, 1), namesOf(code, 2)];
  const names = new Set([...Object.values(short), ...Object.values(formal), ...(OTHERS.get(code) ?? [])]);
  return { code, short, formal, inText, names: [...names] };
});

const BY_CODE = new Map(KNOWN_STATES.map((state) => [state.code, state]));

export const knownState = (code: string): KnownState | undefined => BY_CODE.get(code.toUpperCase());

/** What a list calls a State; `undefined` for a code that no State has. */
export const shortNameOf = (code: string, language: Language): string | undefined => knownState(code)?.short[language];

/** What a State is called in full; `undefined` for a code that no State has. */
export const formalNameOf = (code: string, language: Language): string | undefined =>
  knownState(code)?.formal[language];

/** What a sentence calls a State, with its article; `undefined` for a code that no State has. */
export const nameInTextOf = (code: string, language: Language): string | undefined =>
  knownState(code)?.inText[language];

export const KNOWN_FORMER_NAMES: readonly FormerName[] = linesOf(FORMER_NAMES).flatMap(
  ([codes = '', until = '', ...fields]) =>
    namesIn(fields).map((name) => ({ name, codes: codes.split(' '), until: Number(until) })),
);
