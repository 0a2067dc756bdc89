/** @jest-environment jsdom */
/** Reading between two workbooks: what a later reading, a refusal, or a change of the sheets does to what is shown, and what is made of it. */
import { diagnostic, Refusal } from '../../src/core/values/diagnostic';
import type { Engine } from '../../src/taskpane/engine/engine';
import type { Outline } from '../../src/taskpane/engine/engine-messages';
import type { Trouble } from '../../src/taskpane/trouble';
import { useReading } from '../../src/taskpane/use-reading';
import type { ReadOptions, WorkbookHost } from '../../src/taskpane/workbook-host';
import { Awaited, mountHook } from './mount-hook';

const outline = (file: string, total = 0n): Outline => ({ files: [file], totals: { total } }) as unknown as Outline;
const nowhere = { file: '', sheet: '', cell: '' };
const refusal = () => new Refusal(diagnostic('excel-editing', nowhere, {}));

/** A host whose readings end when the test says so. */
class SlowHost {
  readonly readings: (Awaited<Outline> & { options: ReadOptions })[] = [];
  stillOpen: boolean | undefined;
  /** The sheet that is another than what was read. */
  other: string | undefined;
  calculated = 0;
  refusesToCalculate = false;
  isStale = false;
  stopped = 0;
  readonly engine = { stop: () => void this.stopped++ } as unknown as Engine;
  readonly host = {
    read: (_: Engine, options: ReadOptions) => {
      const reading = Object.assign(new Awaited<Outline>(), { options });
      this.readings.push(reading);
      return reading.promise;
    },
    isStillOpen: () => this.stillOpen ?? false,
    changed: () => Promise.resolve(this.other),
    state: () => ({ isStale: this.isStale, unfinished: [] }),
    watch: () => Promise.resolve(),
    calculate: () => {
      this.calculated++;
      return this.refusesToCalculate ? Promise.reject(refusal()) : Promise.resolve();
    },
  } as unknown as WorkbookHost;
}

function mounted() {
  const slow = new SlowHost();
  const troubles: (Trouble | undefined)[] = [];
  let begun = 0;
  const onTrouble = (trouble: Trouble | undefined): void => void troubles.push(trouble);
  const begin = (): void => void begun++;
  const hook = mountHook(useReading, { engine: slow.engine, host: slow.host, readAtOnce: false, onTrouble, begin });
  const { now, does } = hook;
  return {
    slow,
    now,
    does,
    begun: () => begun,
    trouble: () => troubles.at(-1),
    shown: () => [now().outline?.files[0], now().reading],
    start: (isOwn?: boolean) => does(() => void now().read(isOwn)),
    end: (at: number, of: Outline) => does(() => slow.readings[at]!.resolve(of)),
    refuse: (at: number, error: unknown) => does(() => slow.readings[at]!.reject(error)),
    /** Reads at once, and gives what was asked meanwhile. */
    read: async (of: Outline, isOwn?: boolean) => {
      await does(() => void now().read(isOwn));
      await does(() => slow.readings.at(-1)!.resolve(of));
    },
  };
}

test('what was read is shown with its number; every reading has another', async () => {
  const { shown, read, start, now, begun, slow, does } = mounted();
  expect([shown(), now().canRead]).toEqual([[undefined, 0], false]);
  await start();
  expect([now().progress, now().canRead]).toEqual([0, true]);
  await does(() => slow.readings[0]!.options.onProgress(0.5));
  await does(() => slow.readings[0]!.options.onWaiting!(true));
  expect([now().progress, now().isWaiting]).toEqual([0.5, true]);
  slow.isStale = true;
  await does(() => slow.readings[0]!.resolve(outline('a.xlsx')));
  expect([shown(), now().progress, now().openState?.isStale, begun()]).toEqual([['a.xlsx', 1], undefined, true, 1]);
  await read(outline('a.xlsx'));
  expect([shown(), begun()]).toEqual([['a.xlsx', 2], 2]);
});

