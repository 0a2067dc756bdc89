import type { DetailPatterns } from './tie-out-words';

/** Ordinal numbers from the first on, parted by blanks. */
export const ordinals = (words: string, first = 1): DetailPatterns =>
  words.split(' ').map((word, at) => [`${at + first}th`, word] as const);
