/** Of a number format's sections only the first, that of positive numbers, says what a number is. */
import { formatOf } from '../../../src/core/workbook/number-format';
import { CellFormat } from '../../../src/core/workbook/workbook';

test.each([
  ['#,##0.00;[Red]0%', CellFormat.general],
  ['#,##0.00;-#,##0.00;0%', CellFormat.general],
  ['0.00;yyyy-mm-dd', CellFormat.general],
  ['#,##0;#,##0,', CellFormat.general],
  ['#,##0;-#,##0;"-";@', CellFormat.general],
  ['0%;#,##0.00', CellFormat.percent],
  ['yyyy-mm-dd;0.00', CellFormat.date],
  ['#,##0,;0', CellFormat.scaled],
  ['"a;b"0%;0', CellFormat.percent],
])('%s', (code, format) => expect(formatOf(code)).toBe(format));
