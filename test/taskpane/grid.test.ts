/** Where the keys go in a shown sheet, where its columns stand, and how wide its texts make them. */
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { sheetShape } from '../../src/taskpane/engine/sheet-shape';
import { shownRows } from '../../src/taskpane/engine/shown-rows';
import { GridColumns } from '../../src/taskpane/page/grid-columns';
import { placeAfter } from '../../src/taskpane/page/grid-keys';
import { buildXlsx } from '../build-xlsx';

test.each([
  ['ArrowDown', false, 'row 4 column 2'],
  ['ArrowLeft', false, 'row 3 column 1'],
  ['ArrowRight', true, 'row 3 column 9'],
  ['ArrowUp', true, 'row 1 column 2'],
  ['ArrowDown', true, 'row 50 column 2'],
  ['Home', false, 'row 3 column 1'],
  ['End', false, 'row 3 column 9'],
  ['Home', true, 'row 1 column 1'],
  ['End', true, 'row 50 column 9'],
  ['PageDown', false, 'row 13 column 2'],
  ['PageUp', false, 'row 1 column 2'],
  ['Tab', false, undefined],
])('%s, with Ctrl %s: %s', (key, ctrlKey, to) => {
  const next = placeAfter({ key, ctrlKey }, { row: 3, column: 2 }, { rows: 50, columns: 9, page: 10 });
  expect(next && `row ${next.row} column ${next.column}`).toBe(to);
});

test('an empty sheet keeps to its first cell', () => {
  const size = { rows: 0, columns: 0, page: 10 };
  expect(placeAfter({ key: 'End', ctrlKey: true }, { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 1 });
});

test('columns are as wide as their texts, within bounds, and found by where they stand', () => {
  const columns = new GridColumns(4, [3, 20, 900]);
  expect([1, 2, 3, 4].map((column) => columns.width(column))).toEqual([64, 146, 260, 104]);
  expect([1, 2, 3, 4, 5, 6].map((column) => columns.left(column))).toEqual([0, 64, 210, 470, 574, 678]);
  expect([-5, 0, 63, 64, 209, 210, 573, 9999].map((at) => columns.at(at))).toEqual([1, 1, 1, 2, 2, 3, 4, 4]);
});

test('titles make no column wider, the headings are told, and numbers are shown by their own format', async () => {
  const rows = [
    ['A title that is much longer than any of the values below it'],
    [],
    ['Meeting', 'Amount'],
    ['M-01', { value: 12500, format: '"CHF" #,##0.00' }],
    ['M-02', 7.5],
  ];
  const workbook = await openWorkbook(buildXlsx({ sheets: [{ name: 'S', rows }] }), { file: 'x.xlsx' });
  expect(sheetShape(workbook, workbook.sheets[0]!)).toEqual({ lengths: [7, 13], headRow: 3 });
  const texts = shownRows(workbook, workbook.sheets[0]!, 4, 5).map(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual([
    ['M-01', 'CHF 12,500.00'],
    ['M-02', '7.5'],
  ]);
});
