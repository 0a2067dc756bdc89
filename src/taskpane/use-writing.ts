/** Changing the workbook from the pane: one choice, one step, and the way back. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SheetEdits } from '../core/plan/sheet-edit';
import type { PlannedWorkbook } from '../core/plan/sheet-plan';
import { Refusal } from '../core/values/diagnostic';
import type { Engine } from './engine/engine';
import type { EngineEdit } from './engine/edit-questions';
import type { Outline } from './engine/engine-messages';
import { keepCorrected } from './corrected-cells';
import type { Memory } from './memory';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import { useAskBeforeLeaving } from './use-ask-before-leaving';
import { useOtherBook } from './use-book';
import type { SheetOutcome, WorkbookEditor, WorkbookWriter } from './workbook-host';

export interface Writing {
  /** `undefined`: there is nothing to write sheets in. */
  readonly writer: WorkbookWriter | undefined;
  /** What can be decided here is kept in the workbook itself, or in one beside it. */
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  /** From 0 to 1 while sheets are being written. */
  readonly progress: number | undefined;
  readonly canRestore: boolean;
  /** What was done and can be taken back, the latest last. */
  readonly done: readonly Done[];
  /** Makes the change that a choice comes to, and reads again; `told` says what it was. False where it could not be made, which is then told. */
  edit(choice: EngineEdit, told?: string): Promise<boolean>;
  /** Has the sheets planned, and writes them. What was done with each sheet; `undefined` where it could not be done. */
  write(planned: () => Promise<PlannedWorkbook>, frozen: boolean): Promise<readonly SheetOutcome[] | undefined>;
  restore(): Promise<void>;
  removeUnfinished(): Promise<void>;
  stop(): void;
}

export type DoneKind = EngineEdit['does'] | 'write';

export interface Done {
  readonly kind: DoneKind;
  /** Which it was, where that was told. */
  readonly told: string | undefined;
}

interface WritingStart {
  readonly engine: Engine;
  readonly writer: WorkbookWriter | undefined;
  readonly editor: WorkbookEditor | undefined;
  readonly memory: Memory;
  readonly outline: Outline | undefined;
  /** Number of the latest reading. */
  readonly reading: number;
  /** Name of the workbook that changes are made in. */
  readonly fileName: () => string;
  readonly read: (isOwn: boolean) => Promise<void>;
  /** Reads again since a sheet was found to be another; whether the same came of it. What did not is told. */
  readonly readOther: (sheet: string) => Promise<boolean>;
  readonly onTrouble: (trouble: Trouble | undefined) => void;
  /** Goes to a sheet that was written; where it cannot be gone to, one stays. */
  readonly standOn: (sheet: string) => Promise<void>;
}

/** What went wrong is told already. */
const TOLD = new Error('told');

/** The sheet that is no longer as it was read, where nothing was written for that. */
const otherSheet = (error: unknown): string | undefined =>
  error instanceof Refusal && error.diagnostic.code === 'workbook-changed'
    ? (error.diagnostic.at[0]?.sheet ?? '')
    : undefined;

