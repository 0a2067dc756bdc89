/** At which step of which job the officer is; kept for the next time. */
import { useCallback, useState } from 'react';
import type { Memory } from './memory';
import { isJob, isStep, jobOf, stepIn } from './steps-of-jobs';
import type { Job, Step } from './steps-of-jobs';

export interface Standing {
  readonly job: Job;
  readonly step: Step;
  goTo(step: Step): void;
  chooseJob(job: Job): void;
}

const STEP_KEY = 'step';
const JOB_KEY = 'job';

/** `first`: the step asked for by the ribbon. */
export function useStanding(memory: Memory, first: Step | undefined): Standing {
  const [step, setStep] = useState<Step>(() => {
    const kept = memory.get(STEP_KEY);
    return first ?? (isStep(kept) ? kept : 'data');
  });
  const [job, setJob] = useState<Job>(() => {
    const kept = memory.get(JOB_KEY);
    return jobOf(step, isJob(kept) ? kept : 'report');
  });
  const goTo = useCallback(
    (next: Step): void => {
      setStep(next);
      memory.set(STEP_KEY, next);
      setJob((known) => jobOf(next, known));
    },
    [memory],
  );
  const chooseJob = useCallback(
    (next: Job): void => {
      setJob(next);
      memory.set(JOB_KEY, next);
      goTo(stepIn(next, step));
    },
    [memory, goTo, step],
  );
  return { job, step, goTo, chooseJob };
}
