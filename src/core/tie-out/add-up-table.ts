/** A table's own sums, from what stands in it: rows to subtotals and totals, estimate less expenditure to variance, meetings to their total. */
import type { FigureName } from '../annex/document-figures';
import type { Language } from '../language/language';
import { isSplitTerm } from '../reconciliation/variance-split';
import type { ExpectedTable, ReadTable } from './document-text';
import { bareFigure } from './marks';
import { plainText } from './plain-text';
import { readFigure } from './read-figure';
import type { TableComparison } from './table-differences';
import { addsUp } from './table-differences';

export interface BrokenSum {
  readonly name: FigureName;
  /** As it stands there, and what the table comes to: plain decimals. */
  readonly stated: string;
  readonly computed: string;
  readonly row: number;
  readonly column: number;
}

type Role = FigureName['role'];

/** A row of figures: thousandths by column; `undefined` where a cell holds no amount. */
interface SumRow {
  readonly role: Role;
  readonly at: number;
  readonly values: ReadonlyMap<number, bigint | undefined>;
  readonly names: ReadonlyMap<number, FigureName>;
}

/** Sums that do not hold. A sum that would not hold in the table as it should be either is not looked at. */
export function brokenSums(
  expected: ExpectedTable,
  found: ReadTable,
  compared: TableComparison,
  language: Language,
): BrokenSum[] {
  const planned = plannedRows(expected, language);
  const known = new Map(planned.map((row) => [row.at, row]));
  const byFound = new Map(compared.rows.flatMap((other, at) => (other >= 0 ? [[other, at] as const] : [])));
  const rows = found.rows.flatMap((cells, at): SumRow[] => {
    const own = byFound.get(at);
    const row = own === undefined ? undefined : known.get(own);
    if (own !== undefined && !row) return [];
    const values = new Map<number, bigint | undefined>();
    for (const [column, place] of compared.columns) {
      const cell = cells.find((each) => each.column <= place && place < each.column + each.span);
      if (column > 0 && cell) values.set(column, thousandths(readFigure(bareFigure(plainText(cell.text)), language)));
    }
    if (own === undefined && ![...values.values()].some((value) => value !== undefined)) return [];
    return [{ role: row?.role ?? 'line', at, values, names: row?.names ?? new Map() }];
  });
  const should = new Set(sumsOf(planned).flatMap((sum) => (sum.stated === sum.computed ? [sum.key] : [])));
  return sumsOf(rows)
    .filter(({ key, stated, computed }) => should.has(key) && stated !== computed)
    .map(({ name, stated, computed, row, column }) => ({
      name,
      stated: decimal(stated),
      computed: decimal(computed),
      row,
      column: compared.columns.get(column) ?? column,
    }));
}

function plannedRows({ rows }: ExpectedTable, language: Language): SumRow[] {
  return rows.flatMap(({ cells }, at): SumRow[] => {
    const figures = cells.filter(({ isFigure, names }) => isFigure && names.length > 0);
    if (figures.length === 0) return [];
    return [
      {
        role: figures[0]!.names[0]!.name.role,
        at,
        values: new Map(figures.map(({ column, text }) => [column, thousandths(readFigure(text, language))])),
        names: new Map(figures.map(({ column, names }) => [column, names[0]!.name])),
      },
    ];
  });
}

interface CheckedSum {
  readonly key: string;
  readonly name: FigureName;
  readonly stated: bigint;
  readonly computed: bigint;
  readonly row: number;
  readonly column: number;
}

function sumsOf(rows: readonly SumRow[]): CheckedSum[] {
  const columns = new Set(rows.flatMap(({ names }) => [...names.keys()]));
  return [...[...columns].flatMap((column) => sumsDown(rows, column)), ...rows.flatMap(sumsAcross)];
}

function sumsDown(rows: readonly SumRow[], column: number): CheckedSum[] {
  const sums: CheckedSum[] = [];
  let [part, block, table, total, unmatched]: (bigint | undefined)[] = [0n, 0n, 0n, undefined, undefined];
  for (const { role, values, names, at } of rows) {
    const value = values.get(column);
    const name = names.get(column);
    const check = (computed: bigint | undefined): void => {
      if (value === undefined || computed === undefined || !name || !addsUp(name)) return;
      const key = `${role} ${name.meeting} ${name.part} ${column}`;
      sums.push({ key, name, stated: value, computed, row: at, column });
    };
    if (role === 'line') {
      part = plus(part, value);
      block = plus(block, value);
      table = plus(table, value);
    } else if (role === 'subtotal') {
      check(part);
      part = 0n;
    } else if (role === 'total') {
      // Where meetings stand one below another, each has the lines since the last total.
      check(name?.meeting === '' ? table : block);
      block = 0n;
      total = value;
    } else if (role === 'unmatched') unmatched = value;
    else if (role === 'grand-total') check(plus(total, unmatched));
  }
  return sums;
}

/** Estimate less expenditure; what a variance comes of; the meetings of a matrix. */
function sumsAcross({ values, names, at, role }: SumRow): CheckedSum[] {
  const all = [...names].map(([column, name]) => ({ column, name, value: values.get(column) }));
  const of = (measure: FigureName['measure']) => all.filter(({ name }) => name.measure === measure);
  const sums: CheckedSum[] = [];
  const [estimate] = of('estimate');
  const [expenditure] = of('expenditure');
  const [variance] = of('variance');
  const row = `${role} ${all[0]?.name.meeting ?? ''} ${all[0]?.name.line ?? ''} ${all[0]?.name.part ?? ''}`;
  if (estimate?.value !== undefined && expenditure?.value !== undefined && variance?.value !== undefined) {
    const computed = estimate.value - expenditure.value;
    sums.push({
      key: `across ${row}`,
      name: variance.name,
      stated: variance.value,
      computed,
      row: at,
      column: variance.column,
    });
  }
  const terms = all.filter(({ name }) => isSplitTerm(name.measure));
  const added = terms.reduce<bigint | undefined>((sum, { value }) => plus(sum, value), 0n);
  if (terms.length > 0 && variance?.value !== undefined && added !== undefined) {
    const { name, value: stated, column } = variance;
    sums.push({ key: `causes ${row}`, name, stated, computed: added, row: at, column });
  }
  const last = all.at(-1);
  const meetings = all.slice(0, -1);
  if (last?.value !== undefined && last.name.meeting === '' && meetings.some(({ name }) => name.meeting !== '')) {
    const computed = meetings.reduce<bigint | undefined>((sum, { value }) => plus(sum, value), 0n);
    if (computed !== undefined) {
      sums.push({
        key: `meetings ${row}`,
        name: last.name,
        stated: last.value,
        computed,
        row: at,
        column: last.column,
      });
    }
  }
  return sums;
}

const plus = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** A dash is nothing; what is not available, or no figure at all, has no amount. */
function thousandths(value: string | undefined): bigint | undefined {
  if (value === 'nil') return 0n;
  const found = value === undefined ? undefined : /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(value);
  if (!found) return undefined;
  const amount = BigInt(found[2]! + (found[3] ?? '').padEnd(3, '0'));
  return found[1] === '-' ? -amount : amount;
}

function decimal(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(4, '0');
  const part = digits.slice(-3).replace(/0+$/, '');
  const text = digits.slice(0, -3) + (part === '' ? '' : `.${part}`);
  return amount < 0n ? `-${text}` : text;
}
