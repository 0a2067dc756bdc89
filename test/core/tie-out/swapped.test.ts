/** Every two figures, rows, notes and marks of a document that change places, and every note that goes, in six languages and both layouts. */
import { LANGUAGES } from '../../../src/core/language/language';
import type { AnnexLayout } from '../../../src/core/records/records';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import type { ExpectedDocument, ReadBlock, ReadDocument } from '../../../src/core/tie-out/document-text';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { expectedOf, reconciled, spotsOf, unchanged } from './documents';

let reconciliation: Reconciliation;
beforeAll(async () => {
  reconciliation = await reconciled();
});

const LAYOUTS: readonly AnnexLayout[] = ['by meeting', 'matrix'];
const cases = LANGUAGES.flatMap((language) => LAYOUTS.map((layout) => [language, layout] as const));

const isBlamed = (expected: ExpectedDocument, found: ReadDocument): boolean =>
  verifyDocument(expected, found).diagnostics.some(({ severity }) => severity === 'error');

/** Texts that change places: the document in which they did. */
function swapped(document: ReadDocument, one: number, other: number): ReadDocument {
  const [a, b] = [spotsOf(document)[one]!, spotsOf(document)[other]!];
  return spotsOf(a.with(b.text))[other]!.with(a.text);
}

function noteAt({ blocks }: ExpectedDocument, at: number): { readonly marks: string; readonly text: string } {
  const block = blocks[at]!;
  if (block.kind !== 'paragraph') throw new Error('no note');
  return { marks: (block.marks ?? []).join(', '), text: block.text.trimStart() };
}

describe.each(cases)('%s, %s', (language, layout) => {
  test('figures of a table that change places', () => {
    const expected = expectedOf(reconciliation, language, { layout });
    const document = unchanged(expected);
    const spots = spotsOf(document);
    const figures = spots.flatMap(({ text }, at) => (/^\(?\d[\d\s.,]*\)?\*?$/.test(text) ? [at] : []));
    const missed: string[] = [];
    // Each with one that is not beside it: of another row, or another table.
    figures.forEach((one, at) => {
      const other = figures[(at * 7 + 5) % figures.length]!;
      const [a, b] = [spots[one]!.text, spots[other]!.text];
      if (at % 3 > 0 || one === other || a === b) return;
      if (!isBlamed(expected, swapped(document, one, other))) missed.push(`${a} ↔ ${b}`);
    });
    expect(missed).toEqual([]);
  });

  test('a note that is gone, or says what another says', () => {
    const expected = expectedOf(reconciliation, language, { layout });
    const document = unchanged(expected);
    const notes = expected.blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && block.role === 'note' ? [at] : [],
    );
    const missed: string[] = [];
    const textAt = (at: number): string => {
      const block = document.blocks[at]!;
      return block.kind === 'paragraph' ? block.text : '';
    };
    notes.forEach((at, position) => {
      const gone = { ...document, blocks: document.blocks.filter((_, each) => each !== at) };
      if (!isBlamed(expected, gone)) missed.push(`gone: ${textAt(at)}`);
      // Under another's letter: in another order they say the same.
      const other = notes[(position + 1) % notes.length]!;
      const [one, two] = [noteAt(expected, at), noteAt(expected, other)];
      if (one.marks === '' || two.marks === '' || one.text === two.text) return;
      const blocks = document.blocks.map((block, each): ReadBlock => {
        if (each !== at && each !== other) return block;
        const [mark, text] = each === at ? [one.marks, two.text] : [two.marks, one.text];
        return { kind: 'paragraph', text: `${mark} ${text}` };
      });
      if (!isBlamed(expected, { ...document, blocks })) missed.push(`${textAt(at)} ↔ ${textAt(other)}`);
    });
    expect(missed).toEqual([]);
  });

  test('labels of rows that change places', () => {
    const expected = expectedOf(reconciliation, language, { layout });
    const document = unchanged(expected);
    const missed: string[] = [];
    document.blocks.forEach((block, at) => {
      if (block.kind !== 'table') return;
      block.rows.forEach((cells, row) => {
        const next = block.rows[row + 1];
        const [label, other] = [cells[0]?.text, next?.[0]?.text];
        if (!next || !label || !other || label === other || cells.length < 3 || next.length < 3) return;
        // Only rows of figures that differ say something else.
        const figures = (of: typeof cells): string =>
          of
            .slice(1)
            .map(({ text }) => text)
            .join('|');
        if (row === 0 || figures(cells) === figures(next)) return;
        const rows = block.rows.map((each, place) =>
          place === row || place === row + 1
            ? each.map((cell, column) => (column === 0 ? { ...cell, text: place === row ? other : label } : cell))
            : each,
        );
        const blocks = document.blocks.map((each, place) => (place === at ? { ...block, rows } : each));
        if (!isBlamed(expected, { ...document, blocks })) missed.push(`${label} ↔ ${other}`);
      });
    });
    expect(missed).toEqual([]);
  });
});
