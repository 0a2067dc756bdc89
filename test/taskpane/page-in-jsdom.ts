/**
 * The page from its sources, in a document without a browser: the engine answers in the same process, and nothing has to be built. What is looked at is what
 * the page says and does; how it looks is seen in a browser. A test of it begins with
 * `jest.mock('../../src/taskpane/fluent', () => jest.requireActual('./plain-fluent'))`.
 */
import { JSDOM } from 'jsdom';
import type { Root } from 'react-dom/client';
import type { EngineReply } from '../../src/taskpane/engine/engine-messages';
import type { EnginePort } from '../../src/taskpane/engine/engine';
import type { Memory } from '../../src/taskpane/memory';
import type { Language } from '../../src/core/language/language';
import { buildXlsx } from '../build-xlsx';
import type { BuiltCell } from '../build-xlsx';
import { day } from '../jobs/book';
import { PATIENCE } from '../patience';
import { sheetsOf } from '../workbook-of';

export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class MapMemory implements Memory {
  readonly kept = new Map<string, string>();
  get = (name: string): string | undefined => this.kept.get(name);
  set = (name: string, value: string): void => void this.kept.set(name, value);
  settle = (): void => undefined;
}

/** A workbook of sheets as text, as `workbookOf` takes them: numbers, days, per cents, blanks, and texts. */
export function bytesOf(text: string): Uint8Array {
  const sheets = sheetsOf(text).map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) }));
  return buildXlsx({ sheets });
}

function cellOf(text: string): BuiltCell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  if (/^[\d.]+%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: '0.00%' };
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'Element', 'HTMLElement', 'HTMLInputElement', 'Node'],
  ...['MutationObserver', 'Event', 'KeyboardEvent', 'MouseEvent', 'getComputedStyle', 'localStorage'],
  ...['requestAnimationFrame', 'cancelAnimationFrame'],
] as const;

export class PageInJsdom {
  private constructor(
    private readonly dom: JSDOM,
    private readonly root: Root,
    private readonly act: (work: () => unknown) => Promise<void>,
    readonly memory: MapMemory,
  ) {}

