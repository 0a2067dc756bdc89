import { append } from '../../../src/core/values/append';

test('lists of any length are added in their order', () => {
  const list = ['a'];
  append(list, ['b'], [], ['c', 'd']);
  expect(list).toEqual(['a', 'b', 'c', 'd']);
  const long = Array.from({ length: 300_000 }, (_, at) => at);
  const all: number[] = [];
  append(all, long, long);
  expect(all).toHaveLength(600_000);
  expect(all[299_999]).toBe(299_999);
});
