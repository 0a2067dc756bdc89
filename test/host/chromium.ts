/** The system's Chromium, without any network: what a page asks for is answered from disk, or refused and noted. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { built, rootAbove } from '../built';

const ROOT = rootAbove(__dirname);
const OFFICE = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Where pages are said to come from; Office's client wants https, and its host on the same name. */
export const ORIGIN = 'https://localhost';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Why the tests in a browser are skipped; `undefined` where they run. An error where the build is not that of the sources. */
export function whyNoBrowser(): string | undefined {
  built();
  return PROGRAM === undefined ? 'no Chromium is installed (Debian: apt-get install chromium)' : undefined;
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
    const inFolder = built(folder, pathname);
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
