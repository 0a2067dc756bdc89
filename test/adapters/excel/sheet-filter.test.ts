/** Rows hidden by the sheet's own filter are filtered in Excel as they are in the file; rows hidden by hand are hidden. */
import { readWorkbook } from '../../../src/adapters/excel/read-workbook';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { RowMark } from '../../../src/core/workbook/workbook';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { buildXlsx } from '../../build-xlsx';
import { BookModel } from '../../host/book-model';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';

let office: OfficeInJsdom | undefined;
afterEach(() => office?.close());

const marks = ({ sheets }: Workbook): number[] => {
  const { cells } = sheets[0]!;
  return Array.from({ length: cells.rowCount }, (_, row) => cells.rowMarks(row));
};
const CRITERIA = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';

test.each([
  ['with criteria', `<autoFilter ref="A1:B4">${CRITERIA}</autoFilter>`, RowMark.filtered],
  ['without criteria', '<autoFilter ref="A1:B4"/>', RowMark.hidden],
  ['none', '', RowMark.hidden],
])('a filter %s', async (_, after, mark) => {
  const rows = [
    ['Code', 'Amount'],
    ['A', 1],
    ['B', 2],
    ['x', 3],
  ];
  const file = await openWorkbook(buildXlsx({ sheets: [{ name: 'S', rows, hiddenRows: [2, 3], after }] }), {
    file: 'x.xlsx',
  });
  expect(marks(file)).toEqual([RowMark.none, mark, mark, RowMark.none]);
  const book = new BookModel(file);
  book.find('S')!.hasFilter = after !== '';
  office = await startOffice(book);
  expect(marks(await readWorkbook())).toEqual(marks(file));
});
