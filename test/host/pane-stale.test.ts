/** Never a figure from an old reading: what changed is marked, whoever changed it and whatever Excel told of it; and nothing is made without looking. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { sheetsOf, workbookOf } from '../workbook-of';
import { BookModel } from './book-model';
import type { OpenOptions } from './excel-in-chromium';
import { inExcel } from './in-excel';
import { SILENCE } from './office-channel';
import { LONG, until } from '../patience';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');

const costs = (rows: number): string => `
  # Settings
  Setting              | Value
  Reporting year       | 2013

  # BudgetLines
  Code | Title          | Part
  A1   | Interpretation | A

  # Meetings
  Code | Title  | Instrument | Kind   | Start      | End
  M-01 | First  | P5         | Annual | 2013-04-08 | 2013-04-09
  M-02 | Second | P5         | Annual | 2013-05-08 | 2013-05-09

  # Estimates
  Meeting | Line | Amount
  M-01    | A1   | 30000
  M-02    | A1   | 7

  # Expenditures
  Meeting | Line | Amount
${Array.from({ length: rows }, () => '  M-01    | A1   | 1').join('\n')}
`;

inExcel('what was read and what is there', (excel) => {
  const open = async (book: BookModel, options: OpenOptions = {}): Promise<FrameLocator> => {
    return (await excel.open(book, options, 30_000)).pane;
  };
  const sample = async (): Promise<BookModel> =>
    new BookModel(await openWorkbook(readFileSync(SAMPLE), { file: 'ccw-2013.xlsx' }));
  const marked = (pane: FrameLocator): ReturnType<FrameLocator['locator']> =>
    pane.getByText(/Changed since it was read|has changed since it was read/);
  const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  test(
    'the officer types on: the change is marked, and no Word document is made of the old figures',
    async () => {
      const book = await sample();
      const pane = await open(book, { query: '?step=annex' });
      await pane.locator('.paper table').first().waitFor();
      book.find('Estimates')!.edit('C55', 29_000.5);
      book.isEditing = true;
      await pane.getByRole('button', { name: /Word/ }).click();
      await pane.getByRole('alert').getByText('Enter or Esc').waitFor();
      expect(await pane.locator('a.download').count()).toBe(0);
      book.isEditing = false;
      await marked(pane).first().waitFor();
      await pane.getByRole('button', { name: /Word/ }).click();
      await pane.getByText('It has been read again').waitFor();
      expect(await pane.locator('a.download').count()).toBe(0);
      await pane.getByRole('button', { name: /Word/ }).click();
      await pane.locator('a.download').first().waitFor();
      expect(await marked(pane).count()).toBe(0);
    },
    LONG,
  );

  test(
    'a pick from a list, of which Excel on the web tells nobody, is found before the annex is written',
    async () => {
      const book = await sample();
      const pane = await open(book, { query: '?step=annex' });
      await pane.locator('.paper table').first().waitFor();
      book.find('Estimates')!.edit('C55', 29_000.5, { isSilent: true });
      await pane.getByRole('button', { name: 'Write annex' }).click();
      await pane.getByText('It has been read again').waitFor();
      expect(book.find('Annex (en)')).toBeUndefined();
      await pane.getByRole('button', { name: 'Write annex' }).click();
      await pane.getByText('Written:', { exact: true }).waitFor();
    },
    LONG,
  );

  test(
    'a new sheet of expenditures, rows in a sheet that had none, and a sheet that is gone: each is marked',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(costs(3))));
      const pane = await open(book);
      await pane.getByText('3 rows').waitFor();
      const readAgain = async (): Promise<void> => {
        await pane.getByRole('button', { name: 'Read again' }).first().click();
        await marked(pane).waitFor({ state: 'detached' });
        // What changes while it is being read may be in it already, and is no change then.
        await pane.locator('.again:enabled').waitFor();
      };
      const sheet = book.add('Mapping');
      await pane.getByText('Changed since it was read: Mapping').waitFor();
      await readAgain();
      sheet.edit('A1', 'Column');
      await marked(pane).waitFor();
      await readAgain();
      book.remove(sheet);
      await marked(pane).waitFor();
    },
    LONG,
  );

  test(
    'a change while the pane reads again after its own edit stays marked, or is in the figures',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(costs(20_000))));
      const pane = await open(book, { query: '?step=check', sets: { ExcelApi: '1.17' } });
      const unspent = pane.locator('.finding-card', { hasText: 'without any expenditure' });
      await unspent.getByText('Waive…').first().click();
      await unspent.getByLabel('Reason').fill('x');
      await unspent.getByLabel(/^By/).fill('y');
      const { batches } = excel.opened!.channel;
      const large = (): number => batches.filter((bytes) => bytes > 100_000).length;
      const first = large();
      await unspent.getByRole('button', { name: /^Waive: / }).click();
      for (let n = 0; n < 20_000 && large() === first; n++) await pause(1);
      book.find('Expenditures')!.edit('C2', 999_999);
      await unspent.waitFor({ state: 'detached' });
      await marked(pane).first().waitFor();
      await pane.getByRole('button', { name: 'Read again' }).first().click();
      await pane.getByRole('tab', { name: /Reconcile/ }).click();
      await pane.locator('.totals', { hasText: '1,019,998' }).waitFor();
      expect(await marked(pane).count()).toBe(0);
    },
    LONG,
  );

  test(
    'what the pane itself changed is no change, in an Excel that does not say whose it was',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(costs(3))));
      const pane = await open(book, { query: '?step=check' });
      const unspent = pane.locator('.finding-card', { hasText: 'without any expenditure' });
      await unspent.getByText('Waive…').first().click();
      await unspent.getByLabel('Reason').fill('x');
      await unspent.getByLabel(/^By/).fill('y');
      await unspent.getByRole('button', { name: /^Waive: / }).click();
      await unspent.waitFor({ state: 'detached' });
      await pause(3000);
      expect(await marked(pane).count()).toBe(0);
    },
    LONG,
  );

  test(
    'calculated by hand: it is said, a result that changes is marked, and one press calculates and reads',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(costs(3))));
      book.add('Scratch').edit('A1', 5);
      book.find('Expenditures')!.edit('C2', '=Scratch!A1');
      book.calculationMode = 'Manual';
      const pane = await open(book, { query: '?step=reconcile' });
      await pane.locator('.totals', { hasText: '7.00' }).waitFor();
      expect(await pane.getByText('does not calculate by itself').count()).toBe(0);
      book.find('Scratch')!.edit('A1', 1000);
      await pane.getByRole('button', { name: 'Read again' }).first().click();
      await pane.getByText('does not calculate by itself').waitFor();
      await pane.getByRole('button', { name: 'Calculate and read again' }).click();
      await pane.locator('.totals', { hasText: '1,002.00' }).waitFor();
      expect(await pane.getByText('does not calculate by itself').count()).toBe(0);
      // F9, by the officer, of something that was changed without a word.
      book.find('Scratch')!.edit('A1', 2000, { isSilent: true });
      book.calculateAll();
      await pane.getByText('Changed since it was read').waitFor();
    },
    LONG,
  );

  test(
    'a cell is being edited when the pane opens: it is said, Cancel works, and changes are noticed afterwards',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(costs(3))));
      book.isEditing = true;
      const pane = await open(book);
      await pane.getByText('A cell is being edited in Excel').waitFor();
      await pane.getByRole('button', { name: 'Cancel' }).click();
      await pane.getByText('Reading was stopped').waitFor();
      await pane.getByRole('button', { name: 'Read again' }).first().click();
      await pane.getByText('A cell is being edited in Excel').waitFor();
      book.isEditing = false;
      await pane.getByText('3 rows').waitFor();
      expect(await pane.getByRole('alert').count()).toBe(0);
      book.find('Expenditures')!.edit('C2', 5);
      await pane.getByText('Changed since it was read: Expenditures').waitFor();
    },
    LONG,
  );

  test(
    'the pane is closed while it writes: the next one says what is unfinished, and removes it',
    async () => {
      const book = await sample();
      let isClosed = false;
      const sheets = book.sheets.map(({ name }) => name);
      const fault = (): { code: string; after: number } | undefined => {
        isClosed ||= book.find('Annex (en)') !== undefined;
        return isClosed ? { code: SILENCE, after: 0 } : undefined;
      };
      const first = await open(book, { query: '?step=annex', fault });
      await first.locator('.paper table').first().waitFor();
      await first.getByRole('button', { name: 'Write annex' }).click();
      await until(() => isClosed);
      await excel.opened!.close();
      expect(book.sheets.length).toBeGreaterThan(sheets.length);
      const pane = await open(book, { query: '?step=annex' });
      await pane.getByText('Writing was not finished').waitFor();
      await pane.getByRole('button', { name: 'Remove these sheets' }).click();
      await pane.getByText('Writing was not finished').waitFor({ state: 'detached' });
      expect(book.sheets.map(({ name }) => name)).toEqual(sheets);
    },
    LONG,
  );

  test(
    'a part that cannot be fetched is asked for again, and nothing is lost; a hidden sheet is said to be hidden',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(costs(3))));
      const pane = await open(book);
      await pane.getByText('3 rows').waitFor();
      const { page } = excel.opened!;
      await page.route(/step-check/, async (route) => route.abort());
      await pane.getByRole('tab', { name: /Check/ }).click();
      await pane.getByText('could not be loaded').waitFor();
      await pane.getByText('To report this').click();
      expect(await pane.locator('.error-report pre').textContent()).toMatch(/^Addendum \d[\s\S]+ChunkLoadError/);
      await page.unroute(/step-check/);
      await pane.getByRole('button', { name: 'Try again' }).click();
      await pane.locator('[data-finding]').first().waitFor();
      expect(await pane.locator('.verdict').textContent()).toContain('but look at this first');
      book.find('Meetings')!.visibility = 'hidden';
      await pane.locator('[data-finding]', { hasText: 'Meetings!' }).first().click();
      await pane.getByText('Unhide it in Excel').waitFor();
    },
    LONG,
  );

  test(
    'on a Mac, which saves no files, the other ways are said before anything is pressed',
    async () => {
      const book = await sample();
      const context = { isMac: true };
      const pane = await open(book, { query: '?step=annex', ...context });
      await pane.locator('.paper table').first().waitFor();
      await pane.getByText('saves no files from add-ins').first().waitFor();
      expect(await pane.getByRole('button', { name: /Word/ }).count()).toBe(0);
      await pane.getByRole('button', { name: /Workbook, CSV/ }).click();
      await pane.getByText('Open annex.xlsx as a new workbook').waitFor();
      expect(await pane.locator('a[download], a[target="_blank"]').count()).toBe(0);
    },
    LONG,
  );

  test(
    'a button of the ribbon that is pressed first of all writes the annex, though its words come late',
    async () => {
      const book = await sample();
      await open(book, { page: 'commands.html', press: 'writeAnnex', late: { part: /en-at-start/, by: 400 } });
      await until(() => book.active.name === 'Annex (en)');
      expect(book.active.name).toBe('Annex (en)');
    },
    LONG,
  );
});
