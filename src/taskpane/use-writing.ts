/** Changing the workbook from the pane: one choice, one step, and the way back. */
import { useCallback, useMemo, useState } from 'react';
import type { SheetEdits } from '../core/plan/sheet-edit';
import type { PlannedWorkbook } from '../core/plan/sheet-plan';
import type { Engine } from './engine/engine';
import type { EngineEdit } from './engine/edit-questions';
import type { Memory } from './memory';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import type { SheetOutcome, WorkbookWriter } from './workbook-host';

export interface Writing {
  /** `undefined`: there is nothing to write in. */
  readonly writer: WorkbookWriter | undefined;
  readonly isBusy: boolean;
  /** From 0 to 1 while sheets are being written. */
  readonly progress: number | undefined;
  readonly canRestore: boolean;
  /** What the last change was, where it was told. */
  readonly done: string | undefined;
  /** Makes the change that a choice comes to, and reads again; `told` says what it was. False where it could not be made, which is then told. */
  edit(choice: EngineEdit, told?: string): Promise<boolean>;
  /** Has the sheets planned, and writes them. What was done with each sheet; `undefined` where it could not be done. */
  write(planned: () => Promise<PlannedWorkbook>, frozen: boolean): Promise<readonly SheetOutcome[] | undefined>;
  restore(): Promise<void>;
  stop(): void;
}

interface WritingStart {
  readonly engine: Engine;
  readonly writer: WorkbookWriter | undefined;
  readonly memory: Memory;
  readonly read: (isOwn: boolean) => Promise<void>;
  readonly onTrouble: (trouble: Trouble | undefined) => void;
}

export function useWriting({ engine, writer, memory, read, onTrouble }: WritingStart): Writing {
  const [isBusy, setIsBusy] = useState(false);
  const [done, setDone] = useState<string>();
  const [progress, setProgress] = useState<number>();
  const [canRestore, setCanRestore] = useState(false);
  const [stopper, setStopper] = useState<AbortController>();

  /** One thing at a time; what goes wrong is told, and nothing is changed then. */
  const attempt = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      setIsBusy(true);
      onTrouble(undefined);
      try {
        return await work();
      } catch (error) {
        onTrouble(troubleOf(error, 'writing-stopped'));
        return undefined;
      } finally {
        setIsBusy(false);
        setProgress(undefined);
        setCanRestore(writer?.canRestore() ?? false);
      }
    },
    [writer, onTrouble],
  );

  const apply = useCallback(
    async (edits: SheetEdits): Promise<void> => {
      memory.settle();
      if (edits.sheets.length > 0 || edits.cells.length > 0) await writer!.edit(edits);
    },
    [writer, memory],
  );

  const edit = useCallback(
    async (choice: EngineEdit, told?: string): Promise<boolean> => {
      const done = await attempt(async () => {
        await apply(await engine.ask('edits', choice));
        setDone(told);
        return true;
      });
      if (done) await read(true);
      return done ?? false;
    },
    [engine, apply, attempt, read],
  );

  const write = useCallback(
    async (planned: () => Promise<PlannedWorkbook>, frozen: boolean): Promise<readonly SheetOutcome[] | undefined> => {
      const own = new AbortController();
      setStopper(own);
      setProgress(0);
      return attempt(async () => {
        memory.settle();
        const plan = await planned();
        own.signal.throwIfAborted();
        setDone(undefined);
        return writer!.write(plan, { frozen, signal: own.signal, onProgress: setProgress });
      });
    },
    [writer, memory, attempt],
  );

  const restore = useCallback(async (): Promise<void> => {
    const done = await attempt(async () => {
      await writer!.restore();
      setDone(undefined);
      return true;
    });
    if (done) await read(true);
  }, [writer, attempt, read]);

  const stop = useCallback(() => stopper?.abort(new DOMException('stopped', 'AbortError')), [stopper]);

  return useMemo(
    () => ({ writer, isBusy, progress, canRestore, done, edit, write, restore, stop }),
    [writer, isBusy, progress, canRestore, done, edit, write, restore, stop],
  );
}
