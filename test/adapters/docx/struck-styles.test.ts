/** Text that is struck out or hidden by a style is not read, as one that says so itself is not. */
import { readDocument } from '../../../src/adapters/docx/read/read-document';
import { zip } from '../../zip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
  <w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="GoneToo"><w:basedOn w:val="Gone"/></w:style>
  <w:style w:type="paragraph" w:styleId="Back"><w:basedOn w:val="GoneToo"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
  <w:style w:type="character" w:styleId="Struck"><w:rPr><w:strike w:val="true"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Double"><w:rPr><w:dstrike/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="HiddenToo"><w:basedOn w:val="Hidden"/></w:style>
  <w:style w:type="table" w:styleId="Table"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="table" w:styleId="Rows"><w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>`;

async function textsOf(body: string, styles = STYLES): Promise<string[]> {
  const part = (name: string, data: string) => ({ name, data });
  const relations = (...own: string[]): string => `<Relationships xmlns="${RELATIONS}">${own.join('')}</Relationships>`;
  const bytes = zip([
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      relations(`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    ),
    part(
      'word/_rels/document.xml.rels',
      relations(`<Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/>`),
    ),
    part('word/styles.xml', `<w:styles ${W}>${styles}</w:styles>`),
    part('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`),
  ]);
  const { blocks } = await readDocument(bytes, { file: 'a.docx' });
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
  );
}

const paragraph = (style: string, ...runs: string[]): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`;
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const styled = (style: string): string => `<w:rStyle w:val="${style}"/>`;

test.each([
  ['no style', paragraph('', run('1'), run('2')), '12'],
  ['struck out by its character style', paragraph('', run('1', styled('Struck')), run('2')), '2'],
  ['twice', paragraph('', run('1', styled('Double')), run('2')), '2'],
  ['hidden by the style that its own is based on', paragraph('', run('1', styled('HiddenToo')), run('2')), '2'],
  ['by the style of the paragraph', paragraph('Gone', run('1'), run('2')), ''],
  ['by what that is based on', paragraph('GoneToo', run('1')), ''],
  ['taken back by a style', paragraph('Back', run('1')), '1'],
  ['taken back by itself', paragraph('Gone', run('1', '<w:strike w:val="0"/>'), run('2')), '1'],
  ['two styles undo each other', paragraph('Gone', run('1', styled('Struck')), run('2')), '1'],
  ['a style based on itself', paragraph('Round', run('1')), '1'],
  ['a style that is not there', paragraph('None', run('1', styled('None'))), '1'],
  ['itself', paragraph('', run('1', '<w:strike/>'), run('2', '<w:vanish/>'), run('3')), '3'],
  [
    'by the style of the table',
    `<w:tbl><w:tblPr><w:tblStyle w:val="Table"/></w:tblPr><w:tr><w:tc>${paragraph('', run('1'))}</w:tc></w:tr></w:tbl>`,
    '',
  ],
  [
    'parts of a table with a look of their own are left aside',
    `<w:tbl><w:tblPr><w:tblStyle w:val="Rows"/></w:tblPr><w:tr><w:tc>${paragraph('', run('1'))}</w:tc></w:tr></w:tbl>`,
    '1',
  ],
])('%s', async (_, body, expected) => expect(await textsOf(body)).toEqual([expected]));

test('by the paragraphs’ own default style, and by what all text has', async () => {
  const body = paragraph('', run('1'));
  const named = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:vanish/></w:rPr></w:style>';
  expect(await textsOf(body, named)).toEqual(['']);
  const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>';
  expect(await textsOf(body, defaults)).toEqual(['']);
});
