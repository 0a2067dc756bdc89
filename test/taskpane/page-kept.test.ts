/** The set-up workbook beside the page's files: what was decided about one form of workbook is offered for the next, and never used unasked. */
import { bookFromText, xlsxOf } from '../jobs/book';
import { LONG } from '../patience';
import { MapMemory, PageInJsdom } from './page-in-jsdom';
import type { GivenBytes } from './page-in-jsdom';

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

  Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100

  Expenditures
  Meeting | Line | Amount
  M-01    | A1   | 90
  M-01    | XX   | 7

  Rooms of 2013
  Room
  I
`;
const given = (name: string, text = BOOK): GivenBytes => ({ name, bytes: xlsxOf(bookFromText(text)).bytes });
const A = given('a.xlsx');
const NEXT = given('next.xlsx', BOOK.replace('Rooms of 2013', 'Rooms of 2014').replace('| 90', '| 80'));
const OF_ANOTHER_FORM = given('other.xlsx', BOOK.replace('Rooms of 2013', 'Halls'));
const BROKEN = { name: 'broken.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 0]) };

let page: PageInJsdom;
beforeEach(async () => {
  page = await PageInJsdom.open();
});
afterEach(async () => page.close());

async function assign(line: string): Promise<void> {
  await page.step('reconcile');
  await page.press('Assign…', '#step');
  await page.fill('to budget line', line, '#step form');
  await page.decide(/^Assign/, '#step form');
}
const offered = (): boolean => page.all('.notice.set-up').length > 0;
const kept = (): string => page.text('.card.set-up .download');
/** The set-up workbook, as it would be taken along. */
async function download(): Promise<Uint8Array> {
  const address = page.all('.card.set-up a.download')[0]!.getAttribute('href')!;
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
const filled = (): string => page.text('.settings-card > summary');
/** Of the account: what was spent. */
const spent = (): string => /([\d.,]+) to the cent/.exec(page.foot())?.[1] ?? '';

test('what was decided is not used for the next workbook of the form, but offered; used, it can be taken back', async () => {
  await page.give(A);
  expect([spent(), offered(), kept()]).toEqual(['90.00', false, '']);
  await assign('A2');
  expect(spent()).toBe('97.00');
  await page.step('data');
  expect([offered(), kept()]).toEqual([false, 'addendum-setup.xlsx']);
  await page.step('check');
  await page.give(NEXT);
  // What is offered is in sight.
  expect([page.all('[role=tab][aria-selected=true]').map(({ id }) => id)]).toContainEqual(
    expect.arrayContaining(['tab-data']),
  );
  expect([spent(), offered(), kept(), page.text('.restore')]).toEqual(['80.00', true, '', '']);
  await page.decide('Use it', '.notice.set-up');
  expect([spent(), offered(), kept()]).toEqual(['87.00', false, 'addendum-setup.xlsx']);
  await page.decide(/^Undo/, '.restore');
  expect([spent(), kept()]).toEqual(['80.00', '']);
});

test('nothing is offered for a workbook of another form', async () => {
  await page.give(A);
  await assign('A2');
  await page.give(OF_ANOTHER_FORM);
  expect([spent(), offered(), kept()]).toEqual(['90.00', false, '']);
});

test('what was taken back is offered no more', async () => {
  await page.give(A);
  await assign('A2');
  await page.decide(/^Undo/, '.restore');
  expect(spent()).toBe('90.00');
  await page.give(NEXT);
  expect(offered()).toBe(false);
});

test('what is forgotten is offered no more, also after the page was closed', async () => {
  await page.give(A);
  await assign('A2');
  await page.give(NEXT);
  await page.press('Forget it here', '.notice.set-up');
  expect(offered()).toBe(false);
  const { memory } = page;
  await page.close();
  page = await PageInJsdom.open('en', memory);
  await page.give(NEXT);
  expect(offered()).toBe(false);
});

test('it is offered by a page that is opened anew, from what the machine keeps', async () => {
  const memory = new MapMemory();
  await page.close();
  page = await PageInJsdom.open('en', memory);
  await page.give(A);
  await assign('A2');
  await page.close();
  page = await PageInJsdom.open('en', memory);
  await page.give(A);
  expect([spent(), offered()]).toEqual(['90.00', true]);
  await page.decide('Use it', '.notice.set-up');
  expect(spent()).toBe('97.00');
});

test('given among the files, it is what further decisions are made in', async () => {
  await page.give(A);
  await assign('A2');
  await page.step('data');
  const bytes = await download();
  const mine = { name: 'setup-2013.xlsx', bytes };
  await page.give(NEXT, mine);
  expect([spent(), offered(), kept()]).toEqual(['87.00', false, 'setup-2013.xlsx']);
  await page.press(/^Settings/, '.settings-card');
  await page.fill('Document symbol', 'X/1', '.settings-card');
  await page.decide(/^Keep/, '.settings-card');
  expect([spent(), kept(), filled()]).toEqual(['87.00', 'setup-2013.xlsx', 'Settings 2 filled in']);
  const changed = await download();
  await page.decide(/^Undo/, '.restore');
  expect([spent(), kept(), filled()]).toEqual(['87.00', 'setup-2013.xlsx', 'Settings 1 filled in']);
  // The file to take along has what was decided last.
  await page.give(NEXT, { name: 'setup-2014.xlsx', bytes: changed });
  expect([spent(), kept(), filled()]).toEqual(['87.00', 'setup-2014.xlsx', 'Settings 2 filled in']);
});

test('a file that cannot be read leaves the decisions about the open one, and their way back', async () => {
  await page.give(A);
  await assign('A2');
  await page.step('data');
  await page.drop(BROKEN);
  await page.until(() => page.all('.notice.bad').length > 0);
  await page.drop(BROKEN);
  await page.calm();
  expect([spent(), kept()]).toEqual(['97.00', 'addendum-setup.xlsx']);
  await page.press(/^Settings/, '.settings-card');
  await page.fill('Document symbol', 'X/1', '.settings-card');
  await page.decide(/^Keep/, '.settings-card');
  expect([spent(), filled(), page.text('.notice.bad')]).toEqual(['97.00', 'Settings 2 filled in', '']);
  await page.decide(/^Undo/, '.restore');
  await page.decide(/^Undo/, '.restore');
  expect([spent(), page.texts('.decided li').length]).toEqual(['90.00', 0]);
});

test('a file that cannot be read, before anything was: what is decided of the next is of that', async () => {
  await page.drop(BROKEN);
  await page.until(() => page.all('.notice.bad').length > 0);
  await page.give(A);
  await assign('A2');
  expect(spent()).toBe('97.00');
  await page.drop(BROKEN);
  await page.until(() => page.all('.notice.bad').length > 0);
  await page.give(OF_ANOTHER_FORM);
  await page.step('data');
  expect([spent(), kept()]).toEqual(['90.00', '']);
});
