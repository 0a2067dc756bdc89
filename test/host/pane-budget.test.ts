/** What the budget's steps write into the open workbook, in Chromium against the stand-in: sheets and proposed rows, each one step with a way back. */
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { BUDGET } from '../core/budget-documents/budget-book';
import { earlierText, withKinds } from '../core/budget-documents/earlier-years';
import { bookFromText, xlsxOf } from '../jobs/book';
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { rowsOf } from './book-rows';
import type { OpenOptions } from './excel-in-chromium';
import { inExcel } from './in-excel';
import { overflowing } from './overflowing';
import { LONG } from '../patience';

inExcel('the budget written from the pane', (excel) => {
  const open = async (
    options: OpenOptions = {},
    text = BUDGET,
  ): Promise<{ page: Page; pane: FrameLocator; book: BookModel; names: () => string[] }> => {
    const book = new BookModel(workbookOf(sheetsOf(text)));
    const opened = await excel.open(book, options);
    const names = (): string[] => book.sheets.map(({ name }) => name);
    return { page: opened.page, pane: opened.pane, book, names };
  };
  const isSound = async (page: Page, name: string): Promise<void> => {
    const frame = page.frames()[1]!;
    expect([name, await axeViolations(frame)]).toEqual([name, []]);
    expect([name, await overflowing(frame)]).toEqual([name, []]);
    const folder = process.env['SHOTS'];
    if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  };
  /** Of the sheet's formulas. */
  const formulas = (book: BookModel, name: string): string[] => {
    const sheet = book.find(name)!;
    return sheet.grid(sheet.used(true)!, ({ formula }) => String(formula ?? '')).flat();
  };

  test.each<[string, OpenOptions]>([
    ['English', {}],
    ['Arabic', { language: 'ar-SA' }],
  ])(
    '%s: sheets of the estimate are written by keyboard with live formulas, and taken back',
    async (name, options) => {
      const { page, pane, book, names } = await open({ ...options, query: '?step=estimate' });
      const before = names();
      const write = pane.locator('.taking .actions .ms-Button--primary');
      await write.focus();
      await page.keyboard.press('Enter');
      await pane.locator('.written').waitFor();
      const added = names().filter((each) => !before.includes(each));
      expect(added.map((each) => each.split(' ').at(-1))).toEqual(['M1', 'M2']);
      expect(formulas(book, added[0]!)).toContain("=PRODUCT('Volumes'!F3,'Volumes'!G3)");
      // What the formulas come to is what was built.
      expect(rowsOf(book, added[1]!).at(-1)).toMatch(/ 313800$/);
      await isSound(page, `estimate-written-${name}`);
      await pane.locator('.restore .ms-Link').focus();
      await page.keyboard.press('Enter');
      await pane.locator('.written').waitFor({ state: 'detached' });
      expect(names()).toEqual(before);
    },
    LONG,
  );

  test(
    'rows of the estimate are proposed by keyboard as one step; what is adopted stays; and back',
    async () => {
      const { page, pane, book } = await open({ query: '?step=estimate' });
      const before = rowsOf(book, 'Estimates');
      await pane.getByText('Adopted already, and not proposed again: Group of Experts.').waitFor();
      const propose = pane.getByRole('button', { name: 'Propose 6 rows in Estimates' });
      await propose.focus();
      await page.keyboard.press('Enter');
      await propose.waitFor({ state: 'detached' });
      const after = rowsOf(book, 'Estimates');
      expect(after[1]).toBe(before[1]);
      expect(after[2]).toMatch(/^M2 \| A1 \| 32600 \| original \| proposed/);
      expect(after).toHaveLength(8);
      expect(after.at(-1)).toMatch(/^M2 \| CON \| 40900 \| original \| proposed \| {2}\| USD \| 41562$/);
      await pane.getByText('Undo the last change').focus();
      await page.keyboard.press('Enter');
      await propose.waitFor();
      expect(rowsOf(book, 'Estimates')).toEqual(before);
    },
    LONG,
  );

  test(
    'quantities changed since they were read are shown before any row is proposed',
    async () => {
      const { pane, book } = await open({ query: '?step=estimate' });
      const propose = pane.getByRole('button', { name: 'Propose 6 rows in Estimates' });
      await propose.waitFor();
      const before = rowsOf(book, 'Estimates');
      book.find('Volumes')!.edit('F6', 100, { isSilent: true });
      await propose.click();
      await pane.locator('.notice', { hasText: 'Volumes' }).first().waitFor();
      expect(rowsOf(book, 'Estimates')).toEqual(before);
    },
    LONG,
  );

  test.each<[string, OpenOptions]>([
    ['English', {}],
    ['Arabic', { language: 'ar-SA' }],
  ])(
    '%s: what earlier meetings used is asked about, then entered with a note, by keyboard; and back',
    async (name, options) => {
      const changed = (text: string): string => withKinds(text).replace('| 40    | 5 ', '| 41    | 5 ');
      const { page, pane, book } = await open({ ...options, query: '?step=estimate' }, changed(BUDGET));
      const files = [20, 30, 45].map((pages, at) => ({
        name: `costs-${2011 + at}.xlsx`,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(xlsxOf(bookFromText(earlierText(2011 + at, pages))).bytes),
      }));
      await pane.locator('.earlier input[type=file]').setInputFiles(files);
      await pane.locator('article.meeting > button').first().press('Enter');
      await pane.locator('.past').first().waitFor();
      await pane.locator('.lines button.line').nth(1).press('Enter');
      const links = pane.locator('.parts .places .ms-Link');
      await links.first().press('Enter');
      await pane.locator('.asked').first().waitFor();
      expect(await pane.locator('.parts input').first().inputValue()).toBe('30');
      await isSound(page, `earlier-years-${name}`);
      const before = rowsOf(book, 'Volumes');
      await links.nth(1).press('Enter');
      await pane.locator('.restore .ms-Link').waitFor();
      const after = rowsOf(book, 'Volumes');
      expect(after.filter((row, at) => row !== before[at])).toEqual([
        expect.stringMatching(/\| (?:Note|ملاحظة|ملاحظات)$/),
        expect.stringMatching(/^M1 \| A2 \| TR \| {2}\|  ?\| ?30 \| 5 .*2011–2013$/),
      ]);
      await pane.locator('.asked').first().waitFor({ state: 'detached' });
      // Read again, the files of earlier years are still there.
      await pane.locator('.past').first().waitFor();
      await pane.locator('.restore .ms-Link').press('Enter');
      await links.nth(1).waitFor();
      expect(rowsOf(book, 'Volumes')).toEqual(before);
      await pane.locator('.earlier li .ms-Link').first().press('Enter');
      await pane.locator('.earlier li').nth(2).waitFor({ state: 'detached' });
      await pane.getByText('2012–2013').waitFor();
    },
    LONG,
  );

  test(
    'a file of earlier years that is none is told, and the estimate stays',
    async () => {
      const { pane } = await open({ query: '?step=estimate' });
      const buffer = Buffer.from('PK nothing');
      await pane
        .locator('.earlier input[type=file]')
        .setInputFiles([{ name: 'old.xlsx', mimeType: 'application/octet-stream', buffer }]);
      await pane.locator('.notice', { hasText: 'old.xlsx' }).first().waitFor();
      expect(await pane.locator('.earlier li').count()).toBe(0);
      expect(await pane.locator('article.meeting').count()).toBe(2);
    },
    LONG,
  );

  test(
    'sheets of shares are written and are no data: the shares stay what they were',
    async () => {
      const { pane, names } = await open({ query: '?step=shares' });
      const before = names();
      await pane.locator('.taking .actions .ms-Button--primary').click();
      await pane.locator('.written').waitFor();
      expect(names().filter((each) => !before.includes(each))).toEqual(['Share M1']);
      const total = await pane.locator('.card .sum-beside').first().textContent();
      await pane
        .getByRole('button', { name: /Read again/ })
        .first()
        .click();
      await pane.locator('.written').waitFor({ state: 'detached' });
      expect(await pane.locator('.card .sum-beside').first().textContent()).toBe(total);
    },
    LONG,
  );
});
