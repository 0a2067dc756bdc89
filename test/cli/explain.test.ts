import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bookFromText, xlsxOf } from '../jobs/book';
import { SMALL_BOOK } from '../jobs/small-book';
import { SAMPLE, addendum } from './addendum';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  expect((await addendum(['annex', SAMPLE, '--out', folder])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const explain = (document: string, figure: string, ...more: string[]) =>
  addendum(['explain', path.join(folder, document), figure, ...more]);

test('shows the cells behind a figure and their sum', async () => {
  const { code, stdout } = await explain('annex.json', 'AP2-GOE-2013/A1/expenditure');
  expect(code).toBe(0);
  expect(stdout).toMatch(/AP2-GOE-2013\/A1\/expenditure {2}27,812\.92/);
  expect(stdout).toMatch(/Expenditures!I14,I20,I29,I40 +27,812\.92 +4/);
});

test('with the workbook, the rows too', async () => {
  const { code, stdout } = await explain('annex.json', '27 812,92', '--with', SAMPLE, '--json');
  const json = JSON.parse(stdout) as {
    figure: string;
    rows: { at: { cell: string }; amount: string }[];
    diagnostics: object[];
  };
  expect([code, json.figure, json.diagnostics]).toEqual([0, 'AP2-GOE-2013/A1/expenditure', []]);
  expect(json.rows.map(({ at, amount }) => `${at.cell} ${amount}`)).toEqual([
    'I14 8900.58',
    'I20 7787.36',
    'I29 6953.30',
    'I40 4171.68',
  ]);
});

test('a committed figure has its commitments only, and an estimate in another currency what it counts for', async () => {
  const book = bookFromText(`
Settings
Setting        | Value
Body           | Conference of Invented Parties
Reporting year | 2013
Currency       | USD
Figures        | provisional

BudgetLines
Code | Title          | Part | Kind   | Order
INT  | Interpretation | A    | direct | 1

Meetings
Code  | Title            | Start      | End        | Status
GE-01 | Group of Experts | 2013-04-08 | 2013-04-10 | held

ExchangeRates
Currency | From       | Units per US dollar
CHF      | 2012-01-01 | 0.5

Estimates
Meeting | Line | Amount | Currency | Version  | Status  | Adopted on
GE-01   | INT  | 500    | CHF      | original | adopted | 2012-06-01

Expenditures
Posting date | Document | Meeting | Line | Currency | Amount | Stage
2013-04-10   | D-001    | GE-01   | INT  | USD      | 700    | final
2013-04-11   | D-002    | GE-01   | INT  | USD      | 60     | commitment
`);
  const file = path.join(folder, 'provisional.xlsx');
  const out = path.join(folder, 'provisional');
  writeFileSync(file, xlsxOf(book).bytes);
  await addendum(['annex', file, '--out', out, '--draft']);
  const rowsOf = async (figure: string): Promise<unknown> => {
    const { stdout } = await addendum(['explain', path.join(out, 'annex.json'), figure, '--with', file, '--json']);
    const { rows } = JSON.parse(stdout) as { rows: { figure: string; amount: string }[] };
    return rows.map((row) => `${row.figure} ${row.amount}`);
  };
  expect(await rowsOf('GE-01/INT/committed')).toEqual(['GE-01/INT/committed 60.00']);
  expect(await rowsOf('GE-01/INT/expenditure')).toEqual([
    'GE-01/INT/expenditure 700.00',
    'GE-01/INT/expenditure 60.00',
  ]);
  expect(await rowsOf('GE-01/INT/estimate')).toEqual(['GE-01/INT/estimate 1000.00']);
});

test('a cell of the workbook leads to its figure', async () => {
  const { stdout } = await explain('annex.xlsx', "'Exact'!G4", '--json');
  expect((JSON.parse(stdout) as { figure: string }).figure).toBe('AP2-GOE-2013/A1/expenditure');
  const printed = await explain('annex.xlsx', 'B10', '--json');
  expect((JSON.parse(printed.stdout) as { figure: string }).figure).toMatch(/\/estimate$/);
});

test('says when the workbook or the document is no longer the same', async () => {
  const other = path.join(folder, 'other.xlsx');
  writeFileSync(other, xlsxOf(SMALL_BOOK).bytes);
  const { stdout } = await explain('annex.json', '*/estimate', '--with', other, '--json');
  expect((JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code)).toEqual([
    'document-inputs-changed',
  ]);
  appendFileSync(path.join(folder, 'annex.csv'), 'x');
  const edited = await explain('annex.csv', '*/estimate');
  expect(edited.stdout).toContain('[document-edited]');
});

test.each([
  ['A1', /20 figures match/],
  ['no such thing', /No figure has the name or the printed value/],
])('%s is asked about', async (figure, message) => {
  const { code, stderr } = await explain('annex.json', figure);
  expect([code, message.test(stderr)]).toEqual([2, true]);
});

test('without the JSON document there is nothing to tell', async () => {
  const { code, stderr } = await addendum(['explain', SAMPLE, 'A1']);
  expect([code, /annex\.json/.test(stderr)]).toEqual([2, true]);
});
