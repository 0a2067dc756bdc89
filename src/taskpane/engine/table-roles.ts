/** What a table, its columns, and its meeting can be said to be, by their English names. */
import type { Decision, TableKind } from '../../core/mapping/guess';
import { layoutOf } from '../../core/workbook/layout';

/** Of a table of amounts. */
export const KINDS_OF_AMOUNTS: readonly TableKind[] = ['Estimates and expenditures', 'Estimates', 'Expenditures'];
/** Of a sheet as a whole. */
export const KINDS_OF_SHEETS: readonly TableKind[] = [
  'Meetings',
  'BudgetLines',
  'ExchangeRates',
  'Mapping',
  'ControlTotals',
  'Explanations',
];
export const TABLE_KINDS: readonly TableKind[] = [...KINDS_OF_AMOUNTS, ...KINDS_OF_SHEETS, 'left out'];

/** Where a meeting is written, where it has no column. */
export const TABLE_PLACES = ['title', 'sheet name', 'file name', 'group label', 'heading'] as const;

export const ROW_SENSES: readonly NonNullable<Decision['is']>[] = ['Estimate', 'Actual', 'counted', 'left out'];

/** Those that are asked about most come first. */
const FIRST = ['Meeting', 'Line', 'Estimate', 'Actual', 'Amount', 'Difference', 'Total'];

export const COLUMN_ROLES: readonly string[] = [
  ...FIRST,
  ...layoutOf('Expenditures')
    .columns.map(({ column }) => column)
    .filter((column) => !FIRST.includes(column)),
  'left out',
];
