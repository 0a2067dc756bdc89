/** @jest-environment jsdom */
/** The state of the reporting status between two files: what was told of the one is never shown of the other. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { act } from 'react-dom/test-utils';
import type { Engine } from '../../src/taskpane/engine/engine';
import type { Outline } from '../../src/taskpane/engine/engine-messages';
import type { StatusOutline } from '../../src/taskpane/engine/status-questions';
import type { StatusChoice, StatusState } from '../../src/taskpane/use-status';
import { useStatus } from '../../src/taskpane/use-status';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// React 18.3.0 names a place for `act` that it does not have yet.
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

const outline = (...files: string[]): Outline => ({ files }) as unknown as Outline;
const told = (of: string): StatusOutline => ({ asAt: of }) as unknown as StatusOutline;

/** An engine whose answers come when the test says so. */
class SlowEngine {
  readonly asked: { readonly ask: StatusChoice; readonly answer: (status: StatusOutline) => void }[] = [];
  readonly engine = {
    ask: (_: string, ask: StatusChoice) =>
      new Promise<StatusOutline>((resolve) => {
        this.asked.push({ ask, answer: resolve });
      }),
  } as unknown as Engine;

  async answer(at: number, of: string): Promise<void> {
    await act(async () => {
      this.asked[at]!.answer(told(of));
      await Promise.resolve();
    });
  }
}

function mounted() {
  const slow = new SlowEngine();
  let state: StatusState | undefined;
  const seen: (string | undefined)[] = [];
  function Probe({ of }: { readonly of: Outline | undefined }): null {
    state = useStatus(slow.engine, of, 'en');
    seen.push(state.status?.asAt);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  return {
    slow,
    /** What was shown in any rendering since last asked. */
    seen: () => seen.splice(0),
    shown: () => state!.status?.asAt,
    chosen: () => state!.statusChoice,
    choose: (choice: StatusChoice) => {
      act(() => state!.chooseStatus(choice));
    },
    show: (of: Outline | undefined) => {
      act(() => root.render(createElement(Probe, { of })));
    },
  };
}

test('nothing is shown of another file until its own status is told', async () => {
  const { slow, shown, show, seen } = mounted();
  show(undefined);
  expect([slow.asked.length, shown()]).toEqual([0, undefined]);
  show(outline('a.xlsx'));
  expect(shown()).toBeUndefined();
  await slow.answer(0, 'of a');
  expect(shown()).toBe('of a');
  seen();
  show(outline('b.xlsx'));
  expect(seen().every((each) => each === undefined)).toBe(true);
  await slow.answer(1, 'of b');
  expect(shown()).toBe('of b');
  show(undefined);
  expect(shown()).toBeUndefined();
});

test('an answer about the file before, come too late, is not shown', async () => {
  const { slow, shown, show } = mounted();
  show(outline('a.xlsx'));
  show(outline('b.xlsx'));
  await slow.answer(0, 'of a');
  expect(shown()).toBeUndefined();
  await slow.answer(1, 'of b');
  expect(shown()).toBe('of b');
  show(outline('a.xlsx'));
  show(outline('b.xlsx'));
  await slow.answer(2, 'of a again');
  expect(shown()).toBe('of b');
});

test('of the same files read anew, the last status stays until it is told anew', async () => {
  const { slow, shown, show } = mounted();
  show(outline('a.xlsx'));
  await slow.answer(0, 'first');
  show(outline('a.xlsx'));
  expect(shown()).toBe('first');
  await slow.answer(1, 'second');
  expect(shown()).toBe('second');
});

test('one file more is another set of files', async () => {
  const { slow, shown, show } = mounted();
  show(outline('a.xlsx'));
  await slow.answer(0, 'one');
  show(outline('a.xlsx', 'b.xlsx'));
  expect(shown()).toBeUndefined();
});

test('another year is asked for, and of two answers the last question’s is shown', async () => {
  const { slow, shown, show, choose } = mounted();
  show(outline('a.xlsx'));
  choose({ year: 2012 });
  choose({ year: 2011 });
  expect(slow.asked.map(({ ask }) => ask.year)).toEqual([undefined, 2012, 2011]);
  await slow.answer(2, '2011');
  await slow.answer(1, '2012');
  await slow.answer(0, 'none');
  expect(shown()).toBe('2011');
});

test('a day and a year that were chosen stay for the same workbook, and are not for another', async () => {
  const { slow, show, choose, chosen } = mounted();
  const chosenNow = { year: 2012, asAt: '2013-02-01' };
  show(outline('a.xlsx'));
  choose(chosenNow);
  show(outline('a.xlsx'));
  expect(chosen()).toEqual(chosenNow);
  show(undefined);
  show(outline('a.xlsx'));
  expect(chosen()).toEqual(chosenNow);
  show({ ...outline('a.xlsx', 'set-up.xlsx'), setUp: 'set-up.xlsx' });
  expect(chosen()).toEqual(chosenNow);
  show(outline('b.xlsx'));
  expect(chosen()).toEqual({});
  expect(slow.asked.at(-1)!.ask.year).toBeUndefined();
});
