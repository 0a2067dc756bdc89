/** @jest-environment jsdom */
/** Changing the workbook from the pane: what was done, what of it can be taken back, and what is left alone where something stood in the way. */
import { diagnostic, Refusal } from '../../src/core/values/diagnostic';
import type { SheetEdits } from '../../src/core/plan/sheet-edit';
import type { PlannedWorkbook } from '../../src/core/plan/sheet-plan';
import { correctedCells } from '../../src/taskpane/corrected-cells';
import type { Engine } from '../../src/taskpane/engine/engine';
import type { EngineEdit } from '../../src/taskpane/engine/edit-questions';
import type { Outline } from '../../src/taskpane/engine/engine-messages';
import type { Memory } from '../../src/taskpane/memory';
import type { Trouble } from '../../src/taskpane/trouble';
import { useWriting } from '../../src/taskpane/use-writing';
import type { ReadOptions, SheetOutcome, WorkbookEditor, WorkbookWriter } from '../../src/taskpane/workbook-host';
import { Awaited, mountHook } from './mount-hook';

const PLAN = { title: 'Annex', sheets: [] } as unknown as PlannedWorkbook;
const CELLS: SheetEdits = { sheets: [], cells: [{ sheet: 'Ledger', row: 2, column: 3, before: 'x', value: 7 }] };
const NOTHING: SheetEdits = { sheets: [], cells: [] };
const refusal = (code: 'excel-editing' | 'workbook-changed' = 'excel-editing', sheet = ''): Refusal =>
  new Refusal(diagnostic(code, { file: 'a.xlsx', sheet, cell: '' }, {} as never));
const edit = (does: string): EngineEdit => ({ does, language: 'en' }) as unknown as EngineEdit;

/** A workbook that notes what is done to it, in the order in which it is done. */
class Noted {
  readonly log: string[] = [];
  /** What the engine makes of a choice. */
  edits = CELLS;
  /** What stands in the way of the next thing that is done. */
  refuses: Error | undefined;
  outcomes: readonly SheetOutcome[] = [{ sheet: 'Annex', does: 'make' } as unknown as SheetOutcome];
  /** Kept open until the test lets it go. */
  gate: Awaited<void> | undefined;
  restorable = 0;
  isSameAgain = true;
  readonly troubles: (Trouble | undefined)[] = [];
  readonly kept = new Map<string, string>();
  readonly memory: Memory = {
    get: (name) => this.kept.get(name),
    set: (name, value) => void this.kept.set(name, value),
    settle: () => void this.log.push('settle'),
  };
  readonly engine = {
    ask: (question: string, choice: EngineEdit) => {
      this.log.push(`${question} ${choice.does}`);
      return Promise.resolve(this.edits);
    },
  } as unknown as Engine;
  readonly editor: WorkbookEditor = {
    edit: () => this.done('edit', 1),
    canRestore: () => this.restorable > 0,
    restore: () => this.done('restore', -1),
  };
  readonly options: (ReadOptions & { readonly frozen: boolean })[] = [];
  readonly writer = {
    ...this.editor,
    write: async (_: PlannedWorkbook, options: ReadOptions & { readonly frozen: boolean }) => {
      this.options.push(options);
      await this.done('write', 1);
      return this.outcomes;
    },
    removeUnfinished: () => this.done('remove', 0),
  } as unknown as WorkbookWriter;

  private async done(what: string, changes: number): Promise<void> {
    this.log.push(what);
    await this.gate?.promise;
    const { refuses } = this;
    this.refuses = undefined;
    if (refuses) throw refuses;
    this.restorable += changes;
  }
}

