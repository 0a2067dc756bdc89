/** A foreign workbook open in Excel, in Chromium against the stand-in: its tables are shown as they are taken, and the answers kept in it as one step. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { reconciledFromFile, rowsOf } from './book-rows';
import type { OpenOptions } from './excel-in-chromium';
import { inExcel } from './in-excel';
import { overflowing } from './overflowing';
import { LONG } from '../patience';

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

inExcel('foreign tables in the pane', (excel) => {
  const open = async (options: OpenOptions = {}): Promise<{ page: Page; pane: FrameLocator; book: BookModel }> => {
    const book = new BookModel(workbookOf(sheetsOf(COSTS)));
    const opened = await excel.open(book, options);
    return { page: opened.page, pane: opened.pane, book };
  };
  /** A press on it while it cannot be pressed would be lost. */
  const keepButton = (pane: FrameLocator): Locator =>
    pane.getByRole('button', { name: /^Keep \d+ answers$/ }).and(pane.locator(':not([disabled])'));
  const names = (book: BookModel): string[] => book.sheets.map(({ name }) => name);

  test(
    'by keyboard: answered, kept as rows of our sheets in one step, read by the command line alike, changed, and taken back',
    async () => {
      const { page, pane, book } = await open();
      const before = [rowsOf(book, 'Costs'), names(book)];
      const asked = pane.locator('select.wanted');
      await asked.waitFor();
      await asked.focus();
      // One key: of several a slow machine may take the later ones for another word.
      await page.keyboard.press('o');
      const outcome = pane.locator('.outcome');
      await outcome.getByText('1,500.00').waitFor();
      await pane.getByRole('button', { name: /1 meeting, 2 budget lines/ }).press('Enter');
      await pane.getByLabel('First day (Summit 2013)').fill('2013-04-08');
      await pane.getByText('Without days').waitFor({ state: 'detached' });
      await keepButton(pane).press('Enter');
      await outcome.waitFor({ state: 'detached' });
      expect(names(book)).toEqual([...(before[1] as string[]), 'Settings', 'Reading', 'Budget lines', 'Meetings']);
      expect(rowsOf(book, 'Costs')).toEqual(before[0]);
      expect(rowsOf(book, 'Settings')).toContain('Looked over | yes');
      expect(rowsOf(book, 'Reading')).toContain('Costs |  | Revised budget | left out');
      const { json } = await reconciledFromFile(book);
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
      await keepButton(pane).press('Enter');
      await outcome.waitFor({ state: 'detached' });
      expect((await reconciledFromFile(book)).json.totals).toMatchObject({
        estimate: '1600.00',
        expenditure: '1550.50',
      });

      await pane.getByText('Undo the last change').click();
      await pane.getByText('What was done').waitFor({ state: 'detached' });
      expect(rowsOf(book, 'Reading')).toContain('Costs |  | Revised budget | left out');
      await pane.getByText('Undo the last change').click();
      await pane.getByText('1 to answer').first().waitFor();
      expect([rowsOf(book, 'Costs'), names(book)]).toEqual(before);
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
      await keepButton(pane).press('Enter');
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
