/** Reading the workbook, and whether what was read is still what is there. */
import { startTransition, useCallback, useRef, useState } from 'react';
import type { MutableRefObject } from 'react';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import { useChanges } from './use-changes';
import type { OpenState, WorkbookHost } from './workbook-host';

export interface ReadingState {
  readonly outline: Outline | undefined;
  /** How often something was read: what was fetched for an earlier reading no longer counts. */
  readonly reading: number;
  /** From 0 to 1 while a workbook is being read. */
  readonly progress: number | undefined;
  /** Sheets changed since the reading; blank where it is not known which. */
  readonly changed: readonly string[];
  /** The host waits for the officer to leave the cell that is being edited. */
  readonly isWaiting: boolean;
  /** What the reading found out about the workbook as it is open. */
  readonly openState: OpenState | undefined;
  /** Whether the workbook can be read again. */
  readonly canRead: boolean;
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
  stop(): void;
}

/** The latest reading and its number, also before they are drawn. */
export type Latest = MutableRefObject<{ readonly outline: Outline | undefined; readonly reading: number }>;

interface ReadingStart {
  readonly engine: Engine;
  readonly host: WorkbookHost;
  readonly readAtOnce: boolean;
  readonly onTrouble: (trouble: Trouble | undefined) => void;
  /** Called as what was read is drawn, but where the reading was for the pane's own change. */
  readonly begin: () => void;
}

interface Reading extends ReadingState {
  readonly latest: Latest;
  /** Reads again since a sheet was found to be another; whether the same came of it. What did not is told. */
  readOther(sheet: string): Promise<boolean>;
}

export function useReading({ engine, host, readAtOnce, onTrouble, begin }: ReadingStart): Reading {
  const [shown, setShown] = useState(NOTHING_READ);
  const [progress, setProgress] = useState<number>();
  const [isWaiting, setIsWaiting] = useState(false);
  const [canRead, setCanRead] = useState(readAtOnce);
  const { changed, reset, settle, watch } = useChanges(host);
  const stopper = useRef<AbortController>();
  const latest: Latest = useRef({ outline: undefined, reading: 0 });
  const isReading = useRef(false);

  const read = useCallback(
    async (isOwn = false): Promise<void> => {
      stopper.current?.abort();
      const own = new AbortController();
      stopper.current = own;
      isReading.current = true;
      setProgress(0);
      onTrouble(undefined);
      setCanRead(true);
      reset();
      void watch();
      let outline: Outline | undefined;
      try {
        outline = await host.read(engine, { signal: own.signal, onProgress: setProgress, onWaiting: setIsWaiting });
      } catch (error) {
        if (stopper.current === own) onTrouble(troubleOf(error));
        if (host.isStillOpen?.() === true) outline = latest.current.outline;
      }
      if (stopper.current !== own) return;
      isReading.current = false;
      const reading = latest.current.reading + 1;
      latest.current = { outline, reading };
      // What was read is drawn bit by bit: the pane answers meanwhile.
      startTransition(() => {
        setShown({ outline, openState: outline && host.state?.(), reading });
        setProgress(undefined);
        if (!isOwn) begin();
      });
      void settle();
    },
    [engine, host, onTrouble, reset, settle, watch, begin],
  );

  const calculate = useCallback(async (): Promise<void> => {
    try {
      await host.calculate?.();
    } catch (error) {
      onTrouble(troubleOf(error));
      return;
    }
    await read(true);
  }, [host, read, onTrouble]);

  const stop = useCallback(() => {
    stopper.current?.abort(new DOMException('stopped', 'AbortError'));
    engine.stop();
  }, [engine]);

  const checks = useFresh({ host, latest, isReading, read, onTrouble });
  return {
    ...shown,
    progress,
    isWaiting,
    canRead,
    changed: shown.outline ? changed : [],
    read,
    calculate,
    stop,
    latest,
    ...checks,
  };
}

/** What is drawn together: figures, what the workbook is like, and of which reading they are. */
const NOTHING_READ: Pick<ReadingState, 'outline' | 'openState' | 'reading'> = {
  outline: undefined,
  openState: undefined,
  reading: 0,
};

interface FreshStart extends Pick<Reading, 'latest' | 'read'>, Pick<ReadingStart, 'host' | 'onTrouble'> {
  readonly isReading: MutableRefObject<boolean>;
}

/** Whether what is about to be made is of what is there. */
function useFresh({ host, latest, isReading, read, onTrouble }: FreshStart): Pick<Reading, 'fresh' | 'readOther'> {
  const readOther = useCallback(
    async (sheet: string): Promise<boolean> => {
      const before = textOf(latest.current.outline);
      await read(true);
      const { outline: now } = latest.current;
      if (!now) return false;
      if (textOf(now) === before) return true;
      onTrouble({ kind: 'read-again', sheet });
      return false;
    },
    [latest, read, onTrouble],
  );

  const fresh = useCallback(
    async (told?: () => Promise<unknown>): Promise<number | undefined> => {
      // The figures that are being read have not been seen.
      if (isReading.current) return undefined;
      onTrouble(undefined);
      try {
        const sheet = await host.changed?.();
        if (sheet === undefined) return latest.current.reading;
        const before = told && textOf(await told());
        if (!(await readOther(sheet))) return undefined;
        if (told && textOf(await told()) !== before) {
          onTrouble({ kind: 'read-again', sheet });
          return undefined;
        }
      } catch (error) {
        onTrouble(troubleOf(error));
        return undefined;
      }
      return latest.current.reading;
    },
    [host, latest, isReading, readOther, onTrouble],
  );
  return { fresh, readOther };
}

/** Sums of the proof may be larger than plain numbers are exact. */
const textOf = (told: unknown): string =>
  JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ?? '';
