/** Office's unmodified client in jsdom, with the stand-in in the same process: no browser, no server, no network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { BookModel } from './book-model';
import type { ChannelOptions } from './office-channel';
import { OfficeChannel, windowName } from './office-channel';

const CLIENT = path.join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
const ORIGIN = 'https://localhost';

export interface OfficeInJsdom {
  readonly channel: OfficeChannel;
  close(): void;
}

/** Starts the client, and makes `Office` and `Excel` global until it is closed. */
export async function startOffice(book: BookModel, options: ChannelOptions = {}): Promise<OfficeInJsdom> {
  const page = '<!doctype html><body></body>';
  const url = `${ORIGIN}/taskpane.html`;
  const dom = new JSDOM(page, {
    url,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  // Two things that browsers have and jsdom lacks: `document.domain`, and scripts that load.
  Object.defineProperty(window.document, 'domain', { value: 'localhost' });
  answerScripts(window);
  const send = (message: object): void => {
    const event = new window.MessageEvent('message', { data: JSON.stringify(message), origin: ORIGIN });
    setTimeout(() => window.dispatchEvent(event), 0);
  };
  const channel = new OfficeChannel(book, send, options);
  Object.defineProperty(window, 'opener', { value: { postMessage: (text: string) => channel.take(text) } });
  window.name = windowName(`${ORIGIN}/host.html`, options.language);
  const script = window.document.createElement('script');
  script.setAttribute('data-answered', '');
  script.setAttribute('src', `${ORIGIN}/office-js/office.js`);
  window.document.head.appendChild(script);
  window.eval(readFileSync(path.join(CLIENT, 'office.js'), 'utf8'));
  const { Office } = window as unknown as { readonly Office: { onReady(): Promise<unknown> } };
  await Office.onReady();
  const { Excel } = window as unknown as { readonly Excel: unknown };
  Object.assign(globalThis, { Office, Excel });
  const close = (): void => {
    window.close();
    Object.assign(globalThis, { Office: undefined, Excel: undefined });
  };
  return { channel, close };
}

/** Runs the scripts that the client adds to the page, from its package. */
function answerScripts(window: JSDOM['window']): void {
  const load = (script: HTMLScriptElement): void => {
    const file = path.join(CLIENT, new URL(script.src).pathname.replace('/office-js/', ''));
    setTimeout(() => {
      window.eval(readFileSync(file, 'utf8'));
      script.dispatchEvent(new window.Event('load'));
    }, 0);
  };
  const { prototype } = window.Node;
  for (const name of ['appendChild', 'insertBefore'] as const) {
    const original = prototype[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      value(this: Node, node: Node, ...rest: unknown[]) {
        const result = original.call(this, node, ...rest);
        const script = node as HTMLScriptElement;
        if (script.nodeName === 'SCRIPT' && script.src && !script.hasAttribute('data-answered')) load(script);
        return result;
      },
    });
  }
}
