import { countedRuns } from '../../../src/core/plan/counted-runs';

const COUNTED = { of: 'table', number: 2, isReference: false } as const;
test.each([
  ['Table 2', '2', [{ text: 'Table ' }, { text: '2', counted: COUNTED }]],
  ['第2表', '2', [{ text: '第' }, { text: '2', counted: COUNTED }, { text: '表' }]],
  ['II. Table', 'II', [{ text: 'II', counted: COUNTED }, { text: '. Table' }]],
  ['2 of 22', '2', [{ text: '2', counted: COUNTED }, { text: ' of 22' }]],
  ['Table two', '2', [{ text: 'Table two' }]],
])('the number of %s is a field of its own', (caption, number, runs) => {
  expect(countedRuns(caption, number, COUNTED)).toEqual(runs);
});
