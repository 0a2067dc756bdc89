/** Edits where there is more than one of a kind: two files, two rows, two tables, days from 1904, a table with a row of totals. */
import { assign, waive } from '../../../src/core/edits/decide';
import { takeBack } from '../../../src/core/edits/decisions';
import { changeSettings, settingsNow } from '../../../src/core/edits/change-settings';
import { chosenFixes, fixOf } from '../../../src/core/edits/fixes';
import { changedSetUp } from '../../../src/core/edits/set-up-file';
import { unmatchedTexts } from '../../../src/core/edits/unmatched-texts';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheetsOf, workbookOf } from '../../workbook-of';
import { bookOf } from './edited';

/** Days are counted from 1904: their numbers are so many smaller. */
const SHIFT_1904 = 1462;
const from1904 = (books: readonly Workbook[]): Workbook[] => books.map((book) => ({ ...book, date1904: true }));
const ledger = (...rows: string[]): string =>
  ['# Expenditures', 'Meeting | Line | Posting date | Amount', ...rows].join('\n');
const of = (code: DiagnosticCode, books: readonly Workbook[]) =>
  reconcileWorkbooks(books).diagnostics.filter((each) => each.code === code);

test('a day is typed as the workbook counts days', () => {
  const books = bookOf(ledger("M-01 | A1 | '03/04/2013 | 5"));
  const values = (own: readonly Workbook[]): unknown[] =>
    of('date-ambiguous', own).flatMap((found) =>
      fixOf(found, own)!.options.map(({ edit, shown }) => [shown, edit.value]),
    );
  const days = ['2013-04-03', '2013-03-04'].map((iso) => dayFromIso(iso)!);
  const sorted = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each)).sort();
  expect(sorted(values(books))).toEqual(
    sorted([
      ['2013-04-03', days[0]],
      ['2013-03-04', days[1]],
    ]),
  );
  expect(sorted(values(from1904(books)))).toEqual(
    sorted([
      ['2013-04-03', days[0]! - SHIFT_1904],
      ['2013-03-04', days[1]! - SHIFT_1904],
    ]),
  );
});

test('a number in a cell formatted as text gets a format of its own, any other keeps its cell’s', () => {
  const formats = (cell: string): unknown[] => {
    const books = bookOf(ledger(`M-01 | A1 | 2013-04-08 | ${cell}`));
    return of('amount-as-text', books).map((found) => fixOf(found, books)!.options[0]!.edit.format);
  };
  expect(formats("'1234.50")).toEqual([undefined]);
  expect(formats('1,234.50 ~ @')).toEqual(['#,##0.00']);
  expect(formats("'EUR 1234.50")).toEqual(['[$EUR] #,##0.00']);
});

test('the same cell of two files is two cells, and of one file is changed once', () => {
  const book = (file: string, text: string): Workbook => workbookOf(text, file);
  const rows = ledger("M-01 | A1 | 2013-04-08 | '1 234,50");
  const books = [...bookOf('# -Expenditures\na'), book('a.xlsx', rows), book('b.xlsx', rows)];
  const found = of('amount-as-text', books);
  expect(chosenFixes([...found, ...found], books).map(({ at }) => `${at.file} ${at.cell}`)).toEqual([
    'a.xlsx D2',
    'b.xlsx D2',
  ]);
});

describe('a decision is taken back', () => {
  const TABLES = `
    # Mapping
    Column | Value | Meeting
    Cost object | X-1 | M-01
    Cost object | X-2 | M-02
    |
    Column | Value | Line
    Cost object | X-3 | A1
    Cost object | X-4 | A2`;
  test.each([
    ['the first of a table', 'A2', ['Cost object', 'X-1', 'M-01']],
    ['its last, above another table', 'A3', ['Cost object', 'X-2', 'M-02']],
    ['the first of the next', 'A6', ['Cost object', 'X-3', 'A1']],
    ['the last of all', 'A7', ['Cost object', 'X-4', 'A2']],
  ])('%s', (_, cell, emptied) => {
    const { cells } = takeBack('Mapping', { file: 'costs.xlsx', sheet: 'Mapping', cell }, bookOf(TABLES));
    expect(cells.map(({ before, value }) => [before, value])).toEqual(emptied.map((each) => [each, undefined]));
  });
  test('the last of a table right below which another one begins', () => {
    const close = TABLES.replace('    |\n', '');
    const { cells } = takeBack('Mapping', { file: 'costs.xlsx', sheet: 'Mapping', cell: 'A3' }, bookOf(close));
    expect(cells.map(({ before }) => before)).toEqual(['Cost object', 'X-2', 'M-02']);
  });
  test.each(['A1', 'A5', 'A8'])('%s is no row of the kind', (cell) => {
    expect(() => takeBack('Mapping', { file: 'costs.xlsx', sheet: 'Mapping', cell }, bookOf(TABLES))).toThrow();
  });
});

