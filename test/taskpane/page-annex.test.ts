/** The annex on the page: as it will be printed, with the rows behind each figure, in the languages, layout and unit that are chosen. */
import { bookFromText, xlsxOf } from '../jobs/book';
import { LONG } from '../patience';
import { MapMemory, PageInJsdom } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

const BOOK = `
  Settings
  Setting        | Value
  Reporting year | 2013

  BudgetLines
  Code | Title          | Title fr
  A1   | Interpretation | Interprétation
  A2   | Translation    | Traduction

  Meetings
  Code | Title  | Title fr | Start      | End
  M-01 | First  | Première | 2013-04-08 | 2013-04-09
  M-02 | Second | Deuxième | 2013-05-08 | 2013-05-09

  Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100.40
  M-02    | A2   | 200.40

  Expenditures
  Meeting | Line | Amount
  M-01    | A1   | 60
  M-01    | A1   | 30.40
  M-02    | A2   | 150
`;
let page: PageInJsdom;
afterEach(async () => page.close());

async function open(text = BOOK, memory = new MapMemory()): Promise<void> {
  page = await PageInJsdom.open('en', memory);
  await page.give({ name: 'a.xlsx', bytes: xlsxOf(bookFromText(text)).bytes });
  await page.step('annex');
  await page.until(() => page.all('.paper table').length > 0);
}
const rows = (): string[] =>
  page
    .all('.paper tbody tr, .paper tr')
    .map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim()).join(' | '),
    );

const behind = (): string => page.text('.card.behind');
const choices = (): unknown[] => [
  ...['English', 'Français', 'Español'].map((each) => page.field(each, '.languages').checked),
  page.field('Layout').value,
  page.field('Rounding').value,
];

test('each figure shows the rows that it comes of, and what they come to', async () => {
  await open();
  expect(rows().slice(1)).toEqual([
    'First (8–9 April) | 100.40 | 90.40 | 10.00 | 90.0',
    'Second (8–9 May) | 200.40 | 150.00 | 50.40 | 74.9',
    'Total | 300.80 | 240.40 | 60.40 | 79.9',
  ]);
  await page.press('90.40', '.paper');
  expect(behind()).toContain('Expenditures!C260.00Expenditures!C330.40Sum of 2 rows90.40');
  expect(behind()).toContain('= 90.40 to the cent');
  await page.press('10.00', '.paper');
  expect(behind()).toContain('estimateEstimates!C2100.40Sum of 1 row100.40actualExpenditures!C2');
  expect(behind()).toContain('= 100.40 − 90.40 = 10.00 to the cent');
  await page.press('90.0', '.paper');
  expect(behind()).toContain('= 90.40 ÷ 100.40 = 90.0%');
  await page.press('240.40', '.paper');
  expect(behind()).toContain('Sum of 3 rows240.40');
  await page.press('Close', '.card.behind');
  expect(behind()).toBe('');
});

test('what was picked is of the annex as it is printed then; rounding, language and layout are as chosen', async () => {
  await open();
  expect(choices()).toEqual([true, false, false, 'by meeting', '1']);
  await page.press('90.40', '.paper');
  await page.fill('Rounding', '100');
  await page.until(() => rows()[3]!.includes('300*'));
  expect([rows().slice(1), behind()]).toEqual([
    [
      'First (8–9 April) | 100 | 90 | 10 | 90.0',
      'Second (8–9 May) | 200 | 150 | 50 | 74.9',
      'Total | 300* | 240 | 60 | 79.9',
    ],
    '',
  ]);
  await page.tick('Français');
  // English is shown until French is asked for.
  expect(rows()[1]).toContain('First');
  await page.press('Français', '.preview .filters');
  await page.until(() => rows()[1]!.includes('Première'));
  expect(rows()[1]).toBe('Première (8 et 9 avril) | 100 | 90 | 10 | 90,0');
  await page.tick('Français', '.languages');
  await page.until(() => rows()[1]!.includes('First'));
  expect(rows()[1]).toContain('First');
  // One language at least.
  await page.tick('English', '.languages');
  expect(choices().slice(0, 3)).toEqual([true, false, false]);
});

test('files that were made are those of what is chosen', async () => {
  const made = (): string[] => page.texts('.files .head > :first-child');
  await open();
  await page.press('Workbook, CSV, JSON');
  await page.until(() => made().length > 0);
  expect(made()).toEqual(['annex.xlsx', 'annex.csv', 'annex.json']);
  await page.fill('Rounding', '100');
  expect(made()).toEqual([]);
  await page.fill('Rounding', '1');
  expect(made()).toEqual(['annex.xlsx', 'annex.csv', 'annex.json']);
});

test('languages are kept for the next time, in the order of the United Nations; layout and unit are the workbook’s', async () => {
  const memory = new MapMemory();
  await open(BOOK, memory);
  await page.tick('Français', '.languages');
  await page.tick('Español', '.languages');
  await page.tick('English', '.languages');
  await page.fill('Layout', 'matrix');
  expect(JSON.parse(memory.kept.get('annex')!)).toEqual({ languages: ['fr', 'es'] });
  await page.close();
  await open(BOOK.replace('| 2013\n', '| 2013\n  Layout | matrix\n  Rounding | 10\n'), memory);
  expect(choices()).toEqual([false, true, true, 'matrix', '1000']);
});

test('with an error it is a draft, and says so; without expenditures there is nothing to print', async () => {
  await open(BOOK.replace('| 30.40', '| 3x'));
  expect([page.texts('.notice.warn').length, page.text('.paper .draft'), rows()[1]]).toEqual([
    1,
    'DRAFT',
    'First (8–9 April) | 100.40 | .. | .. | ..',
  ]);
  await page.close();
  page = await PageInJsdom.open();
  const text = BOOK.slice(0, BOOK.indexOf('  Expenditures'));
  await page.give({ name: 'a.xlsx', bytes: xlsxOf(bookFromText(text)).bytes });
  await page.step('annex');
  expect([page.all('.paper').length, page.texts('#step button')]).toEqual([0, ['Data']]);
});
