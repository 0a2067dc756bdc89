/** A workbook in another form on the page: what its tables are taken for, what is said of them, and that what was said of one is not said of another. */
import { LONG } from '../patience';
import { PageInJsdom, bytesOf } from './page-in-jsdom';

jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'));
jest.setTimeout(LONG);

const COSTS = `
# Group of Experts 2013
Item | Budget | Actual | Left
Interpretation | 200 | 190 | 10
Travel | 100 | 90 | 10
Total | 300 | 280 | 20
`;
let page: PageInJsdom;
beforeEach(async () => {
  page = await PageInJsdom.open();
});
afterEach(async () => page.close());

const open = async (text: string, name: string): Promise<void> => {
  await page.give({ name, bytes: bytesOf(text) });
  await page.until(() => sums() !== '' && page.text('#step').includes(name === 'c.xlsx' ? 'Panel' : 'Group'));
};
/** Estimate and actual as they would come of it. */
const sums = (): string => /estimate ([\d.,]+)actual ([\d.,]+)/.exec(page.text('#step'))?.slice(1).join(' ') ?? '';
const roles = (): string[] => page.all('#step select').map((each) => (each as unknown as HTMLSelectElement).value);
const keep = (): string => page.texts('#step button').find((each) => each.startsWith('Keep')) ?? '';
const spent = (): string => /([\d.,]+) to the cent/.exec(page.foot())?.[1] ?? '';

test('what is corrected shows in the sums at once; nothing is kept before it is said', async () => {
  await open(COSTS, 'a.xlsx');
  expect([roles(), sums(), keep(), spent()]).toEqual([
    ['Estimates and expenditures', 'code ', 'Line', 'Estimate', 'Actual', 'Difference'],
    '300.00 280.00',
    'Keep 9 answers',
    '',
  ]);
  await page.fill('Actual', 'Amount USD');
  await page.fill('Actual', 'left out');
  await page.until(() => sums() !== '300.00 280.00');
  expect(sums()).toBe('300.00 ..');
  await page.fill('Actual', 'Actual');
  await page.until(() => sums() === '300.00 280.00');
  expect([sums(), page.all('.restore').length]).toEqual(['300.00 280.00', 0]);
});

test('kept, it gives the figures, and can be taken back as one step; next year’s workbook is asked nothing again', async () => {
  await open(COSTS, 'a.xlsx');
  await page.decide(/^Keep/, '#step');
  expect([spent(), page.faces()[0], page.texts('.decided summary')]).toEqual([
    '280.00',
    '✓',
    [expect.stringContaining('Decided so far')],
  ]);
  await page.decide(/^Undo/, '.restore');
  expect([spent(), page.faces()[0]]).toEqual(['', '✕not found']);
  await page.until(() => keep() !== '');
  await page.decide(/^Keep/, '#step');
  await page.give({ name: 'b.xlsx', bytes: bytesOf(COSTS.replace('2013', '2014').replace('| 190', '| 180')) });
  expect(spent()).toBe('');
  await page.decide('Use it', '.notice.set-up');
  expect(page.faces()[0]).not.toContain('not found');
});

test('what was said of one workbook, and not kept, is not said of another', async () => {
  await open(COSTS, 'a.xlsx');
  await page.fill('Actual', 'left out');
  await page.until(() => sums() === '300.00 ..');
  await open(COSTS.replace('Travel | 100 | 90', 'Travel | 100 | 80'), 'b.xlsx');
  await page.until(() => sums() === '300.00 270.00');
  expect([sums(), roles()[4]]).toEqual(['300.00 270.00', 'Actual']);
});

test('a step that has nothing to show leads back to the data', async () => {
  await open(COSTS, 'a.xlsx');
  for (const step of ['reconcile', 'annex', 'status']) {
    await page.step(step);
    await page.until(() => page.texts('#step button').includes('Data'));
    await page.press('Data', '#step');
    expect([step, page.text('[aria-selected=true] .name')]).toEqual([step, 'Data']);
  }
});
