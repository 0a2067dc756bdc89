/** The whole job on the page: every error of a workbook put right by keyboard, in Arabic at 320 px, the annex made, and every change taken back. */
import type { Browser, Locator } from 'playwright-core';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { problems } from './problems';
import { LONG, PATIENCE } from '../patience';

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the whole job on the page (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  test.each(['en-GB', 'ar-SA'])(
    '%s: no error is left without a way on the page, and all goes back',
    async (locale) => {
      const { context, strays } = await offline(browser, 'page', { locale, viewport: { width: 320, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const failures: string[] = [];
      page.on('pageerror', ({ message }) => failures.push(message));
      await page.goto(`${ORIGIN}/page.html`);
      await page.locator('input[type=file]').setInputFiles(problems());
      await page.locator('.foot .sign').waitFor();
      const step = async (n: number): Promise<void> => page.locator('.steps [role=tab]').nth(n).press('Enter');
      const enabled = (one: Locator): Locator => one.and(page.locator(':not([disabled])'));
      const sound = async (): Promise<void> => {
        expect([await axeViolations(page), await overflowing(page)]).toEqual([[], []]);
      };
      const errors = page.locator('.finding-card.error');
      const card = (text: string): Locator => errors.filter({ hasText: text });
      const open = async (one: Locator): Promise<Locator> => {
        await one.locator('.card-actions button').first().press('Enter');
        await one.locator('form').waitFor();
        await sound();
        return one.locator('form');
      };
      const submit = async (form: Locator): Promise<void> => enabled(form.locator('[type=submit]')).press('Enter');
      let made = 0;
      await step(1);
      await errors.first().waitFor();
      const begun = await errors.count();
      expect(begun).toBe(4);
      // Two readings: the second is meant of the amount, the first of the day.
      for (const [text, reading] of [
        ['1,200', /^1200$/],
        ['03/04/2013', /^2013-04-03$/],
      ] as const) {
        const form = await open(card(text));
        await form
          .locator('label', { has: page.getByText(reading) })
          .locator('input')
          .press('Space');
        await submit(form);
        await card(text).waitFor({ state: 'detached' });
        made++;
      }
      // A rate that is nowhere.
      const rate = await open(card('CHF'));
      await rate.locator('input').first().fill('0,92');
      await submit(rate);
      await card('CHF').waitFor({ state: 'detached' });
      made++;
      // A word in place of an amount, from its card to its cell and from there.
      await card('nine hundred').locator('[data-finding]').first().press('Enter');
      await page.locator('[data-cell=G4].selected').waitFor();
      await page.locator('.cell-line .correct button').press('Enter');
      const cell = page.locator('.cell-line form');
      await cell.locator('input').first().fill('900');
      await cell.locator('select').selectOption('number');
      await cell.locator('input').last().fill('هاتفيا');
      await sound();
      await submit(cell);
      made++;
      await errors.first().waitFor({ state: 'detached' });
      // Rows without a meeting.
      await step(2);
      await page.locator('.unmatched li').first().waitFor();
      const groups = await page.locator('.unmatched li').count();
      for (let n = groups; n > 0; n--) {
        const group = page.locator('.unmatched li').first();
        await group.locator('.places button').last().press('Enter');
        const form = group.locator('form');
        await form.locator('select').nth(1).selectOption('M-02');
        await sound();
        await submit(form);
        await waitForCount(page.locator('.unmatched li'), n - 1);
        made++;
      }
      // The annex is final: nothing says draft.
      await step(3);
      await page.locator('.paper table').first().waitFor();
      await sound();
      // And all of it goes back, one by one, to what it was.
      await step(1);
      for (let n = made; n > 0; n--) {
        await enabled(page.locator('.restore button').first()).press('Enter');
        // The next way back is that of another change.
        await page.locator(n === 1 ? '.restore' : `.restore[data-left="${n}"]`).waitFor({ state: 'detached' });
      }
      await waitForCount(errors, begun);
      expect(await page.locator('.cell.corrected').count()).toBe(0);
      expect([strays, failures]).toEqual([[], []]);
      await context.close();
    },
    LONG,
  );
});

/** Waits until there are so many. */
async function waitForCount(some: Locator, count: number): Promise<void> {
  if (count === 0) return some.first().waitFor({ state: 'detached' });
  await some.nth(count - 1).waitFor();
  await some.nth(count).waitFor({ state: 'detached' });
}
