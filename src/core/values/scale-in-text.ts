/** Scales in a text: `thousands`, `US$ 1,000`, `kUSD`. */
import type { Found } from './unit-context';
import { LEADS, MONEY_SIGN, TRAILS } from './unit-context';
import { SCALE_WORDS } from './unit-words';
import { ARABIC, WordPattern } from './word-patterns';
import type { WordedText } from './word-patterns';

export interface ScaleFound extends Found {
  readonly value: number;
}

export const SCALES = SCALE_WORDS.map(({ value, sure, weak }) => ({
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
export const SCALE_NUMBER = /[^\d\s,'-]\s*1[ ,.']?000|[([]\s*(?:in\s+)?1[ ,.']?000/;
/** `TEUR`, `kUSD`, `MUSD`, `k€`. */
const PREFIXED = /(?<![\p{L}\p{N}])(k|K|T|M|Tsd|Mio)\.?\s?(?=(?:USD|EUR|CHF|GBP|US\$|\$|€|£)(?!\p{L}))/u;
/** `US$m`, `USD k`, `€ bn`: not `CHF M-01`. */
const SUFFIXED = /(?:USD|EUR|CHF|GBP|[$€£])\s?(k|K|m|M|mn|mln|bn)(?![\p{L}\p{N}.-])/u;
const SUFFIXES: Readonly<Record<string, number>> = { k: 1000, bn: 1_000_000_000 };

const NOT_BEFORE =
  /(?:(?<!\p{L})(?:not|non|no|pas|never|не|nicht|rather than|without|sans|sin)\s+(?:\p{L}+\s+){0,1}|(?:ليست?|غير|لا)\s+|(?:不以|非|不是))$/iu;

/** `thousands of participants` says no unit. */
const OF_OTHERS = /^\s+(?:of|de|d')\s*/iu;

export function scaleIn(worded: WordedText, currency: Found | undefined): ScaleFound | undefined {
  const signs = scaleInSigns(worded.text);
  if (signs) return signs;
  for (const { value, sure, weak } of SCALES) {
    for (const [pattern, isSure] of [
      [sure, true],
      [weak, false],
    ] as const) {
      for (const found of pattern.in(worded)) {
        if (saysScale(worded.text, found, isSure, currency)) return { at: found.index, words: found[0], value };
      }
    }
  }
  return undefined;
}

/** A scale written with digits, or as a letter at a currency. */
function scaleInSigns(text: string): ScaleFound | undefined {
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
  return undefined;
}

/** Whether the word that was found is said of amounts; one that is not sure by itself needs a currency or a preposition beside it. */
function saysScale(text: string, found: RegExpExecArray, isSure: boolean, currency: Found | undefined): boolean {
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (NOT_BEFORE.test(before.replace(/(?<!\p{L})(?:in|en|в)\s*$/iu, ''))) return false;
  // `2 thousand participants`, `10 thousands`
  if (/\p{N}\s*$/u.test(before) && /^[\p{L}]/u.test(found[0])) return false;
  const isLed = LEADS.test(before);
  const nextCurrency = currency && currency.at >= found.index && isNear(text, found, currency);
  const priorCurrency = currency && currency.at + currency.words.length <= found.index && isNear(text, currency, found);
  const isPrefixed = ARABIC.test(found[0]) && /^و?(?:ب|ل)/u.test(found[0]);
  if (isSure) {
    const others = OF_OTHERS.exec(after);
    const isOfOthers =
      others && !nextCurrency && !/^(?:local|national|currenc|units?|monn|moned)/iu.test(after.slice(others[0].length));
    if (isOfOthers && !isLed) return false;
    if (isOfOthers && LEADS.test(before) && !/(?:^|\p{L}|[([:：])\s*$/u.test(before)) return false;
    if (isOfOthers && before.trim() === '') return false;
  } else {
    const isSaid = nextCurrency
      ? isLed || before.trim() === ''
      : (isLed || priorCurrency || isPrefixed) && TRAILS.test(after);
    // `One million dollars`, `k` as a letter
    if (!isSaid || (found[0].toLowerCase() === 'k' && !/(?:in|[([])\s*$/iu.test(before))) return false;
  }
  return true;
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
