/** The page without a server: as one file from the disk, and kept by the browser after a first visit. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launch, whyNoBrowser } from '../host/chromium';
import { built } from '../built';
import { zipEntries } from '../zip';
import { LONG, PATIENCE } from '../patience';

const SINGLE = built('addendum.html');
const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

/** Errors and addresses that a page asks for, but its own. */
function watch(page: Page): { readonly errors: string[]; readonly asked: string[] } {
  const [errors, asked]: [string[], string[]] = [[], []];
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) asked.push(request.url());
  });
  return { errors, asked };
}

inBrowser(`without a server (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  test(
    'one file does the whole job: a workbook in, a Word document out, and nothing is asked for',
    async () => {
      const context = await browser.newContext({ locale: 'en-GB', offline: true, acceptDownloads: true });
      const page = await context.newPage();
      const seen = watch(page);
      const address = pathToFileURL(SINGLE).href;
      await page.goto(address);
      await page.locator('input[type=file]').setInputFiles({
        name: 'costs.xlsx',
        mimeType: '',
        buffer: readFileSync(SAMPLE),
      });
      await page.getByText('118 rows').waitFor();
      await page.getByRole('tab', { name: /Annex/ }).click();
      await page.getByRole('button', { name: 'Word', exact: true }).click();
      const link = page.getByRole('link', { name: 'addendum.en.docx', exact: true });
      await link.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const document = readFileSync(await download.path());
      expect(zipEntries(document).map(({ name }) => name)).toContain('word/document.xml');
      expect(seen).toEqual({ errors: [], asked: [address] });
      await context.close();
    },
    LONG,
  );

  test(
    'the sample stands in the file, and its languages too',
    async () => {
      const context = await browser.newContext({ locale: 'ar-SA', offline: true });
      const page = await context.newPage();
      const seen = watch(page);
      await page.goto(pathToFileURL(SINGLE).href);
      await page.locator('html[dir=rtl]').waitFor();
      await page
        .getByRole('button', { name: /مثال|نموذج|عينة/ })
        .first()
        .click();
      await page.locator('.foot .sign', { hasText: '=' }).waitFor();
      expect(seen.errors).toEqual([]);
      expect(seen.asked).toHaveLength(1);
      await context.close();
    },
    LONG,
  );

  describe('after a first visit', () => {
    let server: Server;
    let origin = '';
    let isDown = false;
    beforeAll(async () => {
      server = createServer(({ url = '' }, answer) => {
        const file = built('page', new URL(url, 'http://x').pathname);
        if (isDown || !file.startsWith(built('page')) || !existsSync(file)) return answer.writeHead(503).end();
        return answer
          .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
          .end(readFileSync(file));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => server.close());

    test(
      'the page opens and works while its server is gone, the parts too that were never asked for',
      async () => {
        const context = await browser.newContext({ locale: 'en-GB' });
        const page = await context.newPage();
        await page.goto(`${origin}/page.html`);
        await page.evaluate(async () => {
          await navigator.serviceWorker.ready;
        });
        isDown = true;
        await context.setOffline(true);
        const seen = watch(page);
        await page.reload();
        await page.getByRole('button', { name: 'Open the sample' }).click();
        await page.getByText('118 rows').waitFor();
        await page.getByRole('tab', { name: /Status/ }).click();
        await page.getByRole('tab', { name: /Annex/ }).click();
        await page.locator('.paper table').first().waitFor();
        expect(seen.errors).toEqual([]);
        await context.close();
        isDown = false;
      },
      LONG,
    );
  });
});
