/** The pane's two jobs and their steps, in the order in which they are worked through; the first two are of both. */
export const JOBS = {
  report: ['data', 'check', 'reconcile', 'annex', 'status'],
  budget: ['data', 'check', 'estimate', 'shares', 'contributions'],
} as const;
export type Job = keyof typeof JOBS;
export type Step = (typeof JOBS)[Job][number];
/** A step of the budget that is no other job's. */
export type BudgetStep = 'estimate' | 'shares' | 'contributions';

const stepsOf = (job: Job): readonly Step[] => JOBS[job];

export const isJob = (text: string | null | undefined): text is Job => text === 'report' || text === 'budget';
export const isStep = (text: string | null | undefined): text is Step =>
  [...JOBS.report, ...JOBS.budget].some((step) => step === text);
export const isBudgetStep = (step: Step): step is BudgetStep => !stepsOf('report').includes(step);

/** The job that a step belongs to; of those of both, the one at hand. */
export function jobOf(step: Step, atHand: Job): Job {
  if (stepsOf(atHand).includes(step)) return atHand;
  return isBudgetStep(step) ? 'budget' : 'report';
}

/** Where one goes on in another job: at the same step, else at the first that is its own. */
export const stepIn = (job: Job, step: Step): Step => (stepsOf(job).includes(step) ? step : JOBS[job][2]);
