/** How near to a whole minor unit a number must be to be it: a thousandth, no more. */
import { exactMinor, minorFromNumber } from '../../../src/core/values/money';

test.each([
  [1.000009, 2, 'exact', 100],
  [1.00002, 2, 'rounded', 100],
  [1.00005, 2, 'rounded', 100],
  [1.00009, 2, 'rounded', 100],
  [-1.00002, 2, 'rounded', -100],
  [0.99998, 2, 'rounded', 100],
  [100.0009, 0, 'exact', 100],
  [100.002, 0, 'rounded', 100],
  [1.0000009, 3, 'exact', 1000],
  [1.000002, 3, 'rounded', 1000],
] as const)('%d to %i decimals is %s', (value, decimals, state, minor) => {
  expect(minorFromNumber(value, decimals)).toEqual({ state, minor });
  expect(Number.isNaN(exactMinor(value, decimals))).toBe(state === 'rounded');
});
