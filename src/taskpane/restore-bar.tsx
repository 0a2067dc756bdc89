import type { ReactElement } from 'react';
import { Link } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import type { DoneKind } from './use-writing';
import type { Words } from './use-words';
import { useWords } from './use-words';

const NAMES: { readonly [K in DoneKind]: keyof Words['done'] } = {
  fix: 'doneFix',
  correct: 'doneFix',
  answer: 'doneAnswers',
  waive: 'doneWaive',
  assign: 'doneAssign',
  'add meeting': 'doneMeeting',
  'add rate': 'doneRate',
  explain: 'doneExplain',
  'map columns': 'doneColumns',
  set: 'doneSettings',
  'keep answers': 'doneAnswers',
  'propose estimates': 'doneEstimates',
  'fill in': 'doneFilledIn',
  'take back': 'doneTakeBack',
  'put back': 'doneTakeBack',
  'set up': 'doneSetUp',
  sample: 'doneSetUp',
  write: 'doneWrite',
};

/** That something is being changed, and, after it, what was done and the way back: one change after the other, the latest first. */
export default function RestoreBar(): ReactElement {
  const { writing } = usePaneContext();
  const { words, say } = useSpeech();
  const names = useWords('done');
  const { isBusy, restore, done } = writing;
  const last = done.at(-1);
  return (
    <div className="back restore" aria-live="polite" data-left={isBusy ? undefined : done.length}>
      {isBusy ? (
        <span className="soft">{words.working}</span>
      ) : (
        <>
          {last?.told !== undefined && <p className="soft">{last.told}</p>}
          <Link onClick={() => void restore()}>
            {words.restore}
            {last && ` (${names[NAMES[last.kind]]})`}
          </Link>
          {done.length > 1 && (
            <details>
              <summary>{say(names.doneSoFar, { count: done.length })}</summary>
              <ol reversed>
                {[...done].reverse().map(({ kind, told }, n) => (
                  <li key={done.length - n}>{told ?? names[NAMES[kind]]}</li>
                ))}
              </ol>
            </details>
          )}
        </>
      )}
    </div>
  );
}
