/**
 * Formulas of a printed table over what it shows: a subtotal is the sum of the lines above it, a variance its row's estimate less its expenditure. Each
 * stands only where the figures as printed come to it, to the unit; any other figure leads to its exact one.
 */
import { cellAddress, shortAddress } from '../values/address';
import { isSplitTerm } from '../reconciliation/variance-split';
import type { Annex, AnnexTable } from './annex';

/** `placeOf`: the sheet's row of a row of the table, from 1. `undefined` for a figure that is not made from others. */
export function shownFormula(
  annex: Annex,
  table: AnnexTable,
  { row, column }: { readonly row: number; readonly column: number },
  placeOf: (row: number) => number,
): string | undefined {
  const own = printedAt(table, row, column);
  if (own === undefined) return undefined;
  const difference = differenceOf(table, row, column);
  const minus = difference?.map((at) => printedAt(table, row, at));
  if (difference && minus?.[0] !== undefined && minus[1] !== undefined && minus[0] - minus[1] === own)
    return exactly(difference.map((at) => addressOf(placeOf(row), at)).join('-'), annex);
  const across = [...meetingsBeside(table, column), ...termsBeside(table, column)];
  const attempts: [readonly number[], readonly number[]][] = [
    [[row], across],
    [rowsUnder(table, row), [column]],
  ];
  for (const [rows, columns] of attempts) {
    const parts = rows.flatMap((at) => columns.map((of) => printedAt(table, at, of)));
    if (parts.length === 0 || parts.some((part) => part === undefined)) continue;
    if (parts.reduce<number>((sum, part) => sum + part!, 0) !== own) continue;
    const areas = runsOf(rows.map(placeOf)).map(([top, bottom]) =>
      shortAddress({ top, bottom, left: columns[0]! + FIRST, right: columns.at(-1)! + FIRST }),
    );
    return exactly(`SUM(${areas.join(',')})`, annex);
  }
  return undefined;
}

/** The sheet's column of a table's first column of figures, from 1. */
const FIRST = 2;

const addressOf = (row: number, column: number): string => cellAddress(row, column + FIRST);

/** In minor units; `undefined` for a rate and for what is not known. */
function printedAt({ rows }: AnnexTable, row: number, column: number): number | undefined {
  const cell = rows[row]?.figures[column];
  return cell && 'amount' in cell && cell.amount.figure.state !== 'unknown' ? cell.amount.printed : undefined;
}

/** The columns of estimate and expenditure beside a variance, of a row that is no line of its own. */
function differenceOf({ columns, rows }: AnnexTable, row: number, column: number): [number, number] | undefined {
  if (columns[column]?.measure !== 'variance' || rows[row]?.role === 'unmatched') return undefined;
  const at = (measure: string): number => columns.findIndex((each) => each.measure === measure);
  const [estimate, expenditure] = [at('estimate'), at('expenditure')];
  return estimate < 0 || expenditure < 0 ? undefined : [estimate, expenditure];
}

/** Of the matrix's last column: those of the meetings. */
function meetingsBeside({ columns }: AnnexTable, column: number): number[] {
  if (columns[column]?.meeting !== '') return [];
  return columns.flatMap(({ meeting }, at) => (meeting === '' ? [] : [at]));
}

/** Of what a variance comes: the columns before it. */
function termsBeside({ columns }: AnnexTable, column: number): number[] {
  if (columns[column]?.measure !== 'variance') return [];
  return columns.flatMap(({ measure }, at) => (isSplitTerm(measure) ? [at] : []));
}

/** The rows that a row sums up: lines since its heading, the subtotals or all lines, the total and what is unmatched. */
function rowsUnder({ rows, columns }: AnnexTable, row: number): number[] {
  const ofCauses = columns.some(({ measure }) => isSplitTerm(measure));
  const above = rows.slice(0, row).map(({ role }, at) => ({ role, at }));
  const those = (...roles: string[]): number[] => above.filter(({ role }) => roles.includes(role)).map(({ at }) => at);
  switch (rows[row]?.role) {
    case 'subtotal':
      return sinceHeading();
    case 'total':
      if (ofCauses) return rows[row].key.meetingIndex < 0 ? those('total') : sinceHeading();
      return above.some(({ role }) => role === 'subtotal') ? those('subtotal') : those('line');
    case 'grand-total':
      return those('total', 'unmatched');
    default:
      return [];
  }

  function sinceHeading(): number[] {
    return above.slice(above.findLastIndex(({ role }) => role !== 'line') + 1).map(({ at }) => at);
  }
}

/** `[[5, 9], [14, 20]]`: heads of a further page stand between. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** Sums of binary fractions are a little off; in whole units they are not. */
function exactly(formula: string, { decimals, rounding }: Annex): string {
  const places = decimals - (String(rounding).length - 1);
  return places > 0 ? `ROUND(${formula},${places})` : formula;
}
