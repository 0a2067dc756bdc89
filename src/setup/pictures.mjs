/**
 * Makes the pictures of README.md and docs/page-and-pane.md: pages of the sample's annex; the page; steps of the pane at the width of Excel's; someone else's workbook
 * as it is taken and as its meetings get their days. Wants a Chromium; the annex also LibreOffice and poppler, without which its picture stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './root.mjs';
import { PROGRAM, buildIfNeeded } from './set-up.mjs';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ORIGIN = 'https://localhost';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const SAMPLE = 'ccw-2013.xlsx';
const VIEW = { width: 1000, height: 760 };
/** The pane stands above the sheets where there is no room beside them. */
const PANE = { width: 336, height: 1015 };
/** What is drawn last in each step. */
const DRAWN = {
  check: '.found-cards article, .found-cards > *',
  reconcile: 'article.meeting',
  annex: '.paper table',
  status: '.states article, .state, article',
};

const program = PROGRAMS.find((file) => existsSync(file));
if (!program) throw new Error('no Chromium is installed (Debian: apt-get install chromium)');
await buildIfNeeded();
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });

await guide(await opened({ viewport: VIEW }, 'last-year.csv'));
await wholePage(await opened({ viewport: { width: 1100, height: 680 } }, SAMPLE));
await steps('pane-en', { locale: 'en-GB', viewport: PANE }, ['check', 'reconcile', 'annex', 'status']);
await steps('pane-ar', { locale: 'ar', colorScheme: 'dark', viewport: PANE }, ['reconcile', 'annex', 'status']);
await annex();
await browser.close();

/** The page with that file of the samples open, in a browser of its own. */
async function opened(options, file) {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options });
  await context.route(/.*/, (route) => {
    const asked = path.join(ROOT, 'dist', 'page', new URL(route.request().url()).pathname);
    if (!existsSync(asked)) return route.abort();
    const contentType = TYPES[path.extname(asked)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(asked) });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/page.html`);
  await page.locator('input[type=file]').setInputFiles(path.join(ROOT, 'samples', file));
  return page;
}

async function guide(page) {
  await page.locator('.table-card select').first().waitFor();
  await take(page, 'tables-en');
  await page.locator('.outcome [aria-expanded]').click();
  const days = page.locator('.register-rows .day-field > input');
  for (const [n, day] of ['2013-04-08', '2013-04-09', '2013-11-13', '2013-11-13'].entries())
    await days.nth(n).fill(day);
  await page.locator('.register-rows p.hint').waitFor({ state: 'detached' });
  await page.locator('.register-rows').evaluate((element) => element.scrollIntoView());
  await take(page, 'registers-en');
}

/** Nothing is marked as being at hand. */
async function take(page, name) {
  await page.locator(':focus').evaluateAll((all) => all.forEach((one) => one.blur()));
  await page.screenshot({ path: path.join(ROOT, 'assets', 'readme', `${name}.png`) });
}

/** A sheet of estimates on the left, the meetings on the right. */
async function wholePage(page) {
  await toStep(page, 'reconcile');
  await page.getByRole('tab', { name: 'Estimates', exact: true }).click();
  await page.locator('[role=gridcell].number').first().waitFor();
  await take(page, 'page-en');
}

/** Steps of the pane side by side. */
async function steps(name, options, wanted) {
  const page = await opened(options, SAMPLE);
  const pictures = [];
  for (const step of wanted) {
    await toStep(page, step);
    pictures.push(await page.locator('.pane').first().screenshot());
  }
  await beside(name, pictures, { width: PANE.width, height: 670 }, 1);
}

/** Of a step all is there, also what comes late. */
async function toStep(page, step) {
  await page.locator(`#tab-${step}`).click();
  await page.locator(`#tab-${step}[aria-selected=true]`).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator(DRAWN[step]).first().waitFor();
  await page.locator(':focus').evaluateAll((all) => all.forEach((one) => one.blur()));
}

/** The first two pages of the annex, as another program shows them. */
async function annex() {
  const folder = mkdtempSync(path.join(tmpdir(), 'addendum-pictures-'));
  try {
    execFileSync(process.execPath, [
      PROGRAM,
      'annex',
      path.join(ROOT, 'samples', SAMPLE),
      '--format',
      'docx',
      '--out',
      folder,
    ]);
    const run = (program, ...args) => execFileSync(program, args, { cwd: folder, stdio: 'ignore' });
    run('soffice', '--headless', '--convert-to', 'pdf', 'addendum.en.docx');
    run('pdftoppm', '-r', '96', '-l', '2', '-png', 'addendum.en.pdf', 'annex');
    const pages = [1, 2].map((n) => readFileSync(path.join(folder, `annex-${n}.png`)));
    await beside('annex-en', pages, { width: 794, height: 740 }, 0.85);
  } catch (error) {
    process.stderr.write(`annex-en.png stays as it is: ${error.message}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pictures in a row, the upper part of each. */
async function beside(name, pictures, { width, height }, scale) {
  const page = await browser.newPage({
    viewport: { width: Math.round(pictures.length * width * scale), height: Math.round(height * scale) },
  });
  const images = pictures.map(
    (bytes) =>
      `<div style="width:${width * scale}px;height:${height * scale}px;overflow:hidden"><img style="width:100%" src="data:image/png;base64,${bytes.toString('base64')}"></div>`,
  );
  await page.setContent(`<body style="margin:0;display:flex;background:#fff">${images.join('')}</body>`);
  await take(page, name);
}
