/** Columns that say what an estimate and an expenditure differ by: not read, but they have to agree with both. */
import { cellAddress } from '../values/address';
import { decimalFromMinor, minorFromNumber } from '../values/money';
import { CellFormat } from '../workbook/workbook';
import type { PlainTable } from '../workbook/plain-tables';
import { positionOf } from '../workbook/captions';
import { firstDataPosition } from '../workbook/column-numbers';
import type { Findings } from './findings';
import { numberOf } from './table-cells';

/** Columns of one estimate, its expenditure and their difference. */
export interface Compared {
  readonly estimate: number;
  readonly actual: number;
  readonly difference: number;
}

/** Half a cent each way is what rounding makes. */
const ROUNDING = 0.011;

/** Warns once for each column in which a row's number is neither estimate − actual nor, in all rows alike, actual − estimate. */
export function checkDifferences(table: PlainTable, compared: readonly Compared[], findings: Findings): void {
  const { workbook, sheet } = table;
  for (const each of compared) {
    const rows = [...rowsOf(table, each)];
    const off = (sign: 1 | -1) => rows.filter(({ stated, computed }) => Math.abs(stated - sign * computed) > ROUNDING);
    const [straight, turned] = [off(1), off(-1)];
    const [first, ...others] = straight.length <= turned.length ? straight : turned;
    if (!first) continue;
    const sign = straight.length <= turned.length ? 1 : -1;
    findings.add(
      'difference-contradicts',
      { file: workbook.file, sheet: sheet.name, cell: cellAddress(first.row, each.difference) },
      {
        heading: table.columns.find(({ column }) => column === each.difference)?.heading ?? '',
        count: others.length + 1,
        stated: decimalOf(first.stated),
        computed: decimalOf(sign * first.computed),
      },
    );
  }
}

/** For a message. */
function decimalOf(value: number): string {
  const reading = minorFromNumber(value, 2);
  return 'minor' in reading ? decimalFromMinor(reading.minor, 2) : String(value);
}

function* rowsOf(
  table: PlainTable,
  { estimate, actual, difference }: Compared,
): Generator<{ readonly row: number; readonly stated: number; readonly computed: number }> {
  const { workbook, sheet, lastRow } = table;
  const { cells } = sheet;
  const end = positionOf(cells, lastRow + 1);
  for (let row = firstDataPosition(table); row < end; row++) {
    const numbers = new Map<number, number>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column !== estimate && column !== actual && column !== difference) continue;
      if (cells.format(cell) === CellFormat.percent) continue;
      const value = numberOf(workbook, sheet, cell);
      if (value !== undefined) numbers.set(column, value);
    }
    const stated = numbers.get(difference);
    if (stated === undefined || numbers.size < 2) continue;
    yield { row: cells.rowNumber(row), stated, computed: (numbers.get(estimate) ?? 0) - (numbers.get(actual) ?? 0) };
  }
}
