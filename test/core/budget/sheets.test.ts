/** Sheets of the budget: each formula adds up its own rows, drafts and notes included; sheets' names; invoices that the next run reads. */
import { firstRowOf, listSheet, quoted, SheetNames } from '../../../src/core/budget/sheets/list-sheet';
import { invoicesSheet } from '../../../src/core/budget/sheets/invoices-sheet';
import { estimateSheets } from '../../../src/core/budget/sheets/estimate-sheets';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { contributionsCsv, sharesCsv } from '../../../src/core/budget/sheets/csv';
import { contributionsSheets } from '../../../src/core/budget/sheets/contributions-sheets';
import { sharesSheets } from '../../../src/core/budget/sheets/shares-sheets';
import { issueInvoices } from '../../../src/core/budget/shares/issue-invoices';
import { BudgetInstruments } from '../../../src/core/budget/records/instruments';
import type { PlannedRow } from '../../../src/core/plan/sheet-plan';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import { budgetBook, contributions, settings, shares, withRows } from './budget-book';

const row = (value: string): PlannedRow => ({ cells: [{ value, style: 'line' }] });

test.each([
  ['', 0],
  ['', 2],
  ['Draft', 0],
  ['Draft', 3],
])('the first row of each block is where it is said to be (%j, %i notes)', (draft, count) => {
  const notes = Array.from({ length: count }, (_, at) => `note ${at}`);
  const blocks = [['a', 'b'], ['c'], ['d', 'e', 'f']].map((rows) => ({
    heads: ['Head'],
    stub: 1,
    rows: rows.map(row),
  }));
  const sheet = { name: 'S', language: 'en' as const, title: 'T', notes, blocks, widths: [10], draft };
  const planned = listSheet(sheet);
  const firsts = blocks.map((_, at) => planned.rows[firstRowOf(sheet, at) - 1]!.cells[0]!.value);
  expect(firsts).toEqual(['a', 'c', 'd']);
  expect(blocks.map((_, at) => planned.rows[firstRowOf(sheet, at) - 2]!.cells[0]!.value)).toEqual([
    'Head',
    'Head',
    'Head',
  ]);
  const single = listSheet({ ...sheet, blocks: blocks.slice(0, 1) });
  const [head] = single.print.repeated!;
  // Counted from nought, as the plan counts rows; what stands above the data stays in view.
  expect(single.rows[head]!.cells[0]!.value).toBe('Head');
  expect(single.frozenRows).toBe(head + 1);
  expect([planned.print.repeated, planned.frozenRows]).toEqual([undefined, 0]);
});

test('names of sheets differ in more than their case, are not too long, and hold no sign that Excel refuses', () => {
  const names = new SheetNames();
  const long = 'x'.repeat(40);
  expect(['A/B: [1]', "'quoted'", 'Total', 'TOTAL', long, long].map((each) => names.name(each))).toEqual([
    'A B   1',
    'quoted',
    'Total',
    'TOTAL 2',
    'x'.repeat(31),
    `${'x'.repeat(27)} 2`,
  ]);
  expect(quoted("O'Brien")).toBe("'O''Brien'");
});

test.each([true, false])('sums and bills are formulas over the rows of the States (draft: %s)', (draft) => {
  const { shares, records } = shareWorkbooks([budgetBook('')], { on: 'estimate' }).value;
  const [sheet] = sharesSheets(shares, records, { languages: ['en'], version: '1', draft }).sheets;
  const at = sheet!.rows.findIndex(({ cells }) => cells[0]?.value === 'Aland');
  const formulas = (n: number): unknown[] => sheet!.rows[n]!.cells.map((cell) => cell?.formula).filter(Boolean);
  expect(formulas(at)).toEqual([`D${at + 1}-E${at + 1}`]);
  expect(formulas(at + 3)).toEqual(['D', 'E', 'F'].map((column) => `SUM(${column}${at + 1}:${column}${at + 3})`));
});

test('the sheet of invoices keeps what was read, due days that were not stated too, and adds the new ones', () => {
  const text = `# Invoices
Meeting | State | Kind | Amount | Issued on | Due on | Number | Note
M1 | AAA | estimate | 50.05 | 2013-05-01 | 2013-06-30 | 7 | first
M1 | BBB | correction | -1 | 2013-05-02 | | |`;
  const { shares, records } = shareWorkbooks([budgetBook(text)], { on: 'estimate' }).value;
  const [issued, due] = ['2013-09-01', '2013-10-15'].map((iso) => dayFromIso(iso)!);
  const { rows } = invoicesSheet(records, issueInvoices(records, shares, issued!, due), 'fr');
  const [first, second] = ['2013-05-01', '2013-05-02'].map((iso) => dayFromIso(iso)!);
  expect(rows.map((each) => each.map((cell) => cell ?? ''))).toEqual([
    ['M1', 'AAA', expect.any(String), 50.05, first, dayFromIso('2013-06-30'), '7', 'first'],
    ['M1', 'BBB', expect.any(String), -1, second, '', '', ''],
    ['M1', 'AAA', expect.any(String), 149.95, issued, due, '', ''],
    ['M1', 'BBB', expect.any(String), 401, issued, due, '', ''],
    ['M1', 'CCC', expect.any(String), 400, issued, due, '', ''],
  ]);
});

