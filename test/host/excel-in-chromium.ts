/** The pane's production bundle with Office's unmodified client in Chromium; the stand-in answers from the test's own process. */
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { BookModel } from './book-model';
import { ORIGIN, offline } from './chromium';
import type { ChannelOptions } from './office-channel';
import { OfficeChannel, windowName } from './office-channel';

export interface PaneInExcel {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly channel: OfficeChannel;
  /** Addresses asked for beyond the pane's own and Office's client. */
  readonly strays: readonly string[];
  /** Errors that nothing caught, in any window. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions extends ChannelOptions {
  /** Width of the pane, in pixels. */
  readonly width?: number;
  /** Instead of the pane: another page of its folder. */
  readonly page?: string;
  /** After the pane's address, as `?step=check`. */
  readonly query?: string;
  readonly context?: BrowserContextOptions;
  /** Parts of the pane's program that come late, in milliseconds. */
  readonly late?: { readonly part: RegExp; readonly by: number };
  /** The client says that it is Excel on a Mac. */
  readonly isMac?: boolean;
}

/** Opens the pane as Excel on the web does: in a frame, whose window's name tells the client of its host. */
export async function openInExcel(browser: Browser, book: BookModel, options: OpenOptions = {}): Promise<PaneInExcel> {
  const { width = 320, query = '', language, page: shown = 'taskpane.html' } = options;
  const host = hostPage(windowName(`${ORIGIN}/host.html`, language), `${ORIGIN}/${shown}${query}`);
  const viewport = { width, height: 640 };
  const { context, strays } = await offline(browser, 'pane', { viewport, ...options.context }, { '/host.html': host });
  const { late } = options;
  if (late)
    await context.route(late.part, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late.by));
      return route.fallback();
    });
  if (options.isMac === true) await context.addInitScript(sayMac);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const send = (message: object): void => {
    // The page may be gone when the last answers come.
    page
      .evaluate((text) => window.postMessage({ fromExcel: text }, '*'), JSON.stringify(message))
      .catch(() => undefined);
  };
  const channel = new OfficeChannel(book, send, options);
  await page.exposeFunction('toExcel', (text: string) => channel.take(text));
  await page.goto(`${ORIGIN}/host.html`);
  return { page, pane: page.frameLocator('iframe'), channel, strays, errors, close: async () => context.close() };
}

const hostPage = (
  name: string,
  address: string,
): string => `<!doctype html><meta charset="utf-8"><title>Stand-in</title>
<style>html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}</style>
<script>
  const frame = document.createElement('iframe');
  frame.name = ${JSON.stringify(name)};
  frame.title = 'Addendum';
  frame.src = ${JSON.stringify(address)};
  addEventListener('DOMContentLoaded', () => document.body.append(frame));
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) window.toExcel(data);
    else if (source === window) frame.contentWindow.postMessage(data.fromExcel, ${JSON.stringify(ORIGIN)});
  });
</script>`;

/** In the page: the client puts down for good where it runs, when it has found out; it finds out this. */
function sayMac(): void {
  const define = Object.defineProperty.bind(Object);
  Object.defineProperty = <T>(object: T, name: PropertyKey, how: PropertyDescriptor): T =>
    define(object, name, name === 'platform' && 'value' in how ? { ...how, value: 'Mac' } : how);
}
