import type { KeyboardEvent, ReactElement } from 'react';
import { SEVERITY_WORDS } from '../core/language/severity-words';
import type { Outline } from './engine/engine-messages';
import { usePaneContext } from './pane-context';
import { tabAfter } from './roving';
import { useSpeech } from './speech';
import type { Speech } from './speech';
import type { BudgetStep, Step } from './steps-of-jobs';
import { JOBS } from './steps-of-jobs';
import { isRightToLeft } from '../core/language/direction';
import type { Pane } from './use-pane';

interface Face {
  readonly tone: 'good' | 'warn' | 'bad' | 'none';
  readonly text: string;
  /** Instead of a text that is too long for a narrow pane. */
  readonly brief?: string | undefined;
}

/** Longer ones do not fit a fifth of the narrowest pane. */
const LONGEST = 8;
/** Names with more letters together do not fit its width in their usual size. */
const LONGEST_ROW = 38;

/** The steps, each with its state above its name. */
export function StepTabs(): ReactElement {
  const pane = usePaneContext();
  const speech = useSpeech();
  const steps: readonly Step[] = JOBS[pane.job];
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const to = tabAfter(event.key, steps.indexOf(pane.step), steps.length, isRightToLeft(speech.language));
    if (to === undefined) return;
    const next = steps[to]!;
    pane.goTo(next);
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  const names = steps.map((step) => speech.words.steps[step]).join('');
  return (
    <div
      className={names.length > LONGEST_ROW ? 'steps long' : 'steps'}
      role="tablist"
      aria-label="Addendum"
      onKeyDown={move}
    >
      {steps.map((step) => {
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

type FaceOf = (outline: Outline, pane: Pane, speech: Speech) => Face;

const faceOf = (step: Step, pane: Pane, speech: Speech): Face =>
  pane.outline ? FACES[step](pane.outline, pane, speech) : NONE;

/** Of what was read of the sheets; after a change it is out of date. */
const ofReading =
  (face: FaceOf): FaceOf =>
  (outline, pane, speech) =>
    pane.changed.length > 0 ? short({ tone: 'warn', text: speech.words.outOfDate }, '↻') : face(outline, pane, speech);

const NONE: Face = { tone: 'none', text: '' };
const NOTHING: Face = { tone: 'none', text: '–' };
const DONE: Face = { tone: 'good', text: '✓' };

/** A sign, with a number where there is one, for what does not fit. */
const short = (face: Face, brief: string): Face => (face.text.length > LONGEST ? { ...face, brief } : face);

function dataFace(outline: Outline, { words, say }: Speech): Face {
  const { missing, columns } = outline;
  if (missing.length > 0) return short({ tone: 'bad', text: words.notFound }, '✕');
  const count = columns.length;
  if (count > 0) return short({ tone: 'warn', text: say(words.open, { count }) }, `? ${count}`);
  return isNothing(outline) ? NOTHING : DONE;
}

/** Of nothing, nothing is wrong, and nothing right. */
const isNothing = ({ proof }: Outline): boolean => proof.sheets.every(({ rowsRead }) => rowsRead === 0);

function checkFace({ groups }: Outline, { say, language }: Speech): Face | undefined {
  for (const severity of ['error', 'warning'] as const) {
    const count = groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
    if (count === 0) continue;
    const text = say(SEVERITY_WORDS[language][severity].counted, { count });
    const isError = severity === 'error';
    return short({ tone: isError ? 'bad' : 'warn', text }, `${isError ? '✕' : '!'} ${count}`);
  }
  return undefined;
}

function reconcileFace(outline: Outline, { words, say }: Speech): Face {
  const { unmatchedCount, proof, explanations } = outline;
  const count = unmatchedCount + explanations.filter(({ isAsked }) => isAsked).length;
  // Also while the proof fails it is said how many are open.
  if (!proof.holds) return { tone: 'bad', text: count > 0 ? `≠ ${count}` : '≠' };
  if (isNothing(outline)) return NOTHING;
  return count > 0 ? short({ tone: 'warn', text: say(words.open, { count }) }, `! ${count}`) : DONE;
}

function annexFace({ groups, missing, meetings }: Outline, { made, reading }: Pane, { words }: Speech): Face {
  if (missing.length > 0 || meetings.length === 0) return NONE;
  if (made.annex === reading) return DONE;
  if (groups.some(({ severity }) => severity === 'error')) return short({ tone: 'warn', text: words.annexDraft }, '✎');
  return short({ tone: 'good', text: words.annexReady }, '●');
}

/** Of what is not there, nothing; as few signs as a fifth of a narrow pane holds. */
function budgetFace(step: BudgetStep, { budget, made, reading, changed }: Pane): Face {
  const job = budget?.jobs[step];
  if (!budget || !job || job.missing.length > 0) return NONE;
  if (changed.length > 0) return { tone: 'warn', text: '↻' };
  if (step === 'contributions' && budget.asAt === undefined) return { tone: 'warn', text: '?' };
  if (job.errors > 0) return { tone: 'bad', text: `✕ ${job.errors}` };
  if (step === 'contributions' && budget.notFunded > 0) return { tone: 'warn', text: `! ${budget.notFunded}` };
  return made[step] === reading ? DONE : { tone: 'good', text: '●' };
}

function statusFace({ status, made, reading }: Pane, { words, say }: Speech): Face {
  if (!status || status.instruments.length === 0) return NONE;
  if (status.asAt === undefined) return { tone: 'warn', text: '?' };
  if (status.groups.some(({ severity }) => severity === 'error')) return { tone: 'bad', text: '✕' };
  if (made.status === reading) return DONE;
  const count = status.instruments.reduce((sum, { counts }) => sum + counts['not this year'] + counts.never, 0);
  return count > 0 ? short({ tone: 'warn', text: say(words.wanting, { count }) }, `! ${count}`) : DONE;
}

/** The state of each step, in few signs. */
const FACES: { readonly [S in Step]: FaceOf } = {
  data: ofReading((outline, _, speech) => dataFace(outline, speech)),
  check: ofReading((outline, _, speech) => checkFace(outline, speech) ?? (isNothing(outline) ? NOTHING : DONE)),
  reconcile: ofReading((outline, _, speech) => reconcileFace(outline, speech)),
  annex: ofReading(annexFace),
  status: (_, pane, speech) => statusFace(pane, speech),
  estimate: (_, pane) => budgetFace('estimate', pane),
  shares: (_, pane) => budgetFace('shares', pane),
  contributions: (_, pane) => budgetFace('contributions', pane),
};
