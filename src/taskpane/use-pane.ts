/** The pane's state: what was read, what became of it since, and where the officer stands. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../core/values/address';
import type { Language } from '../core/language/language';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';
import type { StatusOutline } from './engine/status-questions';
import type { Memory } from './memory';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import { isJob, isStep, jobOf, stepIn } from './steps-of-jobs';
import type { Job, Step } from './steps-of-jobs';
import type { BudgetState } from './use-budget';
import { useBudget } from './use-budget';
import { useStatus } from './use-status';
import type { StatusChoice } from './use-status';
import { useChanges } from './use-changes';
import { useWriting } from './use-writing';
import type { Writing } from './use-writing';
import type { Draft } from './engine/mapping-questions';
import { NO_DRAFT } from './engine/mapping-questions';
import type { AutoOpen } from './auto-open';
import type { FileWays, OpenState, SetUpKeeper, WorkbookHost } from './workbook-host';

export interface Pane extends BudgetState {
  readonly outline: Outline | undefined;
  /** Of the other job, where the workbook has anything of it; told after the reading, and again for another day or year. */
  readonly status: StatusOutline | undefined;
  /** As at which day and for which year the status is asked; the workbook's own where nothing is chosen. */
  readonly statusChoice: StatusChoice;
  /** How often something was read: what was fetched for an earlier reading no longer counts. */
  readonly reading: number;
  /** From 0 to 1 while a workbook is being read. */
  readonly progress: number | undefined;
  readonly trouble: Trouble | undefined;
  /** Sheets changed since the reading; blank where it is not known which. */
  readonly changed: readonly string[];
  /** The host waits for the officer to leave the cell that is being edited. */
  readonly isWaiting: boolean;
  /** What the reading found out about the workbook as it is open. */
  readonly openState: OpenState | undefined;
  /** Given where files cannot be saved by a link. */
  readonly fileWays: FileWays | undefined;
  readonly autoOpen: AutoOpen | undefined;
  /** Whether the workbook can be read again. */
  readonly canRead: boolean;
  readonly job: Job;
  readonly step: Step;
  /** Where the officer was before going to a cell. */
  readonly cameFrom: Place | undefined;
  /** The meeting, and the line of it, that are unfolded. */
  readonly unfolded: { readonly meeting?: number | undefined; readonly line?: number | undefined };
  /** At which reading the outputs of a step were made last. */
  readonly made: Readonly<Partial<Record<Step, number>>>;
  readonly writing: Writing;
  /** Given where files are only read. */
  readonly setUp: SetUpKeeper | undefined;
  /** Given there too. */
  readonly correctCell: WorkbookHost['correctCell'];
  /** What was said of foreign tables and is not kept yet. */
  readonly draft: Draft;
  readonly memory: Memory;
  changeDraft(change: (known: Draft) => Draft): void;
  goTo(step: Step): void;
  chooseJob(job: Job): void;
  unfold(meeting: number | undefined, line?: number): void;
  markMade(step: Step): void;
  chooseStatus(choice: StatusChoice): void;
  /** `isOwn`: what changed in the workbook since was the pane's own doing, and nothing is folded up for it. */
  read(isOwn?: boolean): Promise<void>;
  /** Has everything calculated, and reads again. */
  calculate(): Promise<void>;
  /**
   * Before anything is made: whether what was read is what is there, as the number of the reading. Where it is another, it is read again; `undefined`
   * where other figures come of that, which the officer has not seen, or where it cannot be known. `told`: asks the engine for what is to be made, where
   * the reading's own figures do not show all of it.
   */
  fresh(told?: () => Promise<unknown>): Promise<number | undefined>;
  /** How often what could not be answered is asked again. */
  readonly tries: number;
  failPart(error: unknown): void;
  tryAgain(): void;
  stop(): void;
  show(place: Place): Promise<void>;
  back(): Promise<void>;
}

export interface PaneStart {
  readonly engine: Engine;
  readonly host: WorkbookHost;
  readonly memory: Memory;
  readonly language: Language;
  /** Asked for by the ribbon. */
  readonly first: Step | undefined;
  readonly readAtOnce: boolean;
}

const STEP_KEY = 'step';
const JOB_KEY = 'job';

