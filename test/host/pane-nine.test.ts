/** Nine things amiss in a pane of 320 pixels: each cured, explained or waived by keyboard until the annex is final, and taken back. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { rowsOf } from './book-rows';
import { inExcel } from './in-excel';
import { NINE } from './nine-problems';
import { overflowing } from './overflowing';
import { LONG } from '../patience';

const SHEETS = ['Settings', 'BudgetLines', 'Meetings', 'Estimates', 'Expenditures'];

inExcel('nine things amiss', (excel) => {
  /** What an officer does at the pane; focus is never left to nobody. */
  class Walk {
    private pictures = 0;

    constructor(
      private readonly page: Page,
      readonly pane: FrameLocator,
      private readonly language: string,
    ) {}

    step = async (n: number): Promise<void> => this.pane.locator('.steps [role=tab]').nth(n).press('Enter');

    card = (text: string): Locator => this.pane.locator('.finding-card', { hasText: text });

    /** Within its sides, accessible, and focus somewhere. */
    async sound(): Promise<void> {
      const frame = this.page.frames().at(-1)!;
      expect([await axeViolations(frame), await overflowing(frame)]).toEqual([[], []]);
      const folder = process.env['SHOTS'];
      if (folder === undefined) return;
      await this.page.setViewportSize({ width: 320, height: 2000 });
      await this.page.screenshot({ path: `${folder}/nine-${this.language}-${++this.pictures}.png` });
      await this.page.setViewportSize({ width: 320, height: 640 });
    }

    async focused(): Promise<void> {
      await this.pane.locator(':focus:not(body)').first().waitFor();
    }

    async submit(form: Locator): Promise<void> {
      await this.sound();
      await form.locator('[type=submit]:not([disabled])').press('Enter');
      await form.waitFor({ state: 'detached' });
      await this.focused();
    }

    async readAgain(): Promise<void> {
      await this.pane.locator('.again:enabled').press('Enter');
      await this.pane.locator('.again:enabled').waitFor();
    }

    /** All findings of the card, with a reason. */
    async waive(card: Locator): Promise<void> {
      await card.locator('.card-actions button').last().press('Enter');
      const form = card.locator('form');
      await form.locator('textarea').fill('Agreed by telephone');
      await form.locator('input').last().fill('A. Officer');
      await this.submit(form);
    }
  }

  test.each(['en-GB', 'ar-SA'])(
    '%s: each has its way, by keyboard, to a final annex; and back',
    async (language) => {
      const book = new BookModel(workbookOf(sheetsOf(NINE)));
      const before = SHEETS.map((name) => rowsOf(book, name));
      const { page, pane } = await excel.open(book, { language, width: 320 });
      const walk = new Walk(page, pane, language);
      const { card, step } = walk;
      await pane.locator('.foot .sign').waitFor();

      // A column of numbers that no heading names.
      await pane.locator('.columns select').selectOption({ index: 1 });
      await walk.sound();
      await pane.locator('.columns .actions button').press('Enter');
      await pane.locator('.columns').waitFor({ state: 'detached' });
      await walk.focused();

      await step(1);
      await pane.locator('.finding-card.error').nth(2).waitFor();
      expect(await pane.locator('.finding-card.error').count()).toBe(3);
      // A rate of exchange.
      const rate = card('CHF');
      await rate.locator('.card-actions button').first().press('Enter');
      await rate.locator('form input').first().fill('0.92');
      await walk.submit(rate.locator('form'));
      // Two cells that only the officer knows: from the card to the cell, where Excel is typed into.
      for (const [text, sheet, address, value] of [
        ['nine hundred', 'Expenditures', 'G4', 900],
        ['M-01', 'Meetings', 'D2', 41374],
      ] as const) {
        await pane.locator('.finding-card.error', { hasText: text }).locator('[data-finding]').press('Enter');
        await walk.focused();
        book.find(sheet)!.edit(address, value);
        await walk.readAgain();
        await pane.locator('.finding-card.error', { hasText: text }).waitFor({ state: 'detached' });
      }
      expect(await pane.locator('.finding-card.error').count()).toBe(0);
      await walk.sound();

      // Rows without a meeting that there is.
      await step(2);
      for (let left = 2; left > 0; left--) {
        const group = pane.locator('.unmatched li').first();
        await group.locator('.places button').last().press('Enter');
        await group.locator('form select').nth(1).selectOption('M-02');
        await walk.sound();
        await group.locator('form [type=submit]:not([disabled])').press('Enter');
        await pane
          .locator('.unmatched li')
          .nth(left - 1)
          .waitFor({ state: 'detached' });
        await walk.focused();
      }
      // Why it cost less.
      await pane.locator('.meeting .head').first().press('Enter');
      const asked = pane.locator('.explanation').first();
      await asked.locator('button').first().press('Enter');
      const explained = pane.locator('form.inline');
      await explained.locator('textarea').fill('Fewer interpreters were needed');
      await walk.submit(explained);
      await walk.sound();

      // The rest is answered for.
      await step(1);
      const warned = pane.locator('.finding-card.warning [data-finding]');
      await warned.first().waitFor();
      for (let left = await warned.count(); left > 0; left--) {
        await walk.waive(pane.locator('.finding-card.warning').first());
        await warned.nth(left - 1).waitFor({ state: 'detached' });
      }
      await walk.sound();

      await step(3);
      await pane.locator('.paper table').first().waitFor();
      expect(await pane.locator('.paper').first().textContent()).not.toMatch(/DRAFT|مسودة/);
      await walk.sound();

      // And all of it goes back, one by one, but what was typed in Excel.
      await step(1);
      const back = pane.locator('.restore button:not([disabled])').first();
      const done = Number(await pane.locator('.restore[data-left]').getAttribute('data-left'));
      expect(done).toBeGreaterThan(5);
      // While one is taken back the bar does not say how many are left.
      for (let left = done - 1; left >= 0; left--) {
        await back.press('Enter');
        if (left > 0) await pane.locator(`.restore[data-left="${left}"]`).waitFor();
        else await pane.locator('.restore').waitFor({ state: 'detached' });
      }
      await walk.sound();
      book.find('Expenditures')!.edit('G4', 'nine hundred');
      book.find('Meetings')!.edit('D2', 41372);
      await walk.readAgain();
      await pane.locator('.finding-card.error').nth(2).waitFor();
      expect(SHEETS.map((name) => rowsOf(book, name))).toEqual(before);
      expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
      for (const { name } of book.sheets)
        if (!SHEETS.includes(name)) expect([name, rowsOf(book, name).slice(1)]).toEqual([name, []]);
    },
    LONG,
  );
});
