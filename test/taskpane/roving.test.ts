/** Keys in a row of tabs. */
import { tabAfter } from '../../src/taskpane/roving';

test.each([
  ['ArrowRight', false, 1],
  ['ArrowLeft', false, 4],
  ['ArrowRight', true, 4],
  ['ArrowLeft', true, 1],
  ['Home', false, 0],
  ['End', true, 4],
  ['Enter', false, undefined],
])('%s in a row that runs from right to left: %s', (key, isRtl, expected) => {
  expect(tabAfter(key, 0, 5, isRtl)).toBe(expected);
});
