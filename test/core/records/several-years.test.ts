/** Workbooks of several years given together: one error that says how years are given, and none of what they say of one another. */
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { workbookOf } from '../../workbook-of';
import { costSheets } from '../reconciliation/costs';

const bookOf = (year: number, file = `${year}.xlsx`) =>
  workbookOf(
    costSheets(`# Settings\nSetting | Value\nReporting year | ${year}\nDocument symbol | CCW/${year}/1`),
    file,
  );

test('twenty years', () => {
  const years = Array.from({ length: 20 }, (_, at) => 1994 + at);
  const { diagnostics } = reconcileWorkbooks([...years].reverse().map((year) => bookOf(year)));
  expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([
    ['years-together', { years: years.join(', ') }],
  ]);
  expect(diagnostics[0]!.at[0]).toEqual({ file: '1994.xlsx', sheet: 'Settings', cell: 'B2' });
});

test('files of one year, and one file with two years, are judged as they were', () => {
  const codes = (...books: ReturnType<typeof bookOf>[]) =>
    reconcileWorkbooks(books).diagnostics.map(({ code }) => code);
  expect(codes(bookOf(2013), bookOf(2013, 'b.xlsx'))).not.toContain('years-together');
  const two = workbookOf(
    costSheets('# Settings\nSetting | Value\nReporting year | 2013\nReporting year | 2014'),
    'a.xlsx',
  );
  expect(codes(two)).toContain('setting-doubled');
});
