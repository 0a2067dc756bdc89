/** What a run of a document may hold as text, and which way it runs. */

import { DATE_STYLES } from '../../core/language/date-style';

/** What XML cannot hold: control characters but tab and line feed, code points that are no characters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Marks that turn the direction of what follows until another ends them: one that is never ended would turn the rest of a paragraph. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const LETTER = /\p{L}/u;
/**
 * What runs from left to right inside a text that does not: from a letter of such a script to the last letter or digit before the other
 * script goes on, and figures in groups or with a sign, whose order must not be turned.
 */
const LEFT_TO_RIGHT = leftToRight('\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc');

function leftToRight(other: string): RegExp {
  const end = `(?![${other}])[\\p{L}\\p{N}]`;
  return new RegExp(
    `(?![${other}])\\p{L}(?:[^${other}]*${end})?|\\u200e\\u2212\\d*(?:\\u00a0\\d+)*(?:\\.\\d+)?|\\d+(?:\\u00a0\\d+)+(?:\\.\\d+)?`,
    'gu',
  );
}

/** The text with line feeds alone as breaks and U+FFFD for what XML cannot hold; marks that turn a text's direction are left out. */
export function documentText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return unbroken(lines.replace(ILLEGAL, '\ufffd').replace(LONE_SURROGATE, '\ufffd').replace(TURNING, ''));
}

/** Joins what it stands between, and shows nothing. */
const WORD_JOINER = '\u2060';
const MONTHS = Object.values(DATE_STYLES)
  .flatMap(({ months }) => months)
  .filter((month) => /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(month))
  .join('|');
const DAY_AND_MONTH = new RegExp(`(?<=\\d) (?=(?:de )?(?:${MONTHS})(?!\\p{L}))`, 'gu');

/** `8 et 9 avril`, `13 y 14 de noviembre`, `10 a 12 de abril`. */
const TWO_DAYS = /(?<=\d) (et|y|a) (?=\d{1,2}\u00a0)/gu;

/** Days and their month, and numbers from one to another, do not part at the end of a line. */
const unbroken = (text: string): string =>
  text
    .replace(DAY_AND_MONTH, '\u00a0')
    .replace(TWO_DAYS, '\u00a0$1\u00a0')
    .replace(/(?<=\d)–(?=\d)/g, `${WORD_JOINER}–${WORD_JOINER}`);

/** Shows nothing; what touches it runs from left to right. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * A text of a script that runs from left to right, for a paragraph that does not: a date's first digits and a sentence's stop, which have no
 * direction of their own, stay at its ends.
 */
export const leftToRightText = (text: string): string =>
  documentText(text)
    .split('\n')
    .map((line) =>
      line.replace(/^(?=[^\p{L}])/u, LEFT_TO_RIGHT_MARK).replace(/(?<=[^\p{L}\p{N}])$/u, LEFT_TO_RIGHT_MARK),
    )
    .join('\n');

/** A piece of a paragraph that runs one way. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** The pieces of a text of a document that runs from right to left. A figure alone runs from left to right. */
export function directedTexts(text: string): DirectedText[] {
  const clean = documentText(text);
  if (/\d/.test(clean) && !LETTER.test(clean)) return [{ text: clean, rightToLeft: false }];
  const pieces: DirectedText[] = [];
  const add = (piece: string, rightToLeft: boolean) => {
    if (piece !== '') pieces.push({ text: piece, rightToLeft });
  };
  let from = 0;
  for (const found of clean.matchAll(LEFT_TO_RIGHT)) {
    add(clean.slice(from, found.index), true);
    add(found[0], false);
    from = found.index + found[0].length;
  }
  add(clean.slice(from), true);
  return pieces;
}
