/** What the pane changes in the workbook, in Chromium against the stand-in: each choice is one step, is read again, and can be taken back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { sheetsOf, workbookOf } from '../workbook-of';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { reconciledFromFile, rowsOf } from './book-rows';
import type { OpenOptions } from './excel-in-chromium';
import { inExcel } from './in-excel';
import { overflowing } from './overflowing';
import { LONG } from '../patience';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');

const COSTS = `
  # Settings
  Setting              | Value
  Reporting year       | 2013
  Materiality per cent | 5

  # BudgetLines
  Code | Title          | Part
  A1   | Interpretation | A
  A2   | Documentation  | A

  # Meetings
  Code | Title  | Instrument | Kind   | Start      | End
  M-00 | Before | P5         | Annual | 2012-04-08 | 2012-04-09
  M-01 | First  | P5         | Annual | 2013-04-08 | 2013-04-09

  # Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100
  M-09    | A1   | 7

  # Explanations
  Meeting | Line | Text (en)
  M-00    | A1   | Fewer documents

  # Expenditures
  Meeting | Line | Cost object | Sachkonto | Amount
  M-01    | A1   |             | 62010     | '90,00
  M-01    | A1   |             | 63400     | '1 234,50
          | A1   | X-7         | 63400     | 20
`;

inExcel('changes from the pane', (excel) => {
  const open = async (
    book: BookModel,
    options: OpenOptions = {},
  ): Promise<{ page: Page; pane: FrameLocator; book: BookModel }> => {
    const opened = await excel.open(book, options);
    return { page: opened.page, pane: opened.pane, book };
  };
  const costs = (): BookModel => new BookModel(workbookOf(sheetsOf(COSTS)));

  test(
    'columns are explained by keyboard, kept on the Settings sheet, and not asked about again; and back',
    async () => {
      const { page, pane, book } = await open(costs());
      const choice = pane.getByLabel('What “Sachkonto” is');
      await choice.waitFor();
      expect(await pane.locator('.columns .samples').textContent()).toContain('62010, 63400');
      await choice.focus();
      await choice.selectOption({ label: 'Commitment item' });
      await pane.getByRole('button', { name: 'Use and remember' }).focus();
      await page.keyboard.press('Enter');
      await pane.locator('.columns').waitFor({ state: 'detached' });
      expect(rowsOf(book, 'Settings').at(-1)).toBe('Expenditures: Sachkonto | Commitment item');
      await pane.getByText('Undo the last change').click();
      await choice.waitFor();
      expect(rowsOf(book, 'Settings').at(-1)).toBe('Materiality per cent | 5');
    },
    LONG,
  );

  test(
    'in a table with budget lines across an unknown heading is said to be one, by keyboard, and its amounts count',
    async () => {
      const wide = COSTS.replace(
        /# Expenditures[\s\S]*$/,
        '# Expenditures\nMeeting | A1 | Reisen | Currency\nM-01 | 90 | 12.5 | USD',
      );
      const { page, pane, book } = await open(new BookModel(workbookOf(sheetsOf(wide))));
      const choice = pane.getByLabel('What “Reisen” is');
      await choice.waitFor();
      const labels = await choice
        .locator('optgroup')
        .evaluateAll((all) => all.map((each) => each.getAttribute('label')));
      expect(labels).toEqual(['Budget lines']);
      expect(await choice.locator('optgroup option').allTextContents()).toEqual(['A2 · Documentation']);
      await choice.focus();
      await page.keyboard.type('A2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pane.locator('.columns').waitFor({ state: 'detached' });
      expect(rowsOf(book, 'Settings').at(-1)).toBe('Expenditures: Reisen | A2');
      await pane.getByRole('tab', { name: /Reconcile/ }).click();
      await pane.getByText('102.50').first().waitFor();
      const { json } = await reconciledFromFile(book);
      const [meeting] = json.meetings.filter(({ code }) => code === 'M-01');
      expect(meeting!.expenditure).toBe('102.50');
      expect(meeting!.lines.find(({ line }) => line === 'A2')!.expenditure).toBe('12.50');
      expect(json.diagnostics.map(({ code }) => code)).not.toContain('column-unknown');
    },
    LONG,
  );

  test(
    'where every budget line heads a column already, an unknown heading is offered none',
    async () => {
      const wide = COSTS.replace(
        /# Expenditures[\s\S]*$/,
        '# Expenditures\nMeeting | A1 | A2 | Farbe\nM-01 | 90 | 12.5 | red',
      );
      const { pane } = await open(new BookModel(workbookOf(sheetsOf(wide))));
      const choice = pane.getByLabel('What “Farbe” is');
      await choice.waitFor();
      expect(await choice.locator('optgroup').count()).toBe(0);
      expect(await choice.locator('option').allTextContents()).toContain('Currency');
    },
    LONG,
  );

  test(
    'fixes are shown before they are made, and made as one step',
    async () => {
      const { pane, book } = await open(costs(), { query: '?step=check' });
      await pane.getByRole('button', { name: /^\d+ notes$/ }).click();
      const card = pane.locator('.finding-card', { hasText: '1 234,50' });
      await card.getByText('Fix…').click();
      expect(await card.locator('.changes li').allTextContents()).toEqual([
        'Expenditures!E290,00 → 90.00',
        'Expenditures!E31 234,50 → 1234.50',
      ]);
      expect(book.find('Expenditures')!.at('E3').value).toBe('1 234,50');
      await card.getByRole('button', { name: 'Change 2 cells' }).click();
      await card.waitFor({ state: 'detached' });
      expect(['E2', 'E3'].map((at) => book.find('Expenditures')!.at(at).value)).toEqual([90, 1234.5]);
    },
    LONG,
  );

  test(
    'a finding is waived with a reason; a missing meeting is added',
    async () => {
      const { pane, book } = await open(costs(), { query: '?step=check' });
      const unknown = pane.locator('.finding-card', { hasText: 'M-09' }).first();
      await unknown.getByText('Add meeting M-09…').click();
      await unknown.getByLabel('Title').fill('Extra');
      await unknown.getByLabel('First day').fill('2013-06-03');
      await unknown.getByRole('button', { name: 'Add', exact: true }).click();
      await pane.getByText('Undo the last change').waitFor();
      await pane.locator('.finding-card', { hasText: 'M-09' }).getByText('Waive…').first().waitFor();
      expect(rowsOf(book, 'Meetings').at(-1)).toBe('M-09 | Extra |  |  | 41428 | 41428');
      const unspent = pane.locator('.finding-card', { hasText: 'without any expenditure' });
      await unspent.getByText('Waive…').click();
      const title = await unspent.locator('h3').textContent();
      const waive = unspent.getByRole('button', { name: `Waive: ${title}, Meetings!A4`, exact: true });
      expect(await waive.isDisabled()).toBe(true);
      expect(await unspent.getByRole('form').getAttribute('aria-label')).toBe(`Waive: ${title}`);
      expect(await unspent.locator('.meant').textContent()).toMatch(/Second|M-09|without any expenditure|Meetings!A4/);
      await unspent.getByLabel('Reason').fill('Paid by the host');
      await unspent.getByLabel(/^By/).fill('A. Officer');
      await waive.click();
      await unspent.waitFor({ state: 'detached' });
      expect(rowsOf(book, 'Waivers')[1]).toMatch(
        /^meeting-unspent \| Meetings!A4 \| .*M-09.* \| Paid by the host \| A\. Officer \| \d+$/,
      );
      await pane.locator('.restore', { hasText: `Waived: ${title}, Meetings!A4` }).waitFor();
      await pane.getByRole('button', { name: /^\d+ notes?$/ }).click();
      await pane.locator('[data-finding]', { hasText: `${title} [meeting-unspent] for Meetings!A4` }).waitFor();
    },
    LONG,
  );

  test(
    'a missing rate of exchange is added from the card that misses it, by keyboard, and counts at once; and back',
    async () => {
      const francs = COSTS.replace(
        /# Expenditures[\s\S]*$/,
        '# Expenditures\nMeeting | Line | Posting date | Currency | Amount\nM-01 | A1 | 2013-04-12 | CHF | 94\nM-01 | A1 | 2013-04-12 | USD | 10',
      ).replace(/^.*M-09.*$/m, '');
      const { page, pane, book } = await open(new BookModel(workbookOf(sheetsOf(francs))), { query: '?step=check' });
      const before = book.picture();
      const adding = pane.getByRole('button', { name: /^Add .*CHF/ });
      await adding.press('Enter');
      const form = pane.getByRole('form', { name: /CHF/ });
      await form.locator('input').first().fill('0,94');
      // From the first day of the month of the amount, as the pane writes days.
      expect(await form.locator('.day-field > input').inputValue()).toBe('1 April 2013');
      await form.locator('.day-field > input').fill('2 April 2013');
      await form.locator('.day-field > input').press('Tab');
      await form.getByRole('button', { name: 'Add', exact: true }).press('Enter');
      await form.waitFor({ state: 'detached' });
      await adding.waitFor({ state: 'detached' });
      expect(rowsOf(book, 'Exchange rates')).toEqual([
        expect.stringMatching(/^Currency \| From \| Units per US dollar/),
        'CHF | 41366 | 0.94',
      ]);
      const { json } = await reconciledFromFile(book);
      expect(json.meetings.find(({ code }) => code === 'M-01')!.expenditure).toBe('110.00');
      await pane.locator('.restore', { hasText: 'CHF 2013-04-02: 0.94' }).waitFor();
      await pane.getByText('Undo the last change').focus();
      await page.keyboard.press('Enter');
      await adding.waitFor();
      expect(book.picture()).toEqual(before);
    },
    LONG,
  );

  test(
    'unmatched rows are assigned, and a variance is explained with last year’s text beside',
    async () => {
      const { pane, book } = await open(costs(), { query: '?step=reconcile' });
      const unmatched = pane.locator('.unmatched');
      await unmatched.getByText('Assign…').click();
      await unmatched.getByLabel('to meeting').selectOption('M-01');
      await unmatched.getByRole('button', { name: 'Assign 1 row' }).click();
      await unmatched.waitFor({ state: 'detached' });
      expect(rowsOf(book, 'Mapping').at(-1)).toBe('Cost object | X-7 | M-01');
      await pane.locator('.meeting .head').first().click();
      const asked = pane.locator('.explanation').first();
      await asked.getByText('Last time, for Before:').waitFor();
      await asked.getByText('Explain…').click();
      await pane.getByText('Use this text').click();
      await pane.getByRole('button', { name: 'Save' }).click();
      await pane.locator('.explanation .note', { hasText: 'Fewer documents' }).waitFor();
      expect(rowsOf(book, 'Explanations').at(-1)).toBe('M-01 | A1 | Fewer documents');
      expect(await pane.getByRole('status').last().textContent()).toMatch(/accounted for|used or left out/);
    },
    LONG,
  );

  test(
    'an edit that somebody else got in the way of changes nothing, and says so',
    async () => {
      const { pane, book } = await open(costs(), { query: '?step=check' });
      await pane.getByRole('button', { name: /^\d+ notes$/ }).click();
      const card = pane.locator('.finding-card', { hasText: '1 234,50' });
      await card.getByText('Fix…').click();
      book.find('Expenditures')!.edit('E3', 'elsewhere');
      const before = book.picture();
      await card.getByRole('button', { name: 'Change 2 cells' }).click();
      await pane.getByRole('alert').waitFor();
      expect(book.picture()).toEqual(before);
    },
    LONG,
  );

  test(
    'an empty workbook is given the sample’s sheets, and then its figures',
    async () => {
      const { pane, book } = await open(new BookModel(workbookOf(sheetsOf('# Sheet1\nA'))));
      await pane.getByRole('button', { name: 'Start…' }).click();
      await pane.getByLabel('Add the sheets for').selectOption('sample');
      await pane.getByRole('button', { name: 'Add', exact: true }).click();
      await pane.getByText('118 rows').waitFor();
      expect(book.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Sheet1', 'Expenditures', 'Reports']),
      );
      await pane.locator('.foot', { hasText: '925,959.39 to the cent' }).waitFor();
    },
    LONG,
  );

  test(
    'the annex: what exactly is told first; written; refreshed; each step accessible with its forms open',
    async () => {
      const book = new BookModel(await openWorkbook(readFileSync(SAMPLE), { file: 'ccw-2013.xlsx' }));
      const { page, pane } = await open(book, { query: '?step=annex' });
      await pane.locator('.paper table').first().waitFor();
      await pane.getByRole('button', { name: 'Total, Final expenditures, 925,959' }).click();
      await pane.locator('.behind .proven', { hasText: '925,959.39 to the cent' }).waitFor();
      await pane.locator('.behind .place').first().click();
      await pane.getByText(/^Back to /).waitFor();
      expect(book.active.name).toBe('Expenditures');
      const before = book.picture();
      await pane.getByRole('button', { name: 'What exactly?' }).click();
      await pane.getByText('Would be written:').waitFor();
      expect(book.picture()).toEqual(before);
      await pane.getByRole('button', { name: 'Write annex' }).click();
      await pane.getByText('Written:', { exact: true }).waitFor();
      expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Annex (en)', 'Proof']));
      expect(book.active.name).toBe('Annex (en)');
      const totals = rowsOf(book, 'Annex (en)').find((line) => line.startsWith('Total'));
      expect(totals?.split(' | ').slice(1, 4)).toEqual(['933209', '925959', '7250']);
      // What we wrote changes nothing that was read.
      expect(await pane.getByText('Changed since it was read').count()).toBe(0);
      await pane.getByRole('button', { name: 'Write annex' }).click();
      await pane.locator('.written .soft', { hasText: 'refreshed' }).first().waitFor();
      const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
      expect([await axeViolations(frame), await overflowing(frame)]).toEqual([[], []]);
      await pane.getByRole('tab', { name: /Status/ }).click();
      await pane.getByRole('button', { name: 'Write the sheet' }).click();
      await pane.getByText('Written:', { exact: true }).waitFor();
      expect(await pane.getByRole('tab', { name: /Status/ }).textContent()).toContain('✓');
    },
    LONG,
  );

  test(
    'from the ribbon, without the pane: the annex is written and shown',
    async () => {
      const book = new BookModel(await openWorkbook(readFileSync(SAMPLE), { file: 'ccw-2013.xlsx' }));
      const { page } = await open(book, { page: 'commands.html' });
      const frame = (): ReturnType<Page['frames']>[number] | undefined =>
        page.frames().find((one) => one.url().includes('commands.html'));
      type Actions = {
        readonly Office: {
          readonly actions: { readonly _association: { readonly mappings: Record<string, (event: object) => void> } };
        };
      };
      await frame()!.waitForFunction(() => {
        const { Office } = window as unknown as Partial<Actions>;
        return (
          Office?.actions?._association?.mappings['writeAnnex'] !== undefined ||
          Office?.actions?._association?.mappings['WRITEANNEX'] !== undefined
        );
      });
      await frame()!.evaluate(
        async () =>
          new Promise<void>((completed) => {
            const { mappings } = (window as unknown as Actions).Office.actions._association;
            (mappings['writeAnnex'] ?? mappings['WRITEANNEX'])!({ completed });
          }),
      );
      expect([book.find('Annex (en)') !== undefined, book.active.name]).toEqual([true, 'Annex (en)']);
    },
    LONG,
  );
});
