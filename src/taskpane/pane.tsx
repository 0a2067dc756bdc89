import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { Language } from '../core/language/language';
import type { Engine } from './engine/engine';
import { Link } from './fluent';
import { OpenNotices } from './open-notices';
import { PaneHead } from './pane-head';
import { PartBoundary } from './part-boundary';
import { PartMissing } from './part-missing';
import { PaneProvider } from './pane-context';
import { ProofFoot } from './proof-foot';
import { ReadingBar } from './reading-bar';
import { placeName, useSpeech } from './speech';
import { StepTabs } from './step-tabs';
import { DataStep } from './steps/data-step';
import { latePart } from './steps/late-part';
import { TroubleNotice } from './trouble-notice';
import { useBook } from './use-book';
import { useKeys } from './use-keys';
import { useKeptFocus } from './use-kept-focus';
import type { Pane as PaneState } from './use-pane';

const RestoreBar = latePart(() => import(/* webpackChunkName: "restore-bar" */ './restore-bar'));

/** What the first step does not need comes when it is asked for; what did not come is asked for again. */
const lateSteps = () => ({
  check: lazy(() => import(/* webpackChunkName: "step-check" */ './steps/check-step')),
  reconcile: lazy(() => import(/* webpackChunkName: "step-reconcile" */ './steps/reconcile-step')),
  annex: lazy(() => import(/* webpackChunkName: "step-annex" */ './steps/annex-step')),
  estimate: lazy(() => import(/* webpackChunkName: "step-estimate" */ './steps/estimate-step')),
  shares: lazy(() => import(/* webpackChunkName: "step-shares" */ './steps/shares-step')),
  contributions: lazy(() => import(/* webpackChunkName: "step-contributions" */ './steps/contributions-step')),
  status: lazy(() => import(/* webpackChunkName: "step-status" */ './steps/status-step')),
});

const KeyHelp = lazy(() => import(/* webpackChunkName: "keys" */ './key-help'));

interface PaneProps {
  readonly pane: PaneState;
  readonly engine: Engine;
  readonly onLanguage: (language: Language) => void;
  /** Ways to open a workbook, above the steps' own content. */
  readonly opening?: ReactNode;
}

/** The whole pane, in Excel and in the page: the steps above, the proof below. */
export function Pane({ pane, engine, onLanguage, opening }: PaneProps): ReactElement {
  const value = useMemo(() => ({ ...pane, engine }), [pane, engine]);
  const { step, cameFrom, outline, writing } = pane;
  const { words, say } = useSpeech();
  const [steps, setSteps] = useState(lateSteps);
  const LateStep = step === 'data' ? undefined : steps[step];
  // What was typed, opened or chosen at a step for one workbook is not for another.
  const book = useBook(outline);
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  const [isHelped, setIsHelped] = useState(false);
  const { canRestore, isBusy, restore } = writing;
  useKeys({
    onHelp: () => setIsHelped(true),
    onUndo: canRestore && !isBusy ? () => void restore() : undefined,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !cameFrom) return;
    // The host has ways of its own with this key: focus stays where it was.
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    const held = document.activeElement as HTMLElement | null;
    void pane.back().then(() => {
      requestAnimationFrame(() => {
        if (held?.isConnected === true && document.activeElement !== held) held.focus({ preventScroll: true });
      });
    });
  };
  // Who goes to another step by a button of the step goes on at its top.
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const active = document.activeElement;
    if (active?.closest('[role="tablist"]')) return;
    document.getElementById('step')?.focus({ preventScroll: true });
  }, [step]);
  return (
    <PaneProvider value={value}>
      <div ref={whole} className="pane" tabIndex={-1} onKeyDown={onKeyDown}>
        <PaneHead onLanguage={onLanguage} />
        <main className="work">
          <StepTabs />
          <div id="step" className="step" role="tabpanel" aria-labelledby={`tab-${step}`} tabIndex={-1}>
            {(step === 'data' || !outline) && opening}
            <TroubleNotice />
            <OpenNotices />
            <ReadingBar />
            {step !== 'data' && !outline && <p className="soft">{words.nothingRead}</p>}
            {step === 'data' && <DataStep key={book} />}
            <PartBoundary
              key={`${step} ${book}`}
              onRetry={() => setSteps(lateSteps())}
              fallback={(retry, report) => <PartMissing onRetry={retry} report={report} />}
            >
              <Suspense fallback={null}>{LateStep && <LateStep />}</Suspense>
            </PartBoundary>
          </div>
          {(isBusy || canRestore) && <RestoreBar />}
          {cameFrom && (
            <div className="back">
              <Link onClick={() => void pane.back()}>
                {say(words.back, { place: placeName(cameFrom, outline?.files ?? []) })}
              </Link>
            </div>
          )}
        </main>
        <ProofFoot />
        {isHelped && (
          <Suspense fallback={null}>
            <KeyHelp onClose={() => setIsHelped(false)} />
          </Suspense>
        )}
      </div>
    </PaneProvider>
  );
}
