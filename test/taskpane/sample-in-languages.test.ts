/** The sample on the page, in the language of who looks at it: from the one file, without a network, and as it is served. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { built } from '../built';
import type { Language } from '../../src/core/language/language';
import { headingOf } from '../../src/core/workbook/heading-index';
import { formatAmount } from '../../src/core/language/format';
import type { Minor } from '../../src/core/values/money';
import { LONG, PATIENCE } from '../patience';

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the sample (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  async function looksRight(page: Page, language: Language): Promise<void> {
    page.setDefaultTimeout(PATIENCE);
    await page.locator('.opening button').nth(1).click();
    const own = (kind: 'Meetings' | 'Expenditures') => page.getByText(headingOf(kind, '', language), { exact: true });
    await own('Meetings').first().waitFor();
    await own('Expenditures').first().waitFor();
    const spent = formatAmount(925_959 as Minor, { decimals: 0, language });
    await page.locator('.meeting').first().waitFor();
    expect((await page.locator('.step').innerText()).replace(/\s/g, ' ')).toContain(spent.replace(/\s/g, ' '));
  }

  test.each<Language>(['fr', 'ar'])(
    'from the one file, in %s',
    async (language) => {
      const context = await browser.newContext({ locale: language, offline: true });
      const page = await context.newPage();
      await page.goto(`${pathToFileURL(built('addendum.html')).href}#reconcile`);
      await looksRight(page, language);
      await context.close();
    },
    LONG,
  );

  test(
    'as it is served, in zh',
    async () => {
      const { context } = await offline(browser, 'page', { locale: 'zh' });
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/page.html#reconcile`);
      await looksRight(page, 'zh');
      await context.close();
    },
    LONG,
  );
});
