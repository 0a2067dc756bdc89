/** Which file is the set-up workbook, and that what it holds stays what it is when something in it changes. */
import { isSetUpFile } from '../../../src/core/edits/is-set-up-file';
import { changedSetUp } from '../../../src/core/edits/set-up-file';
import { workbookOf } from '../../workbook-of';

const SETTINGS = '# Settings\nSetting | Value\nReporting year | 2013\n';

test.each([
  ['addendum-setup.xlsx', SETTINGS, true],
  ['Set-up 2014.xlsx', SETTINGS, true],
  ['costs.xlsx', SETTINGS, false],
  ['addendum-setup.xlsx', `${SETTINGS}# Expenditures\nMeeting | Line | Amount\nM-01 | A1 | 90\n`, false],
  ['addendum-setup.xlsx', `${SETTINGS}# Notes\nSome | Thing\n`, false],
  ['addendum-setup.xlsx', SETTINGS.replace('# Settings', '# Settings (hidden)'), false],
  ['addendum-setup.xlsx', SETTINGS.replace('Setting |', '@merge A2:B2\nSetting |'), false],
  ['addendum-setup.xlsx', SETTINGS.replace('year | 2013', 'year | 2013 | aside'), false],
  ['addendum-setup.xlsx', SETTINGS.replace('Setting |', '|\nSetting |'), false],
])('%s, %j: %s', (file, text, expected) => expect(isSetUpFile(workbookOf(text, file))).toBe(expected));

const valuesOf = (text: string): unknown[][] => {
  const book = workbookOf(text, 'addendum-setup.xlsx');
  return changedSetUp(book, { sheets: [], cells: [] }, 'en')[0]!.rows.map((row) => [...row]);
};

test.each([
  ['# Settings\nSetting | Value\nMateriality per cent | 5%\n', [['Materiality per cent', 5]]],
  [
    '# Scale\nState | Rate\nAAA | 12.5%\nBBB | 0.3\n',
    [
      ['AAA', 12.5],
      ['BBB', 0.3],
    ],
  ],
  ['# BudgetLines\nCode | Title | Rate\nPSC | Support | 13%\n', [['PSC', 'Support', 13]]],
  // Elsewhere half is a half.
  ['# Mapping\nColumn | Value | Share\nCost object | X | 50%\n', [['Cost object', 'X', 0.5]]],
])('per cents stay what they say: %j', (text, expected) => {
  expect(valuesOf(text).map((row) => row.filter((value) => value !== null && value !== undefined))).toEqual(expected);
});

test('yes and no stay what they are', () => {
  const rows = valuesOf('# Settings\nSetting | Value\nVariance split | FALSE\nLooked over | TRUE\n');
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['Variance split', 'FALSE'],
    ['Looked over', 'TRUE'],
  ]);
});
