/** The pane's jobs and their steps, in the order in which they are worked through; the first two are of all. */
export const JOBS = {
  report: ['data', 'check', 'reconcile', 'annex', 'status'],
  budget: ['data', 'check', 'estimate', 'shares', 'contributions'],
} as const;
export type Job = keyof typeof JOBS;
export type Step = (typeof JOBS)[Job][number];
/** A step of the budget that is no other job's. */
export type BudgetStep = Exclude<(typeof JOBS)['budget'][number], (typeof JOBS)['report'][number]>;

const NAMES = Object.keys(JOBS) as readonly Job[];

const stepsOf = (job: Job): readonly Step[] => JOBS[job];
const has = (job: Job, step: Step): boolean => stepsOf(job).includes(step);

export const isJob = (text: string | null | undefined): text is Job => NAMES.some((job) => job === text);
export const isStep = (text: string | null | undefined): text is Step =>
  NAMES.some((job) => stepsOf(job).some((step) => step === text));
export const isBudgetStep = (step: Step): step is BudgetStep => has('budget', step) && !has('report', step);

/** The job that a step belongs to; of those of several, the one at hand. */
export const jobOf = (step: Step, atHand: Job): Job =>
  has(atHand, step) ? atHand : NAMES.find((job) => has(job, step))!;

/** Where one goes on in another job: at the same step, else at the first that is not of all jobs. */
export const stepIn = (job: Job, step: Step): Step =>
  has(job, step) ? step : stepsOf(job).find((own) => !NAMES.every((each) => has(each, own)))!;