export function useWriting(start: WritingStart): Writing {
  const { engine, writer, editor, memory, fileName, read } = start;
  const [done, setDone] = useState<readonly Done[]>([]);
  const { isBusy, progress, setProgress, canRestore, attempt } = useAttempt(start);
  // What was done in one workbook is not to be taken back in another.
  const forget = useCallback(() => setDone([]), []);
  useOtherBook(start.outline, forget);
  const { write, stop } = useSheets({ ...start, attempt, setProgress, setDone });

  const apply = useCallback(
    async (edits: SheetEdits, change: Done): Promise<void> => {
      memory.settle();
      if (edits.sheets.length === 0 && edits.cells.length === 0) return;
      await editor!.edit(edits);
      // A set-up workbook has rows that tell of it.
      if (change.kind === 'fix' && writer) {
        keepCorrected(memory, fileName(), edits.cells);
        memory.settle();
      }
      setDone((known) => [...known, change]);
    },
    [editor, writer, memory, fileName],
  );
  /** Does it, and reads again where it was done. */
  const change = useCallback(
    async (work: () => Promise<void>): Promise<boolean> => {
      const isDone = await attempt(async () => {
        await work();
        return true;
      });
      if (isDone) await read(true);
      return isDone ?? false;
    },
    [attempt, read],
  );
  const edit = useCallback(
    async (choice: EngineEdit, told?: string): Promise<boolean> =>
      change(async () => apply(await engine.ask('edits', choice), { kind: choice.does, told })),
    [engine, apply, change],
  );
  const restore = useCallback(async (): Promise<void> => {
    await change(async () => {
      await editor!.restore();
      setDone((known) => known.slice(0, -1));
    });
  }, [editor, change]);
  const removeUnfinished = useCallback(async (): Promise<void> => {
    await change(async () => {
      await writer!.removeUnfinished();
      setDone([]);
    });
  }, [writer, change]);

  const canEdit = editor !== undefined;
  return useMemo(
    () => ({ writer, canEdit, isBusy, progress, canRestore, done, edit, write, restore, removeUnfinished, stop }),
    [writer, canEdit, isBusy, progress, canRestore, done, edit, write, restore, removeUnfinished, stop],
  );
}

type Attempt = <T>(work: () => Promise<T>) => Promise<T | undefined>;

interface Attempts extends Pick<Writing, 'isBusy' | 'progress' | 'canRestore'> {
  readonly attempt: Attempt;
  readonly setProgress: (part: number) => void;
}

/** One thing at a time; what goes wrong is told, and nothing is changed then. */
function useAttempt({ editor, reading, onTrouble }: WritingStart): Attempts {
  const [isBusy, setIsBusy] = useState(false);
  const [progress, setProgress] = useState<number>();
  const [canRestore, setCanRestore] = useState(false);
  const attempt: Attempt = useCallback(
    async (work) => {
      setIsBusy(true);
      onTrouble(undefined);
      try {
        return await work();
      } catch (error) {
        if (error !== TOLD) onTrouble(troubleOf(error, 'writing-stopped'));
        return undefined;
      } finally {
        setIsBusy(false);
        setProgress(undefined);
        setCanRestore(editor?.canRestore() ?? false);
      }
    },
    [editor, onTrouble],
  );
  // A reading may be of another workbook, or of what was decided before.
  useEffect(() => setCanRestore(editor?.canRestore() ?? false), [editor, reading]);
  useAskBeforeLeaving(isBusy);
  return { isBusy, progress, setProgress, canRestore, attempt };
}

interface SheetsStart extends WritingStart, Pick<Attempts, 'attempt' | 'setProgress'> {
  readonly setDone: (change: (known: readonly Done[]) => readonly Done[]) => void;
}

/** Writing what was planned; where a sheet was found to be another meanwhile, once more if the same comes of it. */
function useSheets(start: SheetsStart): Pick<Writing, 'write' | 'stop'> {
  const { writer, memory, attempt, setProgress, setDone, readOther, standOn } = start;
  const [stopper, setStopper] = useState<AbortController>();
  const write = useCallback(
    async (planned: () => Promise<PlannedWorkbook>, frozen: boolean): Promise<readonly SheetOutcome[] | undefined> => {
      const own = new AbortController();
      setStopper(own);
      setProgress(0);
      return attempt(async () => {
        memory.settle();
        const go = async (): Promise<readonly SheetOutcome[]> => {
          const plan = await planned();
          own.signal.throwIfAborted();
          const written = await writer!.write(plan, { frozen, signal: own.signal, onProgress: setProgress });
          setDone((known) => [...known, { kind: 'write', told: undefined }]);
          const first = written.find(({ does }) => does !== 'refuse');
          if (first) await standOn(first.sheet);
          return written;
        };
        try {
          return await go();
        } catch (error) {
          const sheet = otherSheet(error);
          if (sheet === undefined) throw error;
          if (!(await readOther(sheet))) throw TOLD;
          return go();
        }
      });
    },
    [writer, memory, attempt, setProgress, setDone, readOther, standOn],
  );
  const stop = useCallback(() => stopper?.abort(new DOMException('stopped', 'AbortError')), [stopper]);
  return { write, stop };
}
