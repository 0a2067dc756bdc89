import { Suspense, lazy, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { Language } from '../core/language/language';
import type { Engine } from './engine/engine';
import { DefaultButton, Link } from './fluent';
import { PaneHead } from './pane-head';
import { PaneProvider } from './pane-context';
import { ProofFoot } from './proof-foot';
import { ReadingBar } from './reading-bar';
import { placeName, useSpeech } from './speech';
import { StepTabs } from './step-tabs';
import { DataStep } from './steps/data-step';
import { RestoreBar } from './restore-bar';
import { TroubleNotice } from './trouble-notice';
import { useKeptFocus } from './use-kept-focus';
import type { Pane as PaneState } from './use-pane';

/** What the first step does not need comes when it is asked for. */
const CheckStep = lazy(() => import(/* webpackChunkName: "step-check" */ './steps/check-step'));
const ReconcileStep = lazy(() => import(/* webpackChunkName: "step-reconcile" */ './steps/reconcile-step'));
const AnnexStep = lazy(() => import(/* webpackChunkName: "step-annex" */ './steps/annex-step'));
const StatusStep = lazy(() => import(/* webpackChunkName: "step-status" */ './steps/status-step'));

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
  const { step, cameFrom, changed, outline } = pane;
  const { words, say } = useSpeech();
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && cameFrom) void pane.back();
  };
  return (
    <PaneProvider value={value}>
      <div ref={whole} className="pane" tabIndex={-1} onKeyDown={onKeyDown}>
        <PaneHead onLanguage={onLanguage} />
        <main className="work">
          <StepTabs />
          <div id="step" className="step" role="tabpanel" aria-labelledby={`tab-${step}`} tabIndex={-1}>
            {(step === 'data' || !outline) && opening}
            <TroubleNotice />
            {changed.length > 0 && (
              <div className="notice warn" role="status">
                <p>{say(words.changed, { sheets: changed.join(', ') })}</p>
                <DefaultButton onClick={() => void pane.read()}>{words.readAgain}</DefaultButton>
              </div>
            )}
            <ReadingBar />
            {step !== 'data' && !outline && <p className="soft">{words.nothingRead}</p>}
            {step === 'data' && <DataStep />}
            <Suspense fallback={null}>
              {step === 'check' && <CheckStep />}
              {step === 'reconcile' && <ReconcileStep />}
              {step === 'annex' && <AnnexStep />}
              {step === 'status' && <StatusStep />}
            </Suspense>
          </div>
          <RestoreBar />
          {cameFrom && (
            <div className="back">
              <Link onClick={() => void pane.back()}>
                {say(words.back, { place: placeName(cameFrom, outline?.files ?? []) })}
              </Link>
            </div>
          )}
        </main>
        <ProofFoot />
      </div>
    </PaneProvider>
  );
}
