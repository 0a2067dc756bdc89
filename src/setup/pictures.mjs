/** Makes the pictures of the guide in docs/page-and-pane.md: someone else's workbook on the page, as it is taken and as its meetings get their days. Wants a Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './root.mjs';
import { buildIfNeeded } from './set-up.mjs';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ORIGIN = 'https://localhost';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const VIEW = { width: 1000, height: 760 };

const program = PROGRAMS.find((file) => existsSync(file));
if (!program) throw new Error('no Chromium is installed (Debian: apt-get install chromium)');
await buildIfNeeded();
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', viewport: VIEW });
await context.route(/.*/, (route) => {
  const file = path.join(ROOT, 'dist', 'page', new URL(route.request().url()).pathname);
  if (!existsSync(file)) return route.abort();
  const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body: readFileSync(file) });
});
const page = await context.newPage();
await page.goto(`${ORIGIN}/page.html`);
await page.locator('input[type=file]').setInputFiles(path.join(ROOT, 'samples', 'last-year.csv'));
await page.locator('.table-card select').first().waitFor();
await take('tables-en');
await page.locator('.outcome [aria-expanded]').click();
const days = page.locator('.register-rows input[type=date]');
for (const [n, day] of ['2013-04-08', '2013-04-09', '2013-11-13', '2013-11-13'].entries()) await days.nth(n).fill(day);
await page.locator('.register-rows .hint').waitFor({ state: 'detached' });
await page.locator('.register-rows').evaluate((element) => element.scrollIntoView());
await take('registers-en');
await browser.close();

/** Nothing is marked as being at hand. */
async function take(name) {
  await page.locator(':focus').evaluateAll((all) => all.forEach((one) => one.blur()));
  await page.screenshot({ path: path.join(ROOT, 'assets', 'readme', `${name}.png`) });
}
