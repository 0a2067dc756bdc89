/** Columns that say what an estimate and an expenditure differ by: not read, but they have to agree with both. */
import { cellAddress } from '../values/address';
import { decimalFromMinor, minorFromNumber } from '../values/money';
import type { PlainTable } from '../workbook/plain-tables';
import type { Findings } from './findings';
import { numbersInRows, ROUNDING } from './numbers-in-rows';

/** Columns of one estimate, its expenditure and their difference. */
export interface Compared {
  readonly estimate: number;
  readonly actual: number;
  readonly difference: number;
}

/**
 * Warns once for each column in which a row's number is neither estimate − actual nor, in all rows alike, actual − estimate. Where most amounts of a side are
 * below zero they may be costs written with a minus sign, and the difference that of the costs.
 */
export function checkDifferences(table: PlainTable, compared: readonly Compared[], findings: Findings): void {
  const { workbook, sheet } = table;
  for (const each of compared) {
    const rows = [...numbersInRows(table, [each.estimate, each.actual, each.difference])];
    const [planned, spent] = [signOf(rows, each.estimate), signOf(rows, each.actual)];
    const ways: readonly Way[] = [
      [1, -1],
      [-1, 1],
      [planned, -spent],
      [-planned, spent],
    ];
    const [first, ...others] = ways
      .map((way) => differing(rows, each, way))
      .reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
    if (!first) continue;
    findings.add(
      'difference-contradicts',
      { file: workbook.file, sheet: sheet.name, cell: cellAddress(first.row, each.difference) },
      {
        heading: table.columns.find(({ column }) => column === each.difference)?.heading ?? '',
        count: others.length + 1,
        stated: decimalOf(first.stated),
        computed: decimalOf(first.computed),
      },
    );
  }
}

/** For a message. */
function decimalOf(value: number): string {
  const reading = minorFromNumber(value, 2);
  return 'minor' in reading ? decimalFromMinor(reading.minor, 2) : String(value);
}

type Rows = readonly { readonly row: number; readonly numbers: ReadonlyMap<number, number> }[];
/** By what estimate and actual are multiplied before they are added up. */
type Way = readonly [estimate: number, actual: number];

/** The rows of which the difference is another one. */
const differing = (rows: Rows, { estimate, actual, difference }: Compared, [ofEstimate, ofActual]: Way) =>
  rows.flatMap(({ row, numbers }) => {
    const stated = numbers.get(difference);
    if (stated === undefined || numbers.size < 2) return [];
    const computed = ofEstimate * (numbers.get(estimate) ?? 0) + ofActual * (numbers.get(actual) ?? 0);
    return Math.abs(stated - computed) > ROUNDING ? [{ row, stated, computed }] : [];
  });

/** −1 where most numbers of the column are below zero. */
function signOf(rows: Rows, column: number): 1 | -1 {
  const numbers = rows.flatMap((each) => each.numbers.get(column) ?? []);
  return numbers.filter((value) => value < 0).length > numbers.filter((value) => value > 0).length ? -1 : 1;
}
