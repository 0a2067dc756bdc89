/** The system's Chromium, without any network: what a page asks for is answered from disk, or refused and noted. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

const ROOT = rootAbove(__dirname);
const OFFICE = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** The project's folder: from the tests as well as from what is bundled of them into `dist/`. */
function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder));
}

/** Where pages are said to come from; Office's client wants https, and its host on the same name. */
export const ORIGIN = 'https://localhost';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Why the tests in a browser are skipped; `undefined` where they run. */
export function whyNoBrowser(): string | undefined {
  if (PROGRAM === undefined) return 'no Chromium is installed (Debian: apt-get install chromium)';
  if (!existsSync(path.join(ROOT, 'dist', 'pane', 'taskpane.html'))) return 'dist/ is not built (npm run build)';
  return undefined;
}

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: PROGRAM!, args: FLAGS.split(' ') });

export interface OfflineContext {
  readonly context: BrowserContext;
  /** Addresses that were asked for and are not ours. */
  readonly strays: string[];
}

/** A context that serves a folder of `dist/`, Office's client, and pages made up for the test. */
export async function offline(
  browser: Browser,
  folder: string,
  options: BrowserContextOptions = {},
  made: Readonly<Record<string, string>> = {},
): Promise<OfflineContext> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options });
  const strays: string[] = [];
  await context.route(/.*/, async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const page = origin === ORIGIN ? made[pathname] : undefined;
    if (page !== undefined) return route.fulfill({ contentType: 'text/html', body: page });
    const inFolder = path.join(ROOT, 'dist', folder, pathname);
    const file = href.startsWith(OFFICE_CDN)
      ? path.join(OFFICE, href.slice(OFFICE_CDN.length).split('?')[0]!)
      : origin === ORIGIN
        ? inFolder
        : undefined;
    if (file === undefined || !existsSync(file)) {
      strays.push(href);
      return route.abort();
    }
    const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  return { context, strays };
}
