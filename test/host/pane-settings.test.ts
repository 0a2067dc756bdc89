/** The settings changed in the pane, and the keys, in Chromium against the stand-in. */
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { inExcel } from './in-excel';
import { overflowing } from './overflowing';
import { LONG } from '../patience';

const COSTS = `
  # Settings
  Setting        | Value
  Reporting year | 2013
  Place          | Geneva

  # BudgetLines
  Code | Title          | Part
  A1   | Interpretation | A

  # Meetings
  Code | Title | Start      | End
  M-01 | First | 2013-04-08 | 2013-04-09

  # Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100

  # Expenditures
  Meeting | Line | Amount
  M-01    | A1   | 90
`;

inExcel('settings in the pane', (excel) => {
  const settingsOf = (book: BookModel): unknown[][] =>
    book.find('Settings')!.grid({ top: 1, bottom: 4, left: 1, right: 3 }, ({ value }) => value);

  test(
    'what is changed is one step in the workbook, read again at once, and undone by Ctrl+Z; ? tells the keys',
    async () => {
      const { pane, page, book } = await excel.open(new BookModel(workbookOf(sheetsOf(COSTS))));
      await pane.locator('.foot .sign').waitFor();
      const before = settingsOf(book);
      const card = pane.locator('.settings-card');
      await card.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await card.getByLabel('Reporting year').fill('2014');
      await card.getByLabel('Rounding', { exact: true }).fill('100');
      const place = card.locator('li', { has: page.getByText('Where it meets') });
      await place.locator('summary').click();
      await place.getByLabel('Place in Français').fill('Genève');
      await card.getByRole('button', { name: 'Keep 3 changes' }).click();
      await pane.getByText('Settings: Reporting year, Rounding, Place').waitFor();
      expect(settingsOf(book)).toEqual([
        ['Setting', 'Value', 'Value (fr)'],
        ['Reporting year', 2014, ''],
        ['Place', 'Geneva', 'Genève'],
        ['Rounding', 100, ''],
      ]);
      await pane.locator('.facts', { hasText: '2014' }).waitFor();
      const frame = page.frames().at(-1)!;
      expect([await axeViolations(frame), await overflowing(frame)]).toEqual([[], []]);
      // In a field the key is the field's own.
      await card.getByLabel('Rounding', { exact: true }).press('Control+z');
      expect(settingsOf(book)[1]).toEqual(['Reporting year', 2014, '']);
      await pane.getByRole('tab', { name: /Data/ }).focus();
      await page.keyboard.press('?');
      await pane.getByRole('dialog', { name: 'Keys' }).getByText('Ctrl+Z').waitFor();
      await page.keyboard.press('Escape');
      await pane.getByRole('tab', { name: /Data/ }).and(pane.locator(':focus')).waitFor();
      await page.keyboard.press('Control+z');
      await pane.locator('.facts', { hasText: '2013' }).waitFor();
      expect(settingsOf(book)).toEqual(before);
    },
    LONG,
  );

  test(
    'what the pane keeps with the workbook is there when it is opened again on another machine',
    async () => {
      const model = new BookModel(workbookOf(sheetsOf(COSTS)));
      const first = await excel.open(model);
      await first.pane.locator('.foot .sign').waitFor();
      await first.pane.getByRole('combobox', { name: 'Language' }).selectOption('fr');
      // It goes into the workbook with the next change that is made.
      await first.pane.getByRole('tab', { name: /Données/ }).click();
      await first.pane.locator('.settings-card summary').first().click();
      await first.pane.getByLabel('Arrondi', { exact: true }).fill('1');
      await first.pane.getByRole('button', { name: 'Conserver 1 modification' }).click();
      await first.pane.locator('.restore a, .restore button').first().waitFor();
      await first.close();
      const { pane } = await excel.open(model);
      await pane.locator('.foot .sign').waitFor();
      expect(await pane.locator('.top select').inputValue()).toBe('fr');
    },
    LONG,
  );
});
