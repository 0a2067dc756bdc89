/** What was decided is listed with its way back, also after the pane was closed, in Chromium against the stand-in. */
import type { Browser, FrameLocator } from 'playwright-core';
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { launch, whyNoBrowser } from './chromium';
import { openInExcel } from './excel-in-chromium';
import type { PaneInExcel } from './excel-in-chromium';
import { overflowing } from './overflowing';
import { LONG, PATIENCE } from '../patience';

const COSTS = `
  # Settings
  Setting        | Value
  Reporting year | 2013

  # BudgetLines
  Code | Title          | Part
  A1   | Interpretation | A

  # Meetings
  Code | Title | Start      | End
  M-01 | First | 2013-04-08 | 2013-04-09

  # Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100

  # Mapping
  Column      | Value | Meeting
  Cost object | X-7   | M-01
  Cost object | X-8   | M-01

  # Expenditures
  Meeting | Line | Cost object | Amount
  M-01    | A1   |             | '90,00
          | A1   | X-7         | 20
          | A1   | X-8         | 5
`;

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`what was decided (${why ?? 'Chromium, against the stand-in'})`, () => {
  let browser: Browser;
  let opened: PaneInExcel | undefined;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  const open = async (book: BookModel, width: number, locale = 'en-GB'): Promise<FrameLocator> => {
    opened = await openInExcel(browser, book, { width, language: locale });
    opened.page.setDefaultTimeout(PATIENCE);
    await opened.pane.locator('.foot .sign').waitFor();
    return opened.pane;
  };
  const close = async (): Promise<void> => {
    expect([opened?.strays, opened?.errors]).toEqual([[], []]);
    await opened?.close();
  };
  const cell = (book: BookModel, sheet: string, address: string): unknown => {
    const place = /^([A-Z])(\d+)$/.exec(address)!;
    const [column, row] = [place[1]!.charCodeAt(0) - 64, Number(place[2])];
    return book.find(sheet)!.grid({ top: row, bottom: row, left: column, right: column }, ({ value }) => value)[0]![0];
  };

  test(
    'a corrected cell and an assignment go back by keyboard, in any order, after the pane was opened again',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(COSTS)));
      const pane = await open(book, 320);
      await pane.getByRole('tab', { name: /Check/ }).click();
      await pane.getByRole('button', { name: /^\d+ notes?$/ }).click();
      const card = pane.locator('.finding-card', { hasText: '90,00' });
      await card.getByText('Fix…').click();
      await card.locator('form [type=submit]').click();
      await card.waitFor({ state: 'detached' });
      expect(cell(book, 'Expenditures', 'D2')).toBe(90);
      // Closed, and opened again on this machine.
      await opened!.page.reload();
      await pane.locator('.foot .sign').waitFor();
      expect(await pane.getByText('Undo the last change').count()).toBe(0);
      await pane.getByRole('tab', { name: /Data/ }).click();
      const list = pane.locator('.decided');
      await list.locator('summary').focus();
      await opened!.page.keyboard.press('Enter');
      expect(await list.locator('summary').textContent()).toBe('Decided so far: 3');
      expect(await list.locator('h3').allTextContents()).toEqual(['Rows assigned', 'Cells corrected']);
      expect((await list.locator('li').allTextContents()).at(-1)).toBe('90before 90,00Expenditures!D2Take back');
      await list.getByRole('button', { name: 'Take back: Cost object · X-7' }).press('Enter');
      await list.locator('summary', { hasText: '2' }).waitFor();
      // Focus stays in the list, and the row between is empty, not gone.
      await list.locator('summary:focus').waitFor();
      expect([cell(book, 'Mapping', 'B2'), cell(book, 'Mapping', 'B3')]).toEqual(['', 'X-8']);
      await list.getByRole('button', { name: 'Take back: Expenditures!D2' }).press('Enter');
      await list.locator('summary', { hasText: '1' }).waitFor();
      expect(cell(book, 'Expenditures', 'D2')).toBe('90,00');
      // What was taken back can be undone as any other change.
      await pane.getByText('Undo the last change').click();
      await list.locator('summary', { hasText: '2' }).waitFor();
      expect(cell(book, 'Expenditures', 'D2')).toBe(90);
      await close();
    },
    LONG,
  );

  test(
    'what somebody typed over since is no longer listed, nor is it of a workbook of another name',
    async () => {
      const book = new BookModel(workbookOf(sheetsOf(COSTS.replace("'90,00", '90'))));
      const pane = await open(book, 320);
      const count = pane.locator('.decided summary');
      await count.waitFor();
      const kept = async (file: string, value: number): Promise<string | null> => {
        const cells = JSON.stringify([{ sheet: 'Expenditures', row: 2, column: 4, before: '90,00', value }]);
        await count.evaluate((_, [key, text]) => localStorage.setItem(key, text), [
          `addendum.corrected ${file}`,
          cells,
        ] as const);
        await pane.getByRole('button', { name: 'Read again' }).click();
        await pane.locator('.again:enabled').waitFor();
        // Of what was asked last.
        await opened!.page.waitForTimeout(300);
        return count.textContent();
      };
      expect(await kept('other.xlsx', 90)).toBe('Decided so far: 2');
      expect(await kept('costs.xlsx', 89)).toBe('Decided so far: 2');
      expect(await kept('costs.xlsx', 90)).toBe('Decided so far: 3');
      await close();
    },
    LONG,
  );

  test.each([
    ['en-GB', 320],
    ['fr-FR', 270],
    ['es-ES', 270],
    ['ru-RU', 270],
    ['ar-SA', 270],
    ['zh-CN', 320],
  ])(
    '%s at %i px: within its sides and accessible',
    async (locale, width) => {
      const pane = await open(new BookModel(workbookOf(sheetsOf(COSTS))), width, locale);
      await pane.locator('.decided summary').click();
      await pane.locator('.decided li').first().waitFor();
      const frame = opened!.page.frames().at(-1)!;
      expect(await axeViolations(frame)).toEqual([]);
      expect(await overflowing(frame)).toEqual([]);
      if (process.env['SHOTS'] !== undefined) {
        await pane.locator('.decided').scrollIntoViewIfNeeded();
        await opened!.page.screenshot({ path: `${process.env['SHOTS']}/decided-${locale}.png` });
      }
      await close();
    },
    LONG,
  );
});
