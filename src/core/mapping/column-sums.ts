/** What columns of amounts come to in the rows of a table: whether one adds others up, or says what two differ by. */
import { readPeriodText } from '../records/heading-periods';
import type { ColumnFacts, TableFacts } from './column-facts';

type Rows = Pick<TableFacts, 'rows'>;
type AmountAt = (column: ColumnFacts) => number | undefined;

/** Whether a column is, in nearly all rows, the sum of others. */
export function isSum(facts: Rows, total: ColumnFacts, parts: readonly ColumnFacts[]): boolean {
  return agree(facts, (at) => {
    const stated = at(total);
    return stated === undefined ? undefined : stated - parts.reduce((sum, part) => sum + (at(part) ?? 0), 0);
  });
}

/** Whether a column is, in nearly all rows, the product of two others: units by what one of them costs. */
export function isProduct(facts: Rows, total: ColumnFacts, [one, other]: readonly [ColumnFacts, ColumnFacts]): boolean {
  return agree(facts, (at) => {
    const [stated, units, cost] = [at(total), at(one), at(other)];
    return stated === undefined || units === undefined || cost === undefined ? undefined : stated - units * cost;
  });
}

/** Whether a column is, in nearly all rows, what is planned less what is spent. */
export function isDifference(facts: Rows, rest: ColumnFacts, plan: ColumnFacts, actual: ColumnFacts): boolean {
  return agree(facts, (at) => {
    const stated = at(rest);
    return stated === undefined || at(plan) === undefined ? undefined : stated - (at(plan)! - (at(actual) ?? 0));
  });
}

/** Quarters of which each adds up the months in front of it: what is in them is in the months already. */
export function quartersOfMonths(facts: Rows, periods: readonly ColumnFacts[]): ColumnFacts[] {
  const quarters: ColumnFacts[] = [];
  let months: ColumnFacts[] = [];
  for (const column of periods) {
    if (readPeriodText(column.parts.at(-1)!)?.months !== 3) months.push(column);
    else {
      if (months.length > 1 && isSum(facts, column, months)) quarters.push(column);
      months = [];
    }
  }
  return quarters;
}

/** Whether nearly all rows come to nothing; `undefined`: the row says nothing of it. */
function agree({ rows: all }: Rows, off: (at: AmountAt) => number | undefined): boolean {
  let [rows, right] = [0, 0];
  for (const { numbers } of all) {
    const difference = off(({ column }) => numbers.get(column));
    if (difference === undefined) continue;
    rows++;
    if (Math.abs(difference) < 0.011) right++;
  }
  return rows > 1 && right >= rows * 0.9;
}