test('nothing is folded up for the pane’s own change', async () => {
  const { read, begun, shown } = mounted();
  await read(outline('a.xlsx'));
  await read(outline('a.xlsx'), true);
  expect([begun(), shown()]).toEqual([1, ['a.xlsx', 2]]);
});

test('of two readings the later one is shown, whichever ends first, and the earlier one is stopped', async () => {
  const { start, end, shown, slow, now, begun } = mounted();
  await start();
  await start();
  expect(slow.readings.map(({ options }) => options.signal.aborted)).toEqual([true, false]);
  await end(0, outline('a.xlsx'));
  expect([shown(), now().progress]).toEqual([[undefined, 0], 0]);
  await end(1, outline('b.xlsx'));
  expect([shown(), begun()]).toEqual([['b.xlsx', 1], 1]);
});

test('what goes wrong in a reading that was given up is not told', async () => {
  const { start, end, refuse, trouble, shown } = mounted();
  await start();
  await start();
  await refuse(0, refusal());
  expect(trouble()).toBeUndefined();
  await end(1, outline('b.xlsx'));
  expect([trouble(), shown()[0]]).toEqual([undefined, 'b.xlsx']);
});

test('of a workbook that is refused nothing is shown, and nothing of the one before', async () => {
  const { read, start, refuse, trouble, shown, now } = mounted();
  await read(outline('a.xlsx'));
  await start();
  await refuse(1, refusal());
  expect([trouble()?.kind, shown(), now().openState, now().progress]).toEqual([
    'refusal',
    [undefined, 2],
    undefined,
    undefined,
  ]);
  await read(outline('b.xlsx'));
  expect([trouble(), shown()]).toEqual([undefined, ['b.xlsx', 3]]);
});

test('where the one before is still open, it stays, as what was read then', async () => {
  const { read, start, refuse, trouble, shown, slow } = mounted();
  await read(outline('a.xlsx'));
  slow.stillOpen = true;
  await start();
  await refuse(1, refusal());
  expect([trouble()?.kind, shown()]).toEqual(['refusal', ['a.xlsx', 2]]);
});

test('a reading that is stopped says so, and stops the engine', async () => {
  const { start, refuse, now, does, trouble, slow } = mounted();
  await start();
  await does(() => now().stop());
  expect([slow.stopped, slow.readings[0]!.options.signal.aborted]).toEqual([1, true]);
  await refuse(0, slow.readings[0]!.options.signal.reason);
  expect([trouble()?.kind, now().progress]).toEqual(['stopped', undefined]);
});

