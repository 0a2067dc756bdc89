/** @jest-environment jsdom */
/** What is asked of the engine by a part of the pane, and what is made of a reading: shown of that question and reading alone. */
import { createElement, useState } from 'react';
import type { PaneAndEngine } from '../../src/taskpane/pane-context';
import { PaneProvider } from '../../src/taskpane/pane-context';
import type { MadeOfReading } from '../../src/taskpane/made-of-reading';
import { useMadeOfReading } from '../../src/taskpane/made-of-reading';
import { useAnswer } from '../../src/taskpane/use-answer';
import { createRoot } from 'react-dom/client';
import { act } from 'react-dom/test-utils';
import { Awaited } from './mount-hook';

/** A part within a pane; `now` is what its hook gave last. */
function inPane<State>(useIt: (ask: unknown) => State) {
  const asked: { readonly ask: unknown; readonly answer: Awaited<never> }[] = [];
  const failed: unknown[] = [];
  const engine = {
    ask: (_: string, ask: unknown) => {
      const answer = new Awaited<never>();
      asked.push({ ask, answer });
      return answer.promise;
    },
  };
  const failPart = (error: unknown): void => void failed.push(error);
  let state: State | undefined;
  let change: (more: { readonly reading?: number; readonly tries?: number; readonly ask?: unknown }) => void;
  function Part({ ask }: { readonly ask: unknown }): null {
    state = useIt(ask);
    return null;
  }
  function Pane() {
    const [own, setOwn] = useState<Parameters<typeof change>[0]>({ reading: 1, tries: 0, ask: { from: 0 } });
    change = (more) => setOwn((known) => ({ ...known, ...more }));
    const value = { engine, failPart, ...own } as unknown as PaneAndEngine;
    return createElement(PaneProvider, { value }, createElement(Part, { ask: own.ask }));
  }
  const root = createRoot(document.createElement('div'));
  act(() => root.render(createElement(Pane)));
  return {
    asked: () => asked.map(({ ask }) => ask),
    failed,
    now: () => state,
    does: async (work: () => unknown) => {
      await act(async () => {
        await work();
        await Promise.resolve();
      });
    },
    change: (more: Parameters<typeof change>[0]) => act(() => change(more)),
    answer: async (at: number, value: unknown) =>
      act(async () => {
        asked[at]!.answer.resolve(value as never);
        await Promise.resolve();
      }),
    refuse: async (at: number, error: Error) =>
      act(async () => {
        asked[at]!.answer.reject(error);
        await Promise.resolve();
      }),
    unmount: () => act(() => root.unmount()),
  };
}

describe('an answer', () => {
  const part = () => inPane((ask) => useAnswer('rows', ask as never) as unknown);

  test('is asked for again when the question changes, after each reading, and when it is tried again; else not', async () => {
    const { change, asked, answer, now } = part();
    await answer(0, 'first');
    expect(now()).toBe('first');
    change({ ask: { from: 0 } });
    expect(asked()).toHaveLength(1);
    change({ ask: { from: 5 } });
    change({ reading: 2 });
    change({ tries: 1 });
    expect(asked()).toEqual([{ from: 0 }, { from: 5 }, { from: 5 }, { from: 5 }]);
    // Meanwhile the last one stays.
    expect(now()).toBe('first');
    await answer(3, 'last');
    await answer(1, 'second');
    await answer(2, 'third');
    expect(now()).toBe('last');
  });

  test('is none where nothing is asked', async () => {
    const { change, asked, answer, now } = part();
    await answer(0, 'first');
    change({ ask: undefined });
    expect([now(), asked().length]).toEqual([undefined, 1]);
  });

  test('that fails is told; one that was given up, or that nobody waits for any more, is not', async () => {
    const { change, refuse, failed, unmount } = part();
    const stopped = Object.assign(new Error('stopped'), { name: 'AbortError' });
    await refuse(0, stopped);
    expect(failed).toEqual([]);
    change({ ask: { from: 5 } });
    change({ ask: { from: 6 } });
    await refuse(1, new Error('of before'));
    expect(failed).toEqual([]);
    await refuse(2, new Error('odd'));
    expect(failed.map(String)).toEqual(['Error: odd']);
    change({ ask: { from: 7 } });
    unmount();
    await refuse(3, new Error('late'));
    expect(failed).toHaveLength(1);
  });
});

describe('what is made', () => {
  const part = () => {
    const checks: Awaited<number | undefined>[] = [];
    const made: Awaited<string>[] = [];
    const given = inPane((ask) =>
      useMadeOfReading<string>(
        ask,
        () => {
          checks.push(new Awaited());
          return checks.at(-1)!.promise;
        },
        () => {
          made.push(new Awaited());
          return made.at(-1)!.promise;
        },
      ),
    );
    return { ...given, now: () => given.now() as MadeOfReading<string>, checks, made };
  };

  test('is of that reading and question alone', async () => {
    const { does, now, checks, made, change } = part();
    await does(() => now().make());
    expect([now().isMaking, made.length]).toEqual([true, 0]);
    await does(() => checks[0]!.resolve(1));
    await does(() => made[0]!.resolve('files'));
    expect([now().made, now().isMaking]).toEqual(['files', false]);
    change({ ask: { from: 5 } });
    expect(now().made).toBeUndefined();
    change({ ask: { from: 0 } });
    expect(now().made).toBe('files');
    change({ reading: 2 });
    expect(now().made).toBeUndefined();
  });

  test('is of the reading that the check found to hold', async () => {
    const { does, now, checks, made, change } = part();
    await does(() => now().make());
    await does(() => checks[0]!.resolve(2));
    await does(() => made[0]!.resolve('files'));
    expect(now().made).toBeUndefined();
    change({ reading: 2 });
    expect(now().made).toBe('files');
  });

  test('is not made where the check forbids it; what fails is told, and can be tried again', async () => {
    const { does, now, checks, made, failed } = part();
    await does(() => now().make());
    await does(() => checks[0]!.resolve(undefined));
    expect([now().isMaking, now().made, made.length]).toEqual([false, undefined, 0]);
    await does(() => now().make());
    await does(() => checks[1]!.resolve(1));
    await does(() => made[0]!.reject(new Error('odd')));
    expect([now().isMaking, now().made, failed.map(String)]).toEqual([false, undefined, ['Error: odd']]);
  });
});
