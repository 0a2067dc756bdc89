/** Units in which amounts are written: words of scale, and names and codes of currencies, in captions, headings and answers. */
import { currencyDecimals } from './currencies';
import { CURRENCY_NAMES_IN_USE } from './currency-names';
import { ARABIC, CJK, WordList, WordPattern, WordedText, wordsOf } from './word-patterns';
import { CURRENCY_NAMES, LOCAL_CURRENCY, PLAIN_WORDS, SCALE_WORDS, SHARED_NAMES, UNIT_FILLERS } from './unit-words';

export interface Unit {
  /** What one of the sheet's units is: 1, 1000, 1000000 …, or 0.01 where amounts are written in cents. */
  readonly scale: number;
  /** ISO code; `undefined`: not said. */
  readonly currency: string | undefined;
}

/** What a text says of the unit of the amounts below it. `scale` 1 and no currency: only that the currency is not ours. */
export interface UnitSaid extends Unit {
  /** The words that say it, as written. */
  readonly words: string;
  /** The currencies that it may be, where a name is shared; else `currency` alone. Empty: one that is not named. */
  readonly among: readonly string[];
}

interface Found {
  readonly at: number;
  readonly words: string;
}
interface ScaleFound extends Found {
  readonly value: number;
}
interface CurrencyFound extends Found {
  readonly among: readonly string[];
}

