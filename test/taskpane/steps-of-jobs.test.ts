import { isStep, jobOf, stepIn } from '../../src/taskpane/steps-of-jobs';

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
