/**
 * Text for a terminal: its width, what must not reach it raw, its direction, and colour where it is wanted.
 *
 * Marks of direction in what a workbook says are written out (`\u{202e}`), since they can hide things. Those that our own messages put around values
 * and sentences (U+2066–2069) are printed as they are: what is said is made safe before it is said, not after.
 */

/** Control characters, line and paragraph separators, direction marks and lone halves of pairs: what could move or hide other text. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with such characters written as `\u{1b}`. */
export function safe(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** The texts among values made safe, before a message is made of them. */
export function safeValues<V extends Readonly<Record<string, string | number>>>(values: V): V {
  const entries = Object.entries(values);
  return entries.some(([, value]) => typeof value === 'string' && safe(value) !== value)
    ? (Object.fromEntries(
        entries.map(([name, value]) => [name, typeof value === 'string' ? safe(value) : value]),
      ) as unknown as V)
    : values;
}

/** Left-to-right, right-to-left and first strong isolate, each with the mark that ends it. */
export const LEFT_TO_RIGHT = ['\u2066', '\u2069'] as const;
const RIGHT_TO_LEFT = ['\u2067', '\u2069'] as const;
const OWN_DIRECTION = ['\u2068', '\u2069'] as const;

/** A sentence that runs from right to left, also on a terminal that takes every line for one from left to right. */
export const rightToLeft = (text: string): string => `${RIGHT_TO_LEFT[0]}${text}${RIGHT_TO_LEFT[1]}`;

/** What is typed from left to right, whatever stands around it or is named in it. */
export const leftToRight = (text: string): string =>
  hasRightToLeft(text) ? `${LEFT_TO_RIGHT[0]}${text}${LEFT_TO_RIGHT[1]}` : text;

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT_LETTER.test(text);

/** A part of a line, set apart from what stands beside it where it has letters from right to left, or `always`; spaces around it stay outside. */
export function apart(text: string, always = false): string {
  if (text.trim() === '' || !(always || hasRightToLeft(text))) return text;
  const [, before = '', within = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return `${before}${OWN_DIRECTION[0]}${within}${OWN_DIRECTION[1]}${after}`;
}

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** First and last code points of what takes two columns: East Asian wide and full-width, and pictures. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** How many columns the text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x300) width += 1;
    else if (!ZERO.test(character)) width += WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
  }
  return width;
}

/** The text filled up with spaces to a width. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + space : space + text;
}

export type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** Where lines are printed, and whether in colour. */
export interface Terminal {
  line(text?: string): void;
  paint(colour: Colour, text: string): string;
}

/** A terminal on a stream: coloured only where the stream is one, and `NO_COLOR` is not set. */
export function terminalOn(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const plain = !stream.isTTY || Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  return {
    line: (text = '') => stream.write(`${text}\n`),
    paint: (colour, text) => (plain ? text : `\u001b[${CODES[colour]}m${text}\u001b[0m`),
  };
}
