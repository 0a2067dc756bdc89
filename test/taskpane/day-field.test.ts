/** A day is typed and shown in the pane's language, whatever language the browser writes days in. */
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { LONG, PATIENCE } from '../patience';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');
const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`a field for a day (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  const openStatus = async (options: BrowserContextOptions): Promise<{ page: Page; close: () => Promise<void> }> => {
    const { context, strays } = await offline(browser, 'page', options);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${ORIGIN}/page.html`);
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    await page.locator('.foot .sign').waitFor();
    await page.locator('#tab-status').click();
    await page.locator('.day-field > input').waitFor();
    const close = async (): Promise<void> => {
      expect(strays).toEqual([]);
      await context.close();
    };
    return { page, close };
  };

  test.each([
    ['en', '30 April 2014', '3 April 2014, or 4 March 2014? Write the month in words.'],
    ['fr', '30 avril 2014', '3 avril 2014 ou 4 mars 2014\u00a0? Écrivez le mois en toutes lettres.'],
    ['es', '30 de abril de 2014', '¿3 de abril de 2014 o 4 de marzo de 2014? Escriba el mes en letras.'],
    ['ru', '30 апреля 2014 года', '3 апреля 2014 года или 4 марта 2014 года? Напишите месяц словом.'],
    ['ar', '30 نيسان/أبريل 2014', '3 نيسان/أبريل 2014 أم 4 آذار/مارس 2014؟ اكتب اسم الشهر بالحروف.'],
    ['zh', '2014年4月30日', '是2014年4月3日还是2014年3月4日？请用汉字写明年月日。'],
  ])(
    'the pane in %s in an American browser: %s; what can be two days is asked about, and nothing is taken for it',
    async (language, shown, asked) => {
      const { page, close } = await openStatus({ locale: 'en-US', viewport: { width: 320, height: 900 } });
      await page.locator('.top select').selectOption(language);
      const field = page.locator('.day-field > input');
      await page.waitForFunction(
        (text) => document.querySelector<HTMLInputElement>('.day-field > input')?.value === text,
        shown,
      );
      // All of it is in view.
      expect(await field.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      const told = page.locator('.day-field > [aria-live]');
      const before = await page.locator('.state').first().textContent();
      await field.fill('03/04/2014');
      // Days within Arabic are set apart by signs that are not seen.
      expect((await told.textContent())!.replace(/[\u2068\u2069]/g, '')).toBe(asked);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('.state').first().textContent()).toBe(before);
      await field.fill('sometime');
      expect(await told.textContent()).toContain(shown);
      expect(await field.getAttribute('aria-invalid')).toBeNull();
      await field.blur();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.inputValue()).toBe('sometime');
      // Emptied, it is the day again as at which the figures are.
      await field.fill('');
      await field.blur();
      expect(await field.inputValue()).toBe(shown);
      await close();
    },
    LONG,
  );

  test(
    'a day is understood as it is in a cell, told back in words, and counts',
    async () => {
      const { page, close } = await openStatus({ locale: 'en-US', viewport: { width: 1000, height: 900 } });
      const field = page.getByLabel('As at');
      const first = page.locator('.state').first();
      expect(await first.textContent()).toContain('10 days late');
      await field.fill('25/3/2013');
      expect(await page.locator('.day-field > [aria-live]').textContent()).toBe('25 March 2013');
      await page.locator('.state', { hasText: 'Australia' }).filter({ hasNotText: '10 days late' }).waitFor();
      await field.press('Tab');
      expect(await field.inputValue()).toBe('25 March 2013');
      expect(await page.locator('.day-field > [aria-live]').textContent()).toBe('');
      // By the calendar, which is for who points: no stop of the Tab key.
      expect(await page.locator('.day-picker > input').getAttribute('tabindex')).toBe('-1');
      await page.locator('.day-picker > input').fill('2014-04-30');
      expect(await field.inputValue()).toBe('30 April 2014');
      await page.locator('.state', { hasText: '10 days late' }).first().waitFor();
      await close();
    },
    LONG,
  );
});