/** Reads an answer: `1000 USD`, `USD`, `1000`, `1`, `0.01 USD` or words of scale. */
export function readUnit(text: string): Unit | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = /^([\d ,.'’]*)\s*([\p{L} .$€£¥]*)$/u.exec(plain.slice(0, 80));
  if (!match) return undefined;
  const isHundredth = /^0[.,]01\s*$/.test(match[1]!);
  const digits = isHundredth ? '' : match[1]!.replace(/[ ,.'’]/g, '');
  if (digits.startsWith('0')) return undefined;
  const rest = match[2]!.trim();
  const said = rest === '' ? undefined : unitIn(rest);
  const scale = isHundredth ? 0.01 : digits === '' ? (said?.scale ?? 1) : Number(digits) * (said?.scale ?? 1);
  if ((scale !== 0.01 && !/^10*$/.test(String(scale))) || scale > 1e9) return undefined;
  if (rest !== '' && (said === undefined || !isOnlyUnit(rest))) return undefined;
  return { scale, currency: said?.currency };
}

/** What a caption or heading says of scale and currency; `undefined` where it says neither. */
export function unitIn(text: string): UnitSaid | undefined {
  if (text.length > 300 || PLAIN_NUMBER.test(text)) return undefined;
  const plain = new WordedText(normal(text));
  if (!mayNameUnit(plain)) return undefined;
  const currency = currencyIn(plain);
  const scale = scaleIn(plain, currency);
  if (!scale && !currency) return undefined;
  const words = [scale, currency].flatMap((found) => (found ? [found.words.trim()] : []));
  return {
    scale: scale?.value ?? 1,
    currency: currency?.among[0],
    among: currency?.among ?? [],
    words: [...new Set(words)].join(' '),
  };
}

/** Whether a text says a unit and nothing else. */
export function isOnlyUnit(text: string): boolean {
  if (text.length > 80) return false;
  let known = ONLY_UNITS.get(text);
  if (known === undefined) {
    known = saysOnlyUnit(text);
    if (ONLY_UNITS.size >= MOST_KEPT) ONLY_UNITS.clear();
    ONLY_UNITS.set(text, known);
  }
  return known;
}

/** A ledger says `USD` in each of its rows: short texts are kept with what they are. */
const ONLY_UNITS = new Map<string, boolean>();

function saysOnlyUnit(text: string): boolean {
  const said = unitIn(text);
  if (!said) return false;
  let rest = normal(text);
  for (let round = 0; round < 3; round++) {
    const worded = new WordedText(rest);
    const currency = currencyIn(worded);
    const found = [scaleIn(worded, currency), currency].filter((each) => each !== undefined);
    if (found.length === 0) break;
    const taken = (at: number): boolean => found.some((each) => each.at <= at && at < each.at + each.words.length);
    rest = [...rest.matchAll(/[^]/g)].map(({ 0: sign, index }) => (taken(index) ? ' ' : sign)).join('');
  }
  return rest.replace(UNIT_FILLERS, '').replace(/^[10]+$/, '') === '';
}

/** Whether a unit said in other words is that one. */
export const agrees = (said: UnitSaid, { scale, currency }: Unit): boolean =>
  said.scale === scale && (said.words === '' || said.among.length === 0 || said.among.includes(currency ?? ''));

/** Says no unit by itself. */
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/;

const normal = (text: string): string => text.normalize('NFKC').replace(/[\u2018\u2019\u02bc`]/g, "'");

const SCALES = SCALE_WORDS.map(({ value, sure, weak }) => ({
  value,
  sure: new WordPattern(sure),
  weak: new WordPattern(weak),
}));

/** A scale written as a number: `Unit: US$ 1,000`, `(1000 USD)`, `x 1,000`, `in 1000s`. */
const MONEY = '(?:US\\$|U\\.S\\.\\$|\\$|€|£|[A-Z]{3}(?![A-Za-z]))';
const NUMBER = "(1[ ,.']?000(?:[ ,.']?000)?)(?![ ,.']?\\d)";
const NUMBERED: readonly RegExp[] = [
  `(?:[Uu]nits?|[Uu]nités?|[Uu]nidad(?:es)?|[Ee]inheit|[Ее]диница(?: измерения)?|[Ее]д\\.|الوحدة|单位)\\s*[:：=]?\\s*(?:in\\s+)?${MONEY}?\\s*${NUMBER}`,
  `[([]\\s*(?:in\\s+)?${MONEY}\\s*${NUMBER}\\s*[)\\]]`,
  `[([]\\s*(?:in\\s+)?${NUMBER}\\s*${MONEY}\\s*[)\\]]`,
  `(?<![\\p{L}\\p{N}])[x×*]\\s?${NUMBER}`,
  `(?<!\\p{L})(?:in|en|в)\\s+(?:${MONEY}\\s*)?${NUMBER}s?(?=\\s*(?:$|[)\\],;.]|${MONEY}|\\p{Lu}?\\p{Ll}*\\s?(?:dollars|francs|euros|dólares|долл\\p{Ll}*|франк\\p{Ll}*|руб\\p{Ll}*|евро)))`,
].map((source) => new RegExp(source, 'u'));
/** What each of these holds: a number that does not follow a hyphen or another number, as in a code, or one with a currency in parentheses. */
const SCALE_NUMBER = /[^\d\s,'-]\s*1[ ,.']?000|[([]\s*(?:in\s+)?1[ ,.']?000/;
/** `TEUR`, `kUSD`, `MUSD`, `k€`. */
const PREFIXED = /(?<![\p{L}\p{N}])(k|K|T|M|Tsd|Mio)\.?\s?(?=(?:USD|EUR|CHF|GBP|US\$|\$|€|£)(?!\p{L}))/u;
/** `US$m`, `USD k`, `€ bn`: not `CHF M-01`. */
const SUFFIXED = /(?:USD|EUR|CHF|GBP|[$€£])\s?(k|K|m|M|mn|mln|bn)(?![\p{L}\p{N}.-])/u;
const SUFFIXES: Readonly<Record<string, number>> = { k: 1000, bn: 1_000_000_000 };

/** Without any of these no prefix of a currency is looked for. */
const MONEY_SIGN = /USD|EUR|CHF|GBP|[$€£]/;

const NOT_BEFORE =
  /(?:(?<!\p{L})(?:not|non|no|pas|never|не|nicht|rather than|without|sans|sin)\s+(?:\p{L}+\s+){0,1}|(?:ليست?|غير|لا)\s+|(?:不以|非|不是))$/iu;
/** Words that lead in a unit. */
const LEADS =
  /(?:^|[([:：=,;|–-]|(?<!\p{L})(?:in|en|em|of|de|d'|в|по|на|units?|unités?|currency|monnaie|devise|moneda|валюта|us|usd|chf|eur)|单位|以|\$|€|£)\s*$/iu;
const TRAILS = /^\s*(?:$|[)\],.;:；，。|/])|^\s+[–-]/u;
const OF_COUNTRY = /^\s+(?:of|des?|del|du|d')\s*(?:(?:the|los|las|la|les|l')\s*)?\p{Lu}/u;
/** `thousands of participants` says no unit. */
const OF_OTHERS = /^\s+(?:of|de|d')\s*/iu;

function scaleIn(worded: WordedText, currency: CurrencyFound | undefined): ScaleFound | undefined {
  const { text } = worded;
  for (const pattern of SCALE_NUMBER.test(text) ? NUMBERED : []) {
    const found = pattern.exec(text);
    if (found?.[1]) return { at: found.index, words: found[0], value: Number(found[1].replace(/\D/g, '')) };
  }
  const prefixed = MONEY_SIGN.test(text) ? PREFIXED.exec(text) : null;
  if (prefixed) {
    const value = prefixed[1] === 'M' || prefixed[1] === 'Mio' ? 1_000_000 : 1000;
    return { at: prefixed.index, words: prefixed[0], value };
  }
  const suffixed = MONEY_SIGN.test(text) ? SUFFIXED.exec(text) : null;
  if (suffixed) {
    const letters = suffixed[1]!;
    const at = suffixed.index + suffixed[0].length - letters.length;
    return { at, words: letters, value: SUFFIXES[letters.toLowerCase()] ?? 1_000_000 };
  }
  for (const { value, sure, weak } of SCALES) {
    for (const [pattern, isSure] of [
      [sure, true],
      [weak, false],
    ] as const) {
      for (const found of pattern.in(worded)) {
        const before = text.slice(0, found.index);
        const after = text.slice(found.index + found[0].length);
        if (NOT_BEFORE.test(before.replace(/(?<!\p{L})(?:in|en|в)\s*$/iu, ''))) continue;
        // `2 thousand participants`, `10 thousands`
        if (/\p{N}\s*$/u.test(before) && /^[\p{L}]/u.test(found[0])) continue;
        const isLed = LEADS.test(before);
        const nextCurrency = currency && currency.at >= found.index && isNear(text, found, currency);
        const priorCurrency =
          currency && currency.at + currency.words.length <= found.index && isNear(text, currency, found);
        const isPrefixed = ARABIC.test(found[0]) && /^و?(?:ب|ل)/u.test(found[0]);
        if (isSure) {
          const others = OF_OTHERS.exec(after);
          const isOfOthers =
            others &&
            !nextCurrency &&
            !/^(?:local|national|currenc|units?|monn|moned)/iu.test(after.slice(others[0].length));
          if (isOfOthers && !isLed) continue;
          if (isOfOthers && LEADS.test(before) && !/(?:^|\p{L}|[([:：])\s*$/u.test(before)) continue;
          if (isOfOthers && before.trim() === '') continue;
        } else {
          const isSaid = nextCurrency
            ? isLed || before.trim() === ''
            : (isLed || priorCurrency || isPrefixed) && TRAILS.test(after);
          // `One million dollars`, `k` as a letter
          if (!isSaid || (found[0].toLowerCase() === 'k' && !/(?:in|[([])\s*$/iu.test(before))) continue;
        }
        return { at: found.index, words: found[0], value };
      }
    }
  }
  return undefined;
}

/** Whether one stands directly before the other, with nothing but `of` between them. */
function isNear(text: string, one: Found | RegExpMatchArray, other: Found | RegExpMatchArray): boolean {
  const [from, words] = 'words' in one ? [one.at, one.words] : [one.index ?? 0, one[0] ?? ''];
  const to = 'words' in other ? other.at : (other.index ?? 0);
  return (
    to >= from &&
    /^\s*(?:of|de|des|d'|в)?\s*$/iu.test(text.slice(from + words.length, Math.max(to, from + words.length)))
  );
}

const SIGNS = CURRENCY_NAMES.map(({ code, words }) => ({ code, pattern: new WordPattern(words) }));
const LOCAL = new WordPattern(LOCAL_CURRENCY);

/** Full names by their words, compared without accents; Arabic ones by their stems. Chinese ones are looked for as they stand. */
const BY_WORDS = new Map<string, string>();
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

const SHARED = new Map<string, readonly string[]>();
const SHARED_CHINESE: { readonly name: string; readonly codes: readonly string[] }[] = [];
for (const { codes, words } of SHARED_NAMES) {
  for (const word of words) {
    if (CJK.test(word)) SHARED_CHINESE.push({ name: word, codes });
    else SHARED.set(wordsOf(word)[0]!.key, codes);
  }
}

function currencyIn(worded: WordedText): CurrencyFound | undefined {
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
  found.push(...namesIn(worded));
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

const UNIT_KEYS = [
  ...SCALES.flatMap(({ sure, weak }) => [...sure.list.keys, ...weak.list.keys]),
  ...SIGNS.flatMap(({ pattern }) => [...pattern.list.keys]),
  ...LOCAL.list.keys,
  ...[...BY_WORDS.keys()].map((name) => name.split(' ', 1)[0]!),
  ...SHARED.keys(),
];
const UNIT_SIGNS = [
  ...SCALES.flatMap(({ sure, weak }) => [...sure.list.signs, ...weak.list.signs]),
  ...SIGNS.flatMap(({ pattern }) => pattern.list.signs),
];
const UNITS = new WordList(UNIT_KEYS, UNIT_SIGNS);
const CAPITALS = /(?<![A-Za-z\d])[A-Z]{3}(?![A-Za-z\d])/g;

/** Whether a text may name a unit, whole or in a part of it: most texts surely do not. */
const mayNameUnit = (worded: WordedText): boolean =>
  worded.mayHold(UNITS) ||
  SCALE_NUMBER.test(worded.text) ||
  /[$€£]|[kKTM](?:USD|EUR|CHF|GBP)/.test(worded.text) ||
  (worded.text.match(CAPITALS) ?? []).some((code) => currencyDecimals(code) !== undefined);

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

const USUAL: ReadonlySet<string> = new Set(
  'USD EUR CHF GBP JPY CNY RUB CAD AUD NZD SEK NOK DKK PLN CZK HUF KRW INR BRL ZAR MXN THB KES ETB'.split(' '),
);

/** What `withoutUnit` said last: the rows above a table are asked about again for each kind that it may be of. */
const bareHeadings = new Map<string, string | undefined>();
const MOST_KEPT = 4000;

/** A heading without what it says of unit and currency: `Amount (CHF)`, `Amount in CHF`, `CHF amount` are all `Amount`. */
export function withoutUnit(heading: string): string | undefined {
  if (heading.length > 320 || PLAIN_NUMBER.test(heading)) return undefined;
  if (bareHeadings.has(heading)) return bareHeadings.get(heading);
  const bare = bareHeading(heading);
  if (bareHeadings.size >= MOST_KEPT) bareHeadings.clear();
  bareHeadings.set(heading, bare);
  return bare;
}

function bareHeading(heading: string): string | undefined {
  const text = normal(heading).trim();
  if (text.length > 80 || !mayNameUnit(new WordedText(text))) return undefined;
  const bare = text.replace(/[([（［][^)\]）］]*[)\]）］]/gu, (part) => (isOnlyUnit(part) ? '' : part)).trim();
  if (bare !== text && bare !== '') return withoutUnit(bare) ?? bare;
  const cuts = [...text.matchAll(/[\s,;:：/–—-]+/gu)];
  for (const { 0: gap, index } of cuts) {
    const [head, tail] = [text.slice(0, index), text.slice(index + gap.length)];
    if (head !== '' && isOnlyUnit(tail)) return head;
  }
  for (const { 0: gap, index } of [...cuts].reverse()) {
    const [head, tail] = [text.slice(0, index), text.slice(index + gap.length)];
    if (tail !== '' && isOnlyUnit(head)) return tail;
  }
  return undefined;
}