  static async open(language: Language = 'en', memory = new MapMemory()): Promise<PageInJsdom> {
    // React 18.3.0 names a place for `act` that it does not have yet.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const dom = new JSDOM('<!doctype html><html><body><div id="root"></div></body></html>', {
      url: 'https://localhost/page.html',
      pretendToBeVisual: true,
    });
    const { window } = dom;
    for (const name of GLOBALS)
      Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
    const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(globalThis, { matchMedia: () => media, IS_REACT_ACT_ENVIRONMENT: true });
    window.Element.prototype.scrollIntoView = () => undefined;
    const { createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { act } = await import('react-dom/test-utils');
    const { Engine } = await import('../../src/taskpane/engine/engine');
    const { serveDesk } = await import('../../src/taskpane/engine/serve-desk');
    const { Page } = await import('../../src/taskpane/page/page');
    const { firstSpeech } = await import('../../src/taskpane/use-chosen-speech');
    const engine = new Engine(() => {
      const port: EnginePort = { postMessage: (request) => take(request), onmessage: null, terminate: () => undefined };
      const take = serveDesk((reply) => port.onmessage?.({ data: reply } as MessageEvent<EngineReply>));
      return port;
    });
    const spoken = await firstSpeech(language, memory);
    const root = createRoot(window.document.getElementById('root')!);
    const acting = async (work: () => unknown): Promise<void> => {
      await act(async () => void (await work()));
    };
    await acting(() => root.render(createElement(Page, { engine, spoken, memory })));
    return new PageInJsdom(dom, root, acting, memory);
  }

  async close(): Promise<void> {
    await this.act(() => this.root.unmount());
    this.dom.window.close();
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    jest.restoreAllMocks();
  }

  /** Gives files to the page, and waits until they are read. */
  async give(...files: readonly GivenBytes[]): Promise<void> {
    await this.drop(...files);
    await this.until(() => this.all('.reading').length === 0);
    await this.calm();
  }

  async drop(...files: readonly GivenBytes[]): Promise<void> {
    const { document, Event } = this.dom.window;
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const given = files.map(({ name, bytes }) => new File([bytes as BlobPart], name));
    Object.assign(event, { dataTransfer: { files: given } });
    await this.act(() => document.body.dispatchEvent(event));
  }

  all = (selector: string): HTMLElement[] => [...this.dom.window.document.querySelectorAll<HTMLElement>(selector)];

  /** Texts of all that match, each in one line. */
  texts = (selector: string): string[] => this.all(selector).map((each) => lineOf(each));

  text = (selector: string): string => this.texts(selector).join(' / ');

  foot = (): string => this.text('.pane-side .foot');

  /** The faces of the steps. */
  faces = (): string[] => this.texts('.steps .face');

  /** The first control of that name inside what matches. */
  control(name: RegExp | string, inside = 'body'): HTMLElement {
    const found = this.all(`:is(${inside}) :is(button, a, summary, [role=tab])`).find((each) =>
      [each.getAttribute('aria-label'), lineOf(each)].some((own) =>
        typeof name === 'string' ? own === name : own !== null && name.test(own),
      ),
    );
    if (!found) throw new Error(`no control ${String(name)} in ${inside}: ${this.text(inside)}`);
    return found;
  }

  async press(name: RegExp | string, inside?: string): Promise<void> {
    const control = this.control(name, inside);
    const { Event } = this.dom.window;
    const details = control.matches('summary') ? control.closest('details') : null;
    await this.act(() => {
      if (!details) return control.click();
      // What browsers do of themselves.
      details.open = !details.open;
      return void details.dispatchEvent(new Event('toggle'));
    });
    await this.calm();
  }

  /** Presses what changes something, and waits until it is done and read. */
  async decide(name: RegExp | string, inside?: string): Promise<void> {
    await this.press(name, inside);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.until(() => this.all('.reading, .restore:not([data-left])').length === 0);
    await this.calm();
  }

  async key(init: KeyboardEventInit, at = 'body'): Promise<void> {
    const { KeyboardEvent } = this.dom.window;
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    await this.act(() => this.all(at)[0]!.dispatchEvent(event));
    await this.calm();
  }

  async step(name: string): Promise<void> {
    await this.act(() => this.all(`#tab-${name}`)[0]!.click());
    await this.calm();
  }

  /** Types or chooses in the field of that label. */
  async fill(label: RegExp | string, value: string, inside = 'body'): Promise<void> {
    const { HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, Event } = this.dom.window;
    const field = this.field(label, inside);
    const kind = [HTMLSelectElement, HTMLTextAreaElement].find((each) => field instanceof each) ?? HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
    const type = kind === HTMLSelectElement ? 'change' : 'input';
    await this.act(() => field.dispatchEvent(new Event(type, { bubbles: true })));
    await this.calm();
  }

  async tick(label: RegExp | string, inside = 'body'): Promise<void> {
    const field = this.field(label, inside);
    await this.act(() => field.click());
    await this.calm();
  }

  field(label: RegExp | string, inside = 'body'): HTMLInputElement {
    const own = this.all(`:is(${inside}) label`).find((each) =>
      typeof label === 'string' ? lineOf(each) === label : label.test(lineOf(each)),
    );
    const found = this.dom.window.document.getElementById(own?.getAttribute('for') ?? '');
    const inner = found ?? own?.querySelector('input, select, textarea');
    if (!inner) throw new Error(`no field ${String(label)} in ${inside}`);
    return inner as HTMLInputElement;
  }

  /** Waits until something is so; what is not so when patience ends is looked at by what is expected then. */
  async until(isSo: () => boolean): Promise<void> {
    for (const end = Date.now() + PATIENCE; !isSo() && Date.now() < end;)
      await this.act(async () => new Promise((done) => setTimeout(done, 5)));
  }

  /** Until a while nothing is drawn any more. */
  async calm(): Promise<void> {
    const body = (): string => this.dom.window.document.body.innerHTML;
    for (let same = 0, before = body(); same < 3;) {
      await this.act(async () => new Promise((done) => setTimeout(done, 15)));
      same = body() === before ? same + 1 : 0;
      before = body();
    }
  }
}

const lineOf = (element: Element): string =>
  (element.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
