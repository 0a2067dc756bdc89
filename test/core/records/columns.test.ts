import { IndexByText } from '../../../src/core/records/index-by-text';
import { RareNumbers } from '../../../src/core/records/rare-numbers';

test('numbers are found where they were set, and none elsewhere, however the ledger grows', () => {
  let room = 4;
  const numbers = new RareNumbers(() => room);
  expect(numbers.get(0)).toBeNaN();
  numbers.set(2, undefined);
  expect(numbers.get(2)).toBeNaN();
  numbers.set(1, 0);
  room = 16;
  numbers.set(9, -1.5);
  expect([0, 1, 2, 3, 8, 9, 10, 100].map((at) => numbers.get(at))).toEqual([NaN, 0, NaN, NaN, NaN, -1.5, NaN, NaN]);
});

test.each([0, 1, 65_535, 65_536, 2_000_000, -1, -70_000])(
  'text %i has the index that it was given, marks too',
  (id) => {
    const indexes = new IndexByText();
    expect(indexes.get(id)).toBeUndefined();
    for (const index of [-2, -1, 0, 1, 120]) {
      indexes.set(id, index);
      expect(indexes.get(id)).toBe(index);
    }
  },
);
