/** So many rows that what is done with all of them at once takes more than a call can, or the square of their time: nothing breaks, nothing hangs. */
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { workbookOf } from '../../workbook-of';
import { costSheets } from '../reconciliation/costs';

const MANY = 150_000;

const read = (sheet: { readonly name: string; readonly rows: string[][] }): ReturnType<typeof reconcileWorkbooks> =>
  reconcileWorkbooks([
    workbookOf([...costSheets('').filter(({ name }) => name !== sheet.name), { ...sheet, hidden: false }]),
  ]);

test('estimates of one meeting and line', () => {
  const rows = Array.from({ length: MANY }, () => ['M-01', 'A1', '2', 'USD']);
  const { value } = read({ name: 'Estimates', rows: [['Meeting', 'Line', 'Amount', 'Currency'], ...rows] });
  expect(value.totals.estimate).toMatchObject({ state: 'known', amount: MANY * 200 });
});

test('estimates in a currency without a rate', () => {
  const rows = Array.from({ length: MANY }, () => ['M-01', 'A1', '2', 'CHF']);
  const { diagnostics } = read({ name: 'Estimates', rows: [['Meeting', 'Line', 'Amount', 'Currency'], ...rows] });
  expect(diagnostics.some(({ code }) => code === 'rate-missing')).toBe(true);
});

test('numbers scattered under headings that are not known', () => {
  const rows = Array.from({ length: MANY }, (_, at) => ['M-01', 'A1', '2', ...(at % 2 === 0 ? ['7', ''] : ['', '7'])]);
  const { value, diagnostics } = read({
    name: 'Expenditures',
    rows: [['Meeting', 'Line', 'Amount', 'Batch', 'Box'], ...rows],
  });
  expect(value.totals.expenditure).toMatchObject({ amount: MANY * 200 });
  expect(diagnostics.some(({ code }) => code === 'column-of-numbers')).toBe(true);
});

test('rows of more shapes than are kept: each amount is found, each number counted', () => {
  const columns = ['Document', 'Description', 'Cost object', 'Stage', 'Posting date', 'Currency', 'Note', 'Approver'];
  const values = ['OV', 'Text', 'CO-1', 'final', '2013-04-09', 'USD', 'n', 'a'];
  const [shapes, bits] = [10_000, columns.length];
  // By which of the columns are filled, and how often the amount is repeated beside the table.
  const rows = Array.from({ length: shapes }, (_, at) => [
    ...values.map((value, n) => ((at >> n) & 1 ? (n === 0 ? `OV-${at}` : value) : '')),
    'M-01',
    'A1',
    String(at + 0.25),
    ...Array.from({ length: at >> bits }, () => 'x'),
  ]);
  const { value } = read({ name: 'Expenditures', rows: [[...columns, 'Meeting', 'Line', 'Amount'], ...rows] });
  expect(value.totals.expenditure).toMatchObject({ amount: ((shapes * (shapes - 1)) / 2) * 100 + shapes * 25 });
  const account = value.proof.sheets.find(({ sheet }) => sheet === 'Expenditures')!;
  const days = rows.filter((row) => row[4] !== '').length;
  const numbers = Object.fromEntries(account.classes.map((each) => [each.class, each.numbers]));
  expect(numbers).toMatchObject({ used: shapes, beside: days });
});
