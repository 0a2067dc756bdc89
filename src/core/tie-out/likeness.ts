/** How alike two texts are, from 0 to 1. */
import { maskText, plainText } from './plain-text';

/** A text with what it is compared by, made once. */
export interface ComparedText {
  readonly plain: string;
  readonly mask: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}#])+/gu;

export function comparedText(text: string): ComparedText {
  const plain = plainText(text);
  const mask = maskText(text);
  const words = new Map<string, number>();
  const pieces = mask.match(PIECE) ?? [];
  for (const piece of pieces) words.set(piece, (words.get(piece) ?? 0) + 1);
  return { plain, mask, words, count: pieces.length };
}

/** 1: the same; 0.95: the same but for digits; else the share of words that are in both, if it is worth speaking of. */
export function likenessOf(one: ComparedText, other: ComparedText): number {
  if (one.plain === other.plain) return 1;
  if (one.mask === other.mask) return 0.95;
  const all = one.count + other.count;
  if (all === 0) return 0;
  let shared = 0;
  const [few, many] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  const share = (2 * shared) / all;
  return share < LEAST ? 0 : share * 0.9;
}

/** Texts that share fewer words are two texts. */
const LEAST = 0.34;
