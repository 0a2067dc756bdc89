/** Fields, bookmarks, columns, properties and tracked changes as they are read, wherever in a document they stand. */
import { readDocument } from '../../../src/adapters/docx/read/read-document';
import { FieldReader } from '../../../src/adapters/docx/read/field-reader';
import type { ReadDocument } from '../../../src/core/tie-out/document-text';
import { relation, relationships } from '../../build-xlsx';
import { unzip, zip } from '../../zip';
import { NAMES, docx, field, p, r, shown, tr } from './read-markup';

const read = (body: string, parts: Readonly<Record<string, string>> = {}): Promise<ReadDocument> =>
  readDocument(docx(body, parts), { file: 'a.docx' });
const bookmark = (id: number, name: string, inner: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('fields', () => {
  test('each with its instruction and its result, in the order in which they begin', async () => {
    const { fields, blocks } = await read(p(field(' SEQ Table ', '1') + r(' and ') + field('REF x', 'two')));
    expect(fields).toEqual([
      { instruction: 'SEQ Table', result: '1' },
      { instruction: 'REF x', result: 'two' },
    ]);
    expect(shown(blocks)).toEqual(['1 and two']);
  });

  test('one within the result of another is part of it; one within its instruction is not', async () => {
    const outer =
      mark('begin') + instruction('IF ') + mark('separate') + r('a') + field('SEQ T', '7') + r('b') + mark('end');
    expect((await read(p(outer))).fields).toEqual([
      { instruction: 'IF', result: 'a7b' },
      { instruction: 'SEQ T', result: '7' },
    ]);
    const inside = mark('begin') + instruction('IF ') + field('SEQ T', '7') + mark('separate') + r('a') + mark('end');
    expect((await read(p(inside))).fields).toEqual([
      { instruction: 'IF', result: 'a' },
      { instruction: 'SEQ T', result: '7' },
    ]);
  });

  test('an instruction in pieces; what stands as one in the result is none', async () => {
    const whole =
      mark('begin') + instruction('SEQ ') + instruction('Table') + mark('separate') + instruction('x') + r('1');
    expect((await read(p(whole + mark('end')))).fields).toEqual([{ instruction: 'SEQ Table', result: '1' }]);
  });

  test('the number of a page within another field is no part of it', () => {
    const reader = new FieldReader();
    reader.begin('REF x');
    expect(reader.isPage).toBe(false);
    reader.begin('PAGEREF y');
    expect(reader.isPage).toBe(true);
    reader.end();
    expect(reader.isPage).toBe(false);
    reader.end();
    reader.end();
    expect(reader.fields).toHaveLength(2);
  });
});

describe('bookmarks', () => {
  test('hold their own text, and know the fields that end within them', async () => {
    const body =
      bookmark(1, 'One', r('Table ') + field('SEQ T', '1')) + bookmark(2, 'Two', field('SEQ T', '2')) + r('after');
    expect((await read(p(body))).bookmarks).toEqual([
      { name: 'One', text: 'Table 1', fields: [0] },
      { name: 'Two', text: '2', fields: [1] },
    ]);
  });

  test('one within another; one that does not end is none', async () => {
    const body = bookmark(1, 'Outer', r('a') + bookmark(2, 'Inner', r('b')) + r('c'));
    const { bookmarks } = await read(p(`${body}<w:bookmarkStart w:id="3" w:name="Open"/>${r('d')}`));
    expect(bookmarks?.map(({ name, text }) => [name, text])).toEqual([
      ['Inner', 'b'],
      ['Outer', 'abc'],
    ]);
  });
});

describe('cells', () => {
  const cellsOf = async (...rows: string[]): Promise<unknown> => {
    const { blocks } = await read(`<w:tbl>${rows.join('')}</w:tbl>`);
    const [table] = blocks;
    return table?.kind === 'table'
      ? table.rows.map((cells) => cells.map(({ text, column, span }) => [text, column, span]))
      : undefined;
  };
  const row = (before: string, ...cells: string[]): string => `<w:tr>${before}${cells.join('')}</w:tr>`;
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;

  test('columns that a row leaves blank before it are counted, in each row anew', async () => {
    const before = '<w:trPr><w:gridBefore w:val="2"/></w:trPr>';
    expect(await cellsOf(row(before, cell('a'), cell('b')), row('', cell('c')))).toEqual([
      [
        ['a', 2, 1],
        ['b', 3, 1],
      ],
      [['c', 0, 1]],
    ]);
  });

  test('a cell that goes on from the one above says nothing, whatever it holds; one that begins anew does', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    expect(
      await cellsOf(
        row('', cell('a', restart)),
        row('', cell('9', '<w:vMerge/>')),
        row('', cell('8', '<w:vMerge w:val="continue"/>')),
        row('', cell('b', restart)),
        row('', cell('c')),
      ),
    ).toEqual([[['a', 0, 1]], [['', 0, 1]], [['', 0, 1]], [['b', 0, 1]], [['c', 0, 1]]]);
  });

  test('a table within a cell is text of the cell; a span of nothing is one', async () => {
    const inner = `<w:tbl>${tr(p(r('x')), p(r('y')))}</w:tbl>`;
    expect(
      await cellsOf(tr(p(r('a')) + inner + p(r('b'))), row('', cell('c', '<w:gridSpan w:val="0"/>'), cell('d'))),
    ).toEqual([
      [['a\nx\ny\nb', 0, 1]],
      [
        ['c', 0, 1],
        ['d', 1, 1],
      ],
    ]);
  });

  test('a paragraph whose end was deleted at the end of a cell stays in the cell', async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('a')}</w:p>`;
    expect(await cellsOf(tr(open, p(r('b'))))).toEqual([
      [
        ['a', 0, 1],
        ['b', 1, 1],
      ],
    ]);
  });
});

test('tracked changes are counted in the body, in heads and in notes', async () => {
  const changed = p(`<w:ins w:id="1">${r('x')}</w:ins><w:del w:id="2"/>`);
  const parts = {
    'header1.xml': `<w:hdr ${NAMES}>${changed}</w:hdr>`,
    'footnotes.xml': `<w:footnotes ${NAMES}><w:footnote w:id="1">${changed}</w:footnote></w:footnotes>`,
  };
  expect((await read(changed)).trackedChanges).toBe(2);
  expect((await read(changed, parts)).trackedChanges).toBe(6);
  expect((await read(p(r('a')), parts)).trackedChanges).toBe(4);
  expect((await read(p(r('a')))).trackedChanges).toBe(0);
});

test('what was moved is a change at either end, and stands where it was moved to', async () => {
  const moved = `<w:moveFrom w:id="1">${r('old place')}</w:moveFrom>`;
  const to = `<w:moveTo w:id="2">${r('new place')}</w:moveTo>`;
  const { trackedChanges, blocks } = await read(p(r('a') + moved) + p(to));
  expect([trackedChanges, shown(blocks)]).toEqual([2, ['a', 'new place']]);
});

test('heads and feet of pages are read, each text once and without the numbers of pages', async () => {
  const story = (kind: string, inner: string): string => `<w:${kind} ${NAMES}>${inner}</w:${kind}>`;
  const { heads, blocks } = await read(p(r('a')), {
    'header1.xml': story('hdr', p(r('CCW/1'))),
    'footer1.xml': story('ftr', p(r('13-12345') + field('PAGE', '2'))),
    'footer2.xml': story('ftr', p(r('CCW/1'))),
  });
  expect([heads, shown(blocks)]).toEqual([['CCW/1', '13-12345'], ['a']]);
});

test('properties: what a reader is shown, once each, and the version that wrote it', async () => {
  const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
  const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  const property = (name: string, value: string): string =>
    `<property fmtid="x" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
  const parts = [...unzip(docx(p(r('a'))))].filter(([name]) => name !== '_rels/.rels');
  const bytes = zip([
    {
      name: '_rels/.rels',
      data: relationships([
        relation('rId1', 'officeDocument', 'word/document.xml'),
        relation('rId2', 'core-properties', 'docProps/core.xml'),
        relation('rId3', 'custom-properties', 'docProps/custom.xml'),
      ]),
    },
    ...parts.map(([name, data]) => ({ name, data: data.toString('utf8') })),
    {
      name: 'docProps/core.xml',
      data:
        `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        '<dc:title>Costs &amp; more</dc:title><dc:subject>CCW/1</dc:subject><dc:creator>Office</dc:creator>' +
        '<dc:description>CCW/1</dc:description><cp:revision>3</cp:revision></cp:coreProperties>',
    },
    {
      name: 'docProps/custom.xml',
      data: `<Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}">${property('title', 'none')}${property('Addendum', '1.2')}</Properties>`,
    },
  ]);
  const { properties, version } = await readDocument(bytes, { file: 'a.docx' });
  expect(properties).toEqual(['Costs & more', 'CCW/1']);
  expect(version).toBe('1.2');
});
