import type { KeyboardEvent, ReactElement } from 'react';
import { SEVERITY_WORDS } from '../core/language/severity-words';
import type { Outline } from './engine/engine-messages';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import type { Speech } from './speech';
import { STEPS } from './use-pane';
import type { Pane, Step } from './use-pane';

interface Face {
  readonly tone: 'good' | 'warn' | 'bad' | 'none';
  readonly text: string;
  /** Instead of a text that is too long for a narrow pane. */
  readonly brief?: string | undefined;
}

/** Longer ones do not fit a third of the narrowest pane. */
const LONGEST = 12;

/** The steps, each with its state above its name. */
export function StepTabs(): ReactElement {
  const pane = usePaneContext();
  const speech = useSpeech();
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const forward = speech.language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const by = event.key === forward ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0;
    if (by === 0) return;
    const next = STEPS[(STEPS.indexOf(pane.step) + by + STEPS.length) % STEPS.length]!;
    pane.goTo(next);
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <div className="steps" role="tablist" onKeyDown={move}>
      {STEPS.map((step) => {
        const { tone, text, brief } = faceOf(step, pane, speech);
        const chosen = step === pane.step;
        return (
          <button
            key={step}
            id={`tab-${step}`}
            type="button"
            role="tab"
            aria-selected={chosen}
            aria-controls="step"
            tabIndex={chosen ? 0 : -1}
            onClick={() => pane.goTo(step)}
          >
            <span className={`face ${tone}`}>{brief === undefined ? text : <Brief brief={brief} text={text} />}</span>
            <span className="name">{speech.words.steps[step]}</span>
          </button>
        );
      })}
    </div>
  );
}

/** A sign and a number for the eye, the whole text for who listens. */
function Brief({ brief, text }: { readonly brief: string; readonly text: string }): ReactElement {
  return (
    <>
      <span aria-hidden="true" title={text}>
        {brief}
      </span>
      <span className="hidden">{text}</span>
    </>
  );
}

function faceOf(step: Step, { outline, changed }: Pane, speech: Speech): Face {
  if (!outline) return { tone: 'none', text: '' };
  if (changed.length > 0) return { tone: 'warn', text: speech.words.outOfDate };
  const done: Face = { tone: 'good', text: '✓' };
  if (step === 'data') return outline.missing.length > 0 ? { tone: 'bad', text: speech.words.notFound } : done;
  if (step === 'check') return checkFace(outline, speech) ?? done;
  const { unmatchedCount, proof } = outline;
  if (!proof.holds) return { tone: 'bad', text: '≠' };
  return unmatchedCount > 0 ? { tone: 'warn', text: speech.say(speech.words.open, { count: unmatchedCount }) } : done;
}

function checkFace({ groups }: Outline, { say, language }: Speech): Face | undefined {
  for (const severity of ['error', 'warning'] as const) {
    const count = groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
    if (count === 0) continue;
    const text = say(SEVERITY_WORDS[language][severity].counted, { count });
    const brief = text.length > LONGEST ? `${severity === 'error' ? '✕' : '!'} ${count}` : undefined;
    return { tone: severity === 'error' ? 'bad' : 'warn', text, brief };
  }
  return undefined;
}
