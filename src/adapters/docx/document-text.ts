/** What a run of a document may hold as text, and which way it runs. */

/** What XML cannot hold: control characters but tab and line feed, code points that are no characters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Marks that turn the direction of what follows until another ends them: one that is never ended would turn the rest of a paragraph. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /\p{L}/u;
/** An isolated value, as messages set it in a language that runs from right to left. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/g;

/** The text with line feeds alone as breaks and U+FFFD for what XML cannot hold; marks that turn a text's direction are left out. */
export function documentText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return lines.replace(ILLEGAL, '\ufffd').replace(LONE_SURROGATE, '\ufffd').replace(TURNING, '');
}

/** A piece of a paragraph that runs one way. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/**
 * The pieces of a text of a document that runs from right to left: isolated values and figures run as they do by themselves, all else from
 * right to left.
 */
export function directedTexts(text: string): DirectedText[] {
  const pieces: DirectedText[] = [];
  const add = (piece: string, alone: boolean) => {
    const clean = documentText(piece);
    if (clean !== '') pieces.push({ text: clean, rightToLeft: alone ? runsRightToLeft(clean) : !isFigure(clean) });
  };
  let from = 0;
  for (const found of text.matchAll(ISOLATED)) {
    add(text.slice(from, found.index), false);
    add(found[1] ?? '', true);
    from = found.index + found[0].length;
  }
  add(text.slice(from), false);
  return pieces;
}

/** By its first letter; text without any runs from left to right, as figures do. */
function runsRightToLeft(text: string): boolean {
  const letter = STRONG.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}

/** Digits and what stands with them, as in a cell of figures: no letters at all. */
const isFigure = (text: string): boolean => /\d/.test(text) && !STRONG.test(text);
