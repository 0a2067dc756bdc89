/** The other job's state: asked for after each reading, and again for another day or year. */
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../core/language/language';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';
import type { StatusOutline } from './engine/status-questions';
import { useOtherBook } from './use-book';

/** Day as ISO; the workbook's own where nothing is chosen. */
export interface StatusChoice {
  readonly asAt?: string | undefined;
  readonly year?: number | undefined;
}

const NOTHING_CHOSEN: StatusChoice = {};

export interface StatusState {
  readonly status: StatusOutline | undefined;
  readonly statusChoice: StatusChoice;
  readonly chooseStatus: (choice: StatusChoice) => void;
}

export function useStatus(engine: Engine, outline: Outline | undefined, language: Language): StatusState {
  const [told, setTold] = useState<{ readonly of: Outline; readonly status: StatusOutline }>();
  const [statusChoice, chooseStatus] = useState(NOTHING_CHOSEN);
  const forget = useCallback(() => chooseStatus(NOTHING_CHOSEN), []);
  useOtherBook(outline, forget);
  useEffect(() => {
    if (!outline) return undefined;
    let isCurrent = true;
    engine.ask('status', { ...statusChoice, language }).then(
      (status) => isCurrent && setTold({ of: outline, status }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [engine, outline, statusChoice, language]);
  // What was told of another file's sheets is not shown of this one's; of the same, until it is told anew.
  const isOfThese = outline !== undefined && told?.of.files.join('\n') === outline.files.join('\n');
  return { status: isOfThese ? told?.status : undefined, statusChoice, chooseStatus };
}
