/** Columns that count only because a row of Reading means several at once (`Budget *`): one that adds up others was not thought of, and would count twice. */
import { positionOf } from '../workbook/captions';
import { firstDataPosition } from '../workbook/column-numbers';
import { totalLabel } from '../workbook/heading-index';
import type { PlainTable } from '../workbook/plain-tables';
import { CellFormat } from '../workbook/workbook';
import type { Findings } from './findings';
import { readingLine } from './reading';
import type { SaidOfTable, Side } from './said-of-table';
import { numberOf } from './table-cells';

/** Half a cent each way is what rounding makes. */
const ROUNDING = 0.011;

/** An error for each column of amounts of a side that nobody named by its own heading, and that is a total by its heading or by what it comes to. */
export function reportColumnTotals(said: SaidOfTable, side: Side, findings: Findings): void {
  const { table } = said;
  const amounts = [...said.own[side]].sort((one, other) => one - other);
  if (amounts.length < 2) return;
  for (const column of amounts) {
    if (!said.isMeantByPattern(column)) continue;
    const { heading = '', parts = [] } = table.columns.find((each) => each.column === column) ?? {};
    const isCalledTotal = [heading, ...parts].some((text) => saysTotal(text));
    if (!isCalledTotal && !addsUp(table, column, amounts)) continue;
    const answer = readingLine({ sheet: table.sheet.name, table: table.name, column: heading, is: 'Total', value: '' });
    findings.add('column-repeats-sum', said.place(column), { heading, answer });
  }
}

const saysTotal = (text: string): boolean =>
  totalLabel(text) !== undefined || text.split(/[\s/·:–—-]+/u).some((word) => totalLabel(word) === 'total');

/** Whether a column is, in all rows in which two of the others have an amount or more, the sum of all others, or of those that stand next to it. */
function addsUp(table: PlainTable, column: number, amounts: readonly number[]): boolean {
  const at = amounts.indexOf(column);
  const groups = [amounts.filter((each) => each !== column)];
  for (let from = at - 2; from >= 0; from--) groups.push(amounts.slice(from, at));
  for (let to = at + 3; to <= amounts.length; to++) groups.push(amounts.slice(at + 1, to));
  const rows = [...numbersOf(table, amounts)];
  return groups.some((group) => {
    const own = rows.filter((numbers) => group.filter((each) => (numbers.get(each) ?? 0) !== 0).length > 1);
    const isSum = (numbers: ReadonlyMap<number, number>): boolean =>
      Math.abs((numbers.get(column) ?? 0) - group.reduce((sum, each) => sum + (numbers.get(each) ?? 0), 0)) < ROUNDING;
    return own.length > 0 && own.every(isSum);
  });
}

function* numbersOf(table: PlainTable, columns: readonly number[]): Generator<ReadonlyMap<number, number>> {
  const { workbook, sheet, lastRow } = table;
  const { cells } = sheet;
  const end = positionOf(cells, lastRow + 1);
  for (let row = firstDataPosition(table); row < end; row++) {
    const numbers = new Map<number, number>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      if (!columns.includes(cells.column(cell)) || cells.format(cell) === CellFormat.percent) continue;
      const value = numberOf(workbook, sheet, cell);
      if (value !== undefined) numbers.set(cells.column(cell), value);
    }
    yield numbers;
  }
}
