import type { Punctuation } from './punctuation';

/** What languages in Latin and Cyrillic letters have in common; each says what it has of its own. */
export const LATIN_PUNCTUATION: Punctuation = {
  comma: ', ',
  items: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  sentences: ' ',
  parenthesis: ' (',
  percent: '%',
};
