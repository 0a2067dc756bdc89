import fc from 'fast-check';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { cellLines, noticeLines, refused } from './show';

const open = (text: string | Uint8Array, file = 'folder/Expenditures 2013.csv'): Promise<Workbook> =>
  openWorkbook(typeof text === 'string' ? new TextEncoder().encode(text) : text, { file });
const read = async (text: string | Uint8Array): Promise<string[]> => cellLines(await open(text));

test('a file is one sheet, named like it', async () => {
  const { sheets } = await open('a,b\n1,2\n');
  expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Expenditures 2013 visible']);
});

test.each<[string, string | Uint8Array, string[]]>([
  ['commas', 'Code,Amount\nM-01,12.50\n', ['A1 "Code"', 'B1 "Amount"', 'A2 "M-01"', 'B2 12.5']],
  ['semicolons', 'Code;Amount\nM-01;12,50\n', ['A1 "Code"', 'B1 "Amount"', 'A2 "M-01"', 'B2 "12,50"']],
  [
    'semicolons with two decimal commas a row',
    'A;B\n1,5;2,5\n3,5;4,5\n',
    ['A1 "A"', 'B1 "B"', 'A2 "1,5"', 'B2 "2,5"', 'A3 "3,5"', 'B3 "4,5"'],
  ],
  [
    'tabs with commas in texts',
    'A\tB\nx, y\t1\nz, w, v\t2',
    ['A1 "A"', 'B1 "B"', 'A2 "x, y"', 'B2 1', 'A3 "z, w, v"', 'B3 2'],
  ],
  ['commas with semicolons in quotes', '"a;b","c;d"\n"e;f","g;h"', ['A1 "a;b"', 'B1 "c;d"', 'A2 "e;f"', 'B2 "g;h"']],
  [
    'a title above',
    'Costs of meetings, 2013\n\nCode;Amount;Line\nM;1;X\nN;2;Y',
    [
      'A1 "Costs of meetings, 2013"',
      'A3 "Code"',
      'B3 "Amount"',
      'C3 "Line"',
      'A4 "M"',
      'B4 1',
      'C4 "X"',
      'A5 "N"',
      'B5 2',
      'C5 "Y"',
    ],
  ],
  ['a line that names the separator', 'sep=;\na,b;c\n', ['A1 "a,b"', 'B1 "c"']],
  ['one column', 'Code\nM-01\nM-02', ['A1 "Code"', 'A2 "M-01"', 'A3 "M-02"']],
  ['quotes doubled and line ends inside', '"a ""b""\r\nc",d\r\n', ['A1 "a \\"b\\"\\r\\nc"', 'B1 "d"']],
  ['a quote inside of a field between tabs', 'a "b"\tc"\n', ['A1 "a \\"b\\""', 'B1 "c\\""']],
  ['empty fields', ',a,,""\n,,,\nb,,,c', ['B1 "a"', 'A3 "b"', 'D3 "c"']],
  ['line ends of old', 'a,b\rc,d\r', ['A1 "a"', 'B1 "b"', 'A2 "c"', 'B2 "d"']],
  ['line ends of both kinds', 'a,b\r\nc,d\ne,f', ['A1 "a"', 'B1 "b"', 'A2 "c"', 'B2 "d"', 'A3 "e"', 'B3 "f"']],
  ['a byte order mark', '\uFEFFé,b\n', ['A1 "é"', 'B1 "b"']],
  ['UTF-16', Buffer.from('\uFEFFé,1\r\n', 'utf16le'), ['A1 "é"', 'B1 1']],
  ['UTF-16, big end first', Buffer.from('\uFEFFé,1\r\n', 'utf16le').swap16(), ['A1 "é"', 'B1 1']],
  ['no bytes', '', []],
])('%s', async (_, text, lines) => {
  expect(await read(text)).toEqual(lines);
});

