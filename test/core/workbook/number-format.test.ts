import { builtInFormat } from '../../../src/adapters/xlsx/read/built-in-format';
import { formatOf } from '../../../src/core/workbook/number-format';
import { CellFormat } from '../../../src/core/workbook/workbook';

const NAMES = Object.fromEntries(Object.entries(CellFormat).map(([name, value]) => [value, name]));

test.each([
  ['General', 'general'],
  ['0.00', 'general'],
  ['#,##0.00_);[Red](#,##0.00)', 'general'],
  ['yyyy-mm-dd', 'date'],
  ['d/m/yy h:mm', 'date'],
  ['[$-409]d-mmm-yy;@', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['mmm', 'date'],
  ['mmmm', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[$-411]ggge"年"m"月"d"日"', 'date'],
  ['[$-1070000]d/mm/yyyy', 'date'],
  ['dd\\.mm\\.yyyy', 'date'],
  ['m/d', 'date'],
  ['h:mm', 'general'],
  ['h:mm AM/PM', 'general'],
  ['mm:ss.0', 'general'],
  ['[h]:mm', 'general'],
  ['[mm]:ss', 'general'],
  ['[hh]:mm:ss', 'general'],
  ['0 "days"', 'general'],
  ['"paid" 0.00', 'general'],
  ['0.0 \\d', 'general'],
  ['#,##0_d', 'general'],
  ['*d0', 'general'],
  ['[Red]0.00', 'general'],
  ['[Blue][>=100]0', 'general'],
  ['[$CHF] #,##0.00', 'general'],
  ['[$USD-409] #,##0', 'general'],
  ['0.00E+00', 'general'],
  ['##0.0E+0', 'general'],
  ['# ?/?', 'general'],
  ['0%', 'percent'],
  ['0.0 %', 'percent'],
  ['"%" 0', 'general'],
  ['#,##0,', 'scaled'],
  ['#,##0.0,,"M"', 'scaled'],
  ['0,', 'scaled'],
  ['#,##0', 'general'],
  ['#,##0,;(#,##0,)', 'scaled'],
  ['@', 'text'],
  ['_(@_)', 'text'],
  ['G/通用格式', 'general'],
  ['', 'general'],
  [`"${'x'.repeat(100_000)}`, 'general'],
  [`${'[h'.repeat(50_000)}`, 'general'],
  [`${'h'.repeat(100_000)}`, 'general'],
])('%.40s is %s', (code, name) => {
  expect(NAMES[formatOf(code)]).toBe(name);
});

test.each([
  [0, 'general'],
  [4, 'general'],
  [9, 'percent'],
  [14, 'date'],
  [17, 'date'],
  [20, 'general'],
  [22, 'date'],
  [27, 'date'],
  [36, 'date'],
  [46, 'general'],
  [49, 'text'],
  [50, 'date'],
  [58, 'date'],
  [59, 'general'],
  [164, 'general'],
])('built-in %d is %s', (id, name) => {
  expect(NAMES[builtInFormat(id)]).toBe(name);
});
