/** Units in which amounts are written: words of scale, and names and codes of currencies, in captions, headings and answers. */
import { BY_WORDS, currencyIn, LOCAL, SHARED, SIGNS } from './currency-in-text';
import { currencyDecimals } from './currencies';
import { SCALE_NUMBER, scaleIn, SCALES } from './scale-in-text';
import { UNIT_FILLERS } from './unit-words';
import { WordList, WordedText } from './word-patterns';

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

const MOST_KEPT = 4000;

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
export const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/;

export const normal = (text: string): string => text.normalize('NFKC').replace(/[\u2018\u2019\u02bc`]/g, "'");

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
export const mayNameUnit = (worded: WordedText): boolean =>
  worded.mayHold(UNITS) ||
  SCALE_NUMBER.test(worded.text) ||
  /[$€£]|[kKTM](?:USD|EUR|CHF|GBP)/.test(worded.text) ||
  (worded.text.match(CAPITALS) ?? []).some((code) => currencyDecimals(code) !== undefined);
