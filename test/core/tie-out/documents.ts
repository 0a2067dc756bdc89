/** Documents of a small workbook, as they should be and as a reader finds them. */
import { say } from '../../../src/adapters/messages/say';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { annexDocument } from '../../../src/core/annex/annex-document';
import type { AnnexDocument } from '../../../src/core/annex/annex-document';
import type { AnnexOptions } from '../../../src/core/annex/build-annex';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { Language } from '../../../src/core/language/language';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import type { ExpectedDocument, ReadBlock, ReadDocument } from '../../../src/core/tie-out/document-text';
import { expectedDocument } from '../../../src/core/tie-out/expected-document';
import type { Book } from '../../jobs/book';
import { xlsxOf } from '../../jobs/book';
import { SMALL_BOOK } from '../../jobs/small-book';

export async function reconciled(book: Book = SMALL_BOOK): Promise<Reconciliation> {
  const { bytes, name } = xlsxOf(book);
  return reconcileWorkbooks([await openWorkbook(bytes, { file: name })]).value;
}

/** A matrix has a chart too. */
export function documentOf(
  reconciliation: Reconciliation,
  language: Language,
  more: Partial<AnnexOptions> = {},
): AnnexDocument {
  const annex = buildAnnex(reconciliation, { language, say, draft: false, ...more }).value;
  return annexDocument(annex, reconciliation, { say, version: '0', chart: more.layout === 'matrix' }).value;
}

export const expectedOf = (reconciliation: Reconciliation, language: Language, more: Partial<AnnexOptions> = {}) =>
  expectedDocument(documentOf(reconciliation, language, more));

/** As it would be read back where nothing was changed. */
export function unchanged(expected: ExpectedDocument): ReadDocument {
  return {
    file: `addendum.${expected.language}.docx`,
    blocks: expected.blocks.map((block): ReadBlock => {
      if (block.kind === 'paragraph') {
        const { text, marks = [] } = block;
        return { kind: 'paragraph', text: [...marks, text.trimStart()].join(' ') };
      }
      const rows = block.rows.map(({ cells }) =>
        cells.map(({ text, marks = [], column, span }) => ({ text: text + marks.join(', '), column, span })),
      );
      return { kind: 'table', rows, descriptions: [] };
    }),
    heads: expected.heads,
    properties: expected.properties,
    version: '0',
    trackedChanges: 0,
  };
}

/** A text of a document, and the document with another in its place. */
export interface DocumentSpot {
  readonly text: string;
  readonly with: (text: string) => ReadDocument;
}

/** Every text of a document. */
export function spotsOf(document: ReadDocument): DocumentSpot[] {
  const list = (key: 'heads' | 'properties'): DocumentSpot[] =>
    document[key].map((text, at) => ({
      text,
      with: (other) => ({ ...document, [key]: replaced(document[key], at, other) }),
    }));
  return [
    ...document.blocks.flatMap((block, at): DocumentSpot[] => {
      const withBlock = (other: ReadBlock): ReadDocument => ({
        ...document,
        blocks: replaced(document.blocks, at, other),
      });
      if (block.kind === 'paragraph')
        return [{ text: block.text, with: (text) => withBlock({ kind: 'paragraph', text }) }];
      return block.rows.flatMap((cells, r) =>
        cells.map((cell, c): DocumentSpot => ({
          text: cell.text,
          with: (text) => withBlock({ ...block, rows: replaced(block.rows, r, replaced(cells, c, { ...cell, text })) }),
        })),
      );
    }),
    ...list('heads'),
    ...list('properties'),
  ];
}

const replaced = <T>(list: readonly T[], at: number, item: T): T[] => list.map((each, n) => (n === at ? item : each));
