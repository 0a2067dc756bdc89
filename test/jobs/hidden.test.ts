/** Hidden rows, columns and sheets; merged cells; workbooks that hold next to nothing. */
import type { BuiltSheet } from '../build-xlsx';
import type { Book, Table } from './book';
import { address, changeRows, plainSheet, tableOf, xlsx, xlsxOf } from './book';
import { onBothBooks } from './books';
import { expectFigures, reconcileFiles } from './judge';
import { expectedOf } from './oracle';
import { SMALL_BOOK } from './small-book';

onBothBooks('hidden', (given) => {
  test('rows count, and that is said', async () => {
    const { book, expected } = await given();
    const hiddenRows = [3, 4, 7, 9];
    const { codes } = await expectFigures([xlsxOf(book, (table) => ({ ...plainSheet(table), hiddenRows }))], expected);
    expect(codes).toContain('rows-hidden');
  });

  test('columns count, and that is said', async () => {
    const { book, expected } = await given();
    const before = '<cols><col min="1" max="3" hidden="1"/></cols>';
    const file = xlsxOf(book, (table) => ({ ...plainSheet(table), before }));
    const { codes } = await expectFigures([file], expected, ['amounts-hidden']);
    expect(codes).toContain('columns-hidden');
  });

  test.each(['hidden', 'veryHidden'] as const)('a sheet (%s) is an error', async (state) => {
    const { book } = await given();
    const { codes } = await reconcileFiles([
      xlsxOf(book, (table) => (table.kind === 'Estimates' ? { ...plainSheet(table), state } : plainSheet(table))),
    ]);
    expect(codes).toContain('sheet-hidden');
  });

  test.each(['hidden', 'veryHidden'] as const)('a sheet (%s) is read where the user names it', async (state) => {
    const { book, expected } = await given();
    const file = xlsxOf(book, (table) =>
      table.kind === 'Estimates' ? { ...plainSheet(table), state } : plainSheet(table),
    );
    await expectFigures([file], expected, [], { sheets: ['estimates'] });
  });

  test('a hidden sheet of other matters is no error', async () => {
    const { book, expected } = await given();
    await expectFigures(
      [xlsx([...book.map(plainSheet), { name: 'Lists', state: 'hidden', rows: [['a', 1]] }])],
      expected,
    );
  });

  test('the meeting in cells merged downwards', async () => {
    const { book, expected } = await given();
    const { codes } = await expectFigures([xlsxOf(book, mergeMeetings)], expected);
    expect(codes).toContain('merge-filled');
  });
});

/** The rows of a table sorted by meeting, each meeting's code in one merged cell. */
function mergeMeetings(table: Table): BuiltSheet {
  const at = table.columns.indexOf('Meeting');
  if (!['Estimates', 'Expenditures'].includes(table.kind)) return plainSheet(table);
  const rows = [...table.rows].sort((a, b) => String(a[at]).localeCompare(String(b[at])));
  const merges: string[] = [];
  const merged = rows.map((row, n) => {
    if (row[at] === null) return row;
    let last = n;
    while (rows[last + 1]?.[at] === row[at]) last++;
    const first = rows[n - 1]?.[at] !== row[at];
    if (first && last > n) merges.push(`${address(at + 1, n + 2)}:${address(at + 1, last + 2)}`);
    return first ? row : row.map((cell, m) => (m === at ? null : cell));
  });
  return { name: table.kind, rows: [table.columns, ...merged], merges };
}

describe('merged amounts', () => {
  test('over rows: an error, and the figures unknown', async () => {
    const file = xlsxOf(SMALL_BOOK, (table) => ({
      ...plainSheet(table),
      merges: table.kind === 'Estimates' ? ['C2:C3'] : [],
    }));
    const { codes, json } = await reconcileFiles([file]);
    expect(codes).toContain('merge-amount');
    expect(json.meetings[0]!.lines.slice(0, 2).map(({ estimate }) => estimate)).toEqual([null, null]);
  });
});

describe('next to nothing', () => {
  const only = (...kinds: string[]): Book => SMALL_BOOK.filter(({ kind }) => kinds.includes(kind));
  const emptied = (kind: string): Book => changeRows(SMALL_BOOK, kind, () => []);

  test('an empty sheet', async () => {
    const { codes, json } = await reconcileFiles([xlsx([{ name: 'Sheet1' }])]);
    expect(codes).toContain('sheet-missing');
    expect(json.totals).toMatchObject({
      estimate: '0.00',
      expenditure: '0.00',
      variance: '0.00',
      implementationRate: null,
    });
  });

  test('no file at all', async () => expect((await reconcileFiles([])).codes).toContain('sheet-missing'));

  test.each([
    ['Settings'],
    ['BudgetLines'],
    ['Meetings'],
    ['Estimates'],
    ['Expenditures'],
    ['Mapping'],
    ['ExchangeRates'],
  ])('only %s', async (kind) => {
    const { codes, json } = await reconcileFiles([xlsxOf(only(kind))]);
    expect(codes).toContain('sheet-missing');
    expect(json.proof.holds).toBe(true);
  });

  test.each([
    ['Settings'],
    ['BudgetLines'],
    ['Meetings'],
    ['Estimates'],
    ['Expenditures'],
    ['Mapping'],
    ['ExchangeRates'],
  ])('headings without rows: %s', async (kind) => {
    const { json } = await reconcileFiles([xlsxOf(emptied(kind))]);
    expect(json.proof.holds).toBe(true);
  });

  test.each([
    ['Settings'],
    ['BudgetLines'],
    ['Meetings'],
    ['Estimates'],
    ['Expenditures'],
    ['Mapping'],
    ['ExchangeRates'],
  ])('without the sheet: %s', async (kind) => {
    const { json, codes } = await reconcileFiles([xlsxOf(SMALL_BOOK.filter((table) => table.kind !== kind))]);
    expect(json.proof.holds).toBe(true);
    if (['BudgetLines', 'Meetings', 'Estimates', 'Expenditures'].includes(kind))
      expect(codes).toContain('sheet-missing');
  });

  test('a sheet of ours without a cell, and one without headings', async () => {
    const rest = SMALL_BOOK.filter(({ kind }) => kind !== 'Estimates').map(plainSheet);
    expect((await reconcileFiles([xlsx([...rest, { name: 'Estimates' }])])).codes).toContain('heading-missing');
    const rows = tableOf(SMALL_BOOK, 'Estimates').rows;
    const { errors } = await reconcileFiles([xlsx([...rest, { name: 'Estimates', rows }])]);
    expect(errors[0]).toMatch(/^(heading|column)-missing Estimates/);
  });

  test('one row of each', async () => {
    const book = SMALL_BOOK.filter(({ kind }) => kind !== 'Mapping').map((table) => ({
      ...table,
      rows: table.kind === 'Settings' ? table.rows : table.rows.slice(0, 1),
    }));
    await expectFigures([xlsxOf(book)], expectedOf(book));
  });

  test('the same workbook twice is not counted twice', async () => {
    const { errors } = await reconcileFiles([xlsxOf(SMALL_BOOK), { ...xlsxOf(SMALL_BOOK), name: 'copy.xlsx' }]);
    expect(errors).not.toEqual([]);
  });
});
