/** What is told of an error that nobody expected keeps the place where it happened, from the engine's worker to the pane. */
import { Engine } from '../../src/taskpane/engine/engine';
import type { EnginePort } from '../../src/taskpane/engine/engine';
import type { EngineReply } from '../../src/taskpane/engine/engine-messages';
import { serveDesk } from '../../src/taskpane/engine/serve-desk';
import { reportText } from '../../src/taskpane/report-text';
import { troubleOf } from '../../src/taskpane/trouble';
import { VERSION } from '../../src/taskpane/version';

const askedAmiss = async (): Promise<unknown> => {
  const engine = new Engine(() => {
    const port: EnginePort = { postMessage: (request) => take(request), onmessage: null, terminate: () => undefined };
    const take = serveDesk((reply) => port.onmessage?.({ data: structuredClone(reply) } as MessageEvent<EngineReply>));
    return port;
  });
  try {
    // What no version of the pane asks: it breaks within the engine.
    return await engine.ask('open', { files: undefined } as never);
  } catch (error) {
    return error;
  }
};

test('an error of the engine reaches the pane with its stack', async () => {
  const error = await askedAmiss();
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).stack).toContain('engine-desk');
  const trouble = troubleOf(error);
  expect(trouble).toMatchObject({ kind: 'failed', text: (error as Error).message });
  expect((trouble as { readonly report: string }).report).toContain('engine-desk');
});

test('the report names the version, the browser, and what an error came of', () => {
  const report = reportText(new Error('outer', { cause: new TypeError('inner') }));
  expect(report.split('\n')[0]).toBe(`Addendum ${VERSION}`);
  for (const part of ['Error: outer', 'TypeError: inner', ' at ']) expect(report).toContain(part);
  expect(reportText('just a text').split('\n').at(-1)).toBe('just a text');
});

test('a stack without its message, as some browsers give it, is given the message', () => {
  const error = new TypeError('gone');
  error.stack = 'open@pane.js:1:2';
  expect(reportText(error)).toContain('TypeError: gone\nopen@pane.js:1:2');
});
