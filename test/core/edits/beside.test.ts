/** What stands beside a table on its sheet, or in another file, is none of it: nothing of it is emptied, and rows are added as if it were not there. */
import { appendRows } from '../../../src/core/edits/append-rows';
import { changeSettings } from '../../../src/core/edits/change-settings';
import { takeBack } from '../../../src/core/edits/decisions';
import { setSettings } from '../../../src/core/edits/set-settings';
import type { SheetEdits } from '../../../src/core/plan/sheet-edit';
import { cellAddress } from '../../../src/core/values/address';
import { workbookOf } from '../../workbook-of';
import { bookOf } from './edited';

const WAIVERS = `
 # Waivers
  @table Waivers A1:C2
  @table Offices F1:G3
  Code         | Key            | Reason |  |  | Office   | Telephone
  control-none | ControlTotals! | known  |  |  | Budget   | 12345
               |                |        |  |  | Accounts | 67890
`;
const told = ({ cells }: SheetEdits): string[] =>
  cells.map(({ row, column, before, value }) => `${cellAddress(row, column)} ${before ?? ''} → ${value ?? ''}`);

test('a decision that is taken back leaves what stands beside it', () => {
  const at = { file: 'costs.xlsx', sheet: 'Waivers', cell: 'A2' };
  expect(told(takeBack('Waivers', at, bookOf(WAIVERS)))).toEqual([
    'A2 control-none → ',
    'B2 ControlTotals! → ',
    'C2 known → ',
  ]);
});

test('a row that is added stands below the last one of its table, and a column beside its last one', () => {
  const row = { Code: 'ledger-odd', Key: 'Expenditures!', Reason: 'seen', By: 'AB' };
  expect(told(appendRows(bookOf(WAIVERS), 'Waivers', [row], 'en'))).toEqual([
    ...['D1  → By', 'A3  → ledger-odd', 'B3  → Expenditures!', 'C3  → seen', 'D3  → AB'],
  ]);
});

test('of two files with such a sheet the decision is taken back in its own', () => {
  const more = workbookOf(WAIVERS.replace('control-none', 'ledger-odd'), 'more.xlsx');
  const of = (file: string): string =>
    told(takeBack('Waivers', { file, sheet: 'Waivers', cell: 'A2' }, [...bookOf(WAIVERS), more]))[0]!;
  expect(['costs.xlsx', 'more.xlsx'].map(of)).toEqual(['A2 control-none → ', 'A2 ledger-odd → ']);
});

test('a setting that is nowhere and is to be blank makes no row', () => {
  const change = (text: string) =>
    told(changeSettings(bookOf(''), [{ setting: 'Mandate', column: 'Value', text }], 'en', false));
  expect(change('')).toEqual([]);
  expect(change('As requested.').length).toBeGreaterThan(0);
});

describe('a setting goes into the row that says it already', () => {
  const set = (rows: readonly string[], ...pairs: (readonly [string, string | number])[]): string[] =>
    told(setSettings(bookOf(`# Settings\nSetting | Value\n${rows.join('\n')}`), pairs, 'en'));

  test('of several the first, which counts', () => {
    expect(set(['Reporting year | 2013', 'Rounding | 1', 'Rounding | 100'], ['rounding', 1000])).toEqual([
      'B3 1 → 1000',
    ]);
  });

  test('a formula stays, and the new row goes below', () => {
    expect(set(['Reporting year | 2013', 'Rounding | = 1'], ['Rounding', 1000])).toEqual([
      'A4  → Rounding',
      'B4  → 1000',
    ]);
  });

  test('a heading is of its own kind of sheet', () => {
    const rows = ['Estimates: Tag | Note', 'Expenditures: Tag | Description'];
    expect(set(rows, ['Expenditures: Tag', 'Document'])).toEqual(['B3 Description → Document']);
    expect(set(rows.slice(0, 1), ['Expenditures: Tag', 'Document'])).toEqual([
      ...['A3  → Expenditures: Tag', 'B3  → Document'],
    ]);
  });
});
