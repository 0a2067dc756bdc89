/** What is read of a document's parts, from the markup of each thing that an editor's program may leave there. */
import { readDocument } from '../../../src/adapters/docx/read/read-document';
import { relation, relationships } from '../../build-xlsx';
import { zip } from '../../zip';
import { NAMES, docx, field, p, r, shown, tr } from './read-markup';

const read = async (body: string): Promise<string[]> =>
  shown((await readDocument(docx(body), { file: 'a.docx' })).blocks);

const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['runs of one number', p(r('118') + r(',', '<w:b/>') + r('400')), ['118,400']],
  [
    'what was inserted and deleted',
    p(r('1') + `<w:ins w:id="1">${r('2')}</w:ins><w:del w:id="2"><w:r><w:delText>3</w:delText></w:r></w:del>`),
    ['12'],
  ],
  ['what was moved away', p(`<w:moveFrom>${r('4')}</w:moveFrom><w:moveTo>${r('5')}</w:moveTo>`), ['5']],
  [
    'a deleted end of a paragraph',
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('one ')}</w:p>${p(r('two'))}`,
    ['one two'],
  ],
  ['a link', p(`<w:hyperlink r:id="rId9">${r('7')}</w:hyperlink>`), ['7']],
  [
    'a content control',
    `<w:sdt><w:sdtPr><w:alias w:val="9"/></w:sdtPr><w:sdtContent>${p(r('8'))}</w:sdtContent></w:sdt>`,
    ['8'],
  ],
  ['a field of text, and one of a page', p(field('REF x', '12') + field(' PAGE ', '34')), ['12']],
  [
    'a simple field of a page',
    p(`<w:fldSimple w:instr="NUMPAGES">${r('5')}</w:fldSimple><w:fldSimple w:instr="SEQ t">${r('6')}</w:fldSimple>`),
    ['6'],
  ],
  [
    'breaks, tabs and hyphens',
    p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d</w:t></w:r>'),
    ['a b\nc-d'],
  ],
  ['hidden text', p(r('a') + r('9', '<w:vanish/>') + r('b', '<w:vanish w:val="0"/>')), ['ab']],
  [
    'struck-out text',
    p(r('a') + r('9', '<w:strike/>') + r('8', '<w:dstrike/>') + r('b', '<w:strike w:val="0"/>')),
    ['ab'],
  ],
  ['a symbol', p('<w:r><w:sym w:font="X" w:char="F035"/></w:r>'), ['5']],
  [
    'a box of text, once',
    p(
      `${r('a')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(r('77'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('77'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('b')}`,
    ),
    ['77', 'ab'],
  ],
  [
    'a table',
    `<w:tbl><w:tblPr/>${tr(p(r('a')), p(r('1')) + p(r('2')))}${tr(p(''), p(r('3')))}</w:tbl>`,
    ['a|1\n2//|3'],
  ],
  [
    'a deleted row',
    `<w:tbl>${tr(p(r('a')))}<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(r('9'))}</w:tc></w:tr></w:tbl>`,
    ['a'],
  ],
  [
    'a cell merged downwards',
    `<w:tbl>${tr(`<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(r('a'))}`)}${tr(`<w:tcPr><w:vMerge/></w:tcPr>${p('')}`)}</w:tbl>`,
    ['a//'],
  ],
];

test.each(TEXTS)('%s', async (_, body, expected) => {
  expect(await read(body)).toEqual(expected);
});

test('columns are counted over spans', async () => {
  const body = `<w:tbl>${tr(`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(r('a'))}`, p(r('b')))}</w:tbl>`;
  const { blocks } = await readDocument(docx(body), { file: 'a.docx' });
  const [table] = blocks;
  expect(table?.kind === 'table' && table.rows[0]!.map(({ column, span }) => [column, span])).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

test('heads of pages without their numbers, footnotes, alternative texts and tracked changes are read too', async () => {
  const header = `<w:hdr ${NAMES}>${p(r('CCW/1') + '<w:r><w:tab/></w:r>' + field('PAGE', '2') + r('/') + field('NUMPAGES', '5'))}</w:hdr>`;
  const notes = `<w:footnotes ${NAMES}><w:footnote w:id="1">${p(r('See 12.'))}</w:footnote></w:footnotes>`;
  const body = p(
    `<w:ins w:id="1">${r('x')}</w:ins><w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="3 bars"/></wp:inline></w:drawing></w:r>`,
  );
  const read = await readDocument(docx(body, { 'header1.xml': header, 'footnotes.xml': notes }), { file: 'a.docx' });
  expect(read.heads).toEqual(['CCW/1']);
  expect(shown(read.blocks)).toEqual(['x', 'See 12.']);
  expect(read.properties).toEqual(['3 bars']);
  expect(read.trackedChanges).toBe(1);
});

test('what is no document is refused', async () => {
  const bytes = zip([
    { name: '_rels/.rels', data: relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
  ]);
  await expect(readDocument(bytes, { file: 'a.docx' })).rejects.toMatchObject({
    diagnostic: { code: 'file-not-document' },
  });
  await expect(readDocument(new Uint8Array(10), { file: 'a.docx' })).rejects.toMatchObject({ name: 'Refusal' });
});
