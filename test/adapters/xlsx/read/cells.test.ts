import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { buildXlsx, worksheet } from '../../../build-xlsx';
import { inflateInPieces } from '../inflaters';
import { cellLines, noticeLines, refused } from '../show';

/** Reads one cell, quickly (all at once) and slowly (byte by byte), which must agree. */
async function readCell(xml: string, shared: readonly string[] = [], date1904 = '0'): Promise<string[]> {
  const bytes = sheetOf(`<row r="1">${xml}</row>`, shared, date1904);
  const quick = await openWorkbook(bytes, { file: 'x.xlsx' });
  const slow = await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateInPieces(1) });
  expect(cellLines(slow)).toEqual(cellLines(quick));
  return cellLines(quick);
}

function sheetOf(rows: string, shared: readonly string[] = [], date1904 = '0'): Uint8Array {
  // A first cell of each shared string puts it into the list.
  const list = [...shared];
  return buildXlsx({
    shared: true,
    date1904,
    sheets: [
      { name: 'S', xml: worksheet(rows) },
      { name: 'T', rows: [list] },
    ],
  });
}

test.each([
  ['<c r="A1"><v>12.5</v></c>', 'A1 12.5'],
  ['<c r="A1" t="n"><v>-3</v></c>', 'A1 -3'],
  ['<c r="A1"><v>0.12999999999999545</v></c>', 'A1 0.12999999999999545'],
  ['<c r="A1"><v>1.2E-3</v></c>', 'A1 0.0012'],
  ['<c r="A1"><v>0.1</v></c>', 'A1 0.1'],
  ['<c r="A1"><v>123456789012345</v></c>', 'A1 123456789012345'],
  ['<c r="A1"><v>9007199254740993</v></c>', 'A1 9007199254740992'],
  ['<c r="A1"><v>0.00000000000000000000000012</v></c>', 'A1 1.2e-25'],
  ['<c r="A1"><v> 7 </v></c>', 'A1 7'],
  ['<c r="A1"><v>.5</v></c>', 'A1 0.5'],
  ['<c r="A1"><v>NaN</v></c>', 'A1 unreadable "NaN"'],
  ['<c r="A1"><v>INF</v></c>', 'A1 unreadable "INF"'],
  ['<c r="A1"><v>1e999</v></c>', 'A1 unreadable "1e999"'],
  ['<c r="A1"><v>1,5</v></c>', 'A1 unreadable "1,5"'],
  ['<c r="A1"><v>0x10</v></c>', 'A1 unreadable "0x10"'],
  ['<c r="A1"><v>--1</v></c>', 'A1 unreadable "--1"'],
  ['<c r="A1" t="b"><v>1</v></c>', 'A1 TRUE'],
  ['<c r="A1" t="b"><v>false</v></c>', 'A1 FALSE'],
  ['<c r="A1" t="b"><v>2</v></c>', 'A1 unreadable "2"'],
  ['<c r="A1" t="e"><v>#REF!</v></c>', 'A1 #REF!'],
  ['<c r="A1" t="str"><v>a &amp; b</v></c>', 'A1 "a & b"'],
  ['<c r="A1" t="str"><v> kept </v></c>', 'A1 " kept "'],
  ['<c r="A1" t="s"><v>1</v></c>', 'A1 "two"'],
  ['<c r="A1" t="inlineStr"><is><t>here</t></is></c>', 'A1 "here"'],
  [
    '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
    'A1 "bold"',
  ],
  ['<c r="A1" t="d"><v>2013-11-14</v></c>', 'A1 41592 date'],
  ['<c r="A1" t="d"><v>2013-11-14T12:00:00Z</v></c>', 'A1 41592.5 date'],
  ['<c r="A1" t="d"><v>1900-01-01</v></c>', 'A1 1 date'],
  ['<c r="A1" t="d"><v>2013-02-30</v></c>', 'A1 unreadable "2013-02-30" date'],
  ['<c r="A1" t="zzz"><v>1</v></c>', 'A1 unreadable "1"'],
  ['<c r="A1"><f>1+1</f><v>2</v></c>', 'A1 2 formula'],
  ['<c r="A1"><f>SUM(A2:A3)</f><v>5</v></c>', 'A1 5 total'],
  ['<c r="A1"><f>[1]Sheet1!A1</f><v>5</v></c>', 'A1 5 external'],
  ['<c r="A1"><f>1+1</f></c>', 'A1 uncalculated formula'],
  ['<c r="A1"><f>SUM(A2)</f><v></v></c>', 'A1 uncalculated total'],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', 'A1 "" formula'],
  ['<c r="XFD1"><v>1</v></c>', 'XFD1 1'],
  ['<c r="b1"><v>1</v></c>', 'B1 1'],
])('%s', async (xml, line) => {
  expect(await readCell(xml, ['one', 'two'])).toEqual([line]);
});