describe('before anything is made', () => {
  test('what is there is what was read: its number is given, and nothing is read', async () => {
    const { read, now, does, slow } = mounted();
    await read(outline('a.xlsx'));
    let given: number | undefined;
    await does(async () => (given = await now().fresh()));
    expect([given, slow.readings.length]).toEqual([1, 1]);
  });

  test('nothing is made while something is being read', async () => {
    const { read, start, end, now, does } = mounted();
    await read(outline('a.xlsx'));
    await start();
    let given: number | undefined = 7;
    await does(async () => (given = await now().fresh()));
    expect(given).toBeUndefined();
    await end(1, outline('a.xlsx'));
    await does(async () => (given = await now().fresh()));
    expect(given).toBe(2);
  });

  /** Asks whether all is as it was, while `sheet` is another and `then` is read. */
  let mountedLast: ReturnType<typeof mounted> | undefined;
  async function asked(then: Outline | Error, told?: () => Promise<unknown>) {
    const all = mounted();
    mountedLast = all;
    const { read, now, does, slow } = all;
    await read(outline('a.xlsx', 5n));
    slow.other = 'Ledger';
    let given: number | undefined = 7;
    const asking = now()
      .fresh(told)
      .then((number) => (given = number));
    await does(() => undefined);
    await does(() => undefined);
    await does(() => (then instanceof Error ? slow.readings[1]!.reject(then) : slow.readings[1]!.resolve(then)));
    await does(() => asking);
    return { ...all, given };
  }

  test('another sheet, the same figures: it is read again, for ourselves, and may be made', async () => {
    const { given, trouble, shown, begun } = await asked(outline('a.xlsx', 5n));
    expect([given, trouble(), shown(), begun()]).toEqual([2, undefined, ['a.xlsx', 2], 1]);
  });

  test('other figures: they are shown, the sheet is told, and nothing is made', async () => {
    const { given, trouble, shown } = await asked(outline('a.xlsx', 6n));
    expect([given, trouble(), shown()]).toEqual([undefined, { kind: 'read-again', sheet: 'Ledger' }, ['a.xlsx', 2]]);
  });

  test('what cannot be read again: nothing is made, and why is told', async () => {
    const { given, trouble, shown } = await asked(refusal());
    expect([given, trouble()?.kind, shown()]).toEqual([undefined, 'refusal', [undefined, 2]]);
  });

  test('what is to be made differs, though the figures in sight are the same: nothing is made', async () => {
    let isOther = true;
    const all = (): Promise<unknown> =>
      Promise.resolve({ rows: isOther ? mountedLast!.slow.readings.length : 0, sum: 1n });
    const other = await asked(outline('a.xlsx', 5n), all);
    expect([other.given, other.trouble()]).toEqual([undefined, { kind: 'read-again', sheet: 'Ledger' }]);
    isOther = false;
    const same = await asked(outline('a.xlsx', 5n), all);
    expect([same.given, same.trouble()]).toEqual([2, undefined]);
  });

  test('where it cannot be known, nothing is made', async () => {
    const { read, now, does, slow, trouble } = mounted();
    await read(outline('a.xlsx'));
    Object.assign(slow.host, { changed: () => Promise.reject(refusal()) });
    let given: number | undefined = 7;
    await does(async () => (given = await now().fresh()));
    expect([given, trouble()?.kind]).toEqual([undefined, 'refusal']);
  });
});

test('what is to be calculated is calculated and then read; where it is not, nothing is read', async () => {
  const { now, does, slow, end, trouble, begun, shown } = mounted();
  await does(() => void now().calculate());
  expect([slow.calculated, slow.readings.length]).toEqual([1, 1]);
  await end(0, outline('a.xlsx'));
  expect([begun(), shown()]).toEqual([0, ['a.xlsx', 1]]);
  slow.refusesToCalculate = true;
  await does(() => void now().calculate());
  expect([slow.readings.length, trouble()?.kind]).toEqual([1, 'refusal']);
});

test('sheets that changed are told of a workbook that is shown, and of none else', async () => {
  const { read, start, refuse, now, does, slow } = mounted();
  let listener: { onChange(sheet: string): void } | undefined;
  Object.assign(slow.host, { watch: (own: typeof listener) => Promise.resolve(void (listener = own)) });
  await read(outline('a.xlsx'));
  await does(() => listener!.onChange('Ledger'));
  expect(now().changed).toEqual(['Ledger']);
  await start();
  expect(now().changed).toEqual([]);
  await refuse(1, refusal());
  await does(() => listener!.onChange('Ledger'));
  expect(now().changed).toEqual([]);
});

test('what is told while it is read is looked for when it was read, and told no more where nothing is another', async () => {
  const { start, end, now, does, slow } = mounted();
  let listener: { onChange(sheet: string): void } | undefined;
  Object.assign(slow.host, { watch: (own: typeof listener) => Promise.resolve(void (listener = own)) });
  await start();
  await does(() => listener!.onChange('Ledger'));
  await end(0, outline('a.xlsx'));
  expect(now().changed).toEqual([]);
  await start();
  await does(() => listener!.onChange('Ledger'));
  slow.other = 'Ledger';
  await end(1, outline('a.xlsx'));
  expect(now().changed).toEqual(['Ledger']);
});
