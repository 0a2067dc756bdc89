/** The set-up workbook is written anew with each change: what nobody changed keeps its meaning. */
import { changedSetUp } from '../../../src/core/edits/set-up-file';
import { Refusal } from '../../../src/core/values/diagnostic';
import { workbookOf } from '../../workbook-of';

const BOOK = workbookOf(
  `
  # Settings
  Setting | Value
  Reporting year | 2013
  Materiality (per cent) | 10%
  # BudgetLines
  Code | Title | Part | Kind | Rate
  S1 | Support costs | B | support cost | 7%
  # Mapping
  Column | Value | Meeting | Line | Share
  Cost object | CO-1 | M-01 | A1 | 50%
`,
  'addendum-setup.xlsx',
);

const valuesOf = (sheet: number, edits: Parameters<typeof changedSetUp>[1]): unknown =>
  changedSetUp(BOOK, edits, 'en')[sheet]!.rows.map((row) => row.at(-1));

test('10 % stays 10 per cent where per cent are meant, and a half where a share is', () => {
  const nothing = { sheets: [], cells: [] };
  expect([0, 1, 2].map((sheet) => valuesOf(sheet, nothing))).toEqual([[2013, 10], [7], [0.5]]);
});

test('a value that replaces a per cent is written as it is given', () => {
  const cells = [{ file: 'addendum-setup.xlsx', sheet: 'Settings', row: 3, column: 2, before: 0.1, value: 5 }];
  expect(valuesOf(0, { sheets: [], cells })).toEqual([2013, 5]);
});

test('a cell that does not hold what the change was made for is refused, and so is a sheet that is gone', () => {
  const change = { file: 'addendum-setup.xlsx', sheet: 'Settings', row: 2, column: 2, before: 2013, value: 2014 };
  const changed = (other: Partial<typeof change>) => () =>
    valuesOf(0, { sheets: [], cells: [{ ...change, ...other }] });
  expect(changed({})()).toEqual([2014, 10]);
  expect(changed({ before: 2012 })).toThrow(Refusal);
  expect(changed({ sheet: 'Setting' })).toThrow(Refusal);
});