describe('settings', () => {
  const TWICE = `
    # Settings
    Setting | Value | Value (fr)
    Place | | Genève
    Place | Vienna | Vienne
    Place | Rome | Rome
    Reporting year | 2013 |`;
  test('of one that stands in several rows the first that says something counts, column by column', () => {
    const [place] = settingsNow(bookOf(TWICE)).filter(({ setting }) => setting === 'Place');
    expect([...place!.cells].map(([column, { text, at }]) => `${column} ${at.cell} ${text}`)).toEqual([
      'Value fr C2 Genève',
      'Value B3 Vienna',
    ]);
  });
  test('and that is the one which is changed', () => {
    const change = (column: string): string[] =>
      changeSettings(bookOf(TWICE), [{ setting: 'Place', column, text: 'Bern' }], 'en', false).cells.map(
        ({ row, column: at, before, value }) => `${row} ${at} ${String(before)} → ${String(value)}`,
      );
    expect(change('Value')).toEqual(['3 2 Vienna → Bern']);
    expect(change('Value fr')).toEqual(['2 3 Genève → Bern']);
  });
  test('each new one has a row of its own, with its name', () => {
    const changes = ['Place', 'Session', 'Body'].map((setting) => ({
      setting,
      column: 'Value',
      text: `of ${setting}`,
    }));
    const { cells } = changeSettings(
      bookOf('# Settings\nSetting | Value\nReporting year | 2013'),
      changes,
      'en',
      false,
    );
    expect(cells.map(({ row, column, value }) => `${row} ${column} ${String(value)}`).sort()).toEqual([
      '3 1 Place',
      '3 2 of Place',
      '4 1 Session',
      '4 2 of Session',
      '5 1 Body',
      '5 2 of Body',
    ]);
  });
  test('a day is kept as the workbook counts days, or as text where formats are not kept', () => {
    const books = bookOf('# Settings\nSetting | Value\nAs at | 2013-12-31');
    const change = (own: readonly Workbook[], asText: boolean): unknown[] =>
      changeSettings(own, [{ setting: 'As at', column: 'Value', text: '2014-01-31' }], 'en', asText).cells.map(
        ({ value }) => value,
      );
    const day = dayFromIso('2014-01-31')!;
    expect([change(books, false), change(from1904(books), false), change(books, true)]).toEqual([
      [day],
      [day - SHIFT_1904],
      ['2014-01-31'],
    ]);
  });
});

test('a row is added below a table’s row of totals, be that filled or blank', () => {
  const row = (...rows: string[]): number[] => {
    const book = workbookOf(
      sheetsOf(
        [
          '# Mapping',
          '@table tblMapping A1:D3+1',
          'Column | Value | Meeting | Line',
          'Cost object | X-1 | M-01 | A1',
          ...rows,
        ].join('\n'),
      ),
    );
    const [registers] = bookOf('# -Mapping\na');
    const assignment = { column: 'Cost object', value: 'X-2', meeting: 'M-01', line: 'A1' } as const;
    return [
      ...new Set(assign(assignment, [registers!, { ...book, file: 'own.xlsx' }], 'en').cells.map((cell) => cell.row)),
    ];
  };
  expect(row()).toEqual([4]);
  expect(row('Total | | |')).toEqual([4]);
});

test('a row that was emptied goes from the set-up workbook, also where its cells are empty texts', () => {
  const book = workbookOf(
    '# Mapping\nColumn | Value | Meeting | Line\nCost object | X-1 | M-01 | A1\nCost object | X-2 | M-02 | A2',
    'addendum-setup.xlsx',
  );
  const emptied = (value: '' | undefined) => ({
    sheets: [],
    cells: ['Cost object', 'X-1', 'M-01', 'A1'].map((before, at) => ({
      sheet: 'Mapping',
      row: 2,
      column: at + 1,
      before,
      value,
    })),
  });
  for (const value of ['', undefined] as const)
    expect(changedSetUp(book, emptied(value), 'en')[0]!.rows.map((row) => row.slice(0, 4))).toEqual([
      ['Cost object', 'X-2', 'M-02', 'A2'],
    ]);
});

test('a beginning is offered where it stands for several codes, not for several rows of one', () => {
  const offered = (...codes: string[]): string[] => {
    const text = [
      '# Expenditures',
      'Meeting | Line | Cost object | Amount',
      ...codes.map((code) => `| A1 | ${code} | 5`),
    ].join('\n');
    const { value } = reconcileWorkbooks(bookOf(text));
    return unmatchedTexts(value, { reason: 'meeting-missing', found: codes[0]! }).map(
      ({ value: own, rows }) => `${own} ×${rows}`,
    );
  };
  expect(offered('XY-7', 'xy-7', 'QQ-1')).toEqual(['XY-7 ×2']);
  expect(offered('XY-7', 'xy-7', 'XY-8')).toEqual(['XY-7 ×2', 'XY-* ×3']);
  expect(offered('XY-7', 'XZ-8')).toEqual(['XY-7 ×1']);
});

test('two findings at one cell are waived each, and one that is found twice once', () => {
  const at = [{ file: 'costs.xlsx', sheet: 'Expenditures', cell: 'D2' }];
  const [found] = of('amount-as-text', bookOf(ledger("M-01 | A1 | 2013-04-08 | '1 234,50")));
  const other = { ...found!, code: 'amount-rounded', at } as typeof found & object;
  const { sheets } = waive([found!, other, found!], 'known', { by: 'AB', on: undefined }, bookOf(''), 'en');
  expect(sheets[0]!.rows.slice(1).map(({ cells }) => cells[0]?.value)).toEqual(['amount-as-text', 'amount-rounded']);
});
