import { openWorkbook } from '../../../../src/adapters/xlsx/open-workbook';
import { MAIN, buildXlsx } from '../../../build-xlsx';
import { inflateInPieces, inflateWhole } from '../inflaters';
import { cellLines, refused } from '../show';

/** Opens a workbook whose one sheet is this XML, cut in several ways that must agree. */
async function read(sheet: string | Uint8Array): Promise<string[]> {
  const bytes = bytesOf(sheet);
  const whole = cellLines(await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateWhole }));
  for (const cut of [1, 2, 37]) {
    const pieces = await openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateInPieces(cut) });
    expect(cellLines(pieces)).toEqual(whole);
  }
  return whole;
}

async function refusal(sheet: string | Uint8Array): Promise<string> {
  const bytes = bytesOf(sheet);
  const whole = await refused(openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateWhole }));
  const pieces = await refused(openWorkbook(bytes, { file: 'x.xlsx', inflate: inflateInPieces(1) }));
  expect(pieces).toBe(whole);
  return whole.replace(' xl/worksheets/sheet1.xml', '');
}

const bytesOf = (sheet: string | Uint8Array): Uint8Array =>
  buildXlsx({ sheets: [{ name: 'S' }], parts: { 'xl/worksheets/sheet1.xml': sheet } });

const DATA =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c><c r="B1"><v>2</v></c></row></sheetData>';
const SHEET = `<worksheet xmlns="${MAIN}">${DATA}</worksheet>`;
const LINES = ['A1 "é"', 'B1 2'];
const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

test.each<[string, string | Uint8Array]>([
  ['UTF-8', SHEET],
  ['UTF-8 with a mark', `\uFEFF<?xml version="1.0" encoding="utf-8"?>${SHEET}`],
  ['UTF-16, little end first, with a mark', utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${SHEET}`, false)],
  ['UTF-16, big end first, with a mark', utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${SHEET}`, true)],
  ['UTF-16 without a mark', utf16(`<?xml version="1.0" encoding="UTF-16"?>${SHEET}`, false)],
  ['Latin-1', Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?>${SHEET}`, 'latin1')],
  ['with prefixes', prefixed(SHEET)],
  ['with Strict names', SHEET.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')],
  ['without a namespace', SHEET.replace(` xmlns="${MAIN}"`, '')],
  ['in lines and with spaces', `<?xml version="1.0"?>\n${SHEET.replace(/></g, '>\r\n\t<').replace(/="/g, ' = "')}\n`],
  [
    'with comments and instructions',
    `<!-- a -- b -->${SHEET.replace(/<(row|v|c )/g, '<!--<c r="Z1"><v>9</v></c>--><?p <v>?><$1')}<!-- end -->`,
  ],
  [
    'with a foreign vocabulary between',
    SHEET.replace('<row', '<y:row xmlns:y="urn:y"><y:c/><c r="Z9"><v>1</v></c></y:row><row'),
  ],
  ['with an extension after a cell’s value', SHEET.replace('</v>', '</v><extLst><ext><v>9</v></ext></extLst>')],
  ['with apostrophes', SHEET.replaceAll('"', "'")],
  [
    'with other attributes before',
    SHEET.replace('<c r="B1">', '<c s="0" vm="1" r="B1" t="n" cm=\'2\'>').replace(
      '<row ',
      '<row xmlns:q="urn:q" q:r="7" ht="15" ',
    ),
  ],
  ['with references in attributes', SHEET.replace('r="B1"', 'r="&#66;&#x31;"')],
])('a part %s is read', async (_, sheet) => {
  expect(await read(sheet)).toEqual(LINES);
});

const CHOICE = (requires: string): string =>
  SHEET.replace(
    /<row.*<\/row>/,
    (row) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:n="urn:n" xmlns:m="${MAIN}">` +
      `<mc:Choice Requires="${requires}"><row r="9"><c r="A9"><v>9</v></c></row></mc:Choice><mc:Choice Requires="n"><row r="8"/></mc:Choice>` +
      `<mc:Fallback>${row}</mc:Fallback></mc:AlternateContent><row r="11"><c r="A11"><v>11</v></c></row>`,
  );

test('of alternatives, the first that is understood is read', async () => {
  expect(await read(CHOICE('n'))).toEqual([...LINES, 'A11 11']);
  expect(await read(CHOICE('m'))).toEqual(['A9 9', 'A11 11']);
});

test.each<[string, string | Uint8Array, string]>([
  ['a DOCTYPE', `<!DOCTYPE x [<!ENTITY e "1">]>${SHEET}`, 'package-doctype'],
  ['a part cut short', SHEET.slice(0, -20), 'part-malformed ends in the middle'],
  ['an empty part', '', 'part-malformed ends in the middle'],
  ['an end tag too many', `${SHEET}</worksheet>`, 'part-malformed an end tag that closes nothing'],
  ['crossed tags', SHEET.replace('</v></c>', '</c></v>'), 'part-malformed an end tag that closes nothing'],
  ['two roots', SHEET + SHEET, 'part-malformed a second root element'],
  ['text after the root', `${SHEET}x`, 'part-malformed text outside the root element'],
  ['an unknown entity', SHEET.replace('é', '&eacute;'), 'part-malformed an unknown entity'],
  ['a bare ampersand', SHEET.replace('é', 'a & b and more text'), 'part-malformed an unknown entity'],
  ['an attribute twice', SHEET.replace('r="B1"', 'r="B1" r="C1"'), 'part-malformed a malformed tag'],
  ['attributes without a space', SHEET.replace('r="B1"', 'r="B1"s="1"'), 'part-malformed a malformed tag'],
  ['an attribute without quotes', SHEET.replace('r="B1"', 'r=B1'), 'part-malformed a malformed tag'],
  ['a zero byte', SHEET.replace('é', '\0'), 'part-malformed a zero byte'],
  ['bytes that are no UTF-8', Buffer.from(SHEET, 'latin1'), 'text-encoding utf-8'],
  [
    'a surrogate in UTF-8',
    Buffer.from(SHEET.replace('é', 'é???'), 'latin1').map((byte) => ({ 0xe9: 0xed, 0x3f: 0xa0 })[byte] ?? byte),
    'text-encoding utf-8',
  ],
  ['an unknown encoding', `<?xml version="1.0" encoding="x-none"?>${SHEET}`, 'text-encoding x-none'],
  ['300 levels', `<worksheet xmlns="${MAIN}">${'<a>'.repeat(300)}`, 'package-too-large 256 levels'],
  ['a tag without end', `<worksheet xmlns="${MAIN}" a="${'x'.repeat(2e6)}"/>`, 'part-malformed a tag without end'],
  [
    'two of the cells’ element',
    SHEET.replace('</worksheet>', `${DATA}</worksheet>`),
    'part-malformed a second sheetData',
  ],
])('%s is refused', async (_, sheet, line) => {
  expect(await refusal(sheet)).toBe(line);
});