test.each(['<c r="A1"/>', '<c r="A1" s="1"></c>', '<c r="A1"><v></v></c>', '<c r="A1"><v/></c>', ''])(
  '%s is blank',
  async (xml) => {
    expect(await readCell(xml)).toEqual([]);
  },
);

test.each([
  ['<c r="A1" t="s"><v>7</v></c>', 'part-malformed xl/worksheets/sheet1.xml shared string 7 of 1'],
  ['<c r="A1" t="s"><v>-1</v></c>', 'part-malformed xl/worksheets/sheet1.xml shared string -1 of 1'],
  ['<c r="A1" t="s"><v>x</v></c>', 'part-malformed xl/worksheets/sheet1.xml shared string x of 1'],
  ['<c r="XFE1"><v>1</v></c>', 'cell-outside XFE1'],
  ['<c r="A1048577"><v>1</v></c>', 'cell-outside A1048577'],
  ['<c r="A2"><v>1</v></c>', 'part-malformed xl/worksheets/sheet1.xml cell A2 in row 1'],
  ['<c r="11"><v>1</v></c>', 'part-malformed xl/worksheets/sheet1.xml cell "11"'],
  ['<c r="A1"><v>1</v><v>2</v></c>', 'part-malformed xl/worksheets/sheet1.xml two values in one cell at A1'],
  ['<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', 'cell-doubled A1 at A1'],
])('%s is refused', async (xml, line) => {
  const bytes = sheetOf(`<row r="1">${xml}</row>`, ['one']);
  expect(await refused(openWorkbook(bytes, { file: 'x.xlsx' }))).toBe(line);
  expect(await refused(openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateInPieces(3) }))).toBe(line);
});

test('a date in the 1904 system counts from 1904', async () => {
  for (const written of ['1', 'true', 'on']) {
    const lines = await readCell('<c r="A1" t="d"><v>1904-01-02</v></c>', [], written);
    expect(lines).toEqual(['A1 1 date']);
  }
});

test('children of a shared formula have its origin, and the cells of an array formula too', async () => {
  const bytes = sheetOf(
    '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B1">SUM(A2:A9)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="C2"><f t="array" ref="C2:C3">A1:A2+B1</f><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>1</v></c></row><row r="4"><c r="C4"><v>1</v></c></row>',
  );
  const lines = ['A1 1 total', 'B1 2 total', 'C2 1 formula', 'B3 1', 'C3 1 formula', 'C4 1'];
  expect(cellLines(await openWorkbook(bytes, { file: 'x.xlsx' }))).toEqual(lines);
});

test.each([
  ['_x0041_', 'A'],
  ['_x005F_x0041_', '_x0041_'],
  ['a_x000D_b', 'a\rb'],
  ['_x_x0041', '_x_x0041'],
  ['_xD83D__xDE00_', '\u{1F600}'],
  ['line\r\nend\rhere', 'line\nend\nhere'],
  ['&#x41;&#66;&lt;&gt;&amp;&quot;&apos;', 'AB<>&"\''],
  ['<![CDATA[a<b]]>&amp;<!-- no --><?no no?>c', 'a<b&c'],
  ['<![CDATA[]]]]><![CDATA[>]]>', ']]>'],
  ['naïve 会议 \u{1F600}', 'naïve 会议 \u{1F600}'],
  ['BL_01', 'BL_01'],
  ['　ＡＢ', '　ＡＢ'],
])('the text %j is %j', async (written, text) => {
  expect(await readCell(`<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`)).toEqual([
    `A1 ${JSON.stringify(text)}`,
  ]);
});

test('what is no character is replaced, with one notice at its cells', async () => {
  const bytes = sheetOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x0001_b_xD800_</t></is></c><c r="B1" t="str"><v>&#x1F;\uFFFF</v></c></row>',
  );
  const workbook = await openWorkbook(bytes, { file: 'x.xlsx' });
  expect(cellLines(workbook)).toEqual(['A1 "a\uFFFDb\uFFFD"', 'B1 "\uFFFD\uFFFD"']);
  expect(noticeLines(workbook)).toEqual(['text-replaced 4 at S!A1 at S!B1']);
});

