import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { buildXlsx } from '../../build-xlsx';
import { cellLines, refused } from './show';

const BOOK = buildXlsx({ sheets: [{ name: 'S', rows: [['a', 1]] }] });
const LINES = ['A1 "a"', 'B1 1'];

test.each(['x.xlsx', 'x.xlsm', 'x.xltx', 'x.xltm', 'x', 'x.csv', 'X.XLSX'])(
  'a package is a workbook, called %s',
  async (file) => {
    const workbook = await openWorkbook(BOOK, { file });
    expect(workbook.file).toBe(file);
    expect(cellLines(workbook)).toEqual(LINES);
  },
);

test.each(['x.csv', 'x.tsv', 'x.txt', 'X.CSV'])('delimited text is known by its name %s', async (file) => {
  expect(cellLines(await openWorkbook(Buffer.from('a\t1\n'), { file }))).toEqual(LINES);
});

/** An OLE container whose directory has an entry of this name. */
function ole(name: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write(name, 1024, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 1024 + 64);
  return bytes;
}

test.each([
  ['EncryptedPackage', 'file-encrypted'],
  ['Workbook', 'file-not-workbook .xls'],
  ['WordDocument', 'file-not-workbook .doc'],
])('an OLE container with %s is refused', async (name, line) => {
  expect(await refused(openWorkbook(ole(name), { file: 'x.xlsx' }))).toBe(line);
});

test('an OLE container or a package that is called a text is refused too', async () => {
  expect(await refused(openWorkbook(ole('Workbook'), { file: 'x.csv' }))).toBe('file-not-workbook .xls');
});

test('a view into a larger buffer is read as what it shows', async () => {
  const larger = new Uint8Array(BOOK.length + 77);
  larger.set(BOOK, 33);
  expect(cellLines(await openWorkbook(larger.subarray(33, 33 + BOOK.length), { file: 'x.xlsx' }))).toEqual(LINES);
});
