/** The pane's state: what was read, what became of it since, and where the officer stands. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '../core/values/diagnostic';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Place } from '../core/values/address';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';
import type { WorkbookHost } from './workbook-host';

export const STEPS = ['data', 'check', 'reconcile'] as const;
export type Step = (typeof STEPS)[number];

/** Why there is nothing, or nothing new, to show. */
export type Trouble =
  | { readonly kind: 'refusal'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly text: string };

export interface Pane {
  readonly outline: Outline | undefined;
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
  goTo(step: Step): void;
  unfold(meeting: number | undefined, line?: number): void;
  read(): Promise<void>;
  stop(): void;
  show(place: Place): Promise<void>;
  back(): Promise<void>;
}

export function usePane(engine: Engine, host: WorkbookHost, first: Step, readAtOnce: boolean): Pane {
  const [outline, setOutline] = useState<Outline>();
  const [reading, setReading] = useState(0);
  const [progress, setProgress] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const [step, goTo] = useState<Step>(first);
  const [cameFrom, setCameFrom] = useState<Place>();
  const [unfolded, setUnfolded] = useState<Pane['unfolded']>({});
  const stopper = useRef<AbortController>();

  const read = useCallback(async (): Promise<void> => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    setProgress(0);
    setTrouble(undefined);
    setChanged([]);
    try {
      const found = await host.read(engine, { signal: own.signal, onProgress: setProgress });
      setOutline(found);
    } catch (error) {
      if (stopper.current !== own) return;
      setOutline(undefined);
      setTrouble(troubleOf(error));
    }
    if (stopper.current !== own) return;
    setReading((n) => n + 1);
    setProgress(undefined);
    setCameFrom(undefined);
    setUnfolded({});
  }, [engine, host]);

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

  const back = useCallback(async (): Promise<void> => {
    if (!cameFrom) return;
    setCameFrom(undefined);
    try {
      await host.show(cameFrom);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }, [cameFrom, host]);

  useEffect(() => {
    const mark = (sheet: string): void => setChanged((known) => (known.includes(sheet) ? known : [...known, sheet]));
    host.watch(mark).catch((error: unknown) => setTrouble(troubleOf(error)));
  }, [host]);
  useEffect(() => {
    if (readAtOnce) void read();
  }, [read, readAtOnce]);

  return {
    outline,
    reading,
    progress,
    trouble,
    changed,
    step,
    cameFrom,
    unfolded,
    goTo,
    unfold,
    read,
    stop,
    show,
    back,
  };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return { kind: 'refusal', diagnostic: error.diagnostic };
  if (error instanceof Error && error.name === 'AbortError') return { kind: 'stopped' };
  return { kind: 'failed', text: error instanceof Error ? error.message : String(error) };
}
