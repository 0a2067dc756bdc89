/** Files of earlier years beside the workbook: read by the engine once, and again where it was stopped. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Engine } from './engine/engine';
import type { GivenFile, Outline } from './engine/engine-messages';

export interface EarlierYears {
  readonly files: readonly GivenFile[];
  /** Under which the engine knows them; blank where there are none, or while they are being read. */
  readonly key: string;
  /** In place of those before. */
  readonly choose: (files: readonly GivenFile[]) => void;
}

interface Chosen {
  readonly key: string;
  readonly files: readonly GivenFile[];
}

const NONE: Chosen = { key: '', files: [] };

/** Files of which one cannot be read are given up as a whole, with what stood in the way. */
export function useEarlierYears(
  engine: Engine,
  outline: Outline | undefined,
  onTrouble: (error: unknown) => void,
): EarlierYears {
  const [chosen, setChosen] = useState(NONE);
  const [known, setKnown] = useState<{ readonly of: Outline; readonly key: string }>();
  const count = useRef(0);
  const choose = useCallback((files: readonly GivenFile[]): void => {
    count.current++;
    setChosen(files.length === 0 ? NONE : { key: String(count.current), files });
  }, []);
  useEffect(() => {
    const { key, files } = chosen;
    if (!outline || key === '') return undefined;
    let isCurrent = true;
    const tell = async (): Promise<void> => {
      try {
        if (!(await engine.ask('pastYears', { key }))) await engine.ask('pastYears', { key, files });
        if (isCurrent) setKnown({ of: outline, key });
      } catch (error) {
        if (!isCurrent || (error instanceof Error && error.name === 'AbortError')) return;
        setChosen(NONE);
        onTrouble(error);
      }
    };
    void tell();
    return () => {
      isCurrent = false;
    };
  }, [engine, outline, chosen, onTrouble]);
  const isKnown = known !== undefined && known.of === outline && known.key === chosen.key;
  return { files: chosen.files, key: isKnown ? chosen.key : '', choose };
}
