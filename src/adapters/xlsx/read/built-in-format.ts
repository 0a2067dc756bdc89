/** The number formats that a file names by id alone. */
import { CellFormat } from '../../../core/workbook/workbook';

/** Built-in formats, by id; those not here are general. 27–36 and 50–58 are East Asian dates, 71–81 Thai ones. */
const BUILT_IN = new Map<number, CellFormat>([
  ...range(14, 17, CellFormat.date),
  [22, CellFormat.date],
  ...range(27, 36, CellFormat.date),
  ...range(50, 58, CellFormat.date),
  ...range(71, 74, CellFormat.date),
  [77, CellFormat.date],
  [81, CellFormat.date],
  ...range(9, 10, CellFormat.percent),
  ...range(67, 68, CellFormat.percent),
  [49, CellFormat.text],
]);

/** Their codes, as Excel has them in the United States: those with a currency show that of whoever looks. */
const CODES = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The code of a built-in id; those not here are shown by the language of whoever looks. */
export const builtInCode = (id: number): string => CODES.get(id) ?? 'General';

/** The format of a built-in id. */
export const builtInFormat = (id: number): CellFormat => BUILT_IN.get(id) ?? CellFormat.general;

function range(from: number, to: number, format: CellFormat): [number, CellFormat][] {
  return Array.from({ length: to - from + 1 }, (_, n) => [from + n, format]);
}
