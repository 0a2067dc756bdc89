/** @jest-environment jsdom */
/** What changed in the workbook since it was read: nothing is forgotten that was told meanwhile, and nothing is told that is as it was. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { act } from 'react-dom/test-utils';
import type { Changes } from '../../src/taskpane/use-changes';
import { useChanges } from '../../src/taskpane/use-changes';
import type { ChangeListener, WorkbookHost } from '../../src/taskpane/workbook-host';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// React 18.3.0 names a place for `act` that it does not have yet.
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A workbook of which the test says what changed. */
class Host {
  listener: ChangeListener | undefined;
  watched = 0;
  refusesWatch = false;
  /** What each comparison was asked for. */
  readonly asked: (string | undefined)[] = [];
  /** The sheet that is another indeed. */
  different: string | undefined;
  during: (() => void) | undefined;

  readonly host = {
    watch: (listener: ChangeListener) => {
      this.watched++;
      if (this.refusesWatch) return Promise.reject(new Error('not now'));
      this.listener = listener;
      return Promise.resolve();
    },
    changed: (options?: { readonly only?: string }) => {
      this.asked.push(options?.only);
      this.during?.();
      return Promise.resolve(this.different);
    },
  } as unknown as WorkbookHost;
}

async function mounted() {
  const host = new Host();
  let state: Changes | undefined;
  function Probe(): null {
    state = useChanges(host.host);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  act(() => root.render(createElement(Probe)));
  const now = (): Changes => state!;
  await act(async () => now().watch());
  return {
    host,
    now,
    changed: () => now().changed,
    change: (sheet: string) => act(() => host.listener!.onChange(sheet)),
    doubt: (sheet: string) => act(() => host.listener!.onDoubt(sheet)),
    wait: (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms))),
    settle: () => act(async () => now().settle()),
    reset: () => act(() => now().reset()),
    unmount: () => act(() => root.unmount()),
  };
}

test('each sheet is told once, until everything is read again', async () => {
  const { change, changed, reset, settle } = await mounted();
  change('A');
  change('B');
  change('A');
  expect(changed()).toEqual(['A', 'B']);
  reset();
  expect(changed()).toEqual([]);
  await settle();
  expect(changed()).toEqual([]);
});

test('what is in doubt is looked at after a while, once for several, and only told where it is another', async () => {
  const { host, doubt, changed, wait } = await mounted();
  doubt('A');
  await wait(600);
  doubt('B');
  await wait(1100);
  expect(host.asked).toEqual([]);
  await wait(200);
  expect([host.asked, changed()]).toEqual([['A', 'B'], []]);
  host.different = 'B';
  doubt('B');
  await wait(1300);
  expect([host.asked.length, changed()]).toEqual([3, ['B']]);
  // What is told already is looked at no more.
  doubt('A');
  await wait(1300);
  expect(host.asked.length).toBe(3);
});

test('what is told while it is read stays only where something is another indeed', async () => {
  const { host, change, changed, reset, settle } = await mounted();
  reset();
  change('A');
  await settle();
  expect([host.asked, changed()]).toEqual([[undefined], []]);
  reset();
  change('A');
  host.different = 'B';
  await settle();
  expect(changed()).toEqual(['A', 'B']);
});

test('while somebody goes on, it is compared again, and at most three times', async () => {
  const { host, change, changed, reset, settle } = await mounted();
  reset();
  change('A');
  let times = 0;
  host.during = () => {
    if (times++ === 0) host.listener!.onChange('A');
  };
  await settle();
  expect([host.asked.length, changed()]).toEqual([2, []]);
  reset();
  change('A');
  host.during = () => host.listener!.onChange('A');
  await settle();
  expect([host.asked.length, changed()]).toEqual([5, ['A']]);
});

test('a reading that begins meanwhile is told nothing of the one before', async () => {
  const { host, change, changed, now, reset, settle } = await mounted();
  reset();
  change('A');
  host.different = 'A';
  host.during = () => now().reset();
  await settle();
  expect(changed()).toEqual([]);
});

test('what was in doubt, and is found to be another once a reading has begun, is no news any more', async () => {
  const { host, doubt, changed, now, wait } = await mounted();
  host.different = 'A';
  host.during = () => now().reset();
  doubt('A');
  await wait(1300);
  expect([host.asked, changed()]).toEqual([['A'], []]);
});

test('it is watched once, and asked for again where that was refused', async () => {
  const { host, now } = await mounted();
  await act(async () => now().watch());
  expect(host.watched).toBe(1);
  const refused = new Host();
  refused.refusesWatch = true;
  let state: Changes | undefined;
  function Probe(): null {
    state = useChanges(refused.host);
    return null;
  }
  act(() => createRoot(document.createElement('div')).render(createElement(Probe)));
  await act(async () => state!.watch());
  await act(async () => state!.watch());
  expect(refused.watched).toBe(2);
});

test('a pane that is closed looks at nothing any more', async () => {
  const { host, doubt, wait, unmount } = await mounted();
  doubt('A');
  unmount();
  await wait(5000);
  expect(host.asked).toEqual([]);
});
