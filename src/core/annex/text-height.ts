/** How high a row must be for its text: cells that are merged, or written by a program, do not grow by themselves. */

/** Points for each line of text, by size; some scripts stand higher. */
const LEADING = 1.28;
const HIGH_LEADING = 1.55;
const HIGH = /[\u0600-\u06ff\u2e80-\u9fff\uff00-\uff60]/;
/**
 * Letters of a serif typeface are narrower than the digit by which columns are measured; beside ideographs they are half as wide as those.
 * Some slack is left.
 */
const LETTER = 0.92;
const BESIDE_WIDE = 1.1;
const WIDE = 2.1;
const IDEOGRAPHS = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;

/** Points for a text of a size set in columns of the given width (in widths of a digit at 11 points). */
export function textHeight(text: string, width: number, size: number): number {
  return linesOf(text, (width * 11) / size) * size * (HIGH.test(text) ? HIGH_LEADING : LEADING);
}

function linesOf(text: string, width: number): number {
  const letterWidth = IDEOGRAPHS.test(text) ? BESIDE_WIDE : LETTER;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    // Ideographs break anywhere; words move as a whole.
    for (const word of paragraph.match(/\S+\s*/g) ?? []) {
      let length = 0;
      for (const letter of word) length += IDEOGRAPHS.test(letter) ? WIDE : letterWidth;
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
