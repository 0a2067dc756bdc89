/** The page, one file after the other: what was opened, typed or chosen for one is not for the other. */
import { bookFromText, xlsxOf } from '../jobs/book';
import { LONG } from '../patience';
import { PageInJsdom } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

const BOOK = `
  Settings
  Setting        | Value
  Reporting year | 2013

  BudgetLines
  Code | Title
  A1   | Interpretation
  A2   | Translation

  Meetings
  Code | Title  | Start      | End
  M-01 | First  | 2013-04-08 | 2013-04-09
  M-02 | Second | 2013-05-08 | 2013-05-09

  Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100
  M-02    | A2   | 200

  Expenditures
  Meeting | Line | Amount
  M-01    | A1   | 90
  M-02    | A2   | 150
  M-02    | XX   | 7
`;
const given = (name: string, text = BOOK) => ({ name, bytes: xlsxOf(bookFromText(text)).bytes });
const FIRST = given('a.xlsx');
const OTHER = given('b.xlsx', BOOK.replace('| 90', '| 80'));

let page: PageInJsdom;
beforeEach(async () => {
  page = await PageInJsdom.open();
});
afterEach(async () => page.close());

const unfolded = (): string[] => page.texts('#step [aria-expanded=true]');

test('a meeting that was unfolded, and the way back from a cell', async () => {
  await page.give(FIRST);
  await page.step('reconcile');
  await page.press(/^First/, '#step');
  await page.press('Interpretation', '#step');
  await page.press('Expenditures!C2', '#step');
  expect([unfolded().length, page.text('.back')]).toEqual([2, 'Back to Settings']);
  await page.give(OTHER);
  expect([unfolded(), page.text('.back'), page.text('.meeting .sums')]).toEqual([
    [],
    '',
    '100.00 → 80.00 / 200.00 → 150.00',
  ]);
});

test('a form that was filled in, and a setting that was typed', async () => {
  const keep = (): string[] => page.texts('.kept-below button');
  await page.give(FIRST);
  await page.press(/^Settings/, '.settings-card');
  await page.fill('Document symbol', 'X/1', '.settings-card');
  expect(keep()).toEqual(['Cancel', 'Keep 1 change']);
  await page.give(OTHER);
  expect(keep()).toEqual([]);
  await page.step('check');
  await page.press(/^Waive/, '#step');
  await page.fill('Reason', 'agreed', '#step form');
  await page.give(FIRST);
  expect(page.all('#step form')).toEqual([]);
});

test('a layout and a unit that were chosen; the languages stay', async () => {
  const chosen = (): unknown[] => [
    page.field('Layout').value,
    page.field('Rounding').value,
    page.field('English').checked,
    page.field('Français').checked,
  ];
  await page.give(FIRST);
  await page.step('annex');
  expect(chosen()).toEqual(['by meeting', '1', true, false]);
  await page.fill('Layout', 'matrix');
  await page.fill('Rounding', '100');
  await page.tick('Français');
  expect(chosen()).toEqual(['matrix', '100', true, true]);
  await page.give(given('b.xlsx', BOOK.replace('| 2013\n', '| 2013\n  Rounding | 1000\n')));
  expect(chosen()).toEqual(['by meeting', '100000', true, true]);
});

test('files that were made', async () => {
  const made = (): string[] => page.texts('.files .head > :first-child');
  await page.give(FIRST);
  await page.step('annex');
  expect(page.faces()[3]).toBe('ready');
  await page.press('Workbook, CSV, JSON');
  await page.until(() => made().length > 0);
  expect([made(), page.faces()[3]]).toEqual([['annex.xlsx', 'annex.csv', 'annex.json'], '✓']);
  await page.give(OTHER);
  expect([made(), page.faces()[3]]).toEqual([[], 'ready']);
});

test('a file that cannot be read takes nothing’s place: its name is told, and what is open stays', async () => {
  await page.give(FIRST);
  const before = [page.foot(), page.faces()];
  await page.drop({ name: 'broken.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 0]) });
  await page.until(() => page.all('.notice.bad').length > 0);
  expect(page.text('.notice.bad')).toMatch(/^broken\.xlsx ?The file is damaged/);
  expect([page.foot(), page.faces()]).toEqual(before);
  expect(page.texts('#step .place')).toContain('Expenditures');
  await page.give(OTHER);
  expect([page.text('.notice.bad'), page.foot()]).toEqual(['', expect.stringContaining('230.00')]);
});

test('a file that cannot be read is the first: nothing is shown', async () => {
  await page.drop({ name: 'broken.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 0]) });
  await page.until(() => page.all('.notice.bad').length > 0);
  expect([page.foot(), page.faces().join('')]).toEqual(['No workbook has been read.', '']);
});
