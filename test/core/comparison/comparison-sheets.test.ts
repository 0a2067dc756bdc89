/** A comparison as sheets, row by row. */
import { budgetComparisonSheets } from '../../../src/core/comparison/budget-comparison-sheets';
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import { comparisonJson } from '../../../src/core/comparison/comparison-json';
import { comparisonSheets } from '../../../src/core/comparison/comparison-sheets';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { costs } from '../reconciliation/costs';

const of = (...rows: string[]): Reconciliation =>
  costs(['# Expenditures', 'Document | Meeting | Line | Amount', ...rows].join('\n')).value;
const BEFORE = of('D1 | M-01 | A1 | 90', 'D2 | M-01 | A1 | 7', 'D3 | M-02 | A1 | 210');
const AFTER = of('D1 | M-01 | A1 | 95.50', 'D3 | M-02 | A1 | 210', 'D4 | M-02 | A1 | 12');

/** Rows below the headings, as texts. */
function rowsOf(name: string, before = BEFORE, after = AFTER): string[] {
  const sheet = comparisonSheets(compareReconciliations(before, after), '1').sheets.find((each) => each.name === name)!;
  return sheet.rows.slice(3).map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')).join(' | '));
}

test('the figures that moved, with rates in per cent', () => {
  expect(rowsOf('Figures').filter((row) => /^M-02\/A1/.test(row))).toEqual([
    'M-02/A1/expenditure | line | M-02 | A1 | expenditure | 210 | 222 | 12 | 12 | adds up',
    'M-02/A1/variance | line | M-02 | A1 | variance | -10 | -22 | -12 | -12 | adds up',
    'M-02/A1/rate | line | M-02 | A1 | rate | 105 | 111 | 6 |  | ',
  ]);
});

test('the rows that moved them: what each was, what it is, and how much that makes', () => {
  expect(rowsOf('Reasons').filter((row) => /^M-0\d\/A1\/expenditure/.test(row))).toEqual([
    'M-01/A1/expenditure | changed | D1 · M-01/A1 | costs.xlsx › Expenditures!D2 | costs.xlsx › Expenditures!D2 | 90 | 95.5 | 5.5',
    'M-01/A1/expenditure | dropped | D2 · M-01/A1 | costs.xlsx › Expenditures!D3 |  | 7 | 0 | -7',
    'M-02/A1/expenditure | added | D4 · M-02/A1 |  | costs.xlsx › Expenditures!D4 | 0 | 12 | 12',
  ]);
});

test('what was added and dropped with what it says, what was changed with both', () => {
  const rows = rowsOf('Expenditures').map((row) => row.split(' | '));
  expect(rows.map(([, change, , before, after]) => [change, before !== '', after !== ''])).toEqual([
    ['added', false, true],
    ['dropped', true, false],
    ['changed', true, true],
  ]);
  const [added = '', dropped = '', changed = ''] = rows.map((row) => row[5]);
  expect([added, dropped].map((what) => /amount: ([\d.]+)/i.exec(what)?.[1])).toEqual(['12.00', '7.00']);
  expect(changed).toMatch(/^amount: 90\.00 → 95\.50$/i);
});

test('as JSON a row that came or went says what it says, one that was changed both', () => {
  const context = { version: '1', before: [], after: [], diagnostics: [] };
  const { expenditures } = comparisonJson(compareReconciliations(BEFORE, AFTER), context) as {
    readonly expenditures: Readonly<Record<'added' | 'dropped' | 'changed', readonly { readonly fields: object }[]>>;
  };
  const { added, dropped, changed } = expenditures;
  expect([added, dropped].map(([row]) => row!.fields)).toMatchObject([
    { document: 'D4', amount: '12.00' },
    { document: 'D2', amount: '7.00' },
  ]);
  expect(changed.map(({ fields }) => fields)).toEqual([{ amount: { before: '90.00', after: '95.50' } }]);
});

test('of documents of the budget what is not known is said, and what is not there is left blank', () => {
  const names = { name: 'F', meeting: 'M1', line: 'A1', state: '', item: '', measure: 'amount' };
  const figures = [
    { ...names, before: null, after: '5.50', difference: undefined },
    { ...names, before: undefined, after: '-3', difference: '2' },
  ];
  const [sheet] = budgetComparisonSheets({ kind: 'estimate', figures } as never, '1').sheets;
  expect(sheet!.rows.slice(3).map(({ cells }) => cells.slice(6).map((cell) => cell?.value))).toEqual([
    ['..', 5.5, undefined],
    [undefined, -3, 2],
  ]);
});
