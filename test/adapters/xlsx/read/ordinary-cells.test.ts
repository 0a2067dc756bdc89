/** The quick way through rows and cells against the slow way: the same cells, or the same refusal, on tags that no program should write. */
import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { buildXlsx, worksheet } from '../../../build-xlsx';
import { cellLines, refused } from '../show';

async function outcome(rows: string): Promise<string> {
  const opening = openWorkbook(buildXlsx({ sheets: [{ name: 'S', xml: worksheet(rows) }] }), { file: 'x.xlsx' });
  try {
    return cellLines(await opening).join('; ');
  } catch {
    return refused(opening);
  }
}

/** Two blanks before an attribute are nothing that Excel writes: the quick way leaves such a tag to the scanner. */
const slow = (rows: string): string => rows.replace(/<(row|c) /g, '<$1  ');

const CELL = '<c r="A1"><v>1</v></c>';
test.each([
  `<row r="1" r="2"><c><v>1</v></c></row>`,
  `<row r="1" r="1">${CELL}</row>`,
  `<row r="1" spans="1:1" r="2"><c><v>1</v></c></row>`,
  `<row r="1"r="2"><c><v>1</v></c></row>`,
  `<row r="">${CELL}</row>`,
  `<row r="01">${CELL}</row>`,
  `<row r="+1">${CELL}</row>`,
  `<row r="1 ">${CELL}</row>`,
  `<row r="1.0">${CELL}</row>`,
  `<row r="10000001">${CELL}</row>`,
  `<row r="1" hidden="true">${CELL}</row>`,
  `<row r="1" hidden="2">${CELL}</row>`,
  `<row r="1" hidden="">${CELL}</row>`,
  `<row r="1" ht="&lt;">${CELL}</row>`,
  `<row r="1" ht="<">${CELL}</row>`,
  `<row R="1"><c><v>1</v></c></row>`,
  `<row r="1"><c r="A1" r="B1"><v>1</v></c></row>`,
  `<row r="1"><c r="A1"r="B1"><v>1</v></c></row>`,
  `<row r="1"><c r="A1" t="n" t="s"><v>0</v></c></row>`,
  `<row r="1"><c r="A1" s="0" s="1"><v>1</v></c></row>`,
  `<row r="1"><c r="A2"><v>1</v></c></row>`,
  `<row r="1"><c r="a1"><v>1</v></c></row>`,
  `<row r="1"><c r="A01"><v>1</v></c></row>`,
  `<row r="1"><c r="$A$1"><v>1</v></c></row>`,
  `<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>`,
  `<row r="1"><c r="A1"><v></v></c></row>`,
  `<row r="1"><c r="A1"><v>1 2</v></c></row>`,
  `<row r="1"><c r="A1"><v>1e</v></c></row>`,
  `<row r="1"><c r="A1"><v>--1</v></c></row>`,
  `<row r="1"><c r="A1"><v>.5</v></c></row>`,
  `<row r="1"><c r="A1"><v>1.</v></c></row>`,
  `<row r="1"><c r="A1" t="b"><v>2</v></c></row>`,
  `<row r="1"><c r="A1" t="x"><v>1</v></c></row>`,
  `<row r="1"><c r="A1" t="s"><v>99999</v></c></row>`,
  `<row r="1"><c r="A1" t="s"><v>-1</v></c></row>`,
])('%s', async (rows) => {
  expect(await outcome(rows)).toBe(await outcome(slow(rows)));
});

test('a row with two numbers is refused', async () => {
  expect(await outcome('<row r="1" r="2"><c><v>1</v></c></row>')).toMatch(/malformed/);
});