function mounted(isPage = false) {
  const noted = new Noted();
  const { writer, editor, memory, engine, log } = noted;
  const start = {
    ...{ engine, memory, writer: isPage ? undefined : writer, editor: isPage ? editor : writer },
    outline: { files: ['a.xlsx'] } as unknown as Outline,
    reading: 1,
    fileName: () => 'a.xlsx',
    read: (isOwn: boolean) => Promise.resolve(void log.push(`read ${isOwn}`)),
    readOther: (sheet: string) => {
      log.push(`read other ${sheet}`);
      return Promise.resolve(noted.isSameAgain);
    },
    onTrouble: (trouble: Trouble | undefined) => void noted.troubles.push(trouble),
    standOn: (sheet: string) => Promise.resolve(void log.push(`stand on ${sheet}`)),
  };
  const { now, does, render } = mountHook(useWriting, start);
  return {
    noted,
    now,
    does,
    log: () => log.splice(0),
    /** Another reading. */
    read: (file: string, reading: number) =>
      render({ ...start, outline: { files: [file] } as unknown as Outline, reading }),
    done: () => now().done.map(({ kind, told }) => (told === undefined ? kind : `${kind}: ${told}`)),
    trouble: () => noted.troubles.at(-1),
    edit: async (kind: string, told?: string) => {
      let isDone: boolean | undefined;
      await does(async () => (isDone = await now().edit(edit(kind), told)));
      return isDone;
    },
    write: async (planned = () => Promise.resolve(PLAN), frozen = false) => {
      let written: readonly SheetOutcome[] | undefined;
      await does(async () => (written = await now().write(planned, frozen)));
      return written;
    },
  };
}

test('a choice is made, told, read again as our own, and can be taken back', async () => {
  const { edit: make, log, done, now, does } = mounted();
  expect([now().canRestore, now().canEdit]).toEqual([false, true]);
  expect(await make('waive', 'waived: A1')).toBe(true);
  expect(log()).toEqual(['edits waive', 'settle', 'edit', 'read true']);
  expect([done(), now().canRestore, now().isBusy]).toEqual([['waive: waived: A1'], true, false]);
  expect(await make('explain')).toBe(true);
  expect(done()).toEqual(['waive: waived: A1', 'explain']);
  log();
  await does(() => now().restore());
  expect([log(), done(), now().canRestore]).toEqual([['restore', 'read true'], ['waive: waived: A1'], true]);
  await does(() => now().restore());
  expect([done(), now().canRestore]).toEqual([[], false]);
});

test('where it is refused, that is told, nothing is read, and nothing is told as done', async () => {
  const { edit: make, log, done, noted, trouble, now } = mounted();
  noted.refuses = refusal();
  expect(await make('waive')).toBe(false);
  expect([log(), done(), trouble()?.kind]).toEqual([['edits waive', 'settle', 'edit'], [], 'refusal']);
  expect([now().isBusy, now().canRestore]).toEqual([false, false]);
  // What went wrong is forgotten with the next that is done.
  expect(await make('waive')).toBe(true);
  expect([trouble(), done()]).toEqual([undefined, ['waive']]);
});

test('where the way back is refused, what was done stays told', async () => {
  const { edit: make, done, noted, now, does, trouble, log } = mounted();
  await make('waive');
  log();
  noted.refuses = refusal();
  await does(() => now().restore());
  expect([done(), trouble()?.kind, now().canRestore, log()]).toEqual([['waive'], 'refusal', true, ['restore']]);
});

test('a choice that comes to nothing changes nothing, and is not told as done', async () => {
  const { edit: make, noted, log, done } = mounted();
  noted.edits = NOTHING;
  expect(await make('fill in')).toBe(true);
  expect([log(), done()]).toEqual([['edits fill in', 'settle', 'read true'], []]);
});

test('what was done in one workbook is told and taken back in no other, and stays when the same is read anew', async () => {
  const { edit: make, noted, done, now, read } = mounted();
  await make('waive', 'waived: A1');
  read('a.xlsx', 2);
  expect([done(), now().canRestore]).toEqual([['waive: waived: A1'], true]);
  noted.restorable = 0;
  read('b.xlsx', 3);
  expect([done(), now().canRestore]).toEqual([[], false]);
  // What was decided before and is used now can be taken back at once.
  noted.restorable = 1;
  read('b.xlsx', 4);
  expect([done(), now().canRestore]).toEqual([[], true]);
});

test('while something is done it is said so', async () => {
  const { noted, now, does } = mounted();
  noted.gate = new Awaited();
  await does(() => void now().edit(edit('waive')));
  expect(now().isBusy).toBe(true);
  await does(() => noted.gate!.resolve());
  expect(now().isBusy).toBe(false);
});

