/** A large ledger in the page: its figures are those that were put into the file. (`npm run bench` says how long it keeps the pane.) */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { writeLedger } from '../bench/ledger';
import { launch, whyNoBrowser } from '../host/chromium';
import { walkLedger } from './walk-ledger';
import { LONG } from '../patience';

const ROWS = 60_000;

const why = whyNoBrowser();
const inBrowser = why === undefined ? test : test.skip;

inBrowser(
  `${ROWS} rows are read, walked through and scrolled (${why ?? 'Chromium'})`,
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addendum-ledger-'));
    const file = path.join(folder, 'ledger.xlsx');
    let browser: Browser | undefined;
    try {
      const { expenditureCents } = await writeLedger(file, { meetings: 40, rows: ROWS, inline: false });
      browser = await launch();
      const { cents, strays, tasks } = await walkLedger(browser, file, LONG);
      // What the generator added up itself, on the pane's face.
      const sum = Object.values(expenditureCents).reduce((total, amount) => total + BigInt(amount), 0n);
      expect(cents).toBe(String(sum));
      expect(strays).toEqual([]);
      expect(tasks).toBeGreaterThan(100);
    } finally {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG,
);
