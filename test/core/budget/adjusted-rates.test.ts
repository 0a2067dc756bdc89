/** Rates within limits: the published examples of the rule, and what holds of any rates, limits and totals. */
import fc from 'fast-check';
import { adjustRates } from '../../../src/core/budget/shares/adjusted-rates';
import type { LimitedRate } from '../../../src/core/budget/shares/adjusted-rates';
import { shareOut } from '../../../src/core/budget/shares/share-out';
import type { Fraction } from '../../../src/core/values/fraction';
import {
  addFractions,
  compareFractions,
  fractionFromDecimal,
  multiplyFractions,
  ZERO_FRACTION,
} from '../../../src/core/values/fraction';
import type { Minor } from '../../../src/core/values/money';
import { decimalFromMinor, minorFromDecimal } from '../../../src/core/values/money';

const decimal = (text: string): Fraction => fractionFromDecimal(text)!;
const cents = (text: string): Minor => {
  const read = minorFromDecimal(text, 2);
  if (!('minor' in read)) throw new Error(text);
  return read.minor;
};

/** `22 <22 >1`: a rate, its ceiling and its floor. */
function limited(text: string): LimitedRate {
  const [rate = '', ...limits] = text.split(' ');
  const limit = (sign: string): Fraction | undefined => {
    const found = limits.find((each) => each.startsWith(sign));
    return found === undefined ? undefined : decimal(found.slice(1));
  };
  return { rate: decimal(rate), floor: limit('>'), ceiling: limit('<') };
}

/** Shares and, after a bar, what is not shared; or why nothing is. */
function shared(rates: string, total: string, unit = '0.01'): string {
  const adjusted = adjustRates(rates.split(', ').map(limited));
  if (typeof adjusted === 'string') return adjusted;
  const { shares, notShared } = shareOut(cents(total), adjusted.weights, cents(unit));
  const texts = shares.map((share) => decimalFromMinor(share, 2)).join(' ');
  return notShared === 0 ? texts : `${texts} | ${decimalFromMinor(notShared, 2)}`;
}

test.each([
  ['1, 1, 1', '1000.00', '333.34 333.33 333.33'],
  ['1, 1, 1', '-1000.00', '-333.34 -333.33 -333.33'],
  ['22 <50, 1 <50, 77 <50', '1000.00', '478.26 21.74 500.00'],
  ['22 <22, 1, 77, 0 >2.5 <2.5', '1000.00', '214.50 9.75 750.75 25.00'],
  ['22 >1, 8 >1, 0.01 >1', '1000.00', '726.00 264.00 10.00'],
  ['99.999, 0.001', '400.00', '400.00 0.00'],
  ['99.999, 0.001', '600.00', '599.99 0.01'],
  ['1 <5, 1 <5, 1 <5, 1 <5', '1000.00', 'limits-impossible'],
  ['0, 0', '1000.00', 'sum-zero'],
  ['0 >40, 0 >40', '1000.00', 'sum-zero'],
  ['0 >40 <40, 0 >60 <60', '1000.00', '400.00 600.00'],
  ['1 >60, 1 >60', '1000.00', 'limits-impossible'],
  ['1 >3 <2, 1', '1000.00', 'limits-impossible'],
])('%s of %s', (rates, total, wanted) => {
  expect(shared(rates, total)).toBe(wanted);
});

test.each([
  ['1, 1, 1', '1000.60', '334.00 334.00 333.00 | -0.40'],
  ['1, 1, 1', '1000.50', '334.00 334.00 333.00 | -0.50'],
  ['1, 1, 1', '-1000.50', '-334.00 -334.00 -333.00 | 0.50'],
  ['1, 1, 1', '1000.49', '334.00 333.00 333.00 | 0.49'],
])('%s of %s in whole dollars', (rates, total, wanted) => {
  expect(shared(rates, total, '1')).toBe(wanted);
});

/** Thousandths, as scales have them; a third with limits of their own. */
const rate = fc.record({
  rate: fc.integer({ min: 0, max: 30_000 }),
  floor: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
  above: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
});
const thousandths = (value: number): Fraction => ({ numerator: BigInt(value), denominator: 1000n });
const rates = fc.array(rate, { minLength: 1, maxLength: 40 }).map((list) =>
  list.map((each): LimitedRate => ({
    rate: thousandths(each.rate),
    floor: each.floor === undefined ? undefined : thousandths(each.floor),
    ceiling: each.above === undefined ? undefined : thousandths((each.floor ?? 0) + each.above),
  })),
);
const total = fc.integer({ min: -9e13, max: 9e13 }).map((value) => value as Minor);
const unit = fc.constantFrom(1, 100, 1000).map((value) => value as Minor);

test('whatever the rates and limits, they add up to a hundred, within their limits, by one factor', () => {
  fc.assert(
    fc.property(rates, (list) => {
      const found = adjustRates(list);
      if (typeof found === 'string') return;
      const sum = found.adjusted.reduce(addFractions, ZERO_FRACTION);
      expect(sum).toEqual({ numerator: 100n, denominator: 1n });
      list.forEach(({ rate: own, floor, ceiling }, at) => {
        const adjusted = found.adjusted[at]!;
        const by = multiplyFractions(own, found.factor);
        const raised = floor !== undefined && compareFractions(by, floor) < 0 ? floor : by;
        const held = ceiling !== undefined && compareFractions(raised, ceiling) > 0 ? ceiling : raised;
        expect(compareFractions(adjusted, held)).toBe(0);
      });
    }),
  );
});

test('where no factor is found, the limits themselves forbid one', () => {
  fc.assert(
    fc.property(rates, (list) => {
      if (adjustRates(list) !== 'limits-impossible') return;
      const hundred = { numerator: 100n, denominator: 1n };
      const least = list.reduce((sum, { floor }) => addFractions(sum, floor ?? ZERO_FRACTION), ZERO_FRACTION);
      const isOpen = list.some(({ rate: own, ceiling }) => own.numerator > 0n && ceiling === undefined);
      const most = list.reduce(
        (sum, { rate: own, floor, ceiling }) =>
          addFractions(sum, own.numerator > 0n ? ceiling! : (floor ?? ZERO_FRACTION)),
        ZERO_FRACTION,
      );
      expect(compareFractions(least, hundred) > 0 || (!isOpen && compareFractions(most, hundred) < 0)).toBe(true);
    }),
  );
});

test('shares add up to the total for any rates, limits, signs and units; each is within a unit of its exact share; the mirror is the mirror', () => {
  fc.assert(
    fc.property(rates, total, unit, (list, amount, one) => {
      const found = adjustRates(list);
      if (typeof found === 'string') return;
      const { shares, notShared } = shareOut(amount, found.weights, one);
      expect(shares.reduce((sum, share) => sum + BigInt(share), 0n) + BigInt(notShared)).toBe(BigInt(amount));
      expect(Math.abs(notShared) * 2).toBeLessThanOrEqual(one);
      const rounded = { numerator: BigInt(amount) - BigInt(notShared), denominator: 100n };
      shares.forEach((share, at) => {
        const exact = multiplyFractions(rounded, found.adjusted[at]!);
        const off = BigInt(share) * exact.denominator - exact.numerator;
        expect((off < 0n ? -off : off) < BigInt(one) * exact.denominator).toBe(true);
      });
      const mirror = shareOut((0 - amount) as Minor, found.weights, one);
      expect(mirror.shares.map((share) => 0 - share)).toEqual(shares.map((share) => share + 0));
    }),
  );
});
