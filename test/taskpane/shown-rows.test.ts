/** Cells of the sheet view as a person reads them: days by the workbook's own date system. */
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { shownRows } from '../../src/taskpane/engine/shown-rows';
import { buildXlsx } from '../build-xlsx';

const DAY = 'yyyy-mm-dd';

test('an amount is shown as its format has it, and what it holds is kept beside that', async () => {
  const rows = [
    ['Amount', 'Plain', 'Credit', 'Thousands', 'Day', 'Text'],
    [
      { value: 28900, format: '#,##0.00' },
      2893.85,
      { value: -12.5, format: '#,##0.00;[Red](#,##0.00)' },
      { value: 1_234_567, format: '#,##0,' },
      { value: 41372, format: 'dd mmm yyyy' },
      { value: 'USD', format: '#,##0.00' },
    ],
  ];
  const workbook = await openWorkbook(buildXlsx({ sheets: [{ name: 'S', rows }] }), { file: 'x.xlsx' });
  const [, shown] = shownRows(workbook, workbook.sheets[0]!, 1, 9);
  expect(shown!.cells.map(({ text, shownAs }) => [text, shownAs])).toEqual([
    ['28900', '28,900.00'],
    ['2893.85', undefined],
    ['-12.5', '(12.50)'],
    ['1,235', undefined],
    ['2013-04-08', undefined],
    ['USD', undefined],
  ]);
});

test.each([
  [false, 41372, '2013-04-08'],
  [true, 39910, '2013-04-08'],
  [true, 41372, '2017-04-09'],
])('1904 %s: %i is %s', async (date1904, serial, text) => {
  const rows = [
    ['Day', 'Share', 'Amount'],
    [{ value: serial, format: DAY }, { value: 0.07, format: '0%' }, 1234.5],
  ];
  const book = buildXlsx({ date1904: date1904 ? '1' : '0', sheets: [{ name: 'S', rows }] });
  const workbook = await openWorkbook(book, { file: 'x.xlsx' });
  expect(workbook.date1904).toBe(date1904);
  const [, shown] = shownRows(workbook, workbook.sheets[0]!, 1, 9);
  expect(shown!.cells.map((cell) => cell.text)).toEqual([text, '7 %', '1234.5']);
});
