/** A large ledger walked through in the page, with the tasks of its main thread measured. */
import type { Browser } from 'playwright-core';
import { ORIGIN, offline } from '../host/chromium';

export interface LedgerWalk {
  /** Of the main thread while reading, in each step, and scrolling: how many tasks, and the longest in milliseconds of its own time. */
  readonly tasks: number;
  readonly longest: number;
  /** What was spent in all, in cents, as the pane shows it. */
  readonly cents: string;
  /** Addresses asked for that are not ours. */
  readonly strays: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the thread's own time, also where other programs held it up. */
  readonly tdur?: number;
}

/** Opens the ledger in the built page, goes through the steps, unfolds a figure and scrolls through the sheet. */
export async function walkLedger(browser: Browser, file: string, patience: number): Promise<LedgerWalk> {
  const { context, strays } = await offline(browser, 'page', { viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
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
  const shown = await page.locator('.totals .figures td').nth(1).textContent();
  return {
    tasks: tasks.length,
    longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    cents: (shown ?? '').replace(/\D/g, ''),
    strays,
  };
}
