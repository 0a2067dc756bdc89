/** Whether what belongs together stands together: a table with its caption and its notes, the items of a list with what they are items of. */
import type { ExpectedBlock, ExpectedDocument, ExpectedParagraph, ReadDocument } from './document-text';
import { plainText } from './plain-text';
import { runAround } from './verify-paragraphs';

/** A text that stands elsewhere than it should. */
export interface Misplaced {
  readonly text: string;
  /** Beside which it should stand: the caption of a table, the beginning of a list. */
  readonly beside: string;
  /** Position of what it should stand beside among the found document's blocks. */
  readonly at: number;
}

/** `placeOf`: for the position of an expected block that of its own among those found. */
export function misplacedTexts(
  expected: ExpectedDocument,
  found: ReadDocument,
  placeOf: ReadonlyMap<number, number>,
): Misplaced[] {
  const around = aroundTables(found);
  const tables = expected.blocks.flatMap((block, at): Misplaced[] => {
    const place = placeOf.get(at);
    if (block.kind !== 'table' || place === undefined) return [];
    const textOf = (own: number): string => plainText((expected.blocks[own] as ExpectedParagraph).text);
    const captions = runAround(expected.blocks, at, -1).reverse();
    const { above, below } = around.get(place)!;
    // One that stands nowhere is told as missing.
    const strays = (run: readonly number[], gap: Gap): string[] =>
      run.filter((own) => isOutside(gap, placeOf.get(own)) && !holds(gap.text, textOf(own))).map(textOf);
    const beside = captions.map(textOf).join('. ');
    // Where a caption is another table's, so are the notes: one text tells enough.
    const [caption] = strays(captions, above).reverse();
    const stray = caption === undefined ? strays(runAround(expected.blocks, at, 1), below) : [caption];
    return stray.map((text) => ({ text, beside, at: place }));
  });
  return [...tables, ...misplacedItems(expected, placeOf)];
}

/** Items of a list that stand under another beginning, or before their own. */
function misplacedItems({ blocks }: ExpectedDocument, placeOf: ReadonlyMap<number, number>): Misplaced[] {
  const starts = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && block.role === 'text' && isItem(blocks[at + 1]) && placeOf.has(at)
      ? [{ at, place: placeOf.get(at)!, text: plainText(block.text) }]
      : [],
  );
  return blocks.flatMap((block, at): Misplaced[] => {
    const place = placeOf.get(at);
    if (!isItem(block) || place === undefined) return [];
    const own = starts.findLast((start) => start.at < at && blocks.slice(start.at + 1, at).every(isItem));
    const [stands] = starts.filter((start) => start.place <= place).sort((a, b) => b.place - a.place);
    if (!own || own === stands) return [];
    return [{ text: plainText(block.text), beside: own.text, at: own.place }];
  });
}

const isItem = (block: ExpectedBlock | undefined): block is ExpectedParagraph =>
  block?.kind === 'paragraph' && block.role === 'item';

/** What stands between two tables, one paragraph a line, and from which block to which. */
interface Gap {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isOutside = ({ from, to }: Gap, at: number | undefined): boolean => at !== undefined && (at < from || at >= to);

function aroundTables({ blocks }: ReadDocument): Map<number, { readonly above: Gap; readonly below: Gap }> {
  const at = blocks.flatMap((block, position) => (block.kind === 'table' ? [position] : []));
  const between = (from: number, to: number): Gap => {
    const texts = blocks.slice(from, to).map((block) => (block.kind === 'paragraph' ? plainText(block.text) : ''));
    return { text: texts.join('\n'), from, to };
  };
  return new Map(
    at.map((position, turn) => {
      const [before, after] = [at[turn - 1] ?? -1, at[turn + 1] ?? blocks.length];
      return [position, { above: between(before + 1, position), below: between(position + 1, after) }];
    }),
  );
}

/** The text as a whole, not as the beginning of a longer number or word. */
function holds(where: string, text: string): boolean {
  for (let at = where.indexOf(text); at >= 0; at = where.indexOf(text, at + 1)) {
    const next = where.charAt(at + text.length);
    if (!/[\p{L}\p{N}]/u.test(next)) return true;
  }
  return false;
}
