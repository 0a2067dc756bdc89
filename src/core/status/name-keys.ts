/** How names of States are compared: first by what they are written with, then by their words. */
import { headingKey, withOneApostrophe, withoutInvisible } from '../values/code-key';

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const SAINT = /^(?:st|ste|sta)$/;
/** Articles and the like, in the languages that write them apart. */
const SMALL_WORDS = new Set('the of and for la le les l de des du d et en el los las del y da do e s'.split(' '));

/** What lists shorten, and the same words of other languages: `Congo, Dem. Rep.` */
const FULL = new Map(
  Object.entries({
    republic: 'rep republique republica',
    democratic: 'dem democratique democratica',
    federated: 'fed federal federale',
    states: 'sts',
    people: 'peoples',
    united: 'utd',
    islamic: 'isl',
  }).flatMap(([full, others]) => others.split(' ').map((word) => [word, full] as const)),
);

/** A mark that points to a footnote: digits, or a letter in brackets. No State has a digit in its name. */
const NOTE_MARK = /(?<!\s)\s*(?:[([]\s*(?:\d{1,2}|\p{Ll})\s*[)\]]|\d{1,2}(?:\s*[/)])?)\s*[*†‡]*$/u;

/** The name without a mark of a footnote after it. */
export const withoutNote = (name: string): string => name.normalize('NFKC').replace(NOTE_MARK, '');

const FORMER =
  /^(?:formerly|former|previously|ex|anciennement|ex-|antes|antigua|antiguo|ранее|бывш\p{L}*|سابقا|前)[\s:.-]+/iu;

/** Two names of one State in one cell, `Turkey/Türkiye` or `Eswatini (formerly Swaziland)`, each by itself; none for a single one. */
export function namesApart(name: string): string[] {
  const parts = name
    .split(/[/()[\]（）;]|\s[–—-]\s/u)
    .map((part) => part.trim().replace(FORMER, ''))
    .filter((part) => nameKey(part) !== '');
  return parts.length > 1 ? parts : [];
}

/** A name without regard to case, accents, spaces, width and punctuation; empty where it has no letter. */
export const nameKey = (name: string): string => headingKey(name).replace(NO_LETTER, '');

/**
 * The words of a name in whatever order, without articles: `Iran (Islamic Republic of)`, `Iran, Islamic Republic of` and `The Islamic
 * Republic of Iran` are one; `Korea` and `Republic of Korea` are not.
 */
export function wordsKey(name: string): string {
  const words = withoutInvisible(withOneApostrophe(name).normalize('NFKD'))
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .split(NO_LETTER)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => (SAINT.test(word) ? 'saint' : (FULL.get(word) ?? word)));
  return words.sort().join(' ');
}
