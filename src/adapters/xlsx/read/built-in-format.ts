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

/** The format of a built-in id. */
export const builtInFormat = (id: number): CellFormat => BUILT_IN.get(id) ?? CellFormat.general;

function range(from: number, to: number, format: CellFormat): [number, CellFormat][] {
  return Array.from({ length: to - from + 1 }, (_, n) => [from + n, format]);
}