test.each([
  ['1', '1'],
  ['-12.50', '-12.5'],
  ['0', '0'],
  ['0.05', '0.05'],
  ['-0.5', '-0.5'],
  ['"7"', '7'],
  ['1.234', '"1.234"'],
  ['123456789012345', '123456789012345'],
  ['1234567890123456', '"1234567890123456"'],
  ['001', '"001"'],
  ['-01', '"-01"'],
  ['+1', '"+1"'],
  ['1.', '"1."'],
  ['.5', '".5"'],
  ['1e5', '"1e5"'],
  ['"1,234"', '"1,234"'],
  ['2013-11-14', '"2013-11-14"'],
  ['TRUE', '"TRUE"'],
  ['=1+1', '"=1+1"'],
  ['_x0041_', '"_x0041_"'],
])('the field %s is %s', async (field, shown) => {
  expect(await read(`x,${field}\ny,z`)).toContain(`B1 ${shown}`);
});

test('whatever parts the fields, 1.234 may be a thousand and more, and stays a text', async () => {
  expect(await read('a;1.234;0.879;12.34;1234.567\n')).toEqual([
    'A1 "a"',
    'B1 "1.234"',
    'C1 0.879',
    'D1 12.34',
    'E1 1234.567',
  ]);
});

test.each<[string, string | Uint8Array, string]>([
  ['bytes that are no UTF-8', Buffer.from('é,b\n', 'latin1'), 'text-encoding x.csv utf-8'],
  ['half a character at the end', Buffer.of(0x61, 0xc3), 'text-encoding x.csv utf-8'],
  ['half a character of UTF-16', Buffer.of(0xff, 0xfe, 0x41), 'text-encoding x.csv utf-16le'],
  ['a quote that is never closed', 'a,b\nc,"d\ne,f\n', 'csv-quote-open 2 at B2'],
  ['more columns than a sheet has', `${','.repeat(16_384)}x`, 'cell-outside XFE1'],
  ['more rows than a sheet has', `${'\n'.repeat(1_048_576)}x`, 'cell-outside 1048577'],
])('%s are refused', async (_, text, line) => {
  expect(await refused(open(text, 'x.csv'))).toBe(line);
});

test.each<[string, string, string]>([
  ['text after a closing quotation mark', 'a,b\n"c",1\n"d"e,2\n', 'csv-quote-stray 3 "d"e,2 3 at A3'],
  [
    'a field that began with a mark and ends in the next line',
    'a,b\n"c,1\nd,"e,2\n',
    'csv-quote-stray 3 d,"e,2 2 at A2',
  ],
  ['a mark inside an unquoted field', 'a;b\nHotel "X";1\n', 'csv-quote-stray 2 Hotel "X";1 2 at A2'],
  ['a blank before a quoted field', 'a, "b"\n', 'csv-quote-stray 1  "b" 1 at B1'],
  ['text after a closing mark between tabs', 'a\tb\n"c"d\t1\n', 'csv-quote-stray 2 "c"d\t1 2 at A2'],
  ['an amount divided by its comma', 'Code,Amount\nM,1\nN,1,900.20\nO,3\n', 'csv-fields 3 3 2 at C3'],
  ['lines within fields count as lines', 'sep=,\nCode,Amount\n"M\r\nN",1\nO,1,900.20\n', 'csv-fields 5 3 2 at C3'],
  [
    'an amount divided within a record that has room for it',
    'Code,Amount,Note,Page\nM,90.00,Travel,\nN,1,234.00,Rooms\n',
    'csv-amount-divided 3 3 1,234.00 at C3',
  ],
  [
    'a negative one, before a blank',
    'Code,Amount,Note\nM,5.50,Travel\nO,7,\nN,-12,345\n',
    'csv-amount-divided 4 3 -12,345 at C4',
  ],
  ['titles above', 'Costs\nof,2013\n\nA,B,C\n1,2,3\n1,,,4\n', 'csv-fields 6 4 3 at D6'],
  ['a register of texts', 'Code,Title\nI,Interpretation, written\nT,Travel\nU,Rooms\n', 'csv-fields 2 3 2 at C2'],
  ['a record quoted as a whole', 'A,B,C\n1,x,3\n"2,""x, y"",3"\n', 'csv-record-quoted 3 3 at A3'],
])('%s is refused, with the line', async (_, text, line) => {
  expect(await refused(open(text, text.includes('\t') ? 'x.tsv' : 'x.csv'))).toBe(line);
});

