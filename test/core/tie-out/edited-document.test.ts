/** Documents that an editor has worked on, and what is said of them. */
import type { ReadBlock, ReadCell, ReadDocument, ReadTable } from '../../../src/core/tie-out/document-text';
import { compareLanguages } from '../../../src/core/tie-out/compare-languages';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { expectedOf, reconciled, unchanged } from './documents';

let reconciliation: Reconciliation;
beforeAll(async () => {
  reconciliation = await reconciled();
});

const expected = (language: 'en' | 'fr' | 'ar' = 'en') => expectedOf(reconciliation, language);
/** `code values` of each finding. */
const found = (document: ReadDocument, language: 'en' | 'fr' | 'ar' = 'en'): string[] =>
  verifyDocument(expected(language), document).diagnostics.map(
    ({ code, values }) => `${code} ${Object.values(values).join(' | ')}`,
  );

const edited = (edit: (blocks: ReadBlock[]) => ReadBlock[], language: 'en' | 'fr' | 'ar' = 'en'): ReadDocument => {
  const document = unchanged(expected(language));
  return { ...document, blocks: edit([...document.blocks]) };
};
/** The table of figures with that text in it, changed. */
const editedTable = (
  text: string,
  edit: (table: ReadTable) => ReadTable,
  language: 'en' | 'fr' | 'ar' = 'en',
): ReadDocument => {
  let done = false;
  return edited(
    (blocks) =>
      blocks.map((block) => {
        if (
          done ||
          block.kind === 'paragraph' ||
          !block.rows.some((cells) => cells.some((cell) => cell.text.includes(text)))
        )
          return block;
        done = true;
        return edit(block);
      }),
    language,
  );
};
const row = (...texts: string[]): ReadCell[] => texts.map((text, column) => ({ text, column, span: 1 }));
const textCell = (cell: ReadCell, from: string, to: string): ReadCell => ({
  ...cell,
  text: cell.text.replace(from, to),
});
const everyCell = (table: ReadTable, from: string, to: string): ReadTable => ({
  ...table,
  rows: table.rows.map((cells) => cells.map((cell) => textCell(cell, from, to))),
});

test('a figure that was changed is told with what it should be, and that the sums no longer hold', () => {
  expect(found(editedTable('40,000.10', (table) => everyCell(table, '40,000.10', '40,001.10')))).toEqual([
    'document-figure-changed MSP/INT/estimate | 40,000.10 | 40,001.10',
    expect.stringMatching(/^document-total-differs MSP\/part A\/estimate/),
    expect.stringMatching(/^document-total-differs MSP\/estimate/),
    expect.stringMatching(/^document-total-differs MSP\/INT\/variance/),
  ]);
});

test('tables that stand under captions of others are found again, and told', () => {
  const document = edited((blocks) => {
    const tables = blocks.filter(({ kind }) => kind === 'table').reverse();
    return blocks.map((block) => (block.kind === 'table' ? tables.shift()! : block));
  });
  const said = found(document);
  expect(said.length).toBeGreaterThan(1);
  expect(said.every((text) => text.startsWith('document-misplaced'))).toBe(true);
});

test('columns in another order are found by their heads', () => {
  const turned = (table: ReadTable): ReadTable => ({
    ...table,
    rows: table.rows.map((cells) => {
      if (cells.length < 3) return cells;
      const [label, ...figures] = cells;
      return [label!, ...figures.reverse()].map((cell, column) => ({ ...cell, column }));
    }),
  });
  expect(found(editedTable('40,000.10', turned))).toEqual([]);
  const changed = (table: ReadTable) => turned(everyCell(table, '40,000.10', '40,000.19'));
  expect(found(editedTable('40,000.10', changed))[0]).toBe(
    'document-figure-changed MSP/INT/estimate | 40,000.10 | 40,000.19',
  );
});

test('rows in another order are found by their labels', () => {
  const turned = (table: ReadTable): ReadTable => {
    const rows = [...table.rows];
    [rows[2], rows[3]] = [rows[3]!, rows[2]!];
    return { ...table, rows };
  };
  expect(found(editedTable('40,000.10', turned))).toEqual([]);
});

test('a row that was added is not accounted for, and the total does not add up', () => {
  const document = editedTable('40,000.10', (table) => ({
    ...table,
    rows: [...table.rows.slice(0, 2), row('Flowers', '1,000.00', '900.00', '100.00', '90.0'), ...table.rows.slice(2)],
  }));
  const said = found(document);
  expect(said.filter((text) => text.startsWith('document-number-unaccounted'))).toEqual([
    'document-number-unaccounted 1,000.00',
    'document-number-unaccounted 900.00',
    'document-number-unaccounted 100.00',
    'document-number-unaccounted 90.0',
  ]);
  expect(said.some((text) => text.startsWith('document-total-differs'))).toBe(true);
});

