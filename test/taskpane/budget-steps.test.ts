/** The budget's steps in the page, as built, in Chromium: by keyboard, in languages and themes, at 320 px. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { LONG, PATIENCE } from '../patience';

const BOOKS = path.join(__dirname, '..', '..', '..', 'shared', 'data', 'budget');
const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');

const why = whyNoBrowser() ?? (existsSync(BOOKS) ? undefined : 'its workbooks are not there');
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the budget’s steps (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  const open = async (
    file: string,
    options: BrowserContextOptions,
  ): Promise<{ page: Page; close(): Promise<void> }> => {
    const { context, strays } = await offline(browser, 'page', { viewport: { width: 320, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${ORIGIN}/page.html`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.foot .sign').waitFor();
    const close = async (): Promise<void> => {
      expect([strays, errors]).toEqual([[], []]);
      await context.close();
    };
    return { page, close };
  };
  const toBudget = async (page: Page): Promise<void> => {
    await page.locator('.jobs button').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.jobs [aria-pressed=true]').count()).toBe(1);
  };
  /** Goes on from the tab that has focus. */
  const next = async (page: Page, times: number, isRtl: boolean): Promise<void> => {
    await page.locator('.steps [aria-selected=true]').focus();
    for (let n = 0; n < times; n++) await page.keyboard.press(isRtl ? 'ArrowLeft' : 'ArrowRight');
  };
  const isSound = async (page: Page, step: string): Promise<void> => {
    expect([step, await axeViolations(page)]).toEqual([step, []]);
    for (const size of ['200%', '']) {
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
      expect([step, size, await overflowing(page)]).toEqual([step, size, []]);
    }
  };

  test.each<[string, BrowserContextOptions]>([
    ['English, light', {}],
    ['Arabic, dark', { locale: 'ar-SA', colorScheme: 'dark' }],
  ])(
    '%s: shares and contributions, reached by keyboard, are accessible and within their sides',
    async (_, options) => {
      const isRtl = options.locale !== undefined;
      const { page, close } = await open(path.join(BOOKS, 'contributions.xlsx'), options);
      await toBudget(page);
      await next(page, 3, isRtl);
      await page.locator('.states .lines li').first().waitFor();
      await page.locator('.states input').fill('switz');
      await page.locator('.states .lines li').nth(1).waitFor({ state: 'detached' });
      await page.locator('.states .lines button').first().press('Enter');
      await page.locator('.way').waitFor();
      await isSound(page, 'shares');
      await next(page, 1, isRtl);
      await page.locator('.day-field > input').first().fill('2014-07-31');
      await page.locator('article.meeting').first().waitFor();
      await page.locator('article.meeting > button').first().press('Enter');
      await page.locator('.states .lines li').first().waitFor();
      await isSound(page, 'contributions by meeting');
      await page.locator('.views [aria-selected=true]').focus();
      await page.keyboard.press(isRtl ? 'ArrowLeft' : 'ArrowRight');
      await page.locator('.views [aria-selected=true]:focus').waitFor();
      await page.locator('.states .lines button').first().press('Enter');
      await page.locator('.way').first().waitFor();
      await isSound(page, 'contributions by State');
      expect(await page.locator('.foot [role=status]').textContent()).toContain('727');
      await close();
    },
    LONG,
  );

  test.each<[string, BrowserContextOptions]>([
    ['English', {}],
    ['Arabic', { locale: 'ar-SA' }],
  ])(
    '%s: an estimate opens to its quantities; what-if, of one cell too, stands beside it and goes with Clear',
    async (name, options) => {
      const { page, close } = await open(path.join(BOOKS, 'estimate.xlsx'), options);
      await toBudget(page);
      await next(page, 2, options.locale !== undefined);
      await page.locator('article.meeting > button').first().press('Enter');
      await page.locator('.lines button.line').first().press('Enter');
      await page.locator('.parts').waitFor();
      await page.locator('.parts input').first().focus();
      await page.keyboard.type('9');
      await page.locator('.asked').first().waitFor();
      const folder = process.env['SHOTS'];
      if (folder) await page.screenshot({ path: path.join(folder, `asked-${name}.png`), fullPage: true });
      await page.locator('.fields input').first().fill('0,90');
      await isSound(page, 'estimate');
      await page.locator('.what-if .ms-Link').press('Enter');
      await page.locator('.asked').first().waitFor({ state: 'detached' });
      await page.locator('.taking .actions button').press('Enter');
      await page.locator('.files li').first().waitFor();
      await close();
    },
    LONG,
  );

  test.each<[string, BrowserContextOptions]>([
    ['English', {}],
    ['Arabic', { locale: 'ar-SA' }],
  ])(
    '%s: earlier years stand beside lines and quantities, and are asked about by a press',
    async (name, options) => {
      const { page, close } = await open(path.join(BOOKS, 'estimate.xlsx'), options);
      await toBudget(page);
      await next(page, 2, options.locale !== undefined);
      const past = ['2011', '2012', '2013'].map((year) => path.join(BOOKS, `past-${year}.xlsx`));
      await page.locator('.earlier input[type=file]').setInputFiles(past);
      await page.locator('article.meeting > button').nth(1).press('Enter');
      await page.locator('.past').first().waitFor();
      for (const line of await page.locator('.lines button.line').all()) await line.press('Enter');
      await page.locator('.parts .places .ms-Link').first().press('Enter');
      await page.locator('.asked').first().waitFor();
      await isSound(page, 'earlier years');
      const folder = process.env['SHOTS'];
      if (folder) await page.screenshot({ path: path.join(folder, `earlier-${name}.png`), fullPage: true });
      // The page holds the officer's files as they are: nothing is entered in them.
      expect(await page.locator('.parts .places .ms-Link').count()).toBeGreaterThan(0);
      expect(await page.getByText(/Volumes!\w+$/).count()).toBe(0);
      // Another workbook has its own past.
      await page.evaluate(
        (bytes) => {
          const dropped = new DataTransfer();
          dropped.items.add(new File([new Uint8Array(bytes)], 'other.xlsx'));
          window.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
        },
        [...readFileSync(path.join(BOOKS, 'estimate.xlsx'))],
      );
      await page.locator('.earlier li').first().waitFor({ state: 'detached' });
      await page.locator('.earlier button').waitFor();
      expect(await page.locator('.earlier li').count()).toBe(0);
      await close();
    },
    LONG,
  );

  test.each<[string, BrowserContextOptions]>([
    ['English', {}],
    ['Arabic', { locale: 'ar-SA' }],
  ])(
    '%s: notices of what is late are written by keyboard, a document for each language and the register',
    async (name, options) => {
      const { page, close } = await open(SAMPLE, options);
      await toBudget(page);
      await next(page, 4, options.locale !== undefined);
      const make = page.locator('.taking .actions button').first();
      await make.waitFor();
      await make.press('Enter');
      await page.locator('.files li').first().waitFor();
      const files = (await page.locator('.files').first().textContent()) ?? '';
      for (const file of [
        'notices.2014-04-30.en.docx',
        'notices.2014-04-30.zh.docx',
        'letter-register.2014-04-30.xlsx',
      ])
        expect(files).toContain(file);
      await isSound(page, `notices ${name}`);
      const folder = process.env['SHOTS'];
      if (folder) await page.screenshot({ path: path.join(folder, `notices-${name}.png`), fullPage: true });
      await close();
    },
    LONG,
  );

  test(
    'without its sheets a step says which it needs; the switch leads back to the other job',
    async () => {
      const { page, close } = await open(path.join(BOOKS, 'estimate.xlsx'), {});
      await toBudget(page);
      await next(page, 3, false);
      await page.locator('.step', { hasText: 'Scale of assessments' }).waitFor();
      await isSound(page, 'shares without sheets');
      await page.locator('.jobs button').first().press('Enter');
      expect(await page.locator('.steps [aria-selected=true]').getAttribute('id')).toBe('tab-reconcile');
      await close();
    },
    LONG,
  );
});
