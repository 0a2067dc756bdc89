/** Amounts: what a cell’s number is in cents, where it is refused, and what arithmetic keeps exact. */
import fc from 'fast-check';
import type { Minor } from '../../../src/core/values/money';
import {
  decimalFromMinor,
  minorFromDecimal,
  minorFromNumber,
  negate,
  shiftDecimal,
  Sum,
} from '../../../src/core/values/money';

const minorOf = (value: number, decimals = 2): number | undefined => {
  const read = minorFromNumber(value, decimals);
  return 'minor' in read ? read.minor : undefined;
};

/** The definition: the decimal with 15 digits that Excel shows, rounded half away from zero, in BigInt. */
function truth(value: number, decimals: number): bigint {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const power = Number(exponent) - 14 + decimals;
  if (power >= 0) return digits * 10n ** BigInt(power) * (value < 0 ? -1n : 1n);
  const unit = 10n ** BigInt(-power);
  const rounded = digits / unit + ((digits % unit) * 2n >= unit ? 1n : 0n);
  return value < 0 ? -rounded : rounded;
}

const cents = fc.maxSafeInteger().filter((c) => Math.abs(c) < 1e14);
const decimals = fc.constantFrom(0, 2, 3);
const value = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -4_000_000, max: 4_000_000 }).map((half) => half / 200),
  cents.map((c) => c / 1000),
);

test('cents survive a double', () => {
  fc.assert(fc.property(cents, (c) => minorOf(c / 100) === c + 0));
});

test('rounding is that of the 15 digits that Excel shows', () => {
  fc.assert(
    fc.property(value, decimals, (x, d) => {
      expect(minorOf(x, d)).toBe(Number(truth(x, d)));
    }),
    { numRuns: 2000 },
  );
});

test('all half cents from 0.005 to 1,999.995 go away from zero', () => {
  const wrong: number[] = [];
  for (let half = 1; half <= 200_000; half++) {
    const x = (half * 2 - 1) / 200;
    if (minorOf(x) !== half || minorOf(-x) !== -half) wrong.push(x);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1.005, 101, 'rounded'],
  [-1.005, -101, 'rounded'],
  [12345.675, 1234568, 'rounded'],
  [50.12 - 49.99, 13, 'exact'],
  [12.3449, 1234, 'rounded'],
  [0.004, 0, 'rounded'],
  [-0.004, 0, 'rounded'],
  [0, 0, 'exact'],
  [-0, 0, 'exact'],
  [1e-7, 0, 'exact'],
])('%p is %p cents (%s)', (x, minor, state) => {
  expect(minorFromNumber(x, 2)).toEqual({ state, minor });
});

test.each([Number.NaN, Infinity, -Infinity])('%p is no amount', (x) => {
  expect(minorFromNumber(x, 2)).toEqual({ state: 'not-finite' });
});

test.each([1e15, -1e15, 1e300, 9.1e13])('%p has no 15 digits left for its cents', (x) => {
  expect(minorFromNumber(x, 2)).toEqual({ state: 'beyond-digits' });
});

test('odd, P3 at most half a unit away, P4 monotone', () => {
  fc.assert(
    fc.property(value, value, decimals, (x, y, d) => {
      expect(minorOf(-x, d)).toBe(-minorOf(x, d)! + 0);
      expect(Math.abs(minorOf(x, d)! / 10 ** d - x)).toBeLessThanOrEqual(0.5 / 10 ** d + Math.abs(x) * 1e-14);
      const [low, high] = x <= y ? [x, y] : [y, x];
      expect(minorOf(low, d)!).toBeLessThanOrEqual(minorOf(high, d)!);
    }),
  );
});

test('rounding what is rounded changes nothing, by number and by text', () => {
  fc.assert(
    fc.property(cents, decimals, (c, d) => {
      expect(minorFromNumber(c / 10 ** d, d)).toEqual({ state: 'exact', minor: c + 0 });
      expect(minorFromDecimal(decimalFromMinor(c as Minor, d), d)).toEqual({ state: 'exact', minor: c + 0 });
    }),
  );
});

test('a text is rounded once, half away from zero', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom('', '-', '+'), digits, digits, decimals, (sign, whole, part, d) => {
      const scaled = BigInt(whole + part.padEnd(12, '0'));
      const unit = 10n ** BigInt(12 - d);
      const size = Number(scaled / unit + ((scaled % unit) * 2n >= unit ? 1n : 0n));
      const read = minorFromDecimal(`${sign}${whole}.${part}`, d);
      expect(read).toEqual({
        state: scaled % unit === 0n ? 'exact' : 'rounded',
        minor: sign === '-' ? 0 - size : size,
      });
    }),
  );
});

test.each(['', '-', '.', '1e3', '1,5', '1.2.3', ' 1', '--1'])('%p is no decimal', (text) => {
  expect(minorFromDecimal(text, 2).state).toBe('not-finite');
});

test('a sum is exact beyond 2^53, in any order and partition', () => {
  const amounts = fc.array(fc.maxSafeInteger(), { maxLength: 60 });
  fc.assert(
    fc.property(amounts, fc.nat(), fc.infiniteStream(fc.nat()), (list, cut, keys) => {
      const exact = list.reduce((total, each) => total + BigInt(each), 0n);
      const sumOf = (some: readonly number[]): bigint => {
        const sum = new Sum();
        some.forEach((each) => sum.add(each as Minor));
        return sum.exact();
      };
      const shuffled = list.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const at = cut % (list.length + 1);
      expect(sumOf(list)).toBe(exact);
      expect(sumOf(shuffled.map(({ each }) => each))).toBe(exact);
      expect(sumOf(list.slice(0, at)) + sumOf(list.slice(at))).toBe(exact);
    }),
  );
});

test('a sum that is no amount any more has no value', () => {
  const sum = new Sum();
  sum.add(Number.MAX_SAFE_INTEGER as Minor);
  expect(sum.value()).toBe(Number.MAX_SAFE_INTEGER);
  sum.add(1 as Minor);
  expect(sum.value()).toBeUndefined();
  sum.add(-2 as Minor);
  expect(sum.value()).toBe(Number.MAX_SAFE_INTEGER - 1);
});

test('the opposite of nothing is nothing', () => {
  expect(Object.is(negate(0 as Minor), 0)).toBe(true);
  expect(negate(5 as Minor)).toBe(-5);
});

test.each([
  [0, 2, '0.00'],
  [-5, 2, '-0.05'],
  [123456, 2, '1234.56'],
  [1, 3, '0.001'],
  [-100, 0, '-100'],
])('%p minor units with %p decimals read %s', (minor, d, text) => {
  expect(decimalFromMinor(minor as Minor, d)).toBe(text);
  expect(decimalFromMinor(BigInt(minor), d)).toBe(text);
});

test.each([
  ['9001', -2, '90.01'],
  ['5', -2, '0.05'],
  ['-5', -2, '-0.05'],
  ['+12.5', -2, '+0.125'],
  ['.5', -2, '0.005'],
  ['1.2345', 3, '1234.5'],
  ['7', 3, '7000'],
])('%s moved by %i places is %s', (text, zeros, moved) => expect(shiftDecimal(text, zeros)).toBe(moved));
