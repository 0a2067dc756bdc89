/** How names of States are compared: first by what they are written with, then by their words. */
import { headingKey, withoutInvisible } from '../values/code-key';

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const SAINT = /^(?:st|ste|sta)$/;
/** Articles and the like, in the languages that write them apart. */
const SMALL_WORDS = new Set('the of and for la le les l de des du d et en el los las del y da do e s'.split(' '));

/** A name without regard to case, accents, spaces, width and punctuation; empty where it has no letter. */
export const nameKey = (name: string): string => headingKey(name).replace(NO_LETTER, '');

/**
 * The words of a name in whatever order, without articles: `Iran (Islamic Republic of)`, `Iran, Islamic Republic of` and `The Islamic
 * Republic of Iran` are one; `Korea` and `Republic of Korea` are not.
 */
export function wordsKey(name: string): string {
  const words = withoutInvisible(name.normalize('NFKD'))
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .split(NO_LETTER)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => (SAINT.test(word) ? 'saint' : word));
  return words.sort().join(' ');
}