describe('what stood in a corrected cell', () => {
  test.each([
    ['fix', 1],
    ['waive', 0],
  ])('after %s in the workbook itself: %i kept', async (kind, count) => {
    const { edit: make, noted, log } = mounted();
    await make(kind);
    expect(correctedCells(noted.memory, 'a.xlsx')).toEqual(CELLS.cells.slice(0, count));
    expect(log().filter((each) => each === 'settle')).toHaveLength(1 + count);
  });

  test('is kept by the rows of the set-up workbook where files are only read', async () => {
    const { edit: make, noted, now } = mounted(true);
    await make('fix');
    expect(correctedCells(noted.memory, 'a.xlsx')).toEqual([]);
    expect([now().writer, now().canEdit, now().canRestore]).toEqual([undefined, true, true]);
  });

  test('is not kept where the correction was refused', async () => {
    const { edit: make, noted } = mounted();
    noted.refuses = refusal();
    await make('fix');
    expect(correctedCells(noted.memory, 'a.xlsx')).toEqual([]);
  });
});

describe('sheets', () => {
  test('are planned, written, told as one step, and the first that was written is gone to; nothing is read for it', async () => {
    const { write, log, done, noted, now } = mounted();
    noted.outcomes = ['refuse', 'refresh', 'make'].map(
      (does, n) => ({ sheet: `S${n}`, does }) as unknown as SheetOutcome,
    );
    expect(await write(undefined, true)).toBe(noted.outcomes);
    expect(log()).toEqual(['settle', 'write', 'stand on S1']);
    expect([done(), now().canRestore, now().progress, noted.options[0]!.frozen]).toEqual([
      ['write'],
      true,
      undefined,
      true,
    ]);
  });

  test('show how far they are while they are written', async () => {
    const { noted, now, does } = mounted();
    noted.gate = new Awaited();
    await does(() => void now().write(() => Promise.resolve(PLAN), false));
    expect([now().progress, now().isBusy, noted.options[0]!.frozen]).toEqual([0, true, false]);
    await does(() => noted.options[0]!.onProgress(0.25));
    expect(now().progress).toBe(0.25);
    await does(() => now().stop());
    expect(noted.options[0]!.signal.aborted).toBe(true);
    await does(() => noted.gate!.reject(noted.options[0]!.signal.reason));
    expect([now().progress, now().isBusy, noted.troubles.at(-1), now().done]).toEqual([
      undefined,
      false,
      { kind: 'writing-stopped' },
      [],
    ]);
  });

  test('that are stopped while they are planned are not written', async () => {
    const { write, now, does, log } = mounted();
    const planning = new Awaited<PlannedWorkbook>();
    await does(() => void now().write(() => planning.promise, false));
    await does(() => now().stop());
    await does(() => planning.resolve(PLAN));
    expect(log()).toEqual(['settle']);
    expect(await write()).toBeDefined();
  });

  test('of a workbook that changed meanwhile are planned and written once more, where the same comes of it', async () => {
    const { write, log, done, noted, trouble } = mounted();
    noted.refuses = refusal('workbook-changed', 'Ledger');
    let planned = 0;
    expect(await write(() => Promise.resolve({ ...PLAN, title: String(++planned) }))).toBe(noted.outcomes);
    expect([planned, log(), done(), trouble()]).toEqual([
      2,
      ['settle', 'write', 'read other Ledger', 'write', 'stand on Annex'],
      ['write'],
      undefined,
    ]);
  });

  test('are not written where something else comes of it; what that is was told already', async () => {
    const { write, log, done, noted, trouble } = mounted();
    noted.refuses = refusal('workbook-changed', 'Ledger');
    noted.isSameAgain = false;
    expect(await write()).toBeUndefined();
    expect([log(), done(), trouble()]).toEqual([['settle', 'write', 'read other Ledger'], [], undefined]);
  });

  test('that are refused for another reason are not tried again', async () => {
    const { write, log, done, noted, trouble } = mounted();
    noted.refuses = refusal();
    expect(await write()).toBeUndefined();
    expect([log(), done(), trouble()?.kind]).toEqual([['settle', 'write'], [], 'refusal']);
  });

  test('that were not finished are removed, and nothing that was done can be told any more', async () => {
    const { write, edit: make, now, does, done, log } = mounted();
    await make('waive');
    await write();
    expect(done()).toEqual(['waive', 'write']);
    log();
    await does(() => now().removeUnfinished());
    expect([done(), log()]).toEqual([[], ['remove', 'read true']]);
  });
});
