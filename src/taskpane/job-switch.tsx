import type { ReactElement } from 'react';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import type { Job } from './steps-of-jobs';
import { JOBS } from './steps-of-jobs';

/** Which of its two jobs the pane does. */
export function JobSwitch(): ReactElement {
  const { job, chooseJob } = usePaneContext();
  const { words } = useSpeech();
  return (
    <div className="jobs" role="group" aria-label={words.job}>
      {(Object.keys(JOBS) as Job[]).map((each) => (
        <button key={each} type="button" aria-pressed={each === job} onClick={() => chooseJob(each)}>
          {words.jobs[each]}
        </button>
      ))}
    </div>
  );
}
