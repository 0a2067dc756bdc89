/** The pane's state: what was read, what became of it since, and where the officer stands. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from '../core/values/address';
import type { Language } from '../core/language/language';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';
import type { StatusOutline } from './engine/status-questions';
import type { Memory } from './memory';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import { useStatus } from './use-status';
import type { StatusChoice } from './use-status';
import { useWriting } from './use-writing';
import type { Writing } from './use-writing';
import type { WorkbookHost } from './workbook-host';

export const STEPS = ['data', 'check', 'reconcile', 'annex', 'status'] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (text: string | null | undefined): text is Step => STEPS.some((step) => step === text);

export interface Pane {
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
  /** Sheets changed since the reading. */
  readonly changed: readonly string[];
  readonly step: Step;
  /** Where the officer was before going to a cell. */
  readonly cameFrom: Place | undefined;
  /** The meeting, and the line of it, that are unfolded. */
  readonly unfolded: { readonly meeting?: number | undefined; readonly line?: number | undefined };
  /** At which reading the outputs of a step were made last. */
  readonly made: Readonly<Partial<Record<Step, number>>>;
  readonly writing: Writing;
  readonly memory: Memory;
  goTo(step: Step): void;
  unfold(meeting: number | undefined, line?: number): void;
  markMade(step: Step): void;
  chooseStatus(choice: StatusChoice): void;
  /** `isOwn`: what changed in the workbook since was the pane's own doing, and nothing is folded up for it. */
  read(isOwn?: boolean): Promise<void>;
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

export function usePane({ engine, host, memory, language, first, readAtOnce }: PaneStart): Pane {
  const [outline, setOutline] = useState<Outline>();
  const [reading, setReading] = useState(0);
  const [progress, setProgress] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const [step, setStep] = useState<Step>(() => {
    const kept = memory.get(STEP_KEY);
    return first ?? (isStep(kept) ? kept : 'data');
  });
  const [cameFrom, setCameFrom] = useState<Place>();
  const [unfolded, setUnfolded] = useState<Pane['unfolded']>({});
  const [made, setMade] = useState<Pane['made']>({});
  const stopper = useRef<AbortController>();

  const goTo = useCallback(
    (next: Step): void => {
      setStep(next);
      memory.set(STEP_KEY, next);
    },
    [memory],
  );

  const read = useCallback(
    async (isOwn = false): Promise<void> => {
      stopper.current?.abort();
      const own = new AbortController();
      stopper.current = own;
      setProgress(0);
      setTrouble(undefined);
      setChanged([]);
      let found: Outline | undefined;
      try {
        found = await host.read(engine, { signal: own.signal, onProgress: setProgress });
      } catch (error) {
        if (stopper.current === own) setTrouble(troubleOf(error));
      }
      if (stopper.current !== own) return;
      // What was read is drawn bit by bit: the pane answers meanwhile.
      startTransition(() => {
        setOutline(found);
        setReading((n) => n + 1);
        setProgress(undefined);
        if (isOwn) {
          setChanged([]);
          return;
        }
        setCameFrom(undefined);
        setUnfolded({});
      });
    },
    [engine, host],
  );

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

  const markMade = useCallback((of: Step) => setMade((known) => ({ ...known, [of]: reading })), [reading]);

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
  const writing = useWriting({ engine, writer: host.writer, memory, read, onTrouble: setTrouble });

  useEffect(() => {
    const mark = (sheet: string): void => setChanged((known) => (known.includes(sheet) ? known : [...known, sheet]));
    host.watch(mark).catch((error: unknown) => setTrouble(troubleOf(error)));
  }, [host]);
  useEffect(() => {
    if (readAtOnce) void read();
  }, [read, readAtOnce]);

  return {
    outline,
    status,
    statusChoice,
    reading,
    progress,
    trouble,
    changed: outline ? changed.filter((sheet) => isRead(outline, sheet)) : [],
    step,
    cameFrom,
    unfolded,
    made,
    writing,
    memory,
    goTo,
    unfold,
    markMade,
    chooseStatus,
    read,
    stop,
    show,
    back,
  };
}

/** What stands in other sheets has no part in any figure. */
const isRead = ({ found }: Outline, name: string): boolean =>
  found.some(({ sheets }) => sheets.some(({ sheet }) => sheet === name));
