/** A ledger of 200,000 rows in the page: the pane stays at hand, and its figures are those that were put into the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { writeLedger } from '../bench/ledger';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';

const ROWS = 200_000;
const LONG = 180_000;
/** Milliseconds that the main thread may work at one piece. */
const MOST = 100;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the thread's own time, also where other programs held it up. */
  readonly tdur?: number;
}

const why = whyNoBrowser();
const inBrowser = why === undefined ? test : test.skip;

inBrowser(
  `${ROWS} rows: no task of the main thread over ${MOST} ms while reading, in each step, and scrolling (${why ?? 'Chromium'})`,
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addendum-ledger-'));
    const file = path.join(folder, 'ledger.xlsx');
    let browser: Browser | undefined;
    try {
      const totals = await writeLedger(file, { meetings: 40, rows: ROWS, inline: false });
      browser = await launch();
      const { context, strays } = await offline(browser, 'page', { viewport: { width: 1200, height: 800 } });
      const page = await context.newPage();
      page.setDefaultTimeout(LONG);
      await page.goto(`${ORIGIN}/page.html`);
      await page.locator('.opening').waitFor();
      await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
      await page.evaluate(() => performance.mark('begin'));
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('.foot .sign').waitFor();
      for (const [n, ready] of ['.found', '.verdict', '.meeting', '.paper table', '.step .soft'].entries()) {
        await page.locator('.steps [role=tab]').nth(n).click();
        await page.locator(ready).first().waitFor();
      }
      await page.locator('.steps [role=tab]').nth(2).click();
      await page.locator('.meeting .head').first().click();
      await page.locator('.line').first().click();
      await page.locator('.behind li').first().waitFor();
      await page.locator('.sheets button', { hasText: /Expenditures/ }).click();
      for (let top = 0; top < 4_000_000; top += 500_000) {
        await page.locator('.grid').evaluate((grid, to) => (grid.scrollTop = to), top);
        await page.waitForTimeout(50);
      }
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
      const begin = traceEvents.find(({ name, ph }) => name === 'begin' && ph !== 'n')!;
      const tasks = traceEvents.filter(
        ({ name, ph, pid, tid, ts }) =>
          name.endsWith('RunTask') && ph === 'X' && pid === begin.pid && tid === begin.tid && ts > begin.ts,
      );
      expect(tasks.length).toBeGreaterThan(100);
      const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
      expect(longest).toBeLessThan(MOST);
      // What the generator added up itself, on the pane's face.
      const cents = Object.values(totals.expenditureCents).reduce((sum, amount) => sum + BigInt(amount), 0n);
      const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');
      expect(digits(await page.locator('.totals .figures td').nth(1).textContent())).toBe(String(cents));
      expect(strays).toEqual([]);
    } finally {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG,
);
