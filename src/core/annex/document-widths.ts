/** How wide the columns of a document's tables must be for their texts. In twentieths of a point. */
import { longestWord } from '../plan/text-height';
import { DOCUMENT_STYLES } from '../style/united-nations-document';

/** A digit of figures in a table, and what stands beside a figure in its cell. */
const DIGIT = 92;
const BESIDE = 140;
/** Longer words in heads are broken. */
const WIDEST_HEAD = 1600;
/** Widths of digits by which words are measured are those of the body's size. */
const MEASURE = 108;
/** Heads are in italics, in which another typeface than the one asked for is wider still. */
const HEAD_MEASURE = 130;
/** The first column is never narrower. */
export const NARROWEST_STUB = 2500;
/** Nor is it wider for its text where the heads need the room. */
const WIDEST_STUB = 4200;
/** Lines that a head of several words may take. */
const FEW_LINES = 3;
/** In points. */
export const LABEL_SIZE = DOCUMENT_STYLES['line-label'].size ?? 9;

/** `heads` as they are printed in one line. The width that every column of figures needs, alike so that tables of a document line up, and the one at which heads stand in few lines. */
export function columnWidths(
  heads: readonly string[],
  figures: readonly string[],
): { readonly least: number; readonly wished: number } {
  const size = DOCUMENT_STYLES['column-head'].size ?? 8;
  const longest = figures.reduce((most, text) => Math.max(most, text.length + 1), 0);
  const words = heads.map((head) => longestWord(headText(head), size) * HEAD_MEASURE * slackOf(head));
  const whole = heads.map((head) => textWidth(head, size) / FEW_LINES);
  const least = Math.max(longest * DIGIT, Math.min(WIDEST_HEAD, Math.max(0, ...words))) + BESIDE;
  return { least: Math.ceil(least), wished: Math.ceil(Math.max(least, Math.max(0, ...whole) + BESIDE)) };
}

/** The width that the first column should have for its labels. */
export const stubWidth = (labels: readonly string[]): number =>
  Math.min(
    WIDEST_STUB,
    labels.reduce((most, label) => Math.max(most, textWidth(label, LABEL_SIZE)), NARROWEST_STUB),
  );

/** Of a text in one line; `size` in points. */
export function textWidth(text: string, size: number): number {
  const words = text.split(/\s+/);
  return words.reduce((sum, word) => sum + (longestWord(word, size) + 0.5) * MEASURE * slackOf(word), 0);
}

/** A unit in parentheses stands on a line of its own. */
export const headText = (heading: string): string => heading.replace(/ ?([(（])/, '\n$1');

/** Arabic is often set in another typeface than the one asked for, and that is wider. */
const slackOf = (text: string): number => (/\p{Script=Arabic}/u.test(text) ? 1.4 : 1);
