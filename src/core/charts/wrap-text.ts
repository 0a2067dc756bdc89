/** Lines of a text where nothing measures it: by how wide its letters usually are. */

/** East Asian signs are as wide as they are high. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const NARROW = 0.6;
/** Between two of these a line may end: blanks, and on either side of a wide sign. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*|\s+/gu;

/** `width`: how many times the size of the letters a line may be wide. Nothing is left out. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    // One word that is longer than a line is cut where the line ends.
    while (widthOf(line.trimEnd()) > width) {
      const fits = fitting(line, width);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

function fitting(text: string, width: number): number {
  let [at, wide] = [0, 0];
  for (const sign of text) {
    wide += letterOf(sign);
    if (wide > width && at > 0) break;
    at += sign.length;
  }
  return at;
}

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + letterOf(sign), 0);
const letterOf = (sign: string): number => (WIDE.test(sign) ? 1 : NARROW);
