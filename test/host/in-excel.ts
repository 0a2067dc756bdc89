/** A suite that works in Excel: Chromium against the stand-in, one pane for each test. */
import type { Browser } from 'playwright-core';
import type { BookModel } from './book-model';
import { launch, whyNoBrowser } from './chromium';
import { openInExcel } from './excel-in-chromium';
import type { OpenOptions, PaneInExcel } from './excel-in-chromium';
import { PATIENCE, START } from '../patience';

export interface Excel {
  /** Closed after the test, which fails where the pane asked for anything elsewhere or met an error. */
  open(book: BookModel, options?: OpenOptions, patience?: number): Promise<PaneInExcel & { readonly book: BookModel }>;
  /** The pane opened last. */
  readonly opened: PaneInExcel | undefined;
}

/** Skipped, with the reason in its name, where there is no browser. */
export function inExcel(name: string, tests: (excel: Excel) => void): void {
  const why = whyNoBrowser();
  (why === undefined ? describe : describe.skip)(`${name} (${why ?? 'Chromium, against the stand-in'})`, () => {
    let browser: Browser;
    let opened: PaneInExcel | undefined;
    beforeAll(async () => {
      browser = await launch();
    }, START);
    afterAll(async () => browser.close());
    afterEach(async () => {
      expect([opened?.strays, opened?.errors]).toEqual([[], []]);
      await opened?.close();
      opened = undefined;
    });
    tests({
      async open(book, options = {}, patience = PATIENCE) {
        opened = await openInExcel(browser, book, options);
        opened.page.setDefaultTimeout(patience);
        return { ...opened, book };
      },
      get opened() {
        return opened;
      },
    });
  });
}
