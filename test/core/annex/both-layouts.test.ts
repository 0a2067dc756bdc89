/** What both layouts print is one figure, whatever the rounding: totals of meetings, of all, what was not matched. */
import fc from 'fast-check';
import { matrixGrid } from '../../../src/core/annex/matrix-grid';
import { annexTree } from '../../../src/core/annex/meeting-trees';
import type { Minor } from '../../../src/core/values/money';
import { makeReconciliation } from './make-reconciliation';

const COLUMNS = ['estimate', 'expenditure', 'variance'] as const;
const upTo = (max: number) => fc.integer({ min: 1, max });
/** In cents; many are half a unit, where one layout's choice is easily not the other's. */
const anAmount = fc.oneof(
  fc.integer({ min: -2000, max: 300_000 }),
  fc.integer({ min: 0, max: 20 }).map((halves) => halves * 50),
);
const aCase = fc.record({
  meetings: upTo(6),
  lines: upTo(7),
  parts: upTo(3),
  unmatched: fc.option(anAmount),
  rows: fc.array(fc.tuple(fc.nat(9), fc.nat(9), anAmount, anAmount), { minLength: 1, maxLength: 24 }),
  unit: fc.constantFrom(100, 1000, 100_000),
});

test('totals, and what was not matched, are printed alike by both layouts', () => {
  const decimal = (cents: number): string => (cents / 100).toFixed(2);
  fc.assert(
    fc.property(aCase, ({ meetings, lines, parts, unmatched, rows, unit }) => {
      const reconciliation = makeReconciliation({
        meetings: Array.from({ length: meetings }, (_, at) => ({ code: `M${at}` })),
        lines: Array.from({ length: lines }, (_, at) => ({ code: `L${at}`, part: 'ABC'[at % parts]! })),
        estimates: rows.map(([m, l, estimate]) => [`M${m % meetings}`, `L${l % lines}`, decimal(estimate)]),
        expenditures: [
          ...rows.map(([m, l, , spent]) => [`M${m % meetings}`, `L${l % lines}`, decimal(spent)] as const),
          ...(unmatched === null ? [] : [['', '', decimal(unmatched)] as const]),
        ],
      });
      const annex = annexTree(reconciliation);
      const { byMeeting, printedOf } = matrixGrid(reconciliation, annex, unit as Minor);
      const { row, grandTotal } = annex.unmatched ?? {};
      const shared = [...annex.meetings, annex.total, ...(row && grandTotal ? [row, grandTotal] : [])];
      for (const tree of shared)
        for (const column of COLUMNS)
          expect(printedOf(tree)[column].printed).toBe(byMeeting.get(tree)![column].printed);
      for (const { estimate, expenditure, variance } of byMeeting.values())
        expect(estimate.printed - expenditure.printed).toBe(variance.printed);
    }),
    { numRuns: 800 },
  );
}, 60_000);
