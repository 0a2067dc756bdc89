/** How high a row must be for its text: cells that are merged, or written by a program, do not grow by themselves. */
import { BODY_SIZE } from '../style/united-nations';

/** Points for each line of text, by size; some scripts stand higher. */
const LEADING = 1.28;
const HIGH_LEADING = 1.55;
const HIGH = /[\u0600-\u06ff\u2e80-\u9fff\uff00-\uff60]/;
/**
 * Letters of a serif typeface are narrower than the digit by which columns are measured; beside ideographs they are half as wide as those.
 * Some slack is left.
 */
const LETTER = 0.88;
const BESIDE_WIDE = 1.1;
const CYRILLIC_LETTER = 1.1;
const WIDE = 2.1;
const CYRILLIC = /[\u0400-\u04ff]/;
/** Bold letters of the same size are wider; ideographs are not. */
const BOLD = 1.12;
const IDEOGRAPHS = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;

/** Points for a text of a size set in columns of the given width (in widths of a digit of the sheet's own typeface). */
export function textHeight(text: string, width: number, size: number, bold = false): number {
  const room = (width * BODY_SIZE) / size;
  return (
    linesOf(text, bold && !IDEOGRAPHS.test(text) ? room / BOLD : room) *
    size *
    (HIGH.test(text) ? HIGH_LEADING : LEADING)
  );
}

function linesOf(text: string, width: number): number {
  const wide = IDEOGRAPHS.test(text);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    // Ideographs break anywhere; words move as a whole.
    for (const word of paragraph.match(/\S+\s*/g) ?? []) {
      let length = 0;
      for (const letter of word) length += widthOf(letter, wide);
      const breaks = IDEOGRAPHS.test(word) || length > width;
      if (used + length <= width) used += length;
      else if (breaks) {
        const all = used + length;
        lines += Math.ceil(all / width) - 1;
        used = all % width;
      } else {
        lines++;
        used = length;
      }
    }
  }
  return lines;
}

function widthOf(letter: string, besideWide: boolean): number {
  if (IDEOGRAPHS.test(letter)) return WIDE;
  if (besideWide) return BESIDE_WIDE;
  return CYRILLIC.test(letter) ? CYRILLIC_LETTER : LETTER;
}

/** The width (in digits of the sheet's own typeface) that the longest word of a text takes at a size. */
export function longestWord(text: string, size: number): number {
  const wide = IDEOGRAPHS.test(text);
  // Ideographs break anywhere: they ask for room for a few.
  const words = text.split(/\s+/).map((word) => (wide ? word.slice(0, 5) : word));
  const widths = words.map((word) => [...word].reduce((sum, letter) => sum + widthOf(letter, wide), 0));
  return (Math.max(0, ...widths) * size) / BODY_SIZE;
}
