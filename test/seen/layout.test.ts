/** However the rows of a ledger are spread over a sheet, the figures are the same. */
import fc from 'fast-check';
import { reconcileWorkbooks } from '../../src/core/produce-annex';
import { reconciliationJson } from '../../src/core/annex/annex-json';
import { costModel, sheetTexts } from '../core/reconciliation/model';
import type { SheetText } from '../workbook-of';
import { workbookOf } from '../workbook-of';

/** Headings of each column, in several languages. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'Posting date': ['Posting date', 'Date', 'Fecha', 'Дата', '日期'],
  Meeting: ['Meeting', 'Réunion', 'Reunión', 'Совещание', 'الاجتماع', '会议'],
  Line: ['Line', 'Ligne', 'Статья', '项目'],
  'Cost object': ['Cost object', 'WBS element'],
  Currency: ['Currency', 'Monnaie', 'Moneda', 'Валюта', '货币'],
  Amount: ['Amount', 'Montant', 'Importe', 'Сумма', '金额', 'المبلغ'],
  Rate: ['Rate'],
  'Amount USD': ['Amount USD', 'Montant USD'],
  Stage: ['Stage', 'Etapa', 'Стадия'],
};

const nine = (most: number): fc.Arbitrary<number[]> => fc.array(fc.nat(most), { minLength: 9, maxLength: 9 });
const part = fc.record({
  rows: fc.integer({ min: 1, max: 8 }),
  order: nine(1000),
  language: nine(5),
  place: fc.constantFrom('below', 'right'),
  caption: fc.constantFrom(
    '',
    'Part one',
    'Travel of staff',
    'Deuxième partie',
    'Конференционное обслуживание',
    '其他',
  ),
  gap: fc.nat(2),
  isSummed: fc.boolean(),
});
type Part = ReturnType<typeof part.generate>['value'];

/** The tables of the ledger, as they lie on one sheet. */
function spread(headings: readonly string[], rows: readonly (readonly string[])[], parts: readonly Part[]): string[][] {
  const grid: string[][] = [];
  const put = (row: number, column: number, text: string): void => {
    while (grid.length <= row) grid.push([]);
    while (grid[row]!.length <= column) grid[row]!.push('');
    grid[row]![column] = text;
  };
  const at = { top: 0, left: 0, bottom: 0, right: 0, head: 0 };
  let from = 0;
  for (const [n, one] of parts.entries()) {
    const own = rows.slice(from, n === parts.length - 1 ? rows.length : from + one.rows);
    from += own.length;
    if (own.length === 0) continue;
    const isRight = n > 0 && one.place === 'right';
    if (isRight) at.left = at.right + 1 + one.gap;
    else Object.assign(at, { top: at.bottom + (n > 0 ? one.gap : 0), left: 0, right: 0 });
    const columns = headings.map((_, column) => column).sort((a, b) => one.order[a]! - one.order[b]!);
    let row = isRight ? at.head : at.top;
    if (!isRight && one.caption !== '') put(row++, at.left, one.caption);
    at.head = row;
    const write = (textOf: (column: number) => string): void => {
      columns.forEach((column, place) => put(row, at.left + place, textOf(column)));
      row++;
    };
    write((column) => {
      const names = HEADINGS[headings[column]!]!;
      return names[one.language[column]! % names.length]!;
    });
    for (const each of own) write((column) => each[column]!);
    const total = one.isSummed ? totalOf(headings, own) : undefined;
    if (total) write((column) => total[headings[column]!] ?? '');
    Object.assign(at, { bottom: Math.max(at.bottom, row), right: Math.max(at.right, at.left + columns.length) });
  }
  return grid;
}

/** A subtotal, where the rows have one currency and the sum is exact. */
function totalOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Readonly<Record<string, string>> | undefined {
  const [currency, amount] = [headings.indexOf('Currency'), headings.indexOf('Amount')];
  const cents = rows.map((row) => Math.round(Number(row[amount]) * 100));
  if (new Set(rows.map((row) => row[currency])).size > 1 || cents.some((one) => Math.abs(one) > 1e11)) return undefined;
  const sum = cents.reduce((a, b) => a + b, 0);
  return { Meeting: 'Subtotal', Amount: (sum / 100).toFixed(2), Currency: rows[0]![currency]! };
}

function figures(sheets: readonly SheetText[]) {
  const { value, diagnostics } = reconcileWorkbooks([workbookOf(sheets)]);
  const { totals, meetings, unmatched } = reconciliationJson(value, { version: '', inputs: [], diagnostics: [] });
  const errors = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code));
  return { totals, meetings, unmatched: unmatched.map(({ amount }) => amount).sort(), errors: [...errors].sort() };
}

test('tables below one another and side by side give the figures of one table', () => {
  fc.assert(
    fc.property(costModel, fc.array(part, { minLength: 2, maxLength: 4 }), (model, parts) => {
      fc.pre(model.rows.length > 1);
      const cells = (text: string): string[] => text.split('|').map((cell) => cell.trim());
      const sheets = sheetTexts(model).map(({ name, heading, rows }) => ({
        name,
        hidden: false,
        rows: [heading, ...rows].map(cells),
      }));
      const changed = sheets.map((sheet) => {
        const [headings = [], ...rows] = sheet.rows;
        return sheet.name === 'Expenditures' ? { ...sheet, rows: spread(headings, rows, parts) } : sheet;
      });
      expect(figures(changed)).toEqual(figures(sheets));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 25), endOnFailure: true },
  );
});
