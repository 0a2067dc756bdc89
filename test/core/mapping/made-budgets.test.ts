/** Any of the forms of budgets, with whatever else stands in them: right figures, or a question; never wrong ones in silence. */
import fc from 'fast-check';
import type { Made } from './made-budgets';
import { FORMS, madeBudget, TRAPS, UNITS } from './made-budgets';
import { mapped } from './mapped';

/** Whole thousands of cents where a unit is said, so that nothing is rounded. */
const cents = fc.integer({ min: 1, max: 90_000 }).map((tens) => tens * 10);
const made: fc.Arbitrary<Made> = fc.record({
  form: fc.constantFrom(...FORMS),
  trap: fc.constantFrom(...TRAPS),
  unit: fc.constantFrom(...UNITS),
  language: fc.nat(5),
  lines: fc.integer({ min: 2, max: 6 }),
  events: fc.integer({ min: 2, max: 3 }),
  hasVariance: fc.boolean(),
  hasNotes: fc.boolean(),
  hasNumbers: fc.boolean(),
  hasTotals: fc.boolean(),
  isBare: fc.boolean(),
  amounts: fc.array(fc.tuple(cents, cents), { minLength: 18, maxLength: 18 }),
});
const ASKS: ReadonlySet<Made['trap']> = new Set(['copy', 'rate']);

test.each(FORMS)('%s', (form) => {
  let [right, plain] = [0, 0];
  fc.assert(
    fc.property(made, (of) => {
      const each = { ...of, form };
      const { text, totals, events } = madeBudget(each);
      const found = mapped(text);
      const isAsked = found.errors.length + found.open.length > 0;
      const hasTrap = ASKS.has(each.trap);
      if (!hasTrap) plain++;
      if (isAsked) return;
      expect([text, hasTrap]).toEqual([text, false]);
      expect([text, found.totals.map(Number)]).toEqual([text, totals.map(Number)]);
      expect([text, new Set(found.lines.map((line) => line.split('/')[0])).size]).toEqual([text, events]);
      right++;
    }),
    { numRuns: 40, seed: 20_131_114 },
  );
  // And nearly all that has no trap is asked nothing.
  expect(right).toBeGreaterThan(plain * 0.85);
});
