/** What stays open where other files are refused: the page goes on with the files before, and says so until something is read again. */
import { diagnostic, Refusal } from '../../src/core/values/diagnostic';
import type { Engine } from '../../src/taskpane/engine/engine';
import type { Memory } from '../../src/taskpane/memory';
import { PageHost } from '../../src/taskpane/page/page-host';

const nowhere = { file: '', sheet: '', cell: '' };
const refusal = () => new Refusal(diagnostic('excel-editing', nowhere, {}));
const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

/** A host whose engine comes to what the test says, and the names of the files that it was asked to open. */
function given() {
  const asked: string[][] = [];
  let fails: Error | undefined;
  const engine = {
    ask: (_: string, { files }: { readonly files: readonly { readonly name: string }[] }) => {
      asked.push(files.map(({ name }) => name));
      return fails ? Promise.reject(fails) : Promise.resolve({ sheets: [], files: asked.at(-1) });
    },
  } as unknown as Engine;
  const memory: Memory = { get: () => undefined, set: () => undefined, settle: () => undefined };
  const host = new PageHost(
    () => undefined,
    () => undefined,
    engine,
    memory,
  );
  const file = (name: string) =>
    Object.assign(new Blob(['x']), { name, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  return {
    host,
    asked,
    take: (...names: string[]) => host.take(names.map(file) as unknown as File[]),
    read: async (error?: Error): Promise<boolean> => {
      fails = error;
      await host.read(engine, options()).catch(() => undefined);
      return host.isStillOpen();
    },
  };
}

test('files that are refused leave those before open, until something is read again', async () => {
  const { take, read, asked } = given();
  take('a.xlsx');
  expect(await read()).toBe(false);
  take('b.xlsx');
  expect(await read(refusal())).toBe(true);
  expect(await read()).toBe(false);
  expect(asked).toEqual([['a.xlsx'], ['b.xlsx'], ['a.xlsx']]);
});

test('of several tries that are not read the first has what is still open', async () => {
  const { take, read, asked } = given();
  take('a.xlsx');
  await read();
  take('b.xlsx');
  take('c.xlsx');
  expect([await read(refusal()), await read()]).toEqual([true, false]);
  expect(asked.at(-1)).toEqual(['a.xlsx']);
});

test('nothing is open where the first files are refused, nor where the engine fails otherwise', async () => {
  const first = given();
  first.take('a.xlsx');
  expect(await first.read(refusal())).toBe(false);
  const { take, read } = given();
  take('a.xlsx');
  await read();
  take('b.xlsx');
  expect(await read(new Error('stopped'))).toBe(false);
});

test('what is refused once is not open after files that fail otherwise', async () => {
  const { take, read } = given();
  take('a.xlsx');
  await read();
  take('b.xlsx');
  expect(await read(refusal())).toBe(true);
  take('c.xlsx');
  expect(await read(new Error('stopped'))).toBe(false);
});
