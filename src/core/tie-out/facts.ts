/** What a text of a document states: numbers with their units, days, names, on which side of the estimate, whether at all. */
import { DATE_STYLES } from '../language/date-style';
import type { Language } from '../language/language';
import { TRAITS } from '../language/language';
import { DOCUMENT_WORDS } from '../language/document-words';
import type { BudgetSense } from '../language/tie-out-words';
import { BUDGET_SENSES } from './budget-senses';
import type { Detail } from '../language/tie-out-words';
import { DETAIL_WORDS } from './detail-words';
import type { Sense } from '../language/tie-out-words';
import { MEANING_WORDS } from './meaning-words';
import { levelText } from './plain-text';
import { tokensOf } from './tokens';

export interface Fact {
  readonly kind: 'number' | 'month' | 'name' | 'sense' | 'detail' | 'capital';
  /** By which it is the same fact: a number's value, a name or a capitalised word in small letters, what a word says. */
  readonly key: string;
  /** Of a number: what it is counted in; blank where nothing says. */
  readonly unit: string;
  readonly text: string;
  /** Where it begins and ends in the text that was looked through. */
  readonly at: number;
  readonly end: number;
  /** Which sentence, from 0. */
  readonly sentence: number;
}

export interface Facts {
  readonly all: readonly Fact[];
  /** Every word, in small letters, and how often. */
  readonly words: ReadonlyMap<string, number>;
  /** Those that are no part of a name. */
  readonly outside: ReadonlySet<string>;
  /** The text that was looked through. */
  readonly text: string;
}

/** Marks of vowels, and the stroke that only lengthens a word. */
const VOWELS = /[\u064b-\u065f\u0670\u0640]/g;
const ALEFS = /[\u0622\u0623\u0625\u0671]/g;

