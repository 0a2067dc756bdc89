/** On the page: what it says first, the sheet view for who cannot see it, and settings kept beside the files. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { LONG, PATIENCE } from '../patience';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');
const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the page, first and beside the files (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  const open = async (width: number, locale = 'en-GB'): Promise<{ page: Page; close: () => Promise<void> }> => {
    const { context, strays } = await offline(browser, 'page', { locale, viewport: { width, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${ORIGIN}/page.html`);
    return {
      page,
      close: async () => {
        expect(strays).toEqual([]);
        await context.close();
      },
    };
  };

  test.each([
    [320, 'en-GB'],
    [320, 'ru-RU'],
    [1200, 'ar-SA'],
  ])(
    'first it says what it is, and its field takes files (%i px, %s)',
    async (width, locale) => {
      const { page, close } = await open(width, locale);
      await page.locator('.drop-field').waitFor();
      expect([await axeViolations(page), await overflowing(page)]).toEqual([[], []]);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('.drop-field').click()]);
      await chooser.setFiles(SAMPLE);
      await page.locator('.foot .sign').waitFor();
      await page.locator('.welcome').waitFor({ state: 'detached' });
      await close();
    },
    LONG,
  );

  test(
    'the sheet is a grid: the chosen cell, its row and column are told, and its text stands whole above',
    async () => {
      const { page, close } = await open(1000);
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      await page.locator('.foot .sign').waitFor();
      await page.locator('.sheets button', { hasText: /^Expenditures$/ }).click();
      const grid = page.getByRole('grid', { name: 'Cells of Expenditures' });
      await grid.focus();
      await page.keyboard.press('ArrowDown');
      const chosen = async (): Promise<unknown> =>
        grid.evaluate((element) => {
          const cell = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
          const row = cell?.closest('[role=row]');
          return [cell?.dataset['cell'], cell?.getAttribute('aria-selected'), row?.getAttribute('aria-rowindex')];
        });
      await page.locator('[data-cell=A2].selected').waitFor();
      expect(await chosen()).toEqual(['A2', 'true', '3']);
      await page.keyboard.press('Control+End');
      await page.locator('.cell.selected').waitFor();
      expect(await chosen()).toEqual([expect.stringMatching(/^[A-Z]+119$/), 'true', '120']);
      // The headings stay in view.
      await page.locator('.headings .cell', { hasText: /.+/ }).first().waitFor();
      await page.keyboard.press('Home');
      const text = await page.locator('.cell.selected').textContent();
      expect(await page.locator('.cell-line bdi').textContent()).toBe(text);
      expect(await axeViolations(page)).toEqual([]);
      await close();
    },
    LONG,
  );

  test(
    'a setting that a file says is changed there alone; another goes into the set-up workbook',
    async () => {
      const { page, close } = await open(1000);
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      await page.locator('.foot .sign').waitFor();
      const card = page.locator('.settings-card');
      await card.locator('summary').first().click();
      const year = card.locator('li', { has: page.getByText('The year whose meetings are compared') });
      expect(await year.locator('input').getAttribute('readonly')).toBe('');
      await year.getByText('Settings!').click();
      await page.locator('.cell.selected', { hasText: '2013' }).waitFor();
      await card.getByLabel('Payment days').fill('45');
      await card.getByRole('button', { name: 'Keep 1 change' }).click();
      await page.getByRole('link', { name: 'addendum-setup.xlsx', exact: true }).waitFor();
      await page.locator('.sheets button', { hasText: 'addendum-setup.xlsx' }).waitFor();
      expect(await card.getByLabel('Payment days').inputValue()).toBe('45');
      expect(await page.locator('.finding-card.error').count()).toBe(0);
      await close();
    },
    LONG,
  );
});