test('an instrument whose name has a semicolon is one, where Parties knows it', () => {
  const instruments = new BudgetInstruments([], undefined);
  const [ccw, both, ap2] = ['CCW', 'CCW; its annexes', 'AP II'].map((name) => instruments.find(name));
  expect(instruments.ofMeeting('ccw; its ANNEXES')).toEqual([both]);
  expect(instruments.ofMeeting('CCW; ap ii')).toEqual([ccw, ap2]);
  expect(instruments.ofMeeting('CCW；BWC;')).toEqual([ccw, -1]);
  expect(instruments.ofMeeting('  ')).toEqual([]);
});

test('proposed rows of Estimates say the day of their rates, their version and that they are proposed', () => {
  const text = '# Settings\nSetting | Value\nRates as at | 2013-06-01';
  const { built, records } = estimateWorkbooks([budgetBook(text)], {}).value;
  const { sheets } = estimateSheets(built, records, { languages: ['en'], version: '1', draft: false });
  const rows = sheets
    .find(({ name }) => name === 'Estimates')!
    .rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
  const heads = rows.find((each) => each.includes('Rates as at'))!;
  const of = (column: string): unknown[] =>
    rows.slice(rows.indexOf(heads) + 1).map((each) => each[heads.indexOf(column)]);
  expect(of('Line')).toEqual(['A1', 'PSC']);
  expect(of('Amount')).toEqual([900, 100]);
  expect(of('Rates as at')).toEqual([dayFromIso('2013-06-01'), dayFromIso('2013-06-01')]);
  expect(of('Status')).toEqual(['proposed', 'proposed']);
  expect(of('Version')).toEqual(['original', 'original']);
});

test.each([
  ['hold', true],
  ['same State', false],
])(
  'what a State owes is a formula, unless its credits elsewhere have paid some of it (credits: %s)',
  (credits, isFormula) => {
    const text = [
      settings(`Credits | ${credits}`),
      '# Meetings\nCode | Title | Instrument | Start | End | Closed on\nM1 | First | CCW | 2013-03-11 | 2013-03-12 | 2013-06-30\nM2 | Second | CCW | 2013-11-11 | 2013-11-12 |',
      '# Invoices\nMeeting | State | Kind | Amount | Issued on | Due on\nM1 | AAA | estimate | 100 | 2013-01-01 | 2013-02-01\nM2 | AAA | estimate | 60 | 2013-01-01 | 2013-02-01',
      '# Receipts\nReceived on | State | Meeting | Amount | Currency\n2013-01-10 | AAA | M1 | 145 | USD',
    ].join('\n\n');
    const { contributions: of, records } = trackContributions([budgetBook(text)], {}).value!;
    const [, accounts] = contributionsSheets(of, records, { languages: ['en'], version: '1', draft: false }).sheets;
    const rows = accounts!.rows.filter(({ cells }) => /^M\d$/.test(String(cells[0]?.value)));
    expect(rows.map(({ cells }) => [cells[0]!.value, cells[5]!.value, cells[5]!.formula !== undefined])).toEqual([
      ['M1', 0, isFormula],
      ['M2', isFormula ? 60 : 15, isFormula],
    ]);
  },
);

test('for machines an amount below nil is a number, and a name that is like a formula a text', () => {
  const invoiced = shares(withRows('Invoices', 'M1 | AAA | estimate | 50 | 2013-05-02 | 2013-06-30 | 4')).json;
  expect(sharesCsv(invoiced).split('\r\n').slice(0, 2)).toEqual([
    'meeting,state,basis,rate,adjusted,share,invoiced,bill',
    'M1,AAA,party,1,20.0000000000,200.00,250.00,-50.00',
  ]);
  const accounts = contributions(
    withRows('Receipts', '2013-06-04 | AAA | M1 | 30 | USD | R4', '2013-06-05 | BBB | M1 | -10 | USD | R5'),
    '2013-12-31',
  ).json;
  expect(contributionsCsv(accounts).split('\r\n').slice(0, 3)).toEqual([
    'meeting,state,assessed,writtenOff,received,outstanding,overdue,credit',
    'M1,AAA,200.00,0.00,230.00,0.00,0.00,30.00',
    'M1,BBB,400.00,0.00,390.00,10.00,10.00,0.00',
  ]);
  const odd = { ...invoiced, meetings: [{ ...invoiced.meetings[0]!, code: '=M1' }] };
  expect(sharesCsv(odd).split('\r\n')[1]).toMatch(/^'=M1,AAA/);
});
