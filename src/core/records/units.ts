/** Units in which amounts are written: words of scale, and names and codes of currencies, in captions, headings and answers. */
import { currencyDecimals } from '../values/currencies';
import { headingKey } from '../values/code-key';
import { CURRENCY_NAMES, SCALE_WORDS } from './unit-words';

export interface Unit {
  /** What one of the sheet's units is: 1, 1000, 1000000 … */
  readonly scale: number;
  /** ISO code; `undefined`: not said. */
  readonly currency: string | undefined;
}

/** What a text says of the unit of the amounts below it. `scale` 1 and no currency: nothing. */
export interface UnitSaid extends Unit {
  /** The words that say it, as written. */
  readonly words: string;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Reads an answer: `1000 USD`, `USD`, `1000`, `1` or words of scale. */
export function readUnit(text: string): Unit | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = /^([\d ,.'’]*)\s*([\p{L} .$€£¥]*)$/u.exec(plain.slice(0, 80));
  if (!match) return undefined;
  const digits = match[1]!.replace(/[ ,.'’]/g, '');
  const rest = match[2]!.trim();
  const said = rest === '' ? undefined : unitIn(rest);
  const scale = digits === '' ? (said?.scale ?? 1) : Number(digits) * (said?.scale ?? 1);
  if (!/^10*$/.test(String(scale))) return undefined;
  if (rest !== '' && said === undefined) return undefined;
  return { scale, currency: said?.currency };
}

/** What a caption or heading says of scale and currency; `undefined` where it says neither. */
export function unitIn(text: string): UnitSaid | undefined {
  if (text.length > 300) return undefined;
  const plain = text.normalize('NFKC').replace(/[\u2018\u2019\u02bc`]/g, "'");
  const words: string[] = [];
  let scale = 1;
  for (const { pattern, value } of SCALES) {
    const found = pattern.exec(plain);
    if (!found) continue;
    scale = value;
    words.push(found[0].trim());
    break;
  }
  const currency = currencyIn(plain);
  if (currency) words.push(currency.words);
  return scale === 1 && !currency ? undefined : { scale, currency: currency?.code, words: words.join(' ') };
}

const bounded = (word: string): string => {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const starts = LETTER.test(word[0]!) && !CJK.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const ends = LETTER.test(word.at(-1)!) && !CJK.test(word) ? '(?![\\p{L}\\p{N}])' : '';
  return `${starts}${escaped}${ends}`;
};
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

const SCALES = SCALE_WORDS.map(({ value, words }) => ({
  value,
  pattern: new RegExp(words.map(bounded).join('|'), 'iu'),
}));

const NAMES = CURRENCY_NAMES.map(({ code, words }) => ({
  code,
  pattern: new RegExp(words.map(bounded).join('|'), 'iu'),
}));

function currencyIn(text: string): { readonly code: string; readonly words: string } | undefined {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu)) {
    const [word] = match;
    if (currencyDecimals(word) === undefined) continue;
    const around = `${text.slice(0, match.index).trimEnd().slice(-3)}|${text.slice(match.index + 3)[0] ?? ''}`;
    // Three capitals may be anything (a treaty, a conference): only the usual currencies are known by them alone.
    if (USUAL.has(word) || text.trim() === word || /(?:[([（]|\bin|\ben)\|/iu.test(around))
      return { code: word, words: word };
  }
  for (const { code, pattern } of NAMES) {
    const found = pattern.exec(text);
    if (found) return { code, words: found[0].trim() };
  }
  return undefined;
}

const USUAL: ReadonlySet<string> = new Set(
  'USD EUR CHF GBP JPY CNY RUB CAD AUD NZD SEK NOK DKK PLN CZK HUF KRW INR BRL ZAR MXN THB KES ETB'.split(' '),
);

/** A heading without what it says of unit and currency: `Amount (CHF)` is `Amount`. */
export function withoutUnit(heading: string): string | undefined {
  const said = unitIn(heading);
  if (!said) return undefined;
  const bare = heading.replace(/[([（［][^)\]）］]*[)\]）］]/gu, (part) => (unitIn(part) ? '' : part)).trim();
  if (bare !== heading.trim() && headingKey(bare) !== '') return bare;
  const cut = heading.replace(/[\s,;:/–—-]*(?:in\s+)?[A-Z]{3}\s*$/u, '').trim();
  return cut !== heading.trim() && headingKey(cut) !== '' ? cut : undefined;
}
