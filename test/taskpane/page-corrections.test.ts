/** On the page a cell is corrected beside the file: read so by page and command line, listed, taken back, and never in silence. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { built } from '../built';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { PROBLEMS, many, problems, unknowns } from './problems';
import { LONG, PATIENCE } from '../patience';

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`corrections on the page (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  const open = async (
    width: number,
    locale = 'en-GB',
    file = problems(),
  ): Promise<{ page: Page; close: () => Promise<void> }> => {
    const { context, strays } = await offline(browser, 'page', { locale, viewport: { width, height: 800 } });
    const page = await context.newPage();
    // On a busy machine a frame comes before what was to be drawn: nothing may wait for the next one.
    await page.addInitScript(() => {
      const later = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (then) => {
        if (!document.querySelector('.cell-line form')) return later(then);
        queueMicrotask(() => then(performance.now()));
        return 0;
      };
    });
    page.setDefaultTimeout(PATIENCE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${ORIGIN}/page.html`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.foot .sign').waitFor();
    const close = async (): Promise<void> => {
      expect([strays, errors]).toEqual([[], []]);
      await context.close();
    };
    return { page, close };
  };
  const cardOf = (page: Page, text: string | RegExp): ReturnType<Page['locator']> =>
    page.locator('.finding-card', { hasText: text });
  /** The set-up workbook as it is taken along. */
  const setUpOf = async (page: Page): Promise<Buffer> => {
    await page.getByRole('tab', { name: /Data/ }).first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.set-up .download').click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  interface Told {
    readonly code: string;
    readonly values: unknown;
    readonly at: readonly { readonly sheet: string; readonly cell: string }[];
  }
  /** What the command line says of the same files. */
  const addendum = (files: Readonly<Record<string, Buffer>>): readonly Told[] => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
    const named = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    });
    const run = (): string => {
      try {
        return execFileSync(process.execPath, [built('addendum.js'), 'check', ...named, '--json'], {
          encoding: 'utf8',
        });
      } catch (error) {
        return (error as { readonly stdout: string }).stdout;
      }
    };
    return (JSON.parse(run()) as { readonly diagnostics: readonly Told[] }).diagnostics;
  };

  test(
    'a number that should not be there is read as blank, and a value stands where nothing stood, by mouse: both are told, kept, and taken back',
    async () => {
      const { page, close } = await open(1000);
      await page.locator('.sheets button', { hasText: 'Expenditures' }).click();
      const foot = page.locator('.account > p').first();
      await page.locator('[data-cell=D6]').waitFor();
      const before = await foot.textContent();
      const keep = async (cell: string, reason: string): Promise<void> => {
        const form = page.getByRole('form', { name: `Correct ${cell}` });
        await form.getByLabel('Reason').fill(reason);
        await form.locator('[type=submit]').and(page.locator(':not([disabled])')).press('Enter');
        await form.waitFor({ state: 'detached' });
      };
      // Left of the line of the fifth posting its meeting is blank, and is pressed there.
      const box = (await page.locator('[data-cell=D6]').boundingBox())!;
      await page.mouse.click(box.x - 12, box.y + box.height / 2);
      expect(await page.locator('.cell-line strong').textContent()).toBe('C6');
      await page.getByRole('button', { name: 'Correct C6…' }).click();
      const form = page.getByRole('form', { name: 'Correct C6' });
      expect(await form.getByLabel('As', { exact: true }).locator('option').allTextContents()).not.toContain('blank');
      await form.getByLabel('Read instead').fill('M-01');
      await keep('C6', 'By the invoice');
      await page.locator('[data-cell=C6].corrected', { hasText: 'M-01' }).waitFor();
      await page.locator('[data-cell=G9]').click();
      await page.getByRole('button', { name: 'Correct G9…' }).click();
      const emptied = page.getByRole('form', { name: 'Correct G9' });
      await emptied.getByLabel('Read instead').fill('');
      expect(await emptied.getByLabel('As', { exact: true }).inputValue()).toBe('blank');
      expect(await emptied.getByRole('status').textContent()).toBe('Will be read: blank');
      await keep('G9', 'Typed twice');
      await page.locator('[data-cell=G9].corrected').waitFor();
      expect(await page.locator('.cell-line del').textContent()).toBe('300');
      expect(await foot.textContent()).not.toBe(before);
      const found = addendum({ [PROBLEMS]: problems().buffer, 'addendum-setup.xlsx': await setUpOf(page) });
      expect(found.filter(({ code }) => code === 'cell-corrected').map(({ values }) => values)).toEqual([
        { before: '', after: 'M-01', reason: 'By the invoice' },
        { before: '300', after: '', reason: 'Typed twice' },
      ]);
      expect(found.filter(({ code }) => code === 'expenditure-duplicated')).toEqual([]);
      await page.getByRole('tab', { name: /Check/ }).click();
      await page.getByRole('button', { name: /^\d+ notes?$/ }).click();
      const told = cardOf(page, 'Corrected cells');
      await told.locator('.findings > li').nth(1).waitFor();
      expect((await told.locator('.findings > li').allTextContents()).join(' ')).toMatch(
        /A blank cell is read as “M-01”.*“300” is read as a blank cell/,
      );
      for (let n = 0; n < 2; n++) {
        await page.getByText('Undo the last change').click();
        await page
          .locator('.corrected')
          .nth(1 - n)
          .waitFor({ state: 'detached' });
      }
      await told.waitFor({ state: 'detached' });
      expect(await foot.textContent()).toBe(before);
      await close();
    },
    LONG,
  );

  test(
    'fixes of findings are kept beside the file, read by the command line too, and go back one by one',
    async () => {
      const { page, close } = await open(1000);
      await page.getByRole('tab', { name: /Check/ }).click();
      const ambiguous = cardOf(page, '“1,200” can be read');
      await ambiguous.getByRole('button', { name: /^Fix/ }).click();
      await ambiguous.getByLabel('1200', { exact: true }).check();
      await ambiguous.locator('form [type=submit]').and(page.locator(':not([disabled])')).press('Enter');
      await ambiguous.waitFor({ state: 'detached' });
      const day = cardOf(page, '03/04/2013');
      await day.getByRole('button', { name: /^Fix/ }).click();
      await day.getByLabel('2013-04-03').check();
      await day.locator('form [type=submit]').and(page.locator(':not([disabled])')).press('Enter');
      await day.waitFor({ state: 'detached' });
      // The grid has what is read, and what the file has.
      await page.locator('.sheets button', { hasText: 'Estimates' }).click();
      await page.locator('[data-cell=C5].corrected', { hasText: '1200' }).click();
      expect(await page.locator('.cell-line del').textContent()).toBe('1,200');
      // Kept, and read alike elsewhere.
      const setUp = await setUpOf(page);
      const found = addendum({ [PROBLEMS]: problems().buffer, 'addendum-setup.xlsx': setUp });
      expect(
        found
          .filter(({ code }) => code === 'cell-corrected')
          .map(({ at, values }) => [`${at[0]!.sheet}!${at[0]!.cell}`, values]),
      ).toEqual([
        ['Estimates!C5', { before: '1,200', after: '1200', reason: expect.any(String) as string }],
        ['Expenditures!A3', { before: '03/04/2013', after: '2013-04-03', reason: expect.any(String) as string }],
      ]);
      expect(found.filter(({ code }) => code === 'amount-ambiguous' || code === 'date-ambiguous')).toEqual([]);
      // Another file by that name, in which something else stands there.
      const changed = addendum({
        [PROBLEMS]: Buffer.from(problems('1,300').buffer),
        'addendum-setup.xlsx': setUp,
      });
      expect(changed.filter(({ code }) => code === 'correction-changed').map(({ values }) => values)).toEqual([
        { cell: 'C5', before: '1,200', found: '1,300', after: '1200' },
      ]);
      // Listed, and taken back.
      const list = page.locator('.decided');
      await list.locator('summary').click();
      expect(await list.locator('h3').allTextContents()).toEqual(['Cells read otherwise']);
      await list.getByRole('button', { name: /^Take back: Estimates · C5/ }).press('Enter');
      await list.locator('summary', { hasText: '1' }).waitFor();
      await page.getByRole('tab', { name: /Check/ }).click();
      await ambiguous.waitFor();
      expect(await day.count()).toBe(0);
      // And what was taken back can be undone.
      await page.getByText('Undo the last change').click();
      await ambiguous.waitFor({ state: 'detached' });
      await close();
    },
    LONG,
  );

  test(
    'any cell can be read otherwise, by keyboard at 320 px; what is both a number and a text is asked',
    async () => {
      const { page, close } = await open(320);
      await page.getByRole('tab', { name: /Check/ }).click();
      const card = cardOf(page, 'nine hundred');
      await card.getByText('Expenditures!G4').first().click();
      await page.locator('[data-cell=G4].selected').waitFor();
      await page.getByRole('button', { name: 'Correct G4…' }).press('Enter');
      const form = page.getByRole('form', { name: 'Correct G4…' });
      expect([await axeViolations(page), await overflowing(page)]).toEqual([[], []]);
      await form.getByLabel('Read instead').fill('900');
      const keep = form.getByRole('button', { name: 'Read so' });
      await form.getByLabel('Reason').fill('by telephone');
      // Neither a number nor a text until somebody says so.
      expect(await keep.isDisabled()).toBe(true);
      await form.getByLabel('As', { exact: true }).selectOption('number');
      await form.getByRole('status').getByText('900').waitFor();
      await keep.and(page.locator(':not([disabled])')).press('Enter');
      await card.waitFor({ state: 'detached' });
      // Focus is back where it began, and the cell says both.
      await page.locator('.cell-line button:focus').waitFor();
      await page.locator('.cell-line del', { hasText: 'nine hundred' }).waitFor();
      expect(await page.locator('[data-cell=G4]').textContent()).toBe('900');
      // Esc keeps nothing.
      await page.getByRole('button', { name: 'Correct G4…' }).press('Enter');
      await form.getByLabel('Read instead').fill('1');
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      // Again, and it is one row.
      await page.getByRole('button', { name: 'Correct G4…' }).press('Enter');
      await form.getByLabel('Read instead').fill('910,50 CHF');
      await form.getByLabel('Reason').fill('by letter');
      await form.getByRole('status').getByText('910.5 CHF').waitFor();
      await keep.and(page.locator(':not([disabled])')).press('Enter');
      await page.locator('[data-cell=G4]', { hasText: '910.5' }).waitFor();
      const found = addendum({ [PROBLEMS]: problems().buffer, 'addendum-setup.xlsx': await setUpOf(page) });
      expect(found.filter(({ code }) => /^correct|^cell-c/.test(code)).map(({ values }) => values)).toEqual([
        { before: 'nine hundred', after: '910.5 CHF', reason: 'by letter' },
      ]);
      await close();
    },
    LONG,
  );

  test(
    'from a finding that nothing is proposed for to the form of its cell and back, by keyboard at 320 px',
    async () => {
      const { page, close } = await open(320, 'en-GB', unknowns());
      await page.getByRole('tab', { name: /Check/ }).click();
      const cure = (cell: string): ReturnType<Page['locator']> =>
        page.locator(`.cell-cure button[aria-label^='Correct… '][aria-label$='${cell}']`);
      const instead = page.locator('.cell-line form').getByLabel('Read instead');
      const focused = page.locator(':focus');
      const keep = async (before: string, text: string): Promise<void> => {
        await instead.and(focused).waitFor();
        expect(await instead.inputValue()).toBe(before);
        await page.keyboard.press('Control+A');
        await page.keyboard.type(text);
        const form = page.locator('.cell-line form');
        await form.getByLabel('Reason').fill('by letter');
        await form.locator('[type=submit]').and(page.locator(':not([disabled])')).press('Enter');
        await form.waitFor({ state: 'detached' });
      };
      const line = cardOf(page, 'no budget line “Catering”');
      await line.waitFor();
      expect([await axeViolations(page), await overflowing(page)]).toEqual([[], []]);
      // The sheet is another one, whose cells are still to be asked for.
      await page.locator('.sheets button', { hasText: 'Expenditures' }).click();
      await cure('Estimates!B3').press('Enter');
      await instead.and(focused).waitFor();
      expect(await instead.inputValue()).toBe('Catering');
      await page.locator('[data-cell=B3].selected').waitFor();
      // Nothing is kept, and one goes on where one was; again, and the form is there again.
      await page.keyboard.press('Escape');
      await cure('Estimates!B3').and(focused).waitFor();
      await page.locator('.cell-line form').waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await instead.and(focused).waitFor();
      // One goes elsewhere and comes back: the form was not asked for then.
      await page.locator('[data-cell=C3]').click();
      await page.getByRole('button', { name: 'Correct C3…' }).waitFor();
      await page.locator('[data-cell=B3]').click();
      await page.getByRole('button', { name: 'Correct B3…' }).waitFor();
      // Opened at the cell itself, the form goes back there.
      await page.getByRole('button', { name: 'Correct B3…' }).press('Enter');
      await instead.and(focused).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Correct B3…' }).and(focused).waitFor();
      await cure('Estimates!B3').press('Enter');
      await keep('Catering', 'A1');
      await line.waitFor({ state: 'detached' });
      await page.locator('.pane :focus, .pane:focus').first().waitFor();
      await cure('Estimates!A4').press('Enter');
      await keep('Reception', 'M-01');
      await cardOf(page, 'Unknown meetings').waitFor({ state: 'detached' });
      // A row that is there twice counts for nothing, and its amount is not missing.
      const doubled = cardOf(page, 'Duplicate expenditure entries');
      await doubled.getByText('correct its amount to 0').waitFor();
      await cure('Expenditures!E3').press('Enter');
      await keep('300', '0');
      await doubled.waitFor({ state: 'detached' });
      await page.locator('[data-cell=E3].corrected').waitFor();
      expect(await page.locator('.finding-card.error').count()).toBe(0);
      await close();
    },
    LONG,
  );

  test(
    'findings past those that are shown are fixed like the others: one of them, and all',
    async () => {
      const amounts = Array.from({ length: 25 }, (_, n) => `${n + 1},${String(100 + n)}`);
      const { page, close } = await open(320, 'en-GB', many(amounts));
      await page.getByRole('tab', { name: /Check/ }).click();
      const card = cardOf(page, 'can be read as');
      const fix = async (): Promise<void> => {
        await card.getByRole('button', { name: /^Fix/ }).press('Enter');
        await card.locator('form').waitFor();
      };
      const apply = card.locator('form [type=submit]').and(page.locator(':not([disabled])'));
      await fix();
      const changes = card.locator('form .changes');
      expect(await changes.locator('li').count()).toBe(21);
      expect(await changes.locator('li').last().textContent()).toBe('and 5 more');
      // The twenty-fourth alone: what is shown of it is its own, and the others stay.
      await card.getByLabel('Which').selectOption({ label: 'Expenditures!D25 · 24,123' });
      expect(await changes.locator('del').allTextContents()).toEqual(['24,123']);
      await card.getByLabel('24123', { exact: true }).check();
      expect(await changes.locator('ins').allTextContents()).toEqual(['24123']);
      await apply.press('Enter');
      await card
        .locator('.chip', { hasText: '24' })
        .or(card.getByText(/\b24\b/).first())
        .first()
        .waitFor();
      await page.locator('.sheets button', { hasText: 'Expenditures' }).click();
      await page.getByRole('grid').press('Control+End');
      await page.locator('[data-cell=D25].corrected', { hasText: '24123' }).waitFor();
      expect(await page.locator('.cell.corrected').count()).toBe(1);
      // All that are left, as one step, and back.
      await fix();
      await card.getByRole('radio').nth(1).check();
      await apply.press('Enter');
      await card.waitFor({ state: 'detached' });
      await page.locator('[data-cell=D26].corrected').waitFor();
      const setUp = await setUpOf(page);
      const found = addendum({ [PROBLEMS]: many(amounts).buffer, 'addendum-setup.xlsx': setUp });
      const corrected = found.filter(({ code }) => code === 'cell-corrected');
      expect(corrected.map(({ at }) => at[0]!.cell).sort()).toEqual(amounts.map((_, n) => `D${n + 2}`).sort());
      await page.getByText('Undo the last change').click();
      await page.getByRole('tab', { name: /Check/ }).click();
      await card.waitFor();
      await close();
    },
    LONG,
  );

  test(
    'pressed before it is known what stands in the cell, the form waits for that',
    async () => {
      const { page, close } = await open(1000);
      await page.evaluate(() => {
        const held: (() => void)[] = [];
        let isHeld = true;
        const { postMessage } = Worker.prototype as { postMessage: (...given: unknown[]) => void };
        Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
          const send = (): void => postMessage.apply(this, given);
          if (isHeld && JSON.stringify(given[0]).includes('"cells"')) held.push(send);
          else send();
        };
        Object.assign(window, {
          release: () => {
            isHeld = false;
            for (const send of held) send();
          },
        });
      });
      await page.locator('.sheets button', { hasText: 'Meetings' }).click();
      const grid = page.getByRole('grid');
      await grid.focus();
      await page.keyboard.press('ArrowDown');
      const line = page.locator('.cell-line');
      await line.getByRole('button', { name: /^Correct/ }).press('Enter');
      expect(await line.locator('input').count()).toBe(0);
      await page.evaluate(() => (window as unknown as { release: () => void }).release());
      await line.locator('input').first().waitFor();
      expect(await line.locator('input').first().inputValue()).not.toBe('');
      await close();
    },
    LONG,
  );

  test(
    'one bad file among several is named, and what was open stays open, with what was decided',
    async () => {
      const { page, close } = await open(1000);
      await page.getByRole('tab', { name: /Check/ }).click();
      const ambiguous = cardOf(page, '“1,200” can be read');
      await ambiguous.getByRole('button', { name: /^Fix/ }).press('Enter');
      await ambiguous.getByLabel('1200', { exact: true }).check();
      await ambiguous.locator('form [type=submit]').and(page.locator(':not([disabled])')).press('Enter');
      await ambiguous.waitFor({ state: 'detached' });
      const letter = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
      const give = async (...files: ReturnType<typeof problems>[]): Promise<void> => {
        await page.getByRole('tab', { name: /Data/ }).first().click();
        await page.locator('.opening input[type=file]').setInputFiles(files);
      };
      for (let n = 0; n < 2; n++) {
        await give(many(['5']), letter);
        await page.getByRole('alert').filter({ hasText: 'letter.pdf' }).waitFor();
        expect(await page.locator('.sheets button', { hasText: 'Expenditures' }).count()).toBe(1);
        expect(await page.locator('.decided summary').textContent()).toBe('Decided so far: 1');
      }
      // What is decided next goes where the rest went.
      await page.getByText('Undo the last change').click();
      await page.locator('.decided').waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: /Check/ }).click();
      await ambiguous.waitFor();
      // Files that can be read take its place whole.
      await give(many(['5']));
      await page.getByRole('tab', { name: /Check/ }).click();
      await ambiguous.waitFor({ state: 'detached' });
      expect(await page.getByText('Undo the last change').count()).toBe(0);
      await close();
    },
    LONG,
  );
});
