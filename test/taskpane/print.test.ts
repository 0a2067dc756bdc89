/** What the page puts on paper. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { LONG, PATIENCE } from '../patience';

const READER = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext'].find((path) => existsSync(path));

const textOf = (pdf: Buffer): string => execFileSync(READER!, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`printing (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  test(
    'the whole annex and nothing else, once all of its tables are there',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 640 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.addInitScript(() => {
        const seen: number[] = [];
        Object.assign(window, { seen, print: () => seen.push(document.querySelectorAll('.paper table').length) });
      });
      await page.goto(`${ORIGIN}/page.html`);
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await page.getByText('118 rows').waitFor();
      await page.getByRole('tab', { name: /Annex/ }).click();
      await page.locator('.paper table').first().waitFor();
      expect(await page.locator('.paper table').count()).toBe(1);
      await page.getByRole('button', { name: 'Print…' }).click();
      await page.waitForFunction(() => (window as unknown as { seen: number[] }).seen.length > 0);
      expect(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).toEqual([6]);
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.top, .steps, .foot, .book, .files, select, .paper, .paper table')]
          .filter((one) => one.getClientRects().length > 0)
          .map(({ className, tagName }) => (tagName === 'TABLE' ? 'table' : className)),
      );
      expect(shown).toEqual(['paper', ...Array<string>(6).fill('table')]);
      // More than one page long: nothing is cut off at the end of the screen.
      const height = await page.locator('.paper').evaluate((paper) => paper.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(1200);
      await context.close();
    },
    LONG,
  );

  (READER ? test : test.skip)(
    'the same where the browser is told to print, by Ctrl+P; afterwards the first table stands there again',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 640 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html`);
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await page.getByText('118 rows').waitFor();
      await page.getByRole('tab', { name: /Annex/ }).click();
      const tables = page.locator('.paper table');
      await tables.first().waitFor();
      const text = textOf(await page.pdf());
      for (const number of [1, 2, 3, 4, 5, 6]) expect(text).toMatch(new RegExp(`^\\s*Table ${number}\\s*$`, 'm'));
      expect(text).toContain('925,959');
      expect(text).not.toMatch(/Download|more tables/);
      await page.waitForFunction(() => document.querySelectorAll('.paper table').length === 1);
      await context.close();
    },
    LONG,
  );

  test(
    'of another step its own part, whole, without what is pressed and without the sheet beside it',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 400 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html#reconcile`);
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await page.locator('.meeting').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const drawn = (selector: string): Promise<number> =>
        page.locator(selector).evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);
      expect(await drawn('.book, .steps, .jobs, .top button, .top select, .actions, .opening')).toBe(0);
      expect(await drawn('.meeting')).toBe(5);
      const clipped = await page.evaluate(() =>
        ['.step', '.work', '.pane', '.page', '#root'].filter((each) => {
          const element = document.querySelector(each)!;
          return element.scrollHeight > element.clientHeight + 1;
        }),
      );
      expect(clipped).toEqual([]);
      await context.close();
    },
    LONG,
  );
});
