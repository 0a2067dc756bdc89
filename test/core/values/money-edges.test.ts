/** Amounts at the edges of what is exact: the largest, the smallest, and those given in thousands or in cents. */
import {
  Sum,
  exactMinor,
  minorFromDecimal,
  minorFromNumber,
  minorFromScaled,
  shiftDecimal,
} from '../../../src/core/values/money';
import type { Minor } from '../../../src/core/values/money';

const LARGEST = Number.MAX_SAFE_INTEGER;

test.each([
  // value, decimals, places to the left → what is read
  [1.5, 2, 3, 'exact 150000'],
  [12345.6785, 2, 3, 'exact 1234567850'],
  [-0.0125, 2, 3, 'exact -1250'],
  [1250, 2, -2, 'exact 1250'],
  [1250.5, 2, -2, 'rounded 1251'],
  [-1250.5, 2, -2, 'rounded -1251'],
  [0.0123456, 2, 3, 'rounded 1235'],
  // Written with an exponent by whoever shows fifteen digits.
  [5e-7, 2, 4, 'rounded 1'],
  [-5e-7, 2, 4, 'rounded -1'],
  [4.9e-7, 2, 4, 'rounded 0'],
  [1e15, 2, -2, 'exact 1000000000000000'],
  [1.5e15, 2, -2, 'exact 1500000000000000'],
  [-2.5e15, 2, -2, 'exact -2500000000000000'],
  [1e12, 2, 3, 'beyond-digits'],
  [9.99999e11, 2, 3, 'beyond-digits'],
  [Number.NaN, 2, 3, 'not-finite'],
  [Number.POSITIVE_INFINITY, 2, 3, 'not-finite'],
  [Number.NEGATIVE_INFINITY, 2, -2, 'not-finite'],
])('%d with %d decimals and %d more zeros is %s', (value, decimals, zeros, shown) => {
  const reading = minorFromScaled(value, decimals, zeros);
  expect('minor' in reading ? `${reading.state} ${reading.minor}` : reading.state).toBe(shown);
});

test.each([
  ['12.5', 0, '12.5'],
  ['12.5', 1, '125'],
  ['12.5', 3, '12500'],
  ['12.345', 1, '123.45'],
  ['-12.5', 2, '-1250'],
  ['12.5', -1, '1.25'],
  ['-12.5', -3, '-0.0125'],
  ['7', -2, '0.07'],
])('%s shifted by %d is %s', (text, zeros, shifted) => expect(shiftDecimal(text, zeros)).toBe(shifted));

test('the ledger’s quick way ends where fifteen digits do', () => {
  expect(exactMinor(9_999_999_999_999.99, 2)).toBe(999_999_999_999_999);
  expect(exactMinor(10_000_000_000_000, 2)).toBeNaN();
  expect(minorFromNumber(10_000_000_000_000, 2)).toEqual({ state: 'exact', minor: 10 ** 15 });
  expect(minorFromNumber(10 ** 15, 2)).toEqual({ state: 'beyond-digits' });
});

test('the largest amount is one, and the next is none', () => {
  expect(minorFromDecimal('90071992547409.91', 2)).toEqual({ state: 'exact', minor: LARGEST });
  expect(minorFromDecimal('-90071992547409.91', 2)).toEqual({ state: 'exact', minor: -LARGEST });
  expect(minorFromDecimal('90071992547409.92', 2)).toEqual({ state: 'beyond-digits' });
});

test.each([
  [[LARGEST], LARGEST],
  [[-LARGEST], -LARGEST],
  [[LARGEST, 1], undefined],
  [[-LARGEST, -1], undefined],
  [[LARGEST, 1, -1], LARGEST],
  [[-LARGEST, -1, 1], -LARGEST],
  [[LARGEST, LARGEST, -LARGEST, -LARGEST, 7], 7],
])('%j add up to %d', (amounts, total) => {
  const sum = new Sum();
  for (const amount of amounts) sum.add(amount as Minor);
  expect(sum.value()).toBe(total);
});