test('a text is cut at 32,767 units, never inside of a pair, with a notice at its cell', async () => {
  const long = 'x'.repeat(32_766) + '\u{1F600}yz';
  const workbook = await openWorkbook(buildXlsx({ shared: true, sheets: [{ name: 'S', rows: [['a', long]] }] }), {
    file: 'x.xlsx',
  });
  expect(cellLines(workbook)[1]).toBe(`B1 "${'x'.repeat(32_766)}"`);
  expect(noticeLines(workbook)).toEqual(['text-cut 32770 32767 at S!B1']);
});

test('equal texts have one id, however they are written', async () => {
  const bytes = buildXlsx({
    shared: true,
    sheets: [
      {
        name: 'S',
        rows: [
          [
            'one',
            { xml: '<c r="B1" t="inlineStr"><is><r><t>on</t></r><r><t>e</t></r></is></c>' },
            { xml: '<c r="C1" t="str"><v>&#111;ne</v></c>' },
          ],
        ],
      },
    ],
  });
  const { sheets, texts } = await openWorkbook(bytes, { file: 'x.xlsx' });
  const { cells } = sheets[0]!;
  expect([cells.value(0), cells.value(1), cells.value(2)]).toEqual([0, 0, 0]);
  expect(texts.count).toBe(1);
});

const INLINE = '<is><t>300</t></is>';
const RAISED = '<is><r><t>300</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>';

test.each([
  [`<c r="A1" t="inlineStr">${INLINE}<v>300</v></c>`, 'A1 "300"'],
  [`<c r="A1" t="inlineStr"><v>300</v>${INLINE}</c>`, 'A1 "300"'],
  [`<c r="A1">${INLINE}<v>300</v></c>`, 'A1 300'],
  [`<c r="A1"><v>300</v>${INLINE}</c>`, 'A1 300'],
  [`<c r="A1" t="s"><v>1</v>${INLINE}</c>`, 'A1 "300"'],
  [`<c r="A1" t="inlineStr">${INLINE}<v></v></c>`, 'A1 "300"'],
  [`<c r="A1" t="inlineStr"><v/>${RAISED}</c>`, 'A1 "3001"'],
  ['<c r="A1"><is/><v>12</v></c>', 'A1 12'],
  ['<c r="A1"><v>12</v><is><t></t></is></c>', 'A1 12'],
])('a text and a value that say the same are one: %s', async (xml, line) => {
  expect(await readCell(xml, ['1', '300'])).toEqual([line]);
});

test.each([
  [`<c r="A1" t="inlineStr">${INLINE}<v>12</v></c>`, 'cell-two-values 300 12 at A1'],
  [`<c r="A1"><v>12</v>${INLINE}</c>`, 'cell-two-values 300 12 at A1'],
  [`<c r="A1" t="str">${INLINE}<v>3 00</v></c>`, 'cell-two-values 300 3 00 at A1'],
  [`<c r="A1" t="s"><v>0</v>${INLINE}</c>`, 'cell-two-values 300 1 at A1'],
  [`<c r="A1" t="str">${RAISED}<v>3001</v></c>`, 'cell-two-values 3001 3001 at A1'],
])('a text and a value that differ are refused: %s', async (xml, line) => {
  expect(await refused(openWorkbook(sheetOf(`<row r="1">${xml}</row>`, ['1', '300']), { file: 'x.xlsx' }))).toBe(line);
});

/** Rows of four digits and more are known again by their bytes. */
test.each([
  ['1234', 'B1234', ['B1234 "x"', 'C1234 "y"']],
  ['1234', 'B01234', ['B1234 "x"', 'C1234 "y"']],
  ['01234', 'B1234', ['B1234 "x"', 'C1234 "y"']],
  ['01234', 'B01234', ['B1234 "x"', 'C1234 "y"']],
  ['1048576', 'B1048576', ['B1048576 "x"', 'C1048576 "y"']],
])('row %s with cell %s', async (row, cell, expected) => {
  const text = (reference: string, value: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const bytes = sheetOf(`<row r="${row}">${text(cell, 'x')}${text(`C${row}`, 'y')}</row>`);
  expect(cellLines(await openWorkbook(bytes, { file: 'x.xlsx' }))).toEqual(expected);
});

test.each([
  ['12345', 'B1234'],
  ['1234', 'B12345'],
  ['123456', 'B123450'],
  ['123456', 'B124456'],
  ['12345', 'B12355'],
])('row %s does not take cell %s', async (row, cell) => {
  const bytes = sheetOf(`<row r="${row}"><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row>`);
  expect(await refused(openWorkbook(bytes, { file: 'x.xlsx' }))).toContain('part-malformed');
});
