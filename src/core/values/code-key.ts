/** How codes and headings are compared: what is left of a text when the differences that do not count are gone. */

/** Characters that show nothing: bidirectional controls, zero-width and joining marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
const SPACES = /\s+/g;
const MARKS = /\p{M}+/gu;
/** What is typed or printed for an apostrophe: curly and straight ones, modifier letters, primes, accents that stand alone. */
const APOSTROPHES = /[`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\u2035\ua78c\uff07\uff40]/g;
/** Hyphens that are no hyphen-minus: the one of typography and the one at which no line breaks, which word processors put into codes. */
const HYPHENS = /[\u2010\u2011]/g;
/** Letters, figures, signs and spaces of which none has another form. */
const PLAIN = /^[ -_a-~]*$/;
const ORDINARY = /^[a-z0-9][a-z0-9/._-]*$/;

/** A text with one sign for every apostrophe, the straight one: `Jusqu’au` and `Jusqu'au` are one word. For comparing, not for printing. */
export const withOneApostrophe = (text: string): string => text.replace(APOSTROPHES, "'");

/** A code without regard to case, width, surrounding space, invisible characters, the kind of apostrophe and of hyphen. */
export function codeKey(text: string): string {
  if (ORDINARY.test(text)) return text;
  return withOneApostrophe(text)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();
}

/** A heading without regard to case, accents, spaces, width and the kind of apostrophe. */
export function headingKey(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '').toLowerCase();
  return withOneApostrophe(text)
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .replace(SPACES, '')
    .toLowerCase()
    .normalize('NFKC');
}

export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0;

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Letters of other scripts that look like Latin ones, and dashes that look like a hyphen: each pair is the foreign sign and ours. */
const LOOK_ALIKES = new Map(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx ‐- ‑- ‒- –- —- −-'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

/** Two codes with the same skeleton are written with other characters but look the same to a reader. */
export function skeleton(text: string): string {
  let shape = '';
  for (const letter of codeKey(text).normalize('NFKD').replace(MARKS, '')) shape += LOOK_ALIKES.get(letter) ?? letter;
  return shape;
}
