/** A foreign workbook on the page: led to figures and kept in a set-up workbook, by keyboard, while the officer's own file stays as it is. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { addendumJson } from '../cli/addendum';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { LONG, PATIENCE } from '../patience';

const CASES = path.join(__dirname, '..', '..', '..', 'shared', 'cases');
const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');

/** Two budgets of which nothing says which is meant, and a number outside the table. */
const COSTS = `Summit 2013,,,
Item,Original budget,Revised budget,Spent
Venue,1000.00,1200.00,900.50
Catering,500.00,400.00,650.00
Total,1500.00,1600.00,1550.50
`;

/** A change of the budget, and no column of what it comes to with that. */
const CHANGED = `Summit 2013,,,
Item,Budget,Transfers,Spent
Venue,1000.00,200.00,900.50
Catering,500.00,-100.00,650.00
Fees,80.00,0.00,80.00
`;

const PLACES = `Summit 2013,,,,
Item,Budget Geneva,Budget Nairobi,Actual Geneva,Actual Nairobi
Staff,100.00,50.00,90.00,45.00
Travel,30.00,20.00,25.00,21.00
`;

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`the Data step of a foreign workbook (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
    writeFileSync(path.join(folder, 'costs.csv'), COSTS);
    writeFileSync(path.join(folder, 'changed.csv'), CHANGED);
    writeFileSync(path.join(folder, 'places.csv'), PLACES);
  }, LONG);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const errors: string[] = [];
  afterEach(() => expect(errors.splice(0)).toEqual([]));
  const begin = async (options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page }> => {
    const { context } = await offline(browser, 'page', { viewport: { width: 1000, height: 900 }, ...options });
    return { context, page: await fresh(context) };
  };
  const fresh = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${ORIGIN}/page.html`);
    return page;
  };
  const give = async (page: Page, ...files: string[]): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles(files.map((file) => path.resolve(folder, file)));
    await page.locator('.foot .sign').waitFor();
  };
  const outcome = (page: Page): ReturnType<Page['locator']> => page.locator('.outcome');
  const totals = async (page: Page): Promise<string[]> => {
    await page.getByRole('tab', { name: /Reconcile/ }).click();
    await page.locator('.totals .figures td').first().waitFor();
    return (await page.locator('.totals .figures td').allTextContents()).slice(0, 2);
  };
  const keep = async (page: Page): Promise<void> => {
    const keeping = page.getByRole('button', { name: /^Keep \d+ answers?$/ });
    await keeping.and(page.locator(':not([disabled])')).press('Enter');
    await page.locator('.set-up .download').waitFor();
    await outcome(page).waitFor({ state: 'detached' });
  };

  test(
    'by keyboard: a question is answered, the sums follow at once, a meeting gets its days, and all is kept; then taken back',
    async () => {
      const { context, page } = await begin();
      await give(page, 'costs.csv');
      await page.getByText('1 to answer').first().waitFor();
      const keeping = page.getByRole('button', { name: /^Keep/ });
      expect(await keeping.isDisabled()).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      // With Tab alone from the step's tab to the question.
      await page.getByRole('tab', { name: /Data/ }).focus();
      for (let n = 0; n < 12; n++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('select.wanted') === true)) break;
      }
      await page.locator('select.wanted:focus').waitFor();
      await page.keyboard.press('r');
      await outcome(page).getByText('1,600.00').waitFor();
      expect(await outcome(page).textContent()).toContain('1,550.50');
      const column = page.getByLabel('What the column “Original budget” is');
      await column.selectOption('Estimate');
      await page.getByLabel('What the column “Revised budget” is').selectOption('left out');
      await outcome(page).getByText('1,500.00').waitFor();
      await page.getByRole('button', { name: /1 meeting, 2 budget lines/ }).press('Enter');
      await page.getByText('Without days a meeting stands for all of 2013').waitFor();
      await page.getByLabel('First day (Summit 2013)').fill('2013-04-08');
      await page.getByText('Without days').waitFor({ state: 'detached' });
      await page.getByLabel('Title (Summit 2013)').fill('The summit');
      expect(await axeViolations(page)).toEqual([]);
      await keep(page);
      expect(await totals(page)).toEqual(['1,500.00', '1,550.50']);
      expect(await page.locator('.meeting .head').first().textContent()).toContain('The summit');
      // One step, and the way back.
      await page.getByText(/^Undo the last change/).click();
      await page.getByRole('tab', { name: /Data/ }).click();
      await outcome(page).waitFor();
      expect(await page.locator('.set-up .download').count()).toBe(0);
      await context.close();
    },
    LONG,
  );

  test(
    'the set-up workbook gives the same figures on the command line, and next time nothing is asked',
    async () => {
      const { context, page } = await begin();
      await give(page, 'costs.csv');
      await page.locator('select.wanted').selectOption('Original budget');
      await outcome(page).getByText('1,500.00').waitFor();
      await keep(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.set-up .download').click()]);
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      expect(path.basename(file)).toBe('addendum-setup.xlsx');
      const { json } = await addendumJson(['reconcile', path.join(folder, 'costs.csv'), file]);
      expect(json.totals).toMatchObject({ estimate: '1500.00', expenditure: '1550.50' });
      expect(json.diagnostics.map(({ code }) => code)).not.toContain('proposals-not-looked-over');
      expect(readFileSync(path.join(folder, 'costs.csv'), 'utf8')).toBe(COSTS);

      // Given with the file: nothing is asked, and it can be changed.
      const again = await fresh(context);
      await give(again, 'costs.csv', 'addendum-setup.xlsx');
      await again.getByText('read as it was answered').waitFor();
      expect(await outcome(again).count()).toBe(0);
      await again.getByRole('button', { name: 'Change… how “costs” is read' }).press('Enter');
      await outcome(again).getByText('1,500.00').waitFor();
      await again.getByLabel('What the column “Revised budget” is').selectOption('Estimate');
      await again.getByLabel('What the column “Original budget” is').selectOption('left out');
      await outcome(again).getByText('1,600.00').waitFor();
      await keep(again);
      expect(await totals(again)).toEqual(['1,600.00', '1,550.50']);

      // Without it, what this browser remembers is offered.
      const later = await fresh(context);
      await give(later, 'costs.csv');
      await later.getByRole('button', { name: 'Use it' }).press('Enter');
      await later.getByText('read as it was answered').waitFor();
      expect(await totals(later)).toEqual(['1,600.00', '1,550.50']);
      await later.getByRole('tab', { name: /Data/ }).click();
      await later.getByText('Forget it here').click();
      const last = await fresh(context);
      await give(last, 'costs.csv');
      await last.getByText('1 to answer').first().waitFor();
      expect(await last.getByRole('button', { name: 'Use it' }).count()).toBe(0);
      await context.close();
    },
    LONG,
  );

  test(
    'a table that is not used, and rows that do not count',
    async () => {
      const { context, page } = await begin();
      await give(page, 'costs.csv');
      await page.getByLabel('This table is (Item)').selectOption('left out');
      await page.getByText('Keep 1 answer').waitFor();
      await page.getByText('Start over').click();
      await page.locator('select.wanted').selectOption('Original budget');
      await outcome(page).getByText('1,500.00').waitFor();
      await context.close();
    },
    LONG,
  );

  test(
    'what is decided in other steps goes into the set-up workbook too: a finding is waived',
    async () => {
      const { context, page } = await begin();
      await give(page, SAMPLE);
      await page.getByText('All of this is in a form that Addendum reads as it is: nothing is asked.').waitFor();
      await page.getByRole('tab', { name: /Check/ }).click();
      const card = page.locator('.finding-card.warning').first();
      await card.getByText('Waive…').click();
      await card.locator('textarea').fill('Agreed with the Chair');
      await card.getByRole('button', { name: /^Waive:/ }).click();
      await card.locator('form').waitFor({ state: 'detached' });
      await page.getByText('Undo the last change').waitFor();
      await page.getByRole('tab', { name: /Data/ }).click();
      await page.locator('.set-up .download').waitFor();
      await page.locator('.sheets').getByText('Waivers').last().waitFor();
      // With the file it is told in another browser what was decided; taken back, the finding stands again.
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.set-up .download').click()]);
      const kept = path.join(folder, 'waived', download.suggestedFilename());
      await download.saveAs(kept);
      await context.close();
      const { context: other, page: later } = await begin();
      await give(later, SAMPLE, kept);
      await later.locator('.decided summary').press('Enter');
      const decided = later.locator('.decided li', { hasText: 'Agreed with the Chair' });
      await decided.getByRole('button', { name: /^Take back: / }).press('Enter');
      await later.locator('.decided').waitFor({ state: 'detached' });
      await later.getByRole('tab', { name: /Check/ }).click();
      await later.locator('.finding-card.warning').first().waitFor();
      await other.close();
    },
    LONG,
  );

  test.each([
    ['Estimate', '1,680.00'],
    ['left out', '1,580.00'],
  ])(
    'what a column is, is asked at the column: %s',
    async (role, estimate) => {
      const { context, page } = await begin();
      await give(page, 'changed.csv');
      const asked = page.locator('select.wanted');
      expect(await asked.getAttribute('aria-label')).toBe('What the column “Transfers” is');
      expect(await asked.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value')))).toEqual(
        ['', 'Estimate', 'left out'],
      );
      expect(await axeViolations(page)).toEqual([]);
      await asked.selectOption(role);
      await asked.waitFor({ state: 'detached' });
      await outcome(page).getByText(estimate).waitFor();
      await keep(page);
      expect(await totals(page)).toEqual([estimate, '1,630.50']);
      await context.close();
    },
    LONG,
  );

  test(
    'of several columns of one side all can be chosen together',
    async () => {
      const { context, page } = await begin();
      await give(page, 'places.csv');
      for (const [name, options] of [
        ['Which column is “Estimate”?', ['', 'Budget Geneva', 'Budget Nairobi', 'Budget Geneva; Budget Nairobi']],
        ['Which column is “Actual”?', ['', 'Actual Geneva', 'Actual Nairobi', 'Actual Geneva; Actual Nairobi']],
      ] as const) {
        const asked = page.locator('.choice', { hasText: name }).locator('select');
        await asked.waitFor();
        expect(
          await asked.locator('option').evaluateAll((all) => all.map((each) => each.getAttribute('value'))),
        ).toEqual(options);
        // Until then nothing is said of them below.
        const below = options.slice(1, 3).map((heading) => page.getByLabel(`What the column “${heading}” is`));
        for (const column of below) expect(await column.inputValue()).toBe('');
        expect(await page.locator('.table-columns .guess').count()).toBe(0);
        await asked.selectOption({ label: 'all of them, added up' });
        await asked.waitFor({ state: 'detached' });
      }
      await keep(page);
      expect(await totals(page)).toEqual(['200.00', '181.00']);
      await context.close();
    },
    LONG,
  );

  test.each<[string, BrowserContextOptions]>([
    ['English, 320 px', { viewport: { width: 320, height: 900 } }],
    ['Arabic, dark, 270 px', { locale: 'ar-SA', colorScheme: 'dark', viewport: { width: 270, height: 900 } }],
    [
      'Russian, contrast theme, 270 px',
      { locale: 'ru-RU', forcedColors: 'active', viewport: { width: 270, height: 900 } },
    ],
    ['French, 320 px', { locale: 'fr-FR', viewport: { width: 320, height: 700 } }],
  ])(
    '%s: within its sides and accessible, also with text twice as large',
    async (_, options) => {
      const { context, page } = await begin(options);
      await give(page, 'costs.csv');
      await page.locator('select.wanted').selectOption('Original budget');
      await page.locator('select.wanted').waitFor({ state: 'detached' });
      await page.locator('.outcome [aria-expanded]').click();
      await page.locator('.register-rows').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      for (const size of ['200%', '']) {
        await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
        expect([size, await overflowing(page)]).toEqual([size, []]);
      }
      await context.close();
    },
    LONG,
  );

  const FORMS: readonly (readonly [string, string, string])[] = [
    ['side-by-side-as-it-is', '210,000.00', '112,193.00'],
    ['sheets-by-meeting-side-by-side', '28,000.00', '26,700.00'],
    ['two-row-head', '430.00', '415.00'],
    ['plan-actual-column', '300,000.00', '270,000.00'],
    ['code-and-title-in-a-cell', '150.00', '136.00'],
    ['label-in-first-row-only', '270.00', '255.00'],
    ['year-column', '400,000.00', '400,000.00'],
  ];
  (existsSync(CASES) ? test.each(FORMS) : test.skip.each(FORMS))(
    'on the page, as they are: %s',
    async (name, estimate, expenditure) => {
      const { context, page } = await begin();
      await give(page, ...readdirSync(path.join(CASES, name)).map((file) => path.join(CASES, name, file)));
      await page.locator('.found').first().or(outcome(page)).first().waitFor();
      await page.locator('.foreign').waitFor({ state: 'attached' });
      // At most one press: what is asked is guessed right, and kept.
      if ((await outcome(page).count()) > 0) await keep(page);
      expect(await totals(page)).toEqual([estimate, expenditure]);
      await context.close();
    },
    LONG,
  );

  (existsSync(CASES) ? test : test.skip)(
    'on the page, as it is: treaty-collection-list',
    async () => {
      const { context, page } = await begin();
      const name = path.join(CASES, 'treaty-collection-list');
      await give(page, ...readdirSync(name).map((file) => path.join(name, file)));
      await page.getByText('4 answers about other sheets').waitFor();
      await keep(page);
      await page.getByRole('tab', { name: /Status/ }).click();
      await page.getByLabel('As at').fill('2014-04-30');
      await page.locator('.state').first().waitFor();
      await context.close();
    },
    LONG,
  );
});
