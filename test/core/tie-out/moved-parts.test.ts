/** Parts of a document that an editor moved, took away or copied out of it. */
import { LANGUAGES, type Language } from '../../../src/core/language/language';
import type { AnnexOptions } from '../../../src/core/annex/build-annex';
import { plainText } from '../../../src/core/tie-out/plain-text';
import type { ReadBlock, ReadDocument, ReadTable } from '../../../src/core/tie-out/document-text';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { expectedOf, reconciled, unchanged } from './documents';

let reconciliation: Reconciliation;
beforeAll(async () => {
  reconciliation = await reconciled();
});

type Edit = (blocks: readonly ReadBlock[]) => readonly ReadBlock[];

/** `severity code` of each finding, once. */
function found(edit: Edit, language: Language = 'en', options: Partial<AnnexOptions> = {}): string[] {
  const expected = expectedOf(reconciliation, language, options);
  const document = unchanged(expected);
  const edited: ReadDocument = { ...document, blocks: edit(document.blocks) };
  const { diagnostics } = verifyDocument(expected, edited);
  return [...new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`))];
}

const isTable = (block: ReadBlock): block is ReadTable => block.kind === 'table';
/** Positions of tables of figures: those with more than three columns. */
const tablesIn = (blocks: readonly ReadBlock[]): number[] =>
  blocks.flatMap((block, at) => (isTable(block) && block.rows[0]!.length > 3 ? [at] : []));
const swapped = <T>(list: readonly T[], one: number, other: number): T[] =>
  list.map((each, at) => (at === one ? list[other]! : at === other ? list[one]! : each));
const textAt = (block: ReadBlock | undefined): string => (block?.kind === 'paragraph' ? plainText(block.text) : '');
const LAYOUTS = ['by meeting', 'matrix'] as const;

describe.each(LANGUAGES)('%s', (language) => {
  describe.each(LAYOUTS)('%s', (layout) => {
    const of = (edit: Edit) => found(edit, language, { layout });

    test.each([
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 3],
    ])('tables %d and %d that changed places under their titles', (one, other) => {
      const said = of((blocks) => {
        const at = tablesIn(blocks);
        return swapped(blocks, at[one]!, at[other]!);
      });
      expect(said).toContain('error document-misplaced');
    });

    test.each([
      [0, 1],
      [1, 2],
      [2, 3],
    ])('titles of tables %d and %d that changed places', (one, other) => {
      const said = of((blocks) => {
        const at = tablesIn(blocks);
        // Number, title and headnote stand above a table.
        return swapped(blocks, at[one]! - 2, at[other]! - 2);
      });
      expect(said.some((text) => text.startsWith('error'))).toBe(true);
    });

    test('heads of two columns that changed places', () => {
      const said = of((blocks) => {
        const at = tablesIn(blocks)[1]!;
        const table = blocks[at] as ReadTable;
        const [head, ...rows] = table.rows;
        const texts = swapped(
          head!.map(({ text }) => text),
          1,
          2,
        );
        return blocks.with(at, { ...table, rows: [head!.map((cell, n) => ({ ...cell, text: texts[n]! })), ...rows] });
      });
      expect(said.some((text) => text.startsWith('error'))).toBe(true);
    });

    test('a note that was taken away, and one under another table', () => {
      const noteUnder = (blocks: readonly ReadBlock[], turn: number): number => tablesIn(blocks)[turn]! + 1;
      expect(of((blocks) => blocks.toSpliced(noteUnder(blocks, 0), 1))).toContain('error document-title-changed');
      const moved = of((blocks) => {
        const at = noteUnder(blocks, 0);
        return [...blocks.toSpliced(at, 1), blocks[at]!];
      });
      expect(moved).toContain('error document-misplaced');
    });

    test('tables in another order, each with its captions and notes', () => {
      const said = of((blocks) => {
        const at = tablesIn(blocks);
        const from = at[1]! - 3;
        const to = at[2]! - 3;
        const end = at[3]! - 3;
        return [...blocks.slice(0, from), ...blocks.slice(to, end), ...blocks.slice(from, to), ...blocks.slice(end)];
      });
      expect(said).toEqual([]);
    });

    test.each([
      ['with captions and notes', 3],
      ['with nothing around them', 0],
    ])('two tables copied out of the document, %s, are compared alone', (_, above) => {
      const copied: Edit = (blocks) => {
        const [, one, two, three] = tablesIn(blocks);
        return above > 0
          ? blocks.slice(one! - above, three! - above)
          : blocks.filter((_each, at) => at === one || at === two);
      };
      expect(of(copied)).toEqual(['warning document-partial']);
      const changed: Edit = (blocks) =>
        copied(blocks).map((block) => {
          if (!isTable(block)) return block;
          const rows = block.rows.map((cells, row) =>
            cells.map((cell, n) => (n === 1 && row > 1 ? { ...cell, text: cell.text.replace(/\d/, '7') } : cell)),
          );
          return { ...block, rows };
        });
      expect(of(changed)).toContain('error document-figure-changed');
    });
  });
});

test('an item under the beginning of another list is told', async () => {
  // Every meeting is below its estimate: a second list is made of the explanations of a workbook that has some.
  const said = found((blocks) => {
    const at = blocks.findIndex((block) => textAt(block).startsWith('Group of Experts, by'));
    const start = blocks.findIndex((block) => textAt(block).startsWith('Expenditures were below'));
    return [...blocks.slice(0, start), blocks[at]!, ...blocks.slice(start, at), ...blocks.slice(at + 1)];
  });
  expect(said).toContain('error document-misplaced');
});

test('items of a list in another order say the same', () => {
  const said = found((blocks) => {
    const at = blocks.findIndex((block) => textAt(block).startsWith('Preparatory Committee, by'));
    return swapped(blocks, at, at - 1);
  });
  expect(said).toEqual([]);
});

test('a mark of a moved figure that was taken away or set to another figure', () => {
  const options = { rounding: 100 as never };
  const unmarked: Edit = (blocks) =>
    blocks.map((block) =>
      isTable(block)
        ? { ...block, rows: block.rows.map((cells) => cells.map((c) => ({ ...c, text: c.text.replace('*', '') }))) }
        : block,
    );
  expect(found((blocks) => blocks, 'en', options)).toEqual([]);
  expect(found(unmarked, 'en', options)).toEqual(['error document-title-changed']);
});