test.each<[string, string, number]>([
  ['a delimiter at the end of every line', 'A,B,\n1,2,\n3,4,\n', 6],
  ['empty fields beyond the headings', 'A,B\n1,2,,,\n3,4,""\n', 6],
  ['titles padded to the width, and headings of years', 'Costs,of 2013,,\nLine,2013,2014,2015\nX,1,2,3\nY,4,5,6\n', 14],
  ['a second table below, wider than the first', 'A,B\n1,2\n\nA,B,C\n1,2,3\n4,5,6\n', 13],
  ['a second table below, narrower', 'A,B,C\n1,2,3\n\nA,B\n1,2\n', 10],
  ['headings that lack one for all records', 'A,B\n1,2,x\n3,4,y\n', 8],
  ['a title quoted for its comma', '"Costs, 2013"\nA,B\n1,2\n', 5],
  ['codes of figures and of letters behind a running number', 'No,Line,Amount\n1,610,5.50\n2,620,7\n3,A10,8\n', 12],
  ['numbers and texts in one column', 'Code,Amount,Note\nM,5.50,Travel\nN,12,345\nO,7.25,12\n', 12],
  ['a number in quotation marks behind another', 'Code,Amount,Note\nM,5.50,Travel\nN,12,"345"\n', 9],
  ['a remark quoted for its commas', 'A,B,C\n1,2,3\n"Source: accounts, 2013"\n', 7],
  ['one column of texts with commas', 'Title\n"a, b"\n"c, d"\n', 3],
  ['a field quoted alone in its record', 'A,B,C\n1,2,3\n"a, b, c",,\n', 7],
])('%s: read', async (_, text, cells) => {
  expect(await read(text)).toHaveLength(cells);
});

test('records as wide as their headings are never refused, and one that is wider always is', async () => {
  const field = fc.constantFrom('x', '1', '12.50', '2013-04-20', '"a, b"', '', '"say ""so"""');
  const sizes = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }));
  const table = sizes.chain(([width, height]) =>
    fc.tuple(
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      fc.nat({ max: height - 1 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(table, async ([rows, at]) => {
      const head = rows[0]!.map((_, n) => `Heading ${n}`);
      const lines = [head, ...rows.map((fields) => [...fields.slice(0, -1), '7'])].map((fields) => fields.join(','));
      await open(lines.join('\n'));
      lines[at + 1] += ',900.20';
      const values = `${at + 2} ${head.length + 1} ${head.length}`;
      expect(await refused(open(lines.join('\n'), 'x.csv'))).toContain(`csv-fields ${values} at `);
    }),
  );
});

test('a text too long is cut, and what is no character replaced, with notices', async () => {
  const workbook = await open(`${'x'.repeat(40_000)},a\0b\n`, 'x.csv');
  expect(cellLines(workbook)[1]).toBe('B1 "a\uFFFDb"');
  expect(noticeLines(workbook)).toEqual(['text-replaced 1 at x!B1', 'text-cut 40000 32767 at x!A1']);
});

test('whatever is written is read back', async () => {
  const field = fc
    .array(fc.constantFrom(...'abZ9 ,;\t"\n\ré会.'), { maxLength: 8 })
    .map((chars) => `t${chars.join('')}`);
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (rows, delimiter, end) => {
        const quoted = rows.map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter));
        const lines = await read(`${quoted.join(end)}${end}`);
        expect(lines.map((line) => line.replace(/^\w+ /, ''))).toEqual(rows.flat().map((one) => JSON.stringify(one)));
      },
    ),
  );
});

test('many rows', async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, n) => `2013-01-01,DOC-${n},"Interpreters, week ${n % 40}",${n / 100}\n`,
  );
  const { sheets, texts } = await open(rows.join(''));
  const { cells } = sheets[0]!;
  expect([cells.rowCount, cells.cellCount, texts.count]).toEqual([100_000, 400_000, 100_041]);
  expect([texts.text(cells.value(cells.cellCount - 3)), cells.value(cells.cellCount - 1)]).toEqual([
    'DOC-99999',
    999.99,
  ]);
});
