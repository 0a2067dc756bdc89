/** Splitting into shares that add up to the cent. */
import fc from 'fast-check';
import { allocate } from '../../../src/core/values/allocate';
import type { Fraction } from '../../../src/core/values/fraction';
import type { Minor } from '../../../src/core/values/money';

const share = fc.record({ numerator: fc.bigInt(1n, 10_000n), denominator: fc.bigInt(1n, 10_000n) });
const shares = fc.array(share, { minLength: 1, maxLength: 12 });
const total = fc.maxSafeInteger().map((each) => each as Minor);

const thirds = (count: number): Fraction[] => Array.from({ length: count }, () => ({ numerator: 1n, denominator: 3n }));

test('parts add up to the whole, each within one unit of its exact share', () => {
  fc.assert(
    fc.property(total, shares, (amount, weights) => {
      const parts = allocate(amount, weights);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
      const common = weights.reduce((product, { denominator }) => product * denominator, 1n);
      const whole = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
      const sum = whole.reduce((a, b) => a + b);
      parts.forEach((part, at) => {
        const off = BigInt(part) * sum - BigInt(amount) * whole[at]!;
        expect(off < sum && -off < sum).toBe(true);
      });
    }),
  );
});

test('negative amounts are the mirror of positive ones', () => {
  fc.assert(
    fc.property(total, shares, (amount, weights) => {
      const mirrored = allocate((0 - amount) as Minor, weights).map((part) => 0 - part);
      expect(mirrored).toEqual(allocate(amount, weights));
    }),
  );
});

test('units left over go to the largest remainders: order matters only where two are equal', () => {
  fc.assert(
    fc.property(total, shares, fc.nat(), (amount, weights, turn) => {
      const common = weights.reduce((product, { denominator }) => product * denominator, 1n);
      const whole = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
      const sum = whole.reduce((a, b) => a + b);
      const size = BigInt(Math.abs(amount));
      fc.pre(new Set(whole.map((weight) => (size * weight) % sum)).size === weights.length);
      const by = turn % weights.length;
      const turned = <T>(list: readonly T[]): T[] => [...list.slice(by), ...list.slice(0, by)];
      expect(allocate(amount, turned(weights))).toEqual(turned(allocate(amount, weights)));
    }),
  );
});

test('ties go to the earlier part', () => {
  expect(allocate(100 as Minor, thirds(3))).toEqual([34, 33, 33]);
  expect(allocate(101 as Minor, thirds(3))).toEqual([34, 34, 33]);
  expect(allocate(-100 as Minor, thirds(3))).toEqual([-34, -33, -33]);
  expect(allocate(1 as Minor, thirds(2))).toEqual([1, 0]);
});

test('shares that miss one by a rounding still give the whole', () => {
  const third = { numerator: 333n, denominator: 1000n };
  expect(allocate(10_000 as Minor, [third, third, third])).toEqual([3334, 3333, 3333]);
});

test('nothing splits into nothing, without minus signs', () => {
  for (const part of allocate(0 as Minor, thirds(3))) expect(Object.is(part, 0)).toBe(true);
  for (const part of allocate(-1 as Minor, thirds(3)).slice(1)) expect(Object.is(part, 0)).toBe(true);
});
