/** How high a row must be for its text: cells that are merged, or written by a program, do not grow by themselves. */

/** Points for each line of text, by size. */
const LEADING = 1.28;
/** Letters of a serif typeface are narrower than the digit by which columns are measured; some slack is left. */
const LETTER = 0.92;
const WIDE = 1.9;
const IDEOGRAPHS = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;

/** Points for a text of a size set in columns of the given width (in widths of a digit at 11 points). */
export function textHeight(text: string, width: number, size: number): number {
  return linesOf(text, (width * 11) / size) * size * LEADING;
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    // Ideographs break anywhere; words move as a whole.
    for (const word of paragraph.match(/\S+\s*/g) ?? []) {
      let length = 0;
      for (const letter of word) length += IDEOGRAPHS.test(letter) ? WIDE : LETTER;
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
