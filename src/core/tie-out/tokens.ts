/** A text in pieces: numbers, words, signs. Every digit is in a number. */
import { DATE_STYLES } from '../language/date-style';
import type { Language } from '../language/language';
import { TRAITS } from '../language/language';
import { DOCUMENT_WORDS } from '../language/document-words';
import { numberPattern, plainNumber } from './read-figure';

export interface Token {
  readonly kind: 'number' | 'number-word' | 'month' | 'word' | 'sign';
  /** As it is compared: a number without its grouping, a word in lower case, a dash between words blank. */
  readonly key: string;
  readonly text: string;
  /** Where it begins in the levelled text. */
  readonly at: number;
}

/** Of two months in Arabic. */
const SECOND_HALVES = new Set(['الأول', 'الثاني']);

/** The pieces of a levelled text. */
export function tokensOf(text: string, language: Language): Token[] {
  const { months, numbers, pattern } = wordsOf(language);
  const tokens: Token[] = [];
  for (const found of text.matchAll(pattern)) {
    const [whole, number, letters] = found;
    const at = found.index;
    if (number !== undefined) tokens.push({ kind: 'number', key: plainNumber(number, language), text: whole, at });
    else if (letters !== undefined) {
      const key = whole.toLowerCase();
      // `Second` is a month's where it follows half of its name, and an ordinary word elsewhere.
      const isMonth = months.has(key) && (!SECOND_HALVES.has(key) || tokens.at(-1)?.kind === 'month');
      const kind = numbers.has(key) ? 'number-word' : isMonth ? 'month' : 'word';
      tokens.push({ kind, key, text: whole, at });
    } else tokens.push({ kind: 'sign', key: isJoiner(text, at) ? '' : whole, text: whole, at });
  }
  return tokens;
}

/** A dash that stands beside no digit, nor before an amount with its sign, only joins or parts words. */
const isJoiner = (text: string, at: number): boolean =>
  text[at] === '-' && !/\d\s?$/.test(text.slice(0, at)) && !/^\s?\$?\d/.test(text.slice(at + 1));

/** Whether a piece says how much or when. */
export const isCounted = ({ kind }: Token): boolean => kind === 'number' || kind === 'number-word' || kind === 'month';

interface LanguageWords {
  readonly pattern: RegExp;
  readonly months: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}
const known = new Map<Language, LanguageWords>();

/** Names of months, and numbers in words as far as a document writes them. */
function wordsOf(language: Language): LanguageWords {
  let words = known.get(language);
  if (!words) {
    const months = DATE_STYLES[language].months.flatMap(
      (month) => month.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
    );
    const { numbersOf, numbersAt, numbersOfPostings } = DOCUMENT_WORDS[language];
    const numbers = [numbersOf, numbersAt, numbersOfPostings].join(' ').toLowerCase().split(' ');
    // Each ideograph is a word of its own.
    const word = "\\p{Script=Han}|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])(?:(?!\\p{Script=Han})[\\p{L}\\p{M}'])*";
    const pattern = new RegExp(`(${numberPattern(language).source})|(${word})|([^\\s])`, 'gu');
    words = { pattern, months: new Set(TRAITS[language].isSpaced ? months : []), numbers: new Set(numbers) };
    known.set(language, words);
  }
  return words;
}
