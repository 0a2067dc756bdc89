/** Columns that count only because a row of Reading means several at once (`Budget *`): one that adds up others was not thought of, and would count twice. */
import { totalLabel } from '../workbook/heading-index';
import type { PlainTable } from '../workbook/plain-tables';
import type { Findings } from './findings';
import { numbersInRows, ROUNDING } from './numbers-in-rows';
import { readingLine } from './reading';
import type { SaidOfTable, Side } from './said-of-table';

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

/** Whether a heading is that of a total, or has the word among others (`Budget total 2013`). */
export const saysTotal = (text: string): boolean =>
  totalLabel(text) !== undefined || text.split(/[^\p{L}]+/u).some((word) => totalLabel(word) === 'total');

/** Whether a column is, in all rows in which two of the others have an amount or more, the sum of all others, or of those that stand next to it. */
function addsUp(table: PlainTable, column: number, amounts: readonly number[]): boolean {
  const at = amounts.indexOf(column);
  const groups = [amounts.filter((each) => each !== column)];
  for (let from = at - 2; from >= 0; from--) groups.push(amounts.slice(from, at));
  for (let to = at + 3; to <= amounts.length; to++) groups.push(amounts.slice(at + 1, to));
  const rows = [...numbersInRows(table, amounts)].map(({ numbers }) => numbers);
  return groups.some((group) => {
    const own = rows.filter((numbers) => group.filter((each) => (numbers.get(each) ?? 0) !== 0).length > 1);
    const isSum = (numbers: ReadonlyMap<number, number>): boolean =>
      Math.abs((numbers.get(column) ?? 0) - group.reduce((sum, each) => sum + (numbers.get(each) ?? 0), 0)) < ROUNDING;
    return own.length > 0 && own.every(isSum);
  });
}
