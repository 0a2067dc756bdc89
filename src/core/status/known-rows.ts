/** What the names that ship know of a register's rows: which State a row is, and in which language the register has its names. */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import { KNOWN_STATES, knownState } from '../language/known-states';
import { nameKey } from './name-keys';
import type { StateRow } from './status-records';

export type PlainRow = Omit<StateRow, 'known' | 'nameLanguage'>;

export function withKnown(rows: readonly PlainRow[]): StateRow[] {
  const known = knownCodes(rows);
  const nameLanguage = languageOf(rows.map(({ name }, at) => [name, known[at]!] as const));
  return rows.map((row, at) => ({ ...row, known: known[at]!, nameLanguage }));
}

/** A row's own code where a State has it. A register with codes of its own is known by its names: all of a row's must mean one State, and no other row's. */
function knownCodes(rows: readonly PlainRow[]): string[] {
  const own = rows.map(({ code }) => knownState(code)?.code ?? '');
  if (!own.includes('')) return own;
  const codes = new Map<string, string>();
  for (const { code, names } of KNOWN_STATES) {
    // What two States are called names neither.
    for (const key of names.map(nameKey)) codes.set(key, codes.has(key) && codes.get(key) !== code ? '' : code);
  }
  const found = rows.map(({ name, names, aliases }, at) => {
    if (own[at] !== '') return own[at]!;
    const meant = [name, ...Object.values(names), ...aliases].map((each) => codes.get(nameKey(each)));
    const sure = new Set(meant.filter((code) => code !== undefined));
    return sure.size === 1 ? [...sure][0]! : '';
  });
  const counts = new Map<string, number>();
  for (const code of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return found.map((code, at) => (own[at] === '' && counts.get(code)! > 1 ? '' : code));
}

/** The language in which the most names are the United Nations' own; English where none is, and where as many are in English. */
function languageOf(names: readonly (readonly [name: string, code: string])[]): Language {
  const counts = LANGUAGES.map((language) => names.filter(([name, code]) => isNameIn(name, code, language)).length);
  return LANGUAGES[counts.indexOf(Math.max(...counts))]!;
}

function isNameIn(name: string, code: string, language: Language): boolean {
  const state = knownState(code);
  if (state === undefined) return false;
  const short = state.short[language];
  // Who writes `Iran` means that name without what the list adds to it.
  const plain = short.replace(/ [(（].*/, '');
  return [short, plain, state.formal[language]].some((each) => nameKey(each) === nameKey(name));
}
