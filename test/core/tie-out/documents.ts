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
import type {
  ExpectedDocument,
  ReadBlock,
  ReadCell,
  ReadDocument,
  ReadTable,
} from '../../../src/core/tie-out/document-text';
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
        cells.map(({ text, marks = [], column, span, pictures }) => ({
          text: text + marks.join(', '),
          column,
          span,
          ...(pictures ? { pictures } : {}),
        })),
      );
      return { kind: 'table', rows, descriptions: block.descriptions ?? [] };
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

/** Every text of a document: of its blocks, then what is said of tables and pictures, then of heads and properties. */
export function spotsOf(document: ReadDocument): DocumentSpot[] {
  const list = (key: 'heads' | 'properties'): DocumentSpot[] =>
    document[key].map((text, at) => ({
      text,
      with: (other) => ({ ...document, [key]: replaced(document[key], at, other) }),
    }));
  const withBlock = (at: number, other: ReadBlock): ReadDocument => ({
    ...document,
    blocks: replaced(document.blocks, at, other),
  });
  return [
    ...document.blocks.flatMap((block, at): DocumentSpot[] => {
      if (block.kind === 'paragraph')
        return [{ text: block.text, with: (text) => withBlock(at, { kind: 'paragraph', text }) }];
      return cellsOf(block).map(({ cell, withCell }) => ({
        text: cell.text,
        with: (text) => withBlock(at, withCell({ ...cell, text })),
      }));
    }),
    ...document.blocks.flatMap((block, at) =>
      block.kind === 'table' ? describedIn(block, (other) => withBlock(at, other)) : [],
    ),
    ...list('heads'),
    ...list('properties'),
  ];
}

const cellsOf = (table: ReadTable): { readonly cell: ReadCell; readonly withCell: (cell: ReadCell) => ReadTable }[] =>
  table.rows.flatMap((cells, r) =>
    cells.map((cell, c) => ({
      cell,
      withCell: (other) => ({ ...table, rows: replaced(table.rows, r, replaced(cells, c, other)) }),
    })),
  );

function describedIn(table: ReadTable, withTable: (table: ReadTable) => ReadDocument): DocumentSpot[] {
  const { descriptions } = table;
  return [
    ...descriptions.map((own, n) => ({
      text: own,
      with: (text: string) => withTable({ ...table, descriptions: replaced(descriptions, n, text) }),
    })),
    ...cellsOf(table).flatMap(({ cell, withCell }) =>
      (cell.pictures ?? []).map((own, n) => ({
        text: own,
        with: (text: string) => withTable(withCell({ ...cell, pictures: replaced(cell.pictures ?? [], n, text) })),
      })),
    ),
  ];
}

const replaced = <T>(list: readonly T[], at: number, item: T): T[] => list.map((each, n) => (n === at ? item : each));