test('a row, a table or a paragraph that was taken out is missing', () => {
  const withoutRow = editedTable('40,000.10', (table) => ({
    ...table,
    rows: table.rows.filter((cells) => !cells.some(({ text }) => text.includes('40,000.10'))),
  }));
  expect(found(withoutRow)).toContain('document-figure-missing MSP/INT/estimate | 40,000.10');
  const withoutTable = edited((blocks) => {
    const last = blocks.findLastIndex(({ kind }) => kind === 'table');
    return blocks.filter((_, at) => at !== last);
  });
  expect(found(withoutTable).filter((text) => text.startsWith('document-figure-missing')).length).toBeGreaterThan(5);
  const title = unchanged(expected()).blocks.find(
    (block) => block.kind === 'paragraph' && block.text === 'Summary by meeting',
  );
  expect(
    found(edited((blocks) => blocks.filter((block) => block.kind === 'table' || block.text !== 'Summary by meeting'))),
  ).toEqual(['document-title-changed Summary by meeting | ']);
  expect(title).toBeDefined();
});

test('numbers in added text are not accounted for; words alone are told as wording', () => {
  const added = (text: string) => edited((blocks) => [...blocks, { kind: 'paragraph', text }]);
  expect(found(added('The secretariat spent 77 dollars on 3 flowers.'))).toEqual([
    'document-number-unaccounted 77',
    'document-number-unaccounted 3',
  ]);
  expect(found(added('The secretariat thanks the interpreters.'))).toEqual([
    'document-reworded  | The secretariat thanks the interpreters.',
  ]);
});

test('running text may be worded anew, split and joined; what it counts may not change', () => {
  const texts = unchanged(expected()).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const long = texts.find((text) => /three meetings/.test(text))!;
  expect(long).toBeDefined();
  const with_ = (...others: string[]) =>
    edited((blocks) =>
      blocks.flatMap((block): ReadBlock[] =>
        block.kind === 'paragraph' && block.text === long
          ? others.map((text) => ({ kind: 'paragraph', text }))
          : [block],
      ),
    );
  const half = long.indexOf('. ') + 1;
  if (half > 0) expect(found(with_(long.slice(0, half), long.slice(half + 1)))).toEqual([]);
  expect(found(with_(long.replace('three meetings', 'four meetings')))).toEqual([
    'document-figure-changed count (meetings) | three | four',
  ]);
  const codes = found(with_(long.replace('meetings', 'gatherings'))).map((text) => text.split(' ')[0]);
  expect(codes).toEqual(['document-reworded']);
});

test('a name of a month is part of a day', () => {
  const document = unchanged(expected());
  const blocks = document.blocks.map((block): ReadBlock =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((cells) => cells.map((cell) => textCell(cell, 'November', 'October'))) }
      : block,
  );
  expect(found({ ...document, blocks })[0]).toMatch(/^document-title-changed .*November.* \| .*October/);
});

test('groups of digits turned around are the same figure in Arabic, and another in any other language', () => {
  const turn = (text: string) => text.replace(/^(\d+) (\d{3})(\.\d+)?$/, '$2$3 $1');
  const turned = (table: ReadTable): ReadTable => ({
    ...table,
    rows: table.rows.map((cells) => cells.map((cell) => ({ ...cell, text: turn(cell.text) }))),
  });
  const arabic = found(editedTable('40 000.10', turned, 'ar'), 'ar');
  expect(arabic.length).toBeGreaterThan(3);
  expect(arabic.every((text) => text.startsWith('document-digits-reversed'))).toBe(true);
  const french = (table: ReadTable): ReadTable => everyCell(table, '40 000,10', '000,10 40');
  expect(found(editedTable('40 000,10', french, 'fr'), 'fr')[0]).toMatch(/^document-figure-changed/);
});

test('a figure that differs between languages is told for both', () => {
  const english = verifyDocument(expected(), unchanged(expected()));
  const french = (text: string) =>
    verifyDocument(
      expected('fr'),
      editedTable('40 000,10', (table) => everyCell(table, '40 000,10', text), 'fr'),
    );
  expect(compareLanguages([english, french('40 000,10')])).toEqual([]);
  expect(compareLanguages([english, french('40 000,90')]).map(({ values }) => values)).toEqual([
    { figure: 'MSP/INT/estimate', values: 'en 40000.10, fr 40000.90' },
  ]);
  const [{ at } = { at: [] }] = compareLanguages([english, french('40 000,90')]);
  expect(at.map(({ file }) => file)).toEqual(['addendum.fr.docx']);
});