/** A minus sign before a number, or before the dollar's sign that stands before it; neither a range's nor a code's. */
const SIGN = /(?:^|[\s("',:;\uff0c\uff1a\u060c\u3001]|\p{Script=Han})(-(?:us ?)?\$?)$/iu;

/** Letters that are written in several ways are one; the text stays as long as it was. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(ALEFS, '\u0627')
    .replace(/\u0624/g, '\u0648');

/** The names that a document may name, and whether it is one of the budget, in which other words say what an amount is. */
export interface Wording {
  readonly names: readonly string[];
  readonly isBudget: boolean;
}

/** The facts of a text in a language, in the order in which they stand. */
export function factsOf(text: string, language: Language, { names, isBudget }: Wording): Facts {
  const level = levelText(text).replace(VOWELS, '').replace(/ +/g, ' ');
  const sentences = sentenceEnds(level);
  const sentenceAt = (at: number): number => sentences.filter((end) => end <= at).length;
  const small = folded(level);
  const taken = new Uint8Array(level.length);
  const facts: Fact[] = [];
  const add = (kind: Fact['kind'], key: string, at: number, end: number, unit = ''): void => {
    facts.push({ kind, key, unit, text: level.slice(at, end).trim(), at, end, sentence: sentenceAt(at) });
  };
  const take = (found: RegExpExecArray | RegExpMatchArray, use: (at: number, end: number) => void): void => {
    const [at, end] = [found.index!, found.index! + found[0].length];
    if (end === at || taken.subarray(at, end).some((each) => each > 0)) return;
    taken.fill(1, at, end);
    use(at, end);
  };
  for (const name of byLength(names)) {
    for (const found of small.matchAll(pattern(escaped(name), language)))
      take(found, (at, end) => add('name', name, at, end));
  }
  for (const [sense, words] of sensesOf(language)) {
    for (const found of small.matchAll(words)) {
      take(found, (at, end) => {
        if (sense !== '') add('sense', sense, at, end);
      });
    }
  }
  // Beside the others: what is not received is neither received nor not.
  const addBeside = (kind: Fact['kind'], patterns: readonly (readonly [string, RegExp])[]): void => {
    const seen = new Uint8Array(level.length);
    for (const [key, words] of patterns) {
      for (const { index, 0: found } of small.matchAll(words)) {
        if (found === '' || seen[index] === 1) continue;
        seen.fill(1, index, index + found.length);
        add(kind, key, index, index + found.length);
      }
    }
  };
  if (isBudget) addBeside('sense', budgetSensesOf(language));
  addBeside('detail', detailsOf(language));
  const tokens = tokensOf(level, language);
  const values = numberValues(language);
  for (const { kind, key, at, text: own } of tokens) {
    // `One` is an article in most languages, and goes without saying.
    const value = kind === 'number' ? key : kind === 'number-word' ? (values.get(key) ?? key) : '';
    if (value === '' || (kind === 'number-word' && value === '1')) continue;
    const unit = unitOf(small, at, at + own.length, language);
    taken.fill(1, unit.from, unit.to);
    const sign = kind === 'number' ? (SIGN.exec(level.slice(0, at))?.[1] ?? '') : '';
    add('number', sign === '' ? value : `-${value}`, at - sign.length, at + own.length, unit.name);
  }
  for (const { kind, key, at, text: own } of tokens) {
    if (kind === 'month') add('month', key, at, at + own.length);
    else if (kind === 'word' && taken[at] === 0 && isCapital(level, at, own)) add('capital', key, at, at + own.length);
  }
  const words = new Map<string, number>();
  const outside = new Set<string>();
  const named = facts.filter(({ kind }) => kind === 'name');
  for (const { kind, key, at } of tokens) {
    if (kind !== 'word') continue;
    words.set(key, (words.get(key) ?? 0) + 1);
    if (!named.some((name) => name.at <= at && at < name.end)) outside.add(key);
  }
  return { all: facts.sort((a, b) => a.at - b.at || b.end - a.end), words, outside, text: level };
}

const byLength = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => folded(levelText(name).replace(VOWELS, '').replace(/ +/g, ' ').trim())))]
    .filter((name) => name.length > 2 || /\p{Script=Han}{2}/u.test(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Words of a pattern, as words; in Chinese they stand anywhere, and in Arabic a word may begin with a particle. */
function pattern(words: string, language: Language): RegExp {
  const { particles = '' } = MEANING_WORDS[language];
  if (!TRAITS[language].isSpaced) return new RegExp(words, 'gu');
  return new RegExp(`(?<![\\p{L}\\p{N}])${particles}(?:${words.replaceAll('\\w', '\\p{L}')})(?![\\p{L}\\p{N}])`, 'gu');
}

const senses = new Map<Language, (readonly [Sense | '', RegExp])[]>();
function sensesOf(language: Language): (readonly [Sense | '', RegExp])[] {
  let known = senses.get(language);
  if (!known) {
    known = MEANING_WORDS[language].senses.map(([sense, words]) => [sense, pattern(words, language)] as const);
    senses.set(language, known);
  }
  return known;
}

const budgetSenses = new Map<Language, (readonly [BudgetSense, RegExp])[]>();
function budgetSensesOf(language: Language): (readonly [BudgetSense, RegExp])[] {
  let known = budgetSenses.get(language);
  if (!known) {
    known = BUDGET_SENSES[language].map(([sense, words]) => [sense, pattern(words, language)] as const);
    budgetSenses.set(language, known);
  }
  return known;
}

const details = new Map<Language, (readonly [Detail, RegExp])[]>();
function detailsOf(language: Language): (readonly [Detail, RegExp])[] {
  let known = details.get(language);
  if (!known) {
    const months = `(?:${DATE_STYLES[language].months.map((month) => escaped(folded(month))).join('|')})`;
    known = DETAIL_WORDS[language].map(
      ([detail, words]) => [detail, pattern(words.replaceAll('{month}', months), language)] as const,
    );
    details.set(language, known);
  }
  return known;
}

const numbers = new Map<Language, ReadonlyMap<string, string>>();
function numberValues(language: Language): ReadonlyMap<string, string> {
  let known = numbers.get(language);
  if (!known) {
    const { numbersOf, numbersAt, numbersOfPostings } = DOCUMENT_WORDS[language];
    const lists = [numbersOf, numbersAt, numbersOfPostings].map((list) => list.toLowerCase().split(' '));
    known = new Map(lists.flatMap((list) => list.map((word, at) => [word, String(at + 1)] as const)));
    numbers.set(language, known);
  }
  return known;
}

interface UnitPatterns {
  readonly before: RegExp;
  readonly after: RegExp;
}
const units = new Map<Language, UnitPatterns>();
function unitPatterns(language: Language): UnitPatterns {
  let known = units.get(language);
  if (!known) {
    const { perCent, dollars, otherCurrency, thousand, million } = MEANING_WORDS[language];
    const unit = `(?:(?<share>${perCent})|(?<dollars>${dollars})|(?<other>${otherCurrency}))`;
    const [start, end] = TRAITS[language].isSpaced ? ['(?<![\\p{L}])', '(?![\\p{L}])'] : ['', ''];
    known = {
      before: new RegExp(`${start}${unit}\\s?$`, 'u'),
      after: new RegExp(
        `^[\\s-]?(?:(?:(?<thousand>${thousand})|(?<million>${million}))${end}\\s?)?(?:${unit}${end})?`,
        'u',
      ),
    };
    units.set(language, known);
  }
  return known;
}

/** Whether a text says in what amounts are: a currency, thousands. */
export function statesUnit(text: string, language: Language): boolean {
  const { dollars, otherCurrency, thousand, million } = MEANING_WORDS[language];
  return pattern(`${dollars}|${otherCurrency}|${thousand}|${million}`, language).test(folded(levelText(text)));
}

/** One name for each currency, whether its code, its sign or its name is written. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|eur|евро|يورو|欧元/],
  // Francs that are not Swiss, before those that nobody says of which country.
  ['FRF', /french|français|franceses|французск|фр\.|فرنسي|法国/],
  ['BEF', /belg|бельг|بلجيك|比利时/],
  ['XAF', /cfa/],
  ['CHF', /chf|fran|франк|فرنك|法郎/],
  ['GBP', /£|gbp|pound|livre|libra|фунт|جنيه|英镑/],
  ['JPY', /¥|jpy|yen|иен|ين|日元/],
  ['CNY', /cny|yuan|юан|يوان|人民币/],
];

/** What a number is counted in, and the piece of text that says so, the number among it. */
function unitOf(
  text: string,
  at: number,
  end: number,
  language: Language,
): { readonly name: string; readonly from: number; readonly to: number } {
  const { before, after } = unitPatterns(language);
  const first = before.exec(text.slice(Math.max(0, at - 40), at));
  const then = after.exec(text.slice(end, end + 60));
  const size = then?.groups?.thousand ? 'thousand ' : then?.groups?.million ? 'million ' : '';
  const named = unitNamed(then) || unitNamed(first);
  return { name: size + named, from: at - (first?.[0].length ?? 0), to: end + (then?.[0].length ?? 0) };
}

function unitNamed(found: RegExpExecArray | null): string {
  const { share, dollars, other } = found?.groups ?? {};
  if (share) return 'per cent';
  if (dollars) return 'USD';
  return other ? (CURRENCIES.find(([, words]) => words.test(other))?.[0] ?? other) : '';
}

/** A stop, but for that of a shortened word. */
const STOP =
  /(?<!(?:^|[\s(])(?:долл|тыс|млн|no|nos|mr|mrs|ms|dr|art|par|p|pp|cf|г|гг|ст|п|u\.s))[.!?؟](?=["»)\]]?\s|["»)\]]?$)|[。！？]/giu;

const sentenceEnds = (text: string): number[] => [...text.matchAll(STOP)].map(({ index }) => index + 1);

/** A word with a capital that is not there because a sentence begins. */
function isCapital(text: string, at: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(0, at).trimEnd();
  return before !== '' && !/[.!?:"([]$/.test(before);
}
