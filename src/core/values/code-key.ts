/** How codes and headings are compared: what is left of a text when the differences that do not count are gone. */

/** Characters that show nothing: bidirectional controls, zero-width and joining marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
const SPACES = /\s+/g;
const MARKS = /\p{M}+/gu;
/** What is typed or printed for an apostrophe: curly and straight ones, modifier letters, primes, accents that stand alone. */
const APOSTROPHES = /[`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\u2035\ua78c\uff07\uff40]/g;
/** Letters, figures, signs and spaces of which none has another form. */
const PLAIN = /^[ -_a-~]*$/;
const ORDINARY = /^[a-z0-9][a-z0-9/._-]*$/;

/** A text with one sign for every apostrophe, the straight one: `Jusqu’au` and `Jusqu'au` are one word. For comparing, not for printing. */
export const withOneApostrophe = (text: string): string => text.replace(APOSTROPHES, "'");

/** A code without regard to case, width, surrounding space, invisible characters and the kind of apostrophe. */
export function codeKey(text: string): string {
  if (ORDINARY.test(text)) return text;
  return withOneApostrophe(text).normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ').trim().toLowerCase();
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

/** As `skeleton`, but signs that are mistyped for each other are one too. */
const bareShape = (text: string): string =>
  skeleton(text)
    .replace(/[ _.-]/g, '')
    .replace(/o/g, '0')
    .replace(/[li]/g, '1')
    .replace(/^0+(?=.)/, '');

/** Shapes of codes that were asked for: each code is held against many others. */
const SHAPES = new Map<string, string>();
const MOST_SHAPES = 20_000;

function shapeOf(code: string): string {
  let shape = SHAPES.get(code);
  if (shape === undefined) {
    if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
    SHAPES.set(code, (shape = bareShape(code)));
  }
  return shape;
}

/** The known codes nearest to a text (an edit or two away, or alike to the eye), nearest first, at most three. */
export function nearest(text: string, known: readonly string[]): string[] {
  const shape = shapeOf(text);
  const scored: { code: string; distance: number }[] = [];
  for (const code of new Set(known)) {
    const other = shapeOf(code);
    const distance = editDistance(shape, other, 2);
    if (distance <= 2 && distance < Math.max(shape.length, other.length) - 1) scored.push({ code, distance });
    else if (distance === 0) scored.push({ code, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
  return scored.slice(0, 3).map((entry) => entry.code);
}

/** As `nearest`, as one text, for one unknown code after the other: past two million comparisons no more are proposed, since nobody reads so many. */
export class Proposals {
  private compared = 0;

  constructor(private readonly known: readonly string[]) {}

  near(text: string): string {
    this.compared += this.known.length;
    return this.compared > MOST_COMPARED ? '' : nearest(text, this.known).join(', ');
  }
}
const MOST_COMPARED = 2_000_000;

/** Insertions, deletions and replacements from one text to the other; gives up past `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit || from.length > 64) return limit + 1;
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const distance = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + same);
      if (distance < least) least = distance;
      row.push(distance);
    }
    if (least > limit) return limit + 1;
    above = row;
  }
  return above[to.length]!;
}
