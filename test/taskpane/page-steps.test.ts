/** The page's five steps, as built, in Chromium: by keyboard, in languages, widths and themes; and what it gives to take along. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { built } from '../built';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { LONG, PATIENCE } from '../patience';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
const READY: readonly string[] = ['.found', '.finding-card', '.meeting', '.paper table', '.state'];

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the page’s steps (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  const openSample = async (options: BrowserContextOptions): Promise<{ page: Page; close: () => Promise<void> }> => {
    const { context, strays } = await offline(browser, 'page', options);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${ORIGIN}/page.html`);
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    await page.locator('.foot .sign').waitFor();
    const close = async (): Promise<void> => {
      expect([strays, errors]).toEqual([[], []]);
      await context.close();
    };
    return { page, close };
  };
  const tab = (page: Page, n: number): ReturnType<Page['locator']> => page.locator('.steps [role=tab]').nth(n);

  test.each<[string, BrowserContextOptions]>([
    ['English, light, 320 px', { viewport: { width: 320, height: 900 } }],
    ['Arabic, dark, 270 px', { locale: 'ar-SA', colorScheme: 'dark', viewport: { width: 270, height: 900 } }],
    [
      'Russian, contrast theme, 270 px',
      { locale: 'ru-RU', forcedColors: 'active', viewport: { width: 270, height: 900 } },
    ],
  ])(
    '%s: each step, reached by keyboard, is accessible and within its sides, also with text twice as large',
    async (_, options) => {
      const { page, close } = await openSample(options);
      const forward = options.locale?.startsWith('ar') ? 'ArrowLeft' : 'ArrowRight';
      await tab(page, 0).focus();
      for (const [n, ready] of READY.entries()) {
        if (n > 0) await page.keyboard.press(forward);
        expect(await tab(page, n).getAttribute('aria-selected')).toBe('true');
        await page.locator(ready).first().waitFor();
        if (n === 3) {
          await page.locator('.figure').first().press('Enter');
          await page.locator('.behind .proven').waitFor();
        }
        expect([n, await axeViolations(page)]).toEqual([n, []]);
        for (const size of ['200%', '']) {
          await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
          expect([n, size, await overflowing(page)]).toEqual([n, size, []]);
        }
        if (n === 3) await tab(page, n).focus();
      }
      await close();
    },
    LONG,
  );

  test.each(['en-GB', 'fr-FR', 'es-ES', 'ru-RU', 'ar-SA', 'zh-CN'])(
    '%s: the tables as printed fit a pane of 320 px',
    async (locale) => {
      const { page, close } = await openSample({ locale, viewport: { width: 320, height: 900 } });
      await tab(page, 3).click();
      await page.locator(READY[3]!).first().waitFor();
      const wider = await page.locator('.paper').evaluate((paper) => paper.scrollWidth - paper.clientWidth);
      expect(wider).toBe(0);
      await close();
    },
    LONG,
  );

  test(
    'the sheets are one stop for the Tab key, with arrows inside',
    async () => {
      const { page, close } = await openSample({ viewport: { width: 1000, height: 800 } });
      const sheets = page.locator('.sheets [role=tab]');
      expect(await page.locator('.sheets [tabindex="0"]').count()).toBe(1);
      // The one that is shown, which is a sheet that was read.
      await page.locator('.sheets [aria-selected=true]').focus();
      await page.keyboard.press('Home');
      expect(await sheets.first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowRight');
      await page.locator('.sheets [aria-selected=true]:focus', { hasText: 'Settings' }).waitFor();
      await page.keyboard.press('End');
      expect(await sheets.last().getAttribute('aria-selected')).toBe('true');
      await close();
    },
    LONG,
  );

  test.each([
    [1000, 0],
    [270, 1],
  ])(
    'at %i px figures stand side by side, or one under the other where they would not fit (%i)',
    async (width, stacked) => {
      const { page, close } = await openSample({ viewport: { width, height: 900 }, locale: 'ru-RU' });
      await tab(page, 2).click();
      await page.locator('.totals table').waitFor();
      await page.evaluate(
        (fontSize) => (document.documentElement.style.fontSize = fontSize),
        width < 300 ? '200%' : '',
      );
      await page.locator(stacked === 1 ? '.totals .stacked' : '.totals table:not(.stacked)').waitFor();
      expect(await overflowing(page)).toEqual([]);
      await close();
    },
    LONG,
  );

  test(
    'what needs Excel is said in a line; no button is dead',
    async () => {
      const { page, close } = await openSample({ viewport: { width: 1000, height: 800 } });
      for (const [n, ready] of READY.entries()) {
        await tab(page, n).click();
        await page.locator(ready).first().waitFor();
        // What is decided in Data and Reconcile is kept beside the files; the others also write into a workbook.
        const lacks = n === 0 || n === 2 ? 0 : 1;
        expect([n, await page.locator('.step .lacking').count()]).toEqual([n, lacks]);
        expect(await page.locator('.step button:disabled').count()).toBe(0);
      }
      await close();
    },
    LONG,
  );

  test(
    'the annex is taken along as files whose hashes are told; the command line’s own bytes',
    async () => {
      const { page, close } = await openSample({ viewport: { width: 1000, height: 800 } });
      await tab(page, 3).click();
      await page.locator('.paper table').first().waitFor();
      await aFigureIsFollowed(page);
      await page.getByLabel('Layout').selectOption('matrix');
      await page.getByRole('button', { name: 'Workbook, CSV, JSON' }).click();
      const link = page.getByRole('link', { name: 'annex.csv', exact: true });
      await link.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const bytes = readFileSync(await download.path());
      const hash = createHash('sha256').update(bytes).digest('hex');
      await page.locator('.files li', { hasText: 'annex.csv' }).locator('summary').click();
      await page.getByText(hash).waitFor();
      expect(bytes.toString('utf8').split('\r\n')[0]).toBe(
        'table,role,meeting,part,line,label,estimate,expenditure,committed,variance,rate,adjusted,notes',
      );
      // A choice that changes the annex takes the old files away.
      await page.getByLabel('Layout').selectOption('by meeting');
      await link.waitFor({ state: 'detached' });
      expect(await tab(page, 3).textContent()).toContain('✓');
      await close();
    },
    LONG,
  );

  test(
    'the status, by keyboard: counts as on the command line, a class, a State, its row, and back',
    async () => {
      const { page, close } = await openSample({ viewport: { width: 1000, height: 900 } });
      const json = JSON.parse(
        execFileSync(process.execPath, [built('addendum.js'), 'status', SAMPLE, '--json'], {
          encoding: 'utf8',
          maxBuffer: 1 << 26,
        }),
      ) as { instruments: { counts: Record<string, number> }[] };
      await tab(page, 4).click();
      const late = page.getByRole('button', { name: /\d+\s*L? ?late/ });
      await late.focus();
      await page.keyboard.press('Enter');
      expect(await late.getAttribute('aria-pressed')).toBe('true');
      const count = json.instruments[0]!.counts['late']!;
      await page.locator('.states [role=status]', { hasText: new RegExp(`^${count} States?$`) }).waitFor();
      expect(await page.locator('.state').count()).toBe(count);
      expect(await page.locator('.state .chip').first().textContent()).toMatch(/days? late$/);
      await page.keyboard.press('Enter');
      await page.getByLabel('Find a State').fill('austral');
      await page.locator('.states [role=status]', { hasText: '1 State' }).waitFor();
      await page.locator('.state button').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('grid', { name: 'Cells of Reports' }).waitFor();
      await page.locator('.cell.selected').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(/^Back to /).waitFor({ state: 'detached' });
      await close();
    },
    LONG,
  );

  test(
    'the page comes back to the step where it was left',
    async () => {
      const { page, close } = await openSample({ viewport: { width: 1000, height: 800 } });
      await tab(page, 4).click();
      await page.locator('.state').first().waitFor();
      await page.reload();
      expect(await tab(page, 4).getAttribute('aria-selected')).toBe('true');
      await close();
    },
    LONG,
  );
});

/** By keyboard: from a figure of the preview to its rows, their cell, and back to the figure. */
async function aFigureIsFollowed(page: Page): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Table 1. Summary by meeting' });
  expect(await grid.locator('.figure[tabindex="0"]').count()).toBe(1);
  await grid.locator('.figure[tabindex="0"]').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'End', 'ArrowLeft']) await page.keyboard.press(key);
  const figure = page.getByRole('button', { name: /^Meeting of Experts of Protocol V .*, Variance, 4,284$/ });
  const isReached = async (): Promise<boolean> => figure.evaluate((button) => button === document.activeElement);
  expect([await isReached(), await figure.getAttribute('tabindex')]).toEqual([true, '0']);
  await page.keyboard.press('Enter');
  const rows = page.getByRole('region', { name: 'Rows behind the figure' });
  await rows.getByText('163,544.00 − 159,260.04 = 4,283.96 to the cent').waitFor();
  expect(await figure.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-cell="C65"].selected').waitFor();
  // The first Escape comes back from the cell, the second closes the rows.
  await page.keyboard.press('Escape');
  await page.getByText(/^Back to /).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await rows.waitFor({ state: 'detached' });
  expect(await isReached()).toBe(true);
}
