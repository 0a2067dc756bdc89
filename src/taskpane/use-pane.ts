/** The pane's state: what was read, what became of it since, and where the officer stands. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../core/language/language';
import type { Engine } from './engine/engine';
import type { StatusOutline } from './engine/status-questions';
import type { Memory } from './memory';
import { troubleOf } from './trouble';
import type { Trouble } from './trouble';
import type { Step } from './steps-of-jobs';
import type { BudgetState } from './use-budget';
import { useBudget } from './use-budget';
import { usePlace } from './use-place';
import type { PlaceState } from './use-place';
import { useReading } from './use-reading';
import type { Latest, ReadingState } from './use-reading';
import { useStanding } from './use-standing';
import type { Standing } from './use-standing';
import { useStatus } from './use-status';
import type { StatusChoice } from './use-status';
import { useWriting } from './use-writing';
import type { Writing } from './use-writing';
import type { Draft } from './engine/mapping-questions';
import { NO_DRAFT } from './engine/mapping-questions';
import type { AutoOpen } from './auto-open';
import type { FileWays, SetUpKeeper, WorkbookHost } from './workbook-host';

export interface Pane extends BudgetState, ReadingState, Standing, PlaceState {
  /** Of the other job, where the workbook has anything of it; told after the reading, and again for another day or year. */
  readonly status: StatusOutline | undefined;
  /** As at which day and for which year the status is asked; the workbook's own where nothing is chosen. */
  readonly statusChoice: StatusChoice;
  readonly trouble: Trouble | undefined;
  /** Given where files cannot be saved by a link. */
  readonly fileWays: FileWays | undefined;
  readonly autoOpen: AutoOpen | undefined;
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
  unfold(meeting: number | undefined, line?: number): void;
  markMade(step: Step): void;
  chooseStatus(choice: StatusChoice): void;
  /** How often what could not be answered is asked again. */
  readonly tries: number;
  failPart(error: unknown): void;
  tryAgain(): void;
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

export function usePane({ engine, host, memory, language, first, readAtOnce }: PaneStart): Pane {
  const [trouble, setTrouble] = useState<Trouble>();
  const [unfolded, setUnfolded] = useState<Pane['unfolded']>({});
  const [draft, setDraft] = useState(NO_DRAFT);
  const fileWays = useMemo(() => host.fileWays?.(), [host]);
  const standing = useStanding(memory, first);
  const { goTo, job } = standing;
  const { forget, standOn, ...place } = usePlace(host, setTrouble);

  /** What was decided or unfolded for an earlier reading is not for this one. */
  const begin = useCallback((): void => {
    setDraft(NO_DRAFT);
    if (host.setUp?.isOffered()) goTo('data');
    forget();
    setUnfolded({});
  }, [host, goTo, forget]);
  const { latest, readOther, ...reading } = useReading({ engine, host, readAtOnce, onTrouble: setTrouble, begin });
  const { outline, read } = reading;

  const { made, markMade } = useMade(latest);
  const { tries, failPart, tryAgain } = useTries(setTrouble);
  const unfold = useCallback((meeting: number | undefined, line?: number) => setUnfolded({ meeting, line }), []);
  const { status, statusChoice, chooseStatus } = useStatus(engine, outline, language);
  const budget = useBudget({ engine, outline, language, isAtHand: job === 'budget', onTrouble: failPart });
  const fileName = useCallback(() => latest.current.outline?.files[0] ?? '', [latest]);
  const standOnSheet = useCallback(async (sheet: string) => standOn(fileName(), sheet), [standOn, fileName]);
  const writing = useWriting({
    engine,
    writer: host.writer,
    editor: host.writer ?? host.setUp,
    memory,
    outline,
    reading: reading.reading,
    fileName,
    read,
    readOther,
    onTrouble: setTrouble,
    standOn: standOnSheet,
  });

  useEffect(() => {
    if (readAtOnce) void read();
  }, [read, readAtOnce]);

  return {
    ...reading,
    ...standing,
    ...place,
    ...budget,
    status,
    statusChoice,
    chooseStatus,
    trouble,
    fileWays,
    autoOpen: host.autoOpen,
    unfolded,
    unfold,
    made,
    markMade,
    writing,
    setUp: host.setUp,
    correctCell: host.correctCell,
    draft,
    changeDraft: setDraft,
    memory,
    tries,
    failPart,
    tryAgain,
  };
}

function useMade(latest: Latest): Pick<Pane, 'made' | 'markMade'> {
  const [made, setMade] = useState<Pane['made']>({});
  const markMade = useCallback(
    (of: Step) => setMade((known) => ({ ...known, [of]: latest.current.reading })),
    [latest],
  );
  return { made, markMade };
}

function useTries(onTrouble: (trouble: Trouble | undefined) => void): Pick<Pane, 'tries' | 'failPart' | 'tryAgain'> {
  const [tries, setTries] = useState(0);
  const failPart = useCallback(
    (error: unknown): void => {
      const known = troubleOf(error);
      onTrouble(known.kind === 'failed' ? { ...known, kind: 'part' } : known);
    },
    [onTrouble],
  );
  const tryAgain = useCallback((): void => {
    onTrouble(undefined);
    setTries((n) => n + 1);
  }, [onTrouble]);
  return { tries, failPart, tryAgain };
}
