/** A cell as an edit must know it, the table that rows are added to, and a form as a plan. */
import { appendRows } from '../../../src/core/edits/append-rows';
import { cellAt } from '../../../src/core/edits/cell-at';
import { planForm } from '../../../src/core/edits/plan-form';
import { LANGUAGES } from '../../../src/core/language/language';
import { CHOICES } from '../../../src/core/workbook/choices';
import { formSheet } from '../../../src/core/workbook/template';
import { workbookOf } from '../../workbook-of';
import { bookOf } from './edited';

const BOOK = workbookOf(`
  # Notes
  One | 1
  |
  Two | TRUE |  | far
  Six | =? | #REF! | = 3
`);

test.each<readonly [cell: string, value: string | number | boolean | undefined, isTyped: boolean | undefined]>([
  ['A1', 'One', true],
  ['B1', 1, true],
  ['B3', true, true],
  ['D4', 3, false],
  // Rows and cells that are not there; what has no value yet, or an error.
  ...['A2', 'C1', 'C3', 'B4', 'C4', 'A5', 'A99'].map((cell) => [cell, undefined, undefined] as const),
])('%s holds %s', (cell, value, isTyped) => {
  const found = cellAt([BOOK], { file: 'costs.xlsx', sheet: 'Notes', cell });
  expect([found?.value, found?.isTyped]).toEqual([value, isTyped]);
});

test('of several tables on a sheet rows are added to the last', () => {
  const text = `
    # Waivers
    Code         | Key            | Reason
    control-none | ControlTotals! | known
    |
    Reason | Code       | Key
    seen   | ledger-odd | Expenditures!
  `;
  const { cells } = appendRows(bookOf(text), 'Waivers', [{ Code: 'c', Key: 'k', Reason: 'r' }], 'en');
  expect(cells.map(({ row, column, value }) => `${row} ${column} ${value}`).sort()).toEqual([
    '6 1 r',
    '6 2 c',
    '6 3 k',
  ]);
});

test.each(LANGUAGES)('a form has its lists where its values go, in %s', (language) => {
  const meetings = planForm(formSheet('Meetings', language, [['M-01'], ['M-02'], ['M-03']]), language);
  expect(meetings.tables[0]).toMatchObject({ top: 0, rows: 3 });
  expect(planForm(formSheet('Meetings', language, []), language).tables[0]).toMatchObject({ rows: 1 });
  const status = meetings.lists!.find(({ from }) => Array.isArray(from) && from.length === 3)!;
  expect(status.from).toEqual(
    (['held', 'cancelled', 'postponed'] as const).map((each) => CHOICES['Meetings.Status'][each][language][0]),
  );
  expect([status.top, status.isOpen]).toEqual([1, false]);
});

test('of a form of settings each row has the list of its own setting', () => {
  const form = formSheet('Settings', 'en', []);
  const value = form.columns.findIndex(({ rowChoices }) => rowChoices.size > 0);
  const expected = [...form.columns[value]!.rowChoices].map(([row, { values, isOpen }]) => [
    row + 1,
    row + 1,
    values,
    isOpen,
  ]);
  expect(expected.length).toBeGreaterThan(1);
  const own = planForm(form, 'en').lists!.filter(({ column }) => column === value);
  expect(own.map(({ top, bottom, from, isOpen }) => [top, bottom, from, isOpen])).toEqual(expected);
});
