/** Marks of notes: the letters after a figure or a label, and before the note itself. */

/** `*`, one or two letters, or a letter in parentheses. */
const MARK = /\*|\u066d|\(\p{L}{1,3}\)|\p{L}{1,3}/gu;

/** The marks of a run of marks, whatever stands between them. */
export const marksOf = (text: string): string[] => (text.match(MARK) ?? []).map(bare);

/** A letter is the same mark with its parentheses and without. */
const bare = (mark: string): string => mark.replace(/[()]/g, '').replace('\u066d', '*').normalize('NFC');

/** A text and the marks after it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly string[];
}

/**
 * The marks at the end of a text as it was found, of which `expected` is the body and `marks` what should follow it. Where the body is another,
 * only those that should be there are looked for.
 */
export function marksAfter(found: string, expected: string, marks: readonly string[]): MarkedText {
  if (found.startsWith(expected)) {
    const rest = found.slice(expected.length);
    if (isMarks(rest)) return { text: expected, marks: marksIn(rest, marks) };
  }
  const figure = markedFigure(found);
  if (figure) return figure;
  if (marks.length === 0) return { text: found, marks: [] };
  const own = new RegExp(`${BETWEEN}${marks.map(loosely).join(BETWEEN)}$`, 'u').exec(found);
  return own ? { text: found.slice(0, own.index), marks } : { text: found, marks: [] };
}

/** Letters run together, as they do where nothing parts them, are told by those that should be there. */
function marksIn(text: string, marks: readonly string[]): string[] {
  const bareText = text.replace(/[\s,،、()]/g, '').replace('\u066d', '*');
  return bareText === marks.join('') ? [...marks] : marksOf(text);
}

/** The mark before a note, and the note; a blank mark where there is none. */
export function markBefore(found: string, mark: string): { readonly mark: string; readonly text: string } {
  const match = /^(?:\((\p{L}{1,3}|[*\u066d])\)|(\p{L}{1,3}|[*\u066d])[.)/]?)\s+(?=\S)/su.exec(found);
  const bound = /^([*\u066d])(?=\S)/u.exec(found);
  const glued = found.startsWith(mark) && /^\p{Lu}/u.test(found.slice(mark.length)) ? mark : undefined;
  const own = match?.[1] ?? match?.[2] ?? bound?.[1] ?? glued;
  if (own === undefined) return { mark: '', text: found };
  const length = match?.[0].length ?? own.length;
  return { mark: bare(own), text: found.slice(length).trim() };
}

const BETWEEN = '[\\s,،、]*';
const loosely = (mark: string): string => `\\(?${mark.replace(/[*]/g, '\\*')}\\)?`;
/** Nothing but marks: no word is as long as three letters, but for marks that run together. */
const isMarks = (text: string): boolean =>
  /^[\s,،、()*\u066d\p{L}]*$/u.test(text) && (text.match(/\p{L}+/gu) ?? []).every((letters) => letters.length <= 4);

/** Figures end in a digit, a parenthesis, a dash or two dots. */
const FIGURE = /^(?:\(?-?\d[\d.,\s]*\d\)?|\(?-?\d\)?|-|\.\.)/u;

/** A figure and the marks after it; `undefined` where it is no figure, or nothing follows that is marks alone. */
function markedFigure(text: string): MarkedText | undefined {
  const [figure] = FIGURE.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const rest = text.slice(figure.length);
  return rest.trim() !== '' && isMarks(rest) ? { text: figure, marks: marksOf(rest) } : undefined;
}

/** The figure of a cell without its marks; the text as it is where it holds no marked figure. */
export const bareFigure = (text: string): string => markedFigure(text)?.text ?? text;
