/**
 * The annex as delimited text for machines (RFC 4180, UTF-8 without a mark, CRLF): a row for each row of figures; of a
 * matrix, a row for each figure. What variances come of has columns of its own where it is printed. Codes do not depend on the language; amounts are exact plain decimals.
 *
 * Nil is blank, unknown is `..`. A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV injection), unless it is a plain number; the JSON document has every text as it is.
 */
import { NOT_AVAILABLE } from '../language/format';
import type { Figure } from '../reconciliation/reconciliation';
import { SPLIT_TERMS } from '../reconciliation/variance-split';
import { csvField, guarded } from '../plan/csv-field';
import { rateDecimal } from '../values/per-cents';
import { decimalFromMinor } from '../values/money';
import type { Annex, AnnexCell, AnnexColumn, AnnexRow, AnnexTable, Measure } from './annex';
import { notesOf } from './print-figure';
import { append } from '../values/append';

const MEASURES: readonly Measure[] = ['estimate', 'expenditure', 'committed', 'variance', 'rate'];
const LEADING = ['table', 'role', 'meeting', 'part', 'line', 'label'];

export function annexCsv(annex: Annex): string {
  const columns = new Set(annex.tables.flatMap((table) => table.columns.map(({ measure }) => measure)));
  const measures = [...MEASURES, ...SPLIT_TERMS.filter((term) => columns.has(term))];
  const lines = [[...LEADING, ...measures, 'adjusted', 'notes']];
  for (const table of annex.tables)
    for (const row of table.rows) append(lines, rowRecords(annex, table, row, measures));
  return lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

function rowRecords(annex: Annex, table: AnnexTable, row: AnnexRow, measures: readonly Measure[]): string[][] {
  if (row.role === 'heading') return [];
  const across = table.columns.some((column) => column.meeting !== '');
  const cells = table.columns.map((column, at) => ({ column, cell: row.figures[at]! }));
  const groups = across ? cells.map((cell) => [cell]) : [cells];
  return groups.map((group) => {
    const find = (measure: Measure) => group.find(({ column }) => column.measure === measure)?.cell;
    return [
      String(table.number),
      row.role,
      guardedText(row.key.meeting || group[0]!.column.meeting),
      guardedText(row.key.part),
      guardedText(row.key.line),
      guardedText(row.label),
      ...measures.map((measure) => cellText(find(measure), annex.decimals)),
      movedColumns(group),
      [...new Set([...row.notes, ...group.flatMap(({ cell }) => notesOf(cell))])].join(' '),
    ];
  });
}

function cellText(cell: AnnexCell | undefined, decimals: number): string {
  if (cell === undefined) return '';
  if ('amount' in cell) return amountText(cell.amount.figure, decimals);
  return cell.rate === undefined ? '' : rateDecimal(cell.rate, cell.decimals);
}

function amountText({ state, amount }: Figure, decimals: number): string {
  if (state === 'nil') return '';
  return state === 'unknown' ? NOT_AVAILABLE : decimalFromMinor(amount, decimals);
}

/** Which printed figures were moved by a unit. */
const movedColumns = (group: readonly { readonly column: AnnexColumn; readonly cell: AnnexCell }[]): string =>
  group.flatMap(({ column, cell }) => ('amount' in cell && cell.amount.adjusted ? [column.measure] : [])).join(' ');

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

const guardedText = (text: string): string => (PLAIN_NUMBER.test(text) ? text : guarded(text));
