/** A text as it should be and as it was found: what differs, piece by piece. */
import type { FigureName } from '../annex/document-figures';
import { isRightToLeft } from '../language/direction';
import type { Language } from '../language/language';
import { alignBy } from './align';
import { compareMeaning } from './compare-meaning';
import type { ExpectedText } from './document-text';
import type { Wording } from './facts';
import { levelText, plainText } from './plain-text';
import { isReversed } from './read-figure';
import type { Token } from './tokens';
import { isCounted, tokensOf } from './tokens';
import { append } from '../values/append';

export interface TextDifference {
  /**
   * A number, a number in words or a month was `changed`, is `missing`, or is `unaccounted` for; `reversed`: the same number with its groups turned
   * around; `wording`: other words; `meaning`: words that say something else.
   */
  readonly kind: 'changed' | 'missing' | 'unaccounted' | 'reversed' | 'wording' | 'meaning';
  readonly expected: string;
  readonly found: string;
  readonly name: FigureName | undefined;
}

/** A number that stands as it should, or another in its place. */
export interface FoundNumber {
  readonly name: FigureName;
  readonly expected: string;
  /** A plain decimal; blank where it is missing. */
  readonly value: string;
}

export interface TextComparison {
  readonly differences: readonly TextDifference[];
  readonly numbers: readonly FoundNumber[];
}

/** Compares a text, in which only what is counted has to be the same. */
export function compareTexts(expected: ExpectedText, found: string, language: Language): TextComparison {
  const own = tokensOf(expected.text, language);
  const level = levelText(found);
  const others = tokensOf(level, language);
  const pairs = alignBy(own.length, others.length, (one, other) => (own[one]!.key === others[other]!.key ? 1 : 0));
  const differences: TextDifference[] = [];
  const numbers: FoundNumber[] = [];
  const nameAt = ({ at }: Token): FigureName | undefined =>
    expected.names.find(({ from, to }) => from <= at && at < to)?.name;
  const keep = (token: Token, value: string): void => {
    const name = nameAt(token);
    if (name && token.kind === 'number') numbers.push({ name, expected: token.key, value });
  };
  let [from, otherFrom] = [0, 0];
  for (const [to, otherTo] of [...pairs, [own.length, others.length] as const]) {
    const gone = own.slice(from, to);
    const come = others.slice(otherFrom, otherTo);
    if (gone.length + come.length > 0) {
      append(
        differences,
        compareHunk({ gone, come, nameAt, keep }, sliceOf(expected.text, gone), sliceOf(level, come), language),
      );
    }
    if (to < own.length) keep(own[to]!, own[to]!.key);
    [from, otherFrom] = [to + 1, otherTo + 1];
  }
  return { differences, numbers };
}

interface Hunk {
  readonly gone: readonly Token[];
  readonly come: readonly Token[];
  readonly nameAt: (token: Token) => FigureName | undefined;
  readonly keep: (token: Token, value: string) => void;
}

function compareHunk(
  { gone, come, nameAt, keep }: Hunk,
  expected: string,
  found: string,
  language: Language,
): TextDifference[] {
  const own = gone.filter(isCounted);
  const others = come.filter(isCounted);
  if (isRightToLeft(language) && own.length > 0 && isReversed(expected, found)) {
    for (const token of own) keep(token, token.key);
    return [{ kind: 'reversed', expected, found, name: nameAt(own[0]!) }];
  }
  const differences: TextDifference[] = [];
  for (let at = 0; at < Math.max(own.length, others.length); at++) {
    const [one, other] = [own[at], others[at]];
    const name = one && nameAt(one);
    if (one) keep(one, other?.key ?? '');
    if (one && other) differences.push({ kind: 'changed', expected: one.text, found: other.text, name });
    else if (one) differences.push({ kind: 'missing', expected: one.text, found: '', name });
    else differences.push({ kind: 'unaccounted', expected: '', found: other!.text, name: undefined });
  }
  const isSame = (list: readonly Token[]): string =>
    list
      .filter((token) => !isCounted(token) && !isPunctuation(token))
      .map(({ key }) => key)
      .join(' ');
  if (isSame(gone) !== isSame(come)) differences.push({ kind: 'wording', expected, found, name: undefined });
  return differences;
}

/** Signs that only part words; a dash between numbers, a sign of a currency and the like say something. */
const isPunctuation = ({ kind, key }: Token): boolean => kind === 'sign' && (key === '' || PUNCTUATION.test(key));
const PUNCTUATION = /^[.,:;!?"'()[\]،؛؟。，、：；！？（）《》〈〉「」]$/u;

/**
 * Compares a title, which must stand word for word: it is quoted whole, unless a figure by name differs in it.
 */
export function compareTitles(expected: ExpectedText, found: string, language: Language): TextComparison {
  const { differences, numbers } = compareTexts(expected, found, language);
  const isNamed = ({ name }: TextDifference): boolean => name !== undefined && name.measure !== 'text';
  const named = differences.filter((each) => isNamed(each) || each.kind === 'reversed');
  if (named.length === differences.length) return { differences, numbers };
  const whole: TextDifference = {
    kind: 'wording',
    expected: plainText(expected.text),
    found: plainText(found),
    name: undefined,
  };
  return { differences: [...named, whole], numbers };
}

/** Compares running text: it may be worded anew as long as it states the same, of those that have the names. */
export function compareRunning(
  expected: ExpectedText,
  found: string,
  language: Language,
  wording: Wording,
): TextComparison {
  const compared = compareTexts(expected, found, language);
  // Parentheses, which are no words, turn an amount of the budget into a credit.
  const mayTurn = wording.isBudget && compared.differences.length === 0;
  if (!mayTurn && compared.differences.every(({ kind }) => kind === 'reversed')) return compared;
  const { differences: meanings, sameNumbers } = compareMeaning(expected, found, language, wording);
  const meaning = meanings.map((each): TextDifference => ({ ...each, kind: 'meaning', name: undefined }));
  const ofNumbers = compared.differences.filter(({ kind }) => kind !== 'wording' && kind !== 'reversed');
  const numbers = sameNumbers
    ? compared.numbers.map((number) => ({ ...number, value: number.expected }))
    : compared.numbers;
  const errors = [...(sameNumbers ? [] : ofNumbers), ...meaning];
  if (errors.length > 0) return { differences: errors, numbers };
  const isReordered = ofNumbers.length > 0;
  const whole: TextDifference = {
    kind: 'wording',
    expected: plainText(expected.text),
    found: plainText(found),
    name: undefined,
  };
  return {
    differences: isReordered ? [whole] : compared.differences,
    numbers,
  };
}

function sliceOf(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? plainText(text.slice(first.at, last.at + last.text.length)) : '';
}

/** Every number of a text that should not be there. */
export const unaccounted = (text: string, language: Language): TextDifference[] =>
  tokensOf(levelText(text), language)
    .filter(({ kind }) => kind === 'number')
    .map((token) => ({ kind: 'unaccounted', expected: '', found: token.text, name: undefined }));

/** Everything that is counted in a text that is gone. */
export const missing = (expected: ExpectedText, language: Language): TextDifference[] =>
  tokensOf(expected.text, language)
    .filter(isCounted)
    .map(({ text, at }) => {
      const name = expected.names.find(({ from, to }) => from <= at && at < to)?.name;
      return { kind: 'missing', expected: text, found: '', name };
    });
