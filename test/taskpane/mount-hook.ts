/** A hook of the pane by itself: what it gives at each rendering, and ways to have it do something. For tests in jsdom. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { act } from 'react-dom/test-utils';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// React 18.3.0 names a place for `act` that it does not have yet.
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

export interface MountedHook<Props, State> {
  /** What the hook gave last. */
  readonly now: () => State;
  readonly render: (props: Props) => void;
  /** Does something, and waits until what comes of it at once is drawn. */
  readonly does: (work: () => unknown) => Promise<void>;
  readonly unmount: () => void;
}

export function mountHook<Props extends object, State>(
  useIt: (props: Props) => State,
  props: Props,
): MountedHook<Props, State> {
  let state: State;
  function Probe(given: Props): null {
    state = useIt(given);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const render = (next: Props): void => act(() => root.render(createElement(Probe, next)));
  render(props);
  return {
    now: () => state,
    render,
    does: async (work) => {
      await act(async () => {
        await work();
        await Promise.resolve();
      });
    },
    unmount: () => act(() => root.unmount()),
  };
}

/** A promise that is kept or broken when the test says so. */
export class Awaited<T> {
  resolve: (value: T) => void = () => undefined;
  reject: (error: unknown) => void = () => undefined;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}
