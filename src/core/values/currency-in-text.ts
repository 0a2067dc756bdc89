/** Currencies in a text, by code, by sign or by name. */
import { append } from './append';
import { currencyDecimals } from './currencies';
import { CURRENCY_NAMES_IN_USE } from './currency-names';
import { SCALES } from './scale-in-text';
import type { Found } from './unit-context';
import { LEADS, MONEY_SIGN, TRAILS } from './unit-context';
import { CURRENCY_NAMES, LOCAL_CURRENCY, PLAIN_WORDS, SHARED_NAMES } from './unit-words';
import { ARABIC, CJK, WordPattern, WordedText, wordsOf } from './word-patterns';

export interface CurrencyFound extends Found {
  readonly among: readonly string[];
}

export const SIGNS = CURRENCY_NAMES.map(({ code, words }) => ({ code, pattern: new WordPattern(words) }));
export const LOCAL = new WordPattern(LOCAL_CURRENCY);

/** Full names by their words, compared without accents; Arabic ones by their stems. Chinese ones are looked for as they stand. */
export const BY_WORDS = new Map<string, string>();
const CHINESE: { readonly name: string; readonly code: string }[] = [];
let mostWords = 1;
for (const line of CURRENCY_NAMES_IN_USE.trim().split('\n')) {
  const [code = '', names = ''] = line.split(' | ');
  for (const name of names.split('; ')) {
    if (CJK.test(name)) CHINESE.push({ name, code });
    else {
      const keys = wordsOf(name).map(({ key }) => key);
      // Names of one word are words of the language as well: they are among those that are shared.
      if (keys.length < 2) continue;
      mostWords = Math.max(mostWords, keys.length);
      BY_WORDS.set(keys.join(' '), code);
    }
  }
}
CHINESE.sort((a, b) => b.name.length - a.name.length);

export const SHARED = new Map<string, readonly string[]>();
const SHARED_CHINESE: { readonly name: string; readonly codes: readonly string[] }[] = [];
for (const { codes, words } of SHARED_NAMES) {
  for (const word of words) {
    if (CJK.test(word)) SHARED_CHINESE.push({ name: word, codes });
    else SHARED.set(wordsOf(word)[0]!.key, codes);
  }
}

const USUAL: ReadonlySet<string> = new Set(
  'USD EUR CHF GBP JPY CNY RUB CAD AUD NZD SEK NOK DKK PLN CZK HUF KRW INR BRL ZAR MXN THB KES ETB'.split(' '),
);

const OF_COUNTRY = /^\s+(?:of|des?|del|du|d')\s*(?:(?:the|los|las|la|les|l')\s*)?\p{Lu}/u;

export function currencyIn(worded: WordedText): CurrencyFound | undefined {
  const { text } = worded;
  const found: CurrencyFound[] = [];
  const add = (at: number, words: string, among: readonly string[]): void => void found.push({ at, words, among });
  const capitals = /[A-Z]{3}/.test(text) ? text : '';
  for (const match of capitals.matchAll(/(?<![\p{Script=Latin}\p{N}])[A-Z]{3}(?![\p{Script=Latin}\p{N}])/gu)) {
    const [word] = match;
    if (currencyDecimals(word) === undefined) continue;
    const around = `${text.slice(0, match.index).trimEnd().slice(-3)}|${text.slice(match.index + 3)[0] ?? ''}`;
    // Three capitals may be anything (a treaty, a conference): only the usual currencies are known by them alone.
    if (USUAL.has(word) || text.trim() === word || /(?:[([（]|\bin|\ben)\|/iu.test(around)) {
      add(match.index, word, [word]);
      break;
    }
  }
  // `kUSD`, `TEUR`
  const joined = MONEY_SIGN.test(text) && /(?<![\p{L}\p{N}])[kKTM](USD|EUR|CHF|GBP)(?!\p{L})/u.exec(text);
  if (joined) add(joined.index + 1, joined[1]!, [joined[1]!]);
  for (const { code, pattern } of SIGNS) {
    const [match] = pattern.in(worded);
    if (match) add(match.index, match[0], [code]);
  }
  if (CJK.test(text)) {
    const name = CHINESE.find((each) => text.includes(each.name));
    if (name) add(text.indexOf(name.name), name.name, [name.code]);
    else {
      const shared = SHARED_CHINESE.find((each) => text.includes(each.name));
      if (shared) add(text.indexOf(shared.name), shared.name, shared.codes);
    }
  }
  const hasDollar = text.includes('$');
  const dollar = hasDollar && /(?<![\p{L}\p{N}])\$(?!\s?[\d'])/u.exec(text);
  if (dollar && /^\s*(?:$|[)\],;:/])|^\s+\p{L}/u.test(text.slice(dollar.index + 1)))
    add(dollar.index, '$', SHARED.get('dollars')!);
  const prefixedDollar = hasDollar && /(?<![\p{L}\p{N}])[kKTM]\s?(\$)(?!\p{L})/u.exec(text);
  if (prefixedDollar) add(prefixedDollar.index + prefixedDollar[0].length - 1, '$', SHARED.get('dollars')!);
  append(found, namesIn(worded));
  const [local] = LOCAL.in(worded);
  if (local) add(local.index, local[0], []);
  // What is said first; of two at one place the longer.
  return found.reduce<CurrencyFound | undefined>((best, one) => {
    if (!best) return one;
    if (one.at === best.at) return one.words.length > best.words.length ? one : best;
    // A shared name inside a full one is part of it.
    return one.at < best.at ? one : best;
  }, undefined);
}

/** Names of currencies by their words. */
function namesIn({ text, words }: WordedText): CurrencyFound[] {
  for (let from = 0; from < words.length; from++) {
    for (let count = Math.min(mostWords, words.length - from); count > 1; count--) {
      const last = words[from + count - 1]!;
      const key = words.slice(from, from + count).map((word) => word.key);
      const code = BY_WORDS.get(key.join(' '));
      if (code === undefined) continue;
      return [{ at: words[from]!.at, words: text.slice(words[from]!.at, last.end), among: [code] }];
    }
  }
  for (const [n, { key, at, end }] of words.entries()) {
    const among = SHARED.get(key);
    if (!among) continue;
    const before = text.slice(0, at);
    const after = text.slice(end);
    const prior = words[n - 1];
    const priorText = prior ? text.slice(prior.at, prior.end) : '';
    const isAdjective =
      prior !== undefined &&
      /^\s+$/u.test(text.slice(prior.end, at)) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(priorText) &&
      !PLAIN_WORDS.has(prior.key);
    const isScaled = SCALES.some(({ sure, weak }) =>
      [sure, weak].some((pattern) =>
        [...pattern.in(new WordedText(priorText))].some((match) => match[0] === priorText),
      ),
    );
    const isPrefixed = ARABIC.test(key) && /^و?[بل]/u.test(text.slice(at, end));
    const isPlural = /s$/u.test(key);
    // `Kenya shillings`, `Ruritanian dollars`: of another country than the name alone would say.
    if (isAdjective && isPlural && TRAILS.test(after)) {
      const isDollar = among[0] === 'USD';
      return [{ at: prior.at, words: text.slice(prior.at, end), among: isDollar ? [] : among }];
    }
    if (!LEADS.test(before) && !isScaled && !isPrefixed) continue;
    // `dollars of Ruritania`: of a country whose name for it is not known.
    if (OF_COUNTRY.test(after)) return [{ at, words: text.slice(at, end), among: [] }];
    if (TRAILS.test(after) || /^\s*[(（]/u.test(after)) return [{ at, words: text.slice(at, end), among }];
  }
  return [];
}
