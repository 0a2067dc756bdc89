/** Lists by key. */
import { addTo } from '../../../src/core/values/grouped';

test('a list grows in place, and each key has its own', () => {
  const lists = new Map<string, number[]>();
  addTo(lists, 'a', 1);
  const first = lists.get('a');
  addTo(lists, 'a', 2);
  addTo(lists, 'b', 3);
  expect([...lists]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
  expect(lists.get('a')).toBe(first);
});
