/** What changed in the workbook since it was read: told by its host, looked for where it is in doubt. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookHost } from './workbook-host';

/** Milliseconds after which what was calculated is looked at: much is told at once. */
const CALM = 1200;

/** How often it is compared while more is told. */
const TRIES = 3;

export interface Changes {
  /** Names of sheets; blank where it is not known which. */
  readonly changed: readonly string[];
  /** What was told until now is no longer new: everything is read. */
  reset(): void;
  /** After a reading: what was told meanwhile stays only where something is another indeed. */
  settle(): Promise<void>;
  /** Registers again where it could not be done before. */
  watch(): Promise<void>;
  mark(sheet: string): void;
}

export function useChanges(host: WorkbookHost): Changes {
  const [changed, setChanged] = useState<readonly string[]>([]);
  const marks = useRef<readonly string[]>([]);
  const doubts = useRef(new Set<string>());
  /** How often anything was told. */
  const told = useRef(0);
  const isReading = useRef(false);
  const isWatching = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const put = useCallback((sheets: readonly string[]): void => {
    marks.current = sheets;
    setChanged(sheets);
  }, []);

  const mark = useCallback(
    (sheet: string): void => {
      told.current++;
      if (!marks.current.includes(sheet)) put([...marks.current, sheet]);
    },
    [put],
  );

  const look = useCallback(async (): Promise<void> => {
    if (!host.changed || isReading.current || marks.current.length > 0) return;
    const wanted = [...doubts.current];
    doubts.current.clear();
    for (const only of wanted) {
      const sheet = await host.changed({ only }).catch(() => only);
      if (sheet !== undefined && !isReading.current) mark(sheet);
    }
  }, [host, mark]);

  const doubt = useCallback(
    (sheet: string): void => {
      told.current++;
      doubts.current.add(sheet);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void look(), CALM);
    },
    [look],
  );

  const reset = useCallback((): void => {
    isReading.current = true;
    doubts.current.clear();
    put([]);
  }, [put]);

  const settle = useCallback(async (): Promise<void> => {
    isReading.current = false;
    if (marks.current.length === 0 && doubts.current.size === 0) return;
    for (let tries = 0; tries < TRIES; tries++) {
      const before = told.current;
      doubts.current.clear();
      const sheet = await host.changed?.().catch(() => '');
      if (isReading.current) return;
      // Where somebody went on meanwhile, what was compared says nothing of it.
      if (told.current !== before) continue;
      put(sheet === undefined ? [] : [...new Set([...marks.current, sheet])]);
      return;
    }
  }, [host, put]);

  const watch = useCallback(async (): Promise<void> => {
    if (isWatching.current) return;
    isWatching.current = true;
    try {
      await host.watch({ onChange: mark, onDoubt: doubt });
    } catch {
      // Asked for again at the next reading; what is made is compared all the same.
      isWatching.current = false;
    }
  }, [host, mark, doubt]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => ({ changed, reset, settle, watch, mark }), [changed, reset, settle, watch, mark]);
}
