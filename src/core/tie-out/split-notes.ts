/** Notes that an editor ran together in one paragraph, one by one. */
import type { ExpectedParagraph } from './document-text';
import { plainText } from './plain-text';

/** As they are printed, the letter in parentheses or without. */
export function noteTexts(paragraphs: readonly ExpectedParagraph[]): string[] {
  const texts = paragraphs.flatMap(({ role, marks = [], text }) => {
    if (role !== 'note') return [];
    const [mark] = marks;
    const plain = plainText(text);
    return mark === undefined ? [plain] : [`${mark} ${plain}`, `(${mark}) ${plain}`];
  });
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}

/** The paragraph in pieces, where at least two notes stand in it word for word; what stands between them is a piece too. */
export function splitNotes(paragraph: string, notes: readonly string[]): string[] {
  const text = plainText(paragraph);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  for (const note of notes) {
    if (note.length >= text.length) continue;
    for (let from = text.indexOf(note); from >= 0; from = text.indexOf(note, from + note.length)) {
      const to = from + note.length;
      const isWhole = (from === 0 || text[from - 1] === ' ') && (to === text.length || text[to] === ' ');
      if (isWhole && !cuts.some((cut) => cut.from < to && from < cut.to)) cuts.push({ from, to });
    }
  }
  if (cuts.length < 2) return [paragraph];
  const ends = [0, ...cuts.flatMap(({ from, to }) => [from, to]), text.length].sort((a, b) => a - b);
  const pieces = ends.slice(1).map((end, at) => text.slice(ends[at], end).trim());
  return pieces.filter((piece) => piece !== '');
}