export function usePane({ engine, host, memory, language, first, readAtOnce }: PaneStart): Pane {
  const [outline, setOutline] = useState<Outline>();
  const [reading, setReading] = useState(0);
  const [progress, setProgress] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isWaiting, setIsWaiting] = useState(false);
  const [openState, setOpenState] = useState<OpenState>();
  const [isReadOnce, setIsReadOnce] = useState(readAtOnce);
  const fileWays = useMemo(() => host.fileWays?.(), [host]);
  const { changed, reset, settle, watch } = useChanges(host);
  const [step, setStep] = useState<Step>(() => {
    const kept = memory.get(STEP_KEY);
    return first ?? (isStep(kept) ? kept : 'data');
  });
  const [job, setJob] = useState<Job>(() => {
    const kept = memory.get(JOB_KEY);
    return jobOf(step, isJob(kept) ? kept : 'report');
  });
  const [cameFrom, setCameFrom] = useState<Place>();
  const [unfolded, setUnfolded] = useState<Pane['unfolded']>({});
  const [draft, setDraft] = useState(NO_DRAFT);
  const [made, setMade] = useState<Pane['made']>({});
  const stopper = useRef<AbortController>();
  /** The latest reading and its number, also before they are drawn. */
  const latest = useRef<{ readonly outline: Outline | undefined; readonly reading: number }>({
    outline: undefined,
    reading: 0,
  });
  const isReading = useRef(false);

  const goTo = useCallback(
    (next: Step): void => {
      setStep(next);
      memory.set(STEP_KEY, next);
      setJob((known) => jobOf(next, known));
    },
    [memory],
  );

  const chooseJob = useCallback(
    (next: Job): void => {
      setJob(next);
      memory.set(JOB_KEY, next);
      goTo(stepIn(next, step));
    },
    [memory, goTo, step],
  );

  const read = useCallback(
    async (isOwn = false): Promise<void> => {
      stopper.current?.abort();
      const own = new AbortController();
      stopper.current = own;
      isReading.current = true;
      setProgress(0);
      setTrouble(undefined);
      setIsReadOnce(true);
      reset();
      void watch();
      let found: Outline | undefined;
      try {
        found = await host.read(engine, { signal: own.signal, onProgress: setProgress, onWaiting: setIsWaiting });
      } catch (error) {
        if (stopper.current === own) setTrouble(troubleOf(error));
        if (host.isStillOpen?.() === true) found = latest.current.outline;
      }
      if (stopper.current !== own) return;
      isReading.current = false;
      latest.current = { outline: found, reading: latest.current.reading + 1 };
      const { reading: number } = latest.current;
      // What was read is drawn bit by bit: the pane answers meanwhile.
      startTransition(() => {
        setOutline(found);
        setOpenState(found && host.state?.());
        setReading(number);
        setProgress(undefined);
        if (isOwn) return;
        setDraft(NO_DRAFT);
        if (host.setUp?.isOffered()) goTo('data');
        setCameFrom(undefined);
        setUnfolded({});
      });
      void settle();
    },
    [engine, host, reset, settle, watch, goTo],
  );

  /** Reads again since a sheet was found to be another; whether the same came of it. */
  const readOther = useCallback(
    async (sheet: string): Promise<boolean> => {
      const before = textOf(latest.current.outline);
      await read(true);
      const { outline: now } = latest.current;
      if (!now) return false;
      if (textOf(now) === before) return true;
      setTrouble({ kind: 'read-again', sheet });
      return false;
    },
    [read],
  );

  const fresh = useCallback(
    async (told?: () => Promise<unknown>): Promise<number | undefined> => {
      // The figures that are being read have not been seen.
      if (isReading.current) return undefined;
      setTrouble(undefined);
      try {
        const sheet = await host.changed?.();
        if (sheet === undefined) return latest.current.reading;
        const before = told && textOf(await told());
        if (!(await readOther(sheet))) return undefined;
        if (told && textOf(await told()) !== before) {
          setTrouble({ kind: 'read-again', sheet });
          return undefined;
        }
      } catch (error) {
        setTrouble(troubleOf(error));
        return undefined;
      }
      return latest.current.reading;
    },
    [host, readOther],
  );

  const [tries, setTries] = useState(0);
  const failPart = useCallback((error: unknown): void => {
    const known = troubleOf(error);
    setTrouble(known.kind === 'failed' ? { ...known, kind: 'part' } : known);
  }, []);
  const tryAgain = useCallback((): void => {
    setTrouble(undefined);
    setTries((n) => n + 1);
  }, []);

  const calculate = useCallback(async (): Promise<void> => {
    try {
      await host.calculate?.();
    } catch (error) {
      setTrouble(troubleOf(error));
      return;
    }
    await read(true);
  }, [host, read]);

  const stop = useCallback(() => {
    stopper.current?.abort(new DOMException('stopped', 'AbortError'));
    engine.stop();
  }, [engine]);

  const show = useCallback(
    async (place: Place): Promise<void> => {
      try {
        const before = await host.show(place);
        setCameFrom((known) => known ?? before);
        setTrouble(undefined);
      } catch (error) {
        setTrouble(troubleOf(error));
      }
    },
    [host],
  );

  const unfold = useCallback((meeting: number | undefined, line?: number) => setUnfolded({ meeting, line }), []);

  const markMade = useCallback((of: Step) => setMade((known) => ({ ...known, [of]: latest.current.reading })), []);

  const back = useCallback(async (): Promise<void> => {
    if (!cameFrom) return;
    setCameFrom(undefined);
    try {
      await host.show(cameFrom);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }, [cameFrom, host]);

  const { status, statusChoice, chooseStatus } = useStatus(engine, outline, language);
  const budget = useBudget({ engine, outline, language, isAtHand: job === 'budget', onTrouble: failPart });
  const fileName = useCallback(() => latest.current.outline?.files[0] ?? '', []);
  const standOn = useCallback(
    async (sheet: string): Promise<void> => {
      try {
        const before = await host.show({ file: fileName(), sheet, cell: '' });
        setCameFrom((known) => known ?? before);
      } catch {
        // It is written, and the list of what was written leads there.
      }
    },
    [host, fileName],
  );
  const writing = useWriting({
    engine,
    writer: host.writer,
    editor: host.writer ?? host.setUp,
    memory,
    fileName,
    read,
    readOther,
    onTrouble: setTrouble,
    standOn,
  });

  useEffect(() => {
    if (readAtOnce) void read();
  }, [read, readAtOnce]);

  return {
    outline,
    status,
    statusChoice,
    ...budget,
    reading,
    progress,
    trouble,
    changed: outline ? changed : [],
    isWaiting,
    openState,
    fileWays,
    autoOpen: host.autoOpen,
    canRead: isReadOnce,
    job,
    step,
    cameFrom,
    unfolded,
    made,
    writing,
    setUp: host.setUp,
    correctCell: host.correctCell,
    draft,
    changeDraft: setDraft,
    memory,
    goTo,
    chooseJob,
    unfold,
    markMade,
    chooseStatus,
    read,
    calculate,
    fresh,
    tries,
    failPart,
    tryAgain,
    stop,
    show,
    back,
  };
}

/** Sums of the proof may be larger than plain numbers are exact. */
const textOf = (told: unknown): string =>
  JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ?? '';
