/**
 * Tables that list anew what another one of the workbooks has: its sums by other labels (by item, by meeting, a pivot table), or what one of its rows is made
 * of. Two columns of amounts that agree are no chance.
 */
import { headingKey } from '../values/code-key';
import { hundredths } from '../values/money';
import type { RowFacts, TableFacts } from './column-facts';
import { isAmounts, sideOf } from './column-kinds';

/** Before the heading that a pivot table adds up. */
const SUM_OF = /^(?:sum of|total of|somme de|suma de|сумма по полю|求和项[:：]?|مجموع)\s*/iu;

interface AmountsOfColumn {
  readonly column: number;
  readonly sum: bigint;
  /** Of the rows, in hundredths. */
  readonly values: ReadonlySet<number>;
}

interface Amounts {
  readonly facts: TableFacts;
  /** By heading, the column and its sum in hundredths. */
  readonly columns: ReadonlyMap<string, AmountsOfColumn>;
  readonly rows: readonly RowFacts[];
}

/** Of all tables those that would count again what is counted already. */
export function repeatedTables(tables: readonly TableFacts[]): ReadonlySet<TableFacts> {
  const all = tables.map(amountsOf).filter(({ columns }) => columns.size > 1);
  const found = new Set(
    all.filter((one, n) => all.some((other, at) => one !== other && isSummary(one, other, at < n))),
  );
  for (const whole of all) {
    const parts = all.map((one) => (one === whole ? undefined : brokenDown(one, whole)));
    const rows = new Set(parts.filter((row) => row !== undefined));
    // Where all its rows are, it is a table of the others' sums.
    if (rows.size > 1 && rows.size === whole.rows.length) found.add(whole);
    else parts.forEach((row, at) => row !== undefined && found.add(all[at]!));
  }
  return new Set([...found].map(({ facts }) => facts));
}

function amountsOf(facts: TableFacts): Amounts {
  const rows = facts.rows.filter(({ isTotal, numbers }) => !isTotal && numbers.size > 0);
  const columns = facts.columns
    .filter((column) => isAmounts(column) && column.heading !== '' && sideOf(column.heading) !== 'Difference')
    .filter(({ sum }) => sum !== 0n)
    .map(({ heading, column, sum }) => {
      const values = new Set(
        rows.flatMap(({ numbers }) => numbers.get(column) ?? []).map((value) => +hundredths(value)),
      );
      return [headingKey(heading.replace(SUM_OF, '')), { column, sum, values }] as const;
    });
  return { facts, columns: new Map(columns), rows };
}

const sharedOf = (one: Amounts, other: Amounts): string[] =>
  [...one.columns.keys()].filter((heading) => other.columns.has(heading));

/** The shorter one of two with the same sums under the same headings; of lists of one length (by item, by donor) the one below the other. */
function isSummary(one: Amounts, other: Amounts, isBelow: boolean): boolean {
  const shared = sharedOf(one, other);
  const isShorter = one.rows.length < other.rows.length;
  const isAsLong = isBelow && one.rows.length > 1 && one.rows.length === other.rows.length;
  return (
    (isShorter || (isAsLong && haveOtherLabels(one, other))) &&
    shared.length > 1 &&
    shared.every((heading) => one.columns.get(heading)!.sum === other.columns.get(heading)!.sum)
  );
}

function haveOtherLabels(one: Amounts, other: Amounts): boolean {
  const labels = new Set(other.rows.flatMap(({ texts }) => [...texts.values()].map(headingKey)));
  return one.rows.every(({ texts }) => ![...texts.values()].some((text) => labels.has(headingKey(text))));
}

/** The row of the other table that a table of several rows comes to. */
function brokenDown(one: Amounts, other: Amounts): RowFacts | undefined {
  const shared = sharedOf(one, other);
  if (one.rows.length < 2 || other.rows.length < 2 || shared.length < 2) return undefined;
  const isThere = (heading: string): boolean =>
    other.columns.get(heading)!.values.has(Number(one.columns.get(heading)!.sum));
  if (!shared.every(isThere)) return undefined;
  return other.rows.find(({ numbers }) =>
    shared.every((heading) => {
      const number = numbers.get(other.columns.get(heading)!.column);
      return number !== undefined && hundredths(number) === Number(one.columns.get(heading)!.sum);
    }),
  );
}
