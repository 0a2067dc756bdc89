import fc from 'fast-check';
import {
  addFractions,
  fractionFromDecimal,
  fractionFromNumber,
  decimalText,
  isWhole,
  multiplyFractions,
} from '../../../src/core/values/fraction';

const of = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

test.each([
  ['0.879', of(879n, 1000n)],
  ['33.5', of(67n, 2n)],
  ['.5', of(1n, 2n)],
  ['+2.', of(2n, 1n)],
])('%s is a fraction in its lowest terms', (text, fraction) => {
  expect(fractionFromDecimal(text)).toEqual(fraction);
});

test.each(['', '.', '-1', '1e3', '1,5', 'x'])('%p is none', (text) => {
  expect(fractionFromDecimal(text)).toBeUndefined();
});

test('a number is its decimal of 15 digits', () => {
  expect(fractionFromNumber(0.1 + 0.2)).toEqual(of(3n, 10n));
  expect(fractionFromNumber(147.35)).toEqual(of(2947n, 20n));
  expect(fractionFromNumber(1e20)).toEqual(of(10n ** 20n, 1n));
  expect(fractionFromNumber(0)).toEqual(of(0n, 1n));
  expect(fractionFromNumber(-1)).toBeUndefined();
  expect(fractionFromNumber(Number.NaN)).toBeUndefined();
  const short = fc.tuple(fc.nat(999_999_999), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(short, ([digits, places]) => {
      const { numerator, denominator } = fractionFromNumber(digits / 10 ** places)!;
      expect(numerator * 10n ** BigInt(places)).toBe(BigInt(digits) * denominator);
    }),
  );
});

test('sums and products are exact', () => {
  const fraction = fc.record({ numerator: fc.bigInt(0n, 10n ** 20n), denominator: fc.bigInt(1n, 10n ** 20n) });
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const sum = addFractions(a, b);
      const product = multiplyFractions(a, b);
      const both = a.denominator * b.denominator;
      expect(sum.numerator * both).toBe((a.numerator * b.denominator + b.numerator * a.denominator) * sum.denominator);
      expect(product.numerator * both).toBe(a.numerator * b.numerator * product.denominator);
    }),
  );
});

test('shares add up to one exactly, or not', () => {
  expect([of(1n, 1n), of(3n, 3n)].map(isWhole)).toEqual([true, true]);
  expect([of(999n, 1000n), of(1001n, 1000n), of(10n ** 20n - 1n, 10n ** 20n), of(2n, 1n)].map(isWhole)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('decimals for messages; what is not whole is never shown as a whole number', () => {
  expect([of(2n, 3n), of(1n, 1n), of(19n, 20n), of(9995n, 10_000n)].map(decimalText)).toEqual([
    '0.666666666666666',
    '1',
    '0.95',
    '0.9995',
  ]);
  expect(decimalText(of(10n ** 20n + 1n, 10n ** 20n))).toBe('1.0000000000000001');
});
