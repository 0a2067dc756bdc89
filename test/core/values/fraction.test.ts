import fc from 'fast-check';
import {
  addFractions,
  compareFractions,
  decimalText,
  divideFractions,
  fixedDecimal,
  fractionFromDecimal,
  fractionFromNumber,
  fractionText,
  isWhole,
  multiplyFractions,
  reduced,
  roundFraction,
  subtractFractions,
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

test('differences and quotients, in lowest terms', () => {
  expect(subtractFractions(of(1n, 2n), of(1n, 3n))).toEqual(of(1n, 6n));
  expect(subtractFractions(of(1n, 3n), of(1n, 2n))).toEqual(of(-1n, 6n));
  expect(subtractFractions(of(3n, 4n), of(1n, 4n))).toEqual(of(1n, 2n));
  expect(divideFractions(of(2n, 3n), of(4n, 5n))).toEqual(of(5n, 6n));
  expect(divideFractions(of(-2n, 3n), of(2n, 3n))).toEqual(of(-1n, 1n));
  expect([reduced(-4n, 6n), reduced(0n, 6n), reduced(3n, 1n)]).toEqual([of(-2n, 3n), of(0n, 1n), of(3n, 1n)]);
  expect(fractionText(of(2n, 6n))).toBe('1/3');
});

test.each([
  [of(1n, 3n), of(1n, 2n), -1],
  [of(1n, 2n), of(1n, 3n), 1],
  [of(2n, 4n), of(1n, 2n), 0],
  [of(-1n, 2n), of(-1n, 3n), -1],
  [of(-1n, 2n), of(1n, 2n), -1],
])('%o against %o is %d', (a, b, sign) => expect(compareFractions(a, b)).toBe(sign));

test.each([
  // numerator, denominator → the nearest, and the next away from zero
  [0n, 3n, 0n, 0n],
  [1n, 3n, 0n, 1n],
  [1n, 2n, 1n, 1n],
  [-1n, 2n, -1n, -1n],
  [-1n, 3n, 0n, -1n],
  [2n, 3n, 1n, 1n],
  [6n, 3n, 2n, 2n],
  [-7n, 2n, -4n, -4n],
  [149n, 100n, 1n, 2n],
])('%d/%d is rounded to %d, and up to %d', (numerator, denominator, nearest, up) => {
  expect(roundFraction(of(numerator, denominator))).toBe(nearest);
  expect(roundFraction(of(numerator, denominator), true)).toBe(up);
});

test.each([
  [of(1n, 3n), 4, '0.3333'],
  [of(2n, 3n), 4, '0.6667'],
  [of(-2n, 3n), 2, '-0.67'],
  [of(-1n, 1000n), 2, '0.00'],
  [of(0n, 1n), 2, '0.00'],
  [of(5n, 2n), 0, '3'],
  [of(-5n, 2n), 0, '-3'],
  [of(12345n, 10n), 1, '1234.5'],
  [of(1n, 20n), 1, '0.1'],
])('%o with %d places is %s', (fraction_, places, text) => expect(fixedDecimal(fraction_, places)).toBe(text));

test.each([
  [' 0.5 ', of(1n, 2n)],
  ['+2', of(2n, 1n)],
  ['.25', of(1n, 4n)],
  ['3.', of(3n, 1n)],
  ['-1', undefined],
  ['.', undefined],
  ['', undefined],
  ['1 2', undefined],
  ['1.2.3', undefined],
])('%p is read as %o', (text, read) => expect(fractionFromDecimal(text)).toEqual(read));

test.each([
  [0, of(0n, 1n)],
  [1, of(1n, 1n)],
  [1e14, of(10n ** 14n, 1n)],
  [1.5e20, of(15n * 10n ** 19n, 1n)],
  [0.1 + 0.2, of(3n, 10n)],
  [-1, undefined],
  [Number.NaN, undefined],
])('the number %d is %o', (value, read) => expect(fractionFromNumber(value)).toEqual(read));
