/** The pane's production bundle in Chromium, talking to the stand-in through Office's unmodified client. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { built } from '../built';
import { axeViolations } from './axe-violations';
import { BookModel } from './book-model';
import { launch, whyNoBrowser } from './chromium';
import { openInExcel } from './excel-in-chromium';
import type { OpenOptions, PaneInExcel } from './excel-in-chromium';
import { costSheets } from '../core/reconciliation/costs';
import { workbookOf } from '../workbook-of';
import { overflowing } from './overflowing';
import { LONG, PATIENCE, until } from '../patience';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'samples', 'ccw-2013.xlsx');
const PHILADELPHIA = path.join(ROOT, '..', 'shared', 'data', 'philadelphia-fy2017.xlsx');
/** The sample; and the city's published figures, where they are at hand. */
const KNOWN: readonly (readonly [string, string])[] = [
  ['the sample', SAMPLE],
  ...(existsSync(PHILADELPHIA) ? [['Philadelphia', PHILADELPHIA] as const] : []),
];

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

inBrowser(`in Excel (${why ?? 'Chromium, against the stand-in'})`, () => {
  let browser: Browser;
  let opened: PaneInExcel | undefined;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  const open = async (file: string, options: OpenOptions = {}): Promise<PaneInExcel & { book: BookModel }> => {
    const book = new BookModel(await openWorkbook(readFileSync(file), { file: path.basename(file) }));
    opened = await openInExcel(browser, book, options);
    opened.page.setDefaultTimeout(PATIENCE);
    return { ...opened, book };
  };
  const step = (pane: PaneInExcel['pane'], name: RegExp): ReturnType<typeof pane.getByRole> =>
    pane.getByRole('tab', { name });

  test.each(KNOWN)(
    '%s: the figures of the command line, to the cent',
    async (_, file) => {
      const { pane, strays, errors } = await open(file, { query: '?step=reconcile' });
      const json = commandLine(file);
      const totals = pane.locator('.totals .figures td');
      await totals.first().waitFor();
      expect(await totals.allTextContents()).toEqual(
        [json.totals.estimate, json.totals.expenditure, json.totals.variance].map(printed),
      );
      for (const more = pane.locator('.more button'); (await more.count()) > 0;) await more.click();
      const sums = await pane.locator('.meeting .sums').allTextContents();
      // Where no row stands behind a figure, the pane says so with a dash.
      expect(sums.map((text) => text.replaceAll('–', '0.00'))).toEqual(
        json.meetings.map(({ estimate, expenditure }) => `${printed(estimate)} → ${printed(expenditure)}`),
      );
      expect(await pane.locator('.foot').getByRole('status').textContent()).toContain(printed(json.totals.expenditure));
      expect([strays, errors]).toEqual([[], []]);
    },
    LONG,
  );

  test(
    'by mouse: from what was found to a finding’s cell, and back',
    async () => {
      const { pane, book } = await open(SAMPLE);
      await pane.getByRole('heading', { name: 'What was found' }).waitFor();
      await pane.getByText('118 rows').waitFor();
      await step(pane, /Check/).click();
      await pane.locator('[data-finding]').first().click();
      const back = pane.getByText(/^Back to /);
      await back.waitFor();
      await selected(book, 'Meetings!A3');
      await back.click();
      await back.waitFor({ state: 'detached' });
      await selected(book, 'About!A1');
    },
    LONG,
  );

  test(
    'by keyboard alone: steps, findings, a figure’s rows, their cell, and back',
    async () => {
      const { page, pane, book } = await open(SAMPLE);
      await pane.getByText('118 rows').waitFor();
      const press = async (...keys: string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await step(pane, /Data/).focus();
      await press('ArrowRight');
      await pane.locator('[data-finding]').first().waitFor();
      expect(await step(pane, /Check/).getAttribute('aria-selected')).toBe('true');
      await press('ArrowRight');
      const first = pane.locator('.meeting .head').first();
      await first.waitFor();
      await press('Tab', 'Tab');
      await focused(pane, '.meeting .head');
      await press('Enter', 'Tab', 'Enter');
      await pane.locator('.behind .place').first().waitFor();
      // The line's figures are one stop before its rows.
      await press('Tab', 'Tab', 'Enter');
      await pane.getByText(/^Back to /).waitFor();
      expect(book.active.name).toBe('Estimates');
      await press('Escape');
      await pane.getByText(/^Back to /).waitFor({ state: 'detached' });
      // Whether the sheet can be shown at all is asked first.
      await until(() => book.active.name === 'About');
      expect(book.active.name).toBe('About');
    },
    LONG,
  );

  test(
    'the foot’s account by keyboard: its parts lead to the very cells, and back',
    async () => {
      const rows = Array.from({ length: 12 }, (_, n) => (n % 4 === 3 ? 'M-09 | A1 | 5' : 'M-01 | A1 | 10'));
      const text = ['# Expenditures', 'Meeting | Line | Amount', ...rows, ' | | | | 7'].join('\n');
      const book = new BookModel(workbookOf(costSheets(text)));
      opened = await openInExcel(browser, book);
      const { page, pane, errors } = opened;
      await pane.locator('.foot .sign', { hasText: '≠' }).waitFor();
      page.setDefaultTimeout(PATIENCE);
      const origin = `${book.active.name}!A1`;
      const part = (name: RegExp): ReturnType<typeof pane.getByRole> => pane.getByRole('button', { name });
      await part(/^11 used, show the cells$/).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pane.locator('.account-cells li').first().waitFor();
      // The client at hand has no way to select several areas: each is led to.
      await selected(book, 'Expenditures!C5');
      expect(await pane.locator('.account-cells .areas .place').allTextContents()).toEqual(['C5', 'C9', 'C13']);
      await pane.getByRole('button', { name: 'C13', exact: true }).click();
      await selected(book, 'Expenditures!C13');
      await pane.getByRole('button', { name: 'C13', exact: true }).focus();
      expect(await part(/^3 left out/).getAttribute('aria-expanded')).toBe('true');
      expect(await pane.locator('.account-cells').textContent()).toContain('15.00');
      await page.keyboard.press('Escape');
      await pane.getByText(/^Back to /).waitFor({ state: 'detached' });
      await selected(book, origin);
      await pane.getByRole('button', { name: 'Close' }).press('Enter');
      await pane.locator('.account-cells').waitFor({ state: 'detached' });
      await focused(pane, '.part');
      await part(/^1 not looked at/).click();
      await pane.locator('.account-cells li').first().waitFor();
      await selected(book, 'Expenditures!E14');
      expect(await pane.getByRole('status').last().textContent()).toContain('Numbers not looked at: 1.');
      await part(/^11 used/).click();
      await pane.locator('.account-cells li').nth(1).waitFor();
      await selected(book, 'Estimates!C2:C3');
      await pane.getByRole('button', { name: 'C6:C8', exact: true }).click();
      await selected(book, 'Expenditures!C6:C8');
      expect(errors).toEqual([]);
    },
    LONG,
  );

  test(
    'a change in a sheet marks the results as out of date, and reading again takes it in',
    async () => {
      const { pane, book } = await open(SAMPLE, { query: '?step=reconcile' });
      const spent = pane.locator('.totals .figures td').nth(0);
      await spent.waitFor();
      const before = await spent.textContent();
      book.find('Estimates')!.edit('C55', 29_000.5);
      await pane.getByText('Changed since it was read: Estimates').waitFor();
      await pane.locator('.notice').getByRole('button', { name: 'Read again' }).click();
      await pane.getByText('Changed since it was read').waitFor({ state: 'detached' });
      await step(pane, /Reconcile/).waitFor();
      await pane.locator('.totals .figures td', { hasText: '.50' }).first().waitFor();
      expect(await spent.textContent()).not.toBe(before);
    },
    LONG,
  );

  test(
    'what Excel cannot do is said in plain words, and nothing is shown of half a workbook',
    async () => {
      const { pane } = await open(SAMPLE, { fault: (n) => (n >= 4 ? 'AccessDenied' : undefined) });
      await pane
        .getByRole('alert')
        .getByText(/AccessDenied/)
        .waitFor();
      expect(await pane.locator('.card').count()).toBe(0);
      await pane.getByText('No workbook has been read.').waitFor();
    },
    LONG,
  );

  test(
    'an Excel that is too old is told so',
    async () => {
      const { pane } = await open(SAMPLE, { sets: { ExcelApi: '1.12' } });
      await pane.getByText(/ExcelApi 1\.13/).waitFor();
    },
    LONG,
  );

  test.each([
    ['English, 320 px', {}],
    ['Arabic, dark, 270 px', { language: 'ar-SA', width: 270, context: { colorScheme: 'dark' as const } }],
    [
      'Russian, forced colours, 270 px',
      { language: 'ru-RU', width: 270, context: { forcedColors: 'active' as const } },
    ],
  ])(
    '%s: accessible in each step, and no scrolling sideways',
    async (_, options: OpenOptions) => {
      const { page, pane } = await open(SAMPLE, options);
      await pane.locator('.foot .sign').waitFor();
      const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
      for (const n of [0, 1, 2]) {
        await pane.getByRole('tab').nth(n).click();
        if (n === 1) await pane.locator('[data-finding]').first().waitFor();
        if (n === 2) {
          await pane.locator('.meeting .head').nth(2).click();
          await pane.locator('.line').first().click();
          await pane.locator('.behind li').first().waitFor();
        }
        expect(await axeViolations(frame)).toEqual([]);
        expect(await overflowing(frame)).toEqual([]);
      }
      await pane.locator('.foot .part').nth(2).click();
      await pane.locator('.account-cells li').first().waitFor();
      expect(await axeViolations(frame)).toEqual([]);
      expect(await overflowing(frame)).toEqual([]);
    },
    LONG,
  );
});

/** Waits until what has the focus is of a kind. */
const focused = async (pane: PaneInExcel['pane'], selector: string): Promise<void> =>
  pane.locator(`${selector}:focus`).waitFor();

/** Waits until Excel has gone there. */
async function selected(book: BookModel, place: string): Promise<void> {
  const now = (): string => `${book.active.name}!${book.selection}`;
  await until(() => now() === place);
  expect(now()).toBe(place);
}

interface CommandLineJson {
  readonly totals: { readonly estimate: string; readonly expenditure: string; readonly variance: string };
  readonly meetings: readonly { readonly estimate: string; readonly expenditure: string }[];
}

function commandLine(file: string): CommandLineJson {
  const args = [built('addendum.js'), 'reconcile', '--json', file];
  try {
    return JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' }),
    ) as CommandLineJson;
  } catch (error) {
    // With errors in the workbook the command ends with 1, its figures printed all the same.
    return JSON.parse((error as { readonly stdout: string }).stdout) as CommandLineJson;
  }
}

/** A plain decimal as the pane prints it in English. */
function printed(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const text = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction}`;
  return decimal.startsWith('-') ? `(${text})` : text;
}
