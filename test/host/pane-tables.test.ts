/** A foreign workbook open in Excel, in Chromium against the stand-in: its tables are shown as they are taken, and the answers kept in it as one step. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildXlsx } from '../build-xlsx';
import { addendumJson } from '../cli/addendum';
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { launch, whyNoBrowser } from './chromium';
import { openInExcel } from './excel-in-chromium';
import type { OpenOptions, PaneInExcel } from './excel-in-chromium';
import { overflowing } from './overflowing';

const LONG = 60_000;

const COSTS = `
  # Costs
  Summit 2013
  Item     | Original budget | Revised budget | Spent
  Venue    | 1000            | 1200           | 900.5
  Catering | 500             | 400            | 650
  Total    | 1500            | 1600           | 1550.5

  # Notes
  Minutes of the meeting
`;

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`foreign tables in the pane (${why ?? 'Chromium, against the stand-in'})`, () => {
  let browser: Browser;
  let opened: PaneInExcel | undefined;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());
  afterEach(async () => {
    expect([opened?.strays, opened?.errors]).toEqual([[], []]);
    await opened?.close();
    opened = undefined;
  });

  const open = async (options: OpenOptions = {}): Promise<{ page: Page; pane: FrameLocator; book: BookModel }> => {
    const book = new BookModel(workbookOf(sheetsOf(COSTS)));
    opened = await openInExcel(browser, book, options);
    opened.page.setDefaultTimeout(20_000);
    return { page: opened.page, pane: opened.pane, book };
  };
  const names = (book: BookModel): string[] => book.sheets.map(({ name }) => name);
  const lines = (book: BookModel, name: string): string[] => {
    const sheet = book.find(name)!;
    return sheet
      .grid(sheet.used(true)!, ({ value }) => String(value))
      .map((row) => row.join(' | ').replace(/[ |]+$/, ''));
  };
  const fromFile = async (book: BookModel): ReturnType<typeof addendumJson> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
    const file = path.join(folder, 'costs.xlsx');
    const sheets = book.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.grid({ ...sheet.used(true)!, top: 1, left: 1 }, ({ value, format }) =>
        value === '' || typeof value === 'boolean' ? null : { value, format },
      ),
    }));
    writeFileSync(file, buildXlsx({ sheets }));
    return addendumJson(['reconcile', file]).finally(() => rmSync(folder, { recursive: true }));
  };

  test(
    'by keyboard: answered, kept as rows of our sheets in one step, read by the command line alike, changed, and taken back',
    async () => {
      const { page, pane, book } = await open();
      const before = [lines(book, 'Costs'), names(book)];
      const asked = pane.locator('select.wanted');
      await asked.waitFor();
      await asked.focus();
      await page.keyboard.type('Original');
      const outcome = pane.locator('.outcome');
      await outcome.getByText('1,500.00').waitFor();
      await pane.getByRole('button', { name: /1 meeting, 2 budget lines/ }).press('Enter');
      await pane.getByLabel('First day (Summit 2013)').fill('2013-04-08');
      await pane.getByText('Without days').waitFor({ state: 'detached' });
      await pane.getByRole('button', { name: /^Keep \d+ answers$/ }).press('Enter');
      await outcome.waitFor({ state: 'detached' });
      expect(names(book)).toEqual([...(before[1] as string[]), 'Settings', 'Reading', 'Budget lines', 'Meetings']);
      expect(lines(book, 'Costs')).toEqual(before[0]);
      expect(lines(book, 'Settings')).toContain('Looked over | yes');
      expect(lines(book, 'Reading')).toContain('Costs |  | Revised budget | left out');
      const { json } = await fromFile(book);
      expect(json.totals).toMatchObject({ estimate: '1500.00', expenditure: '1550.50' });
      await pane.getByRole('tab', { name: /Reconcile/ }).click();
      const totals = pane.locator('.totals .figures td');
      await totals.first().waitFor();
      expect((await totals.allTextContents()).slice(0, 2)).toEqual(['1,500.00', '1,550.50']);

      // Looked at again, another column is the estimate: the rows that said so are replaced where they stand.
      await pane.getByRole('tab', { name: /Data/ }).click();
      await pane.getByRole('button', { name: 'Change… how “Costs” is read' }).press('Enter');
      await pane.getByLabel('What the column “Revised budget” is').selectOption('Estimate');
      await pane.getByLabel('What the column “Original budget” is').selectOption('left out');
      await outcome.getByText('1,600.00').waitFor();
      await pane.getByRole('button', { name: /^Keep \d+ answers$/ }).press('Enter');
      await outcome.waitFor({ state: 'detached' });
      expect((await fromFile(book)).json.totals).toMatchObject({ estimate: '1600.00', expenditure: '1550.50' });

      await pane.getByText('Undo the last change').click();
      await pane.getByText('What was done').waitFor({ state: 'detached' });
      expect(lines(book, 'Reading')).toContain('Costs |  | Revised budget | left out');
      await pane.getByText('Undo the last change').click();
      await pane.getByText('1 to answer').first().waitFor();
      expect([lines(book, 'Costs'), names(book)]).toEqual(before);
    },
    LONG,
  );

  test(
    'a sheet that somebody changed in the meantime is not written over',
    async () => {
      const { pane, book } = await open();
      await pane.locator('select.wanted').selectOption('Original budget');
      await pane.locator('.outcome').getByText('1,500.00').waitFor();
      book.add('Reading');
      await pane.getByRole('button', { name: /^Keep \d+ answers$/ }).press('Enter');
      await pane.getByRole('alert').first().waitFor();
      expect(names(book)).not.toContain('Settings');
    },
    LONG,
  );

  test.each([
    ['en-US', 320],
    ['ar-SA', 270],
  ] as const)(
    '%s at %i px: accessible and within its sides',
    async (language, width) => {
      const { page, pane } = await open({ language, width });
      await pane.locator('select.wanted').selectOption('Original budget');
      await pane.locator('select.wanted').waitFor({ state: 'detached' });
      await pane.locator('.outcome [aria-expanded]').click();
      await pane.locator('.register-rows').waitFor();
      const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
      expect(await axeViolations(frame)).toEqual([]);
      expect(await overflowing(frame)).toEqual([]);
    },
    LONG,
  );
});
