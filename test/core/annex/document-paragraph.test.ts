import { lettered } from '../../../src/core/annex/document-paragraph';

test.each([
  [1, [false]],
  [2, [true, false]],
  [4, [false, false, true, false]],
])('of %i items the last is not alone on a page', (count, kept) => {
  const items = lettered(Array.from({ length: count }, (_, at) => [{ text: String(at) }]));
  expect(items.map(({ keepWithNext }) => keepWithNext)).toEqual(kept);
});
