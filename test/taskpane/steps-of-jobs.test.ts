import { isBudgetStep, isJob, isStep, JOBS, jobOf, stepIn } from '../../src/taskpane/steps-of-jobs';

test.each([
  ['data', 'budget', 'budget'],
  ['check', 'report', 'report'],
  ['annex', 'budget', 'report'],
  ['shares', 'report', 'budget'],
  ['contributions', 'budget', 'budget'],
] as const)('%s, with %s at hand, is a step of %s', (step, atHand, job) => {
  expect(jobOf(step, atHand)).toBe(job);
});

test.each([
  ['budget', 'check', 'check'],
  ['budget', 'annex', 'estimate'],
  ['report', 'shares', 'reconcile'],
  ['report', 'status', 'status'],
] as const)('to the %s from %s: %s', (job, step, next) => {
  expect(stepIn(job, step)).toBe(next);
});

test('what is kept of an earlier opening may be no step', () => {
  expect(['estimate', 'status', 'letters', undefined].map(isStep)).toEqual([true, true, false, false]);
});

test('each step is of a job, and each job is one', () => {
  expect([...Object.keys(JOBS), 'letters', undefined].map(isJob)).toEqual([true, true, false, false]);
  for (const job of ['report', 'budget'] as const) for (const step of JOBS[job]) expect(jobOf(step, job)).toBe(job);
  expect(JOBS.budget.filter(isBudgetStep)).toEqual(['estimate', 'shares', 'contributions']);
  expect(JOBS.report.filter(isBudgetStep)).toEqual([]);
});
