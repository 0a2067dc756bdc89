/** The page without Excel, as built, in Chromium without a network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { LONG, PATIENCE } from '../patience';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the page (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  test(
    'the sample: a figure is followed to its cell and back, offline',
    async () => {
      const { context, strays } = await offline(browser, 'page', { viewport: { width: 1000, height: 640 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${ORIGIN}/page.html`);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await page.getByText('118 rows').waitFor();
      await page.getByRole('tab', { name: /Reconcile/ }).click();
      await page.locator('.meeting .head').first().click();
      await page.locator('.line').first().click();
      await page.getByText('Expenditures!I14').click();
      // The sheet is brought into view, with the cell marked and its amount (in its own currency) in it.
      await page.locator('[data-cell="I14"].selected', { hasText: /^\d/ }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      // From the next row's cell, by keyboard, to the figure that it is part of.
      await page.getByRole('grid', { name: 'Cells of Expenditures' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('[data-cell="I15"].selected').waitFor();
      await page.getByText(/^Part of /).click();
      await page.locator('.line:focus[aria-expanded="true"]').waitFor();
      await page.locator('.behind').getByText('Expenditures!I15').waitFor();
      expect([strays, errors]).toEqual([[], []]);
      await context.close();
    },
    LONG,
  );

  test.each([
    [320, 900, 'en-GB'],
    [270, 700, 'fr-FR'],
    [270, 700, 'ar-SA'],
    [1000, 480, 'ru-RU'],
  ])(
    'at %i × %i, %s: before anything is read, nothing of the first page lies over anything else of it',
    async (width, height, locale) => {
      const { context } = await offline(browser, 'page', { viewport: { width, height }, locale });
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/page.html`);
      await page.locator('.welcome').waitFor();
      const over = await page.evaluate(() => {
        const boxOf = (one: Element): DOMRect => one.getBoundingClientRect();
        const leaves = [...document.querySelectorAll('.welcome *')].filter(
          (one) => one.children.length === 0 && boxOf(one).height > 0 && one.closest('svg') === null,
        );
        return leaves.flatMap((one, n) =>
          leaves.slice(n + 1).flatMap((other) => {
            const [a, b] = [boxOf(one), boxOf(other)];
            const isApart =
              a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
            return isApart ? [] : [`${one.textContent} × ${other.textContent}`];
          }),
        );
      });
      expect(over).toEqual([]);
      const field = await page.locator('.drop-field').evaluate((one) => one.scrollHeight - one.clientHeight);
      expect(field).toBeLessThanOrEqual(0);
      await context.close();
    },
    LONG,
  );

  test(
    'at first the page shows a sheet that was read, with its amounts as their format has them; a low window keeps room for the step and for the sheet',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 350, height: 378 } });
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/page.html`);
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      await page.locator('.sheets [aria-selected=true]', { hasText: 'Estimates' }).waitFor();
      expect(await page.locator('[data-cell=C2]').textContent()).toBe('30,400.00');
      expect(await page.locator('.colhead').first().isVisible()).toBe(true);
      const heights = await page.evaluate(() =>
        ['.pane', '.sheet-view'].map((each) => document.querySelector(each)!.getBoundingClientRect().height),
      );
      expect(heights[0]).toBe(378);
      expect(heights[1]).toBeGreaterThan(250);
      // Well accounted for, it takes less than a third of what is seen.
      expect((await page.locator('.foot').boundingBox())!.height).toBeLessThan(90);
      await context.close();
    },
    LONG,
  );

  test(
    'each step has its address: Back and Forward go among steps, reloading asks and stays at the step',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 640 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html#check`);
      await page.locator('#tab-check[aria-selected="true"]').waitFor();
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      await page.locator('.finding-card').first().waitFor();
      const step = async (name: string): Promise<void> => {
        await page.locator(`#tab-${name}[aria-selected="true"]`).waitFor();
        expect(new URL(page.url()).hash).toBe(`#${name}`);
      };
      await page.getByRole('tab', { name: /Reconcile/ }).click();
      await page.getByRole('button', { name: 'Budget' }).click();
      await step('estimate');
      await page.goBack();
      await step('reconcile');
      await page.locator('.meeting').first().waitFor();
      expect(await page.locator('.step:focus').count()).toBe(1);
      await page.goBack();
      await step('check');
      await page.locator('.finding-card').first().waitFor();
      await page.goForward();
      await step('reconcile');
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await page.reload();
      await step('reconcile');
      expect(asked).toEqual(['beforeunload']);
      await page.getByText('No workbook has been read.').first().waitFor();
      await page.evaluate(() => (location.hash = '#no-step'));
      await page.locator('#tab-reconcile[aria-selected="true"]').waitFor();
      await context.close();
    },
    LONG,
  );

  test(
    'a figure is copied as the plain number by a press, with the decimal sign of the language; all rows of a sum are marked at once',
    async () => {
      const options = { viewport: { width: 1000, height: 2000 }, locale: 'fr-FR' };
      const { context } = await offline(browser, 'page', {
        ...options,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html#reconcile`);
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      const copied = async (n: number): Promise<[string, string]> => {
        const figure = page.locator('.totals .figures button').nth(n);
        await page.locator('.totals .figures button').first().focus();
        for (let to = 0; to < n; to++) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await page.locator('.totals [role=status]', { hasText: 'Copié' }).waitFor();
        const text = (await figure.textContent())!;
        await page.locator('.totals [role=status]', { hasText: 'Copié' }).waitFor({ state: 'hidden' });
        return [text, await page.evaluate(() => navigator.clipboard.readText())];
      };
      const [shown, plain] = await copied(1);
      expect(plain).toMatch(/^\d{6},\d\d$/);
      expect(shown.replace(/[^\d,]/g, '')).toBe(plain);
      await page.locator('.meeting .head').first().click();
      // Under the estimate, above it by its parentheses.
      const over = page.locator('.meeting.open .figures button', { hasText: /^\(/ }).first();
      const text = (await over.textContent())!;
      await over.click();
      await page.locator('.meeting.open [role=status]', { hasText: 'Copié' }).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`-${text.replace(/[^\d,]/g, '')}`);
      await page.locator('.line').first().click();
      const rows = page.locator('.behind ul').last().locator('.place');
      await rows.first().waitFor();
      const cells = (await rows.allTextContents()).map((each) => each.replace(/^.*!/, '')).sort();
      expect(cells.length).toBeGreaterThan(1);
      await page.locator('.all-rows .place').last().press('Enter');
      await page.locator('.cell.selected').first().waitFor();
      const marked = async (): Promise<string[]> =>
        page.locator('.cell.selected').evaluateAll((all) => all.map((each) => each.getAttribute('data-cell')!).sort());
      expect(await marked()).toEqual(cells);
      expect(await axeViolations(page)).toEqual([]);
      await context.close();
    },
    LONG,
  );

  test(
    'findings are searched by what they say and where they stand; what is done is still about all of them',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 320, height: 1500 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html#check`);
      const rows = Array.from({ length: 9 }, (_, n) => `P5-MOE-2013,LINE-${n},"${n}00"`);
      const buffer = Buffer.from(['Meeting,Line,Amount', ...rows].join('\n'));
      const added = { name: 'Expenditures.csv', mimeType: 'text/csv', buffer };
      await page
        .locator('input[type=file]')
        .setInputFiles([{ name: 'ccw-2013.xlsx', mimeType: '', buffer: readFileSync(SAMPLE) }, added]);
      const found = page.locator('[data-finding]');
      await found.filter({ hasText: 'LINE-1' }).first().waitFor();
      const title = page.locator('.finding-card', { hasText: 'LINE-' }).first().locator('h3');
      const name = await title.textContent();
      const search = page.getByLabel('Find among the findings');
      // Beyond those that are shown at first.
      expect(await found.filter({ hasText: 'LINE-7' }).count()).toBe(0);
      await search.fill('line-7');
      await found.filter({ hasText: 'LINE-7' }).first().waitFor();
      expect(await page.locator('.finding-card').filter({ hasNotText: 'LINE-7' }).count()).toBe(0);
      expect(await page.locator('.none').isVisible()).toBe(false);
      // The chip says how many there are of the kind, and what is waived is chosen among them all.
      await page.locator('.finding-card', { hasText: name! }).locator('.chip', { hasText: '9' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const place = (await found.first().locator('.place').textContent())!.replace(/^.* › /, '');
      await search.fill('nothing');
      await found.first().waitFor({ state: 'detached' });
      await search.fill(place);
      await found.filter({ hasText: 'LINE-7' }).first().waitFor();
      await search.fill('nothing says this');
      await page.getByText('No finding shown says this.').waitFor();
      expect(await page.locator('.finding-card').count()).toBe(0);
      await search.fill('');
      await found.filter({ hasText: 'LINE-1' }).first().waitFor();
      await context.close();
    },
    LONG,
  );

  test(
    'the foot’s account: “53 left out” leads to those 53, and to no others',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 1600 } });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html`);
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      await page.locator('.foot .sign', { hasText: '=' }).waitFor();
      expect(await page.locator('.foot [role=group]').textContent()).toBe(
        '1,451 numbers = 171 used + 53 left out + 295 other values + 932 on other sheets · 0 not looked at',
      );
      await page.getByRole('button', { name: '53 left out, show the cells' }).press('Enter');
      await page.locator('[data-cell="C54"].selected', { hasText: /^\d/ }).waitFor();
      expect(await page.locator('.cell.selected').count()).toBe(53);
      expect(await page.locator('.account-cells').textContent()).toContain('USD 950,609.00');
      await page
        .locator('.belongs', { hasText: /./ })
        .waitFor({ state: 'detached', timeout: 500 })
        .catch(() => undefined);
      expect(await page.locator('.belongs').textContent()).toBe('');
      await page.getByRole('button', { name: /on other sheets/ }).press('Enter');
      await page.locator('.account-cells li').nth(3).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await context.close();
    },
    LONG,
  );

  test(
    'a file that is no workbook is refused in words; a good one beside it is read after',
    async () => {
      const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 640 }, locale: 'fr-FR' });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html`);
      const chooser = page.locator('input[type=file]');
      await chooser.setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
      await page.getByRole('alert').waitFor();
      expect(await page.locator('.card').count()).toBe(0);
      await chooser.setInputFiles({ name: 'costs.xlsx', mimeType: '', buffer: readFileSync(SAMPLE) });
      await page.getByText('118 lignes').waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await context.close();
    },
    LONG,
  );
});
