/** Per cents are rounded once, from the exact amounts. */
import { perCentOf, rateDecimal } from '../../../src/core/values/per-cents';

test.each([
  [9945, 10000, 995, 990],
  [9949, 10000, 995, 990],
  [9950, 10000, 995, 1000],
  [-9950, 10000, -995, -1000],
  [9950, -10000, -995, -1000],
  [-1, -3, 333, 330],
  [1, 3000, 0, 0],
  [-1, 3000, 0, 0],
  [5, 1000, 5, 10],
  [0, 7, 0, 0],
])('%d of %d is %d tenths, or %d without decimals', (part, whole, tenths, without) => {
  expect(perCentOf(part, whole)).toBe(tenths);
  expect(perCentOf(BigInt(part), BigInt(whole), 1)).toBe(tenths);
  expect(perCentOf(part, whole, 0)).toBe(without);
});

test('nothing is a per cent of nothing', () => {
  expect([perCentOf(5, 0), perCentOf(0, 0, 0)]).toEqual([undefined, undefined]);
});

test('as plain decimals', () => {
  expect([rateDecimal(985, 1), rateDecimal(-5, 1), rateDecimal(980, 0), rateDecimal(0, 0)]).toEqual([
    ...['98.5', '-0.5', '98', '0'],
  ]);
});
