/** Per cents as a budget line's rate and as settings: the number that Excel shows, whatever a double makes of it. */
import { costs, settings } from '../reconciliation/costs';

const rateOf = (cell: string): number | undefined =>
  costs(`# BudgetLines
    Code | Title          | Part | Kind         | Rate | Base
    A1   | Interpretation | A
    A2   | Documentation  | A
    B1   | Travel         | B
    S1   | Support costs  | B    | support cost | ${cell} | A1, A2`).value.records.budgetLines[3]!.rate;

test.each([
  // As doubles 0.07 × 100, 0.14 × 100, 0.28 × 100, 0.55 × 100 and 0.57 × 100 are no whole numbers.
  ['7%', 7],
  ['14%', 14],
  ['28%', 28],
  ['55%', 55],
  ['57%', 57],
  ['12.5%', 12.5],
  ['7', 7],
  ["'7 %", 7],
  ['0.07', 0.07],
])('a rate of %s', (cell, rate) => expect(rateOf(cell)).toBe(rate));

const materiality = (cell: string): number | undefined =>
  costs(settings(`Materiality per cent | ${cell}`)).value.records.settings.materialityRate;

// In tenths of a per cent, rounded half up.
test.each([
  ['5', 50],
  ['5.25', 53],
  ['5.24', 52],
  ['0.07', 1],
  ['7%', 70],
  ['2.45%', 25],
  ['2.44%', 24],
  ["'12.55 %", 126],
])('a materiality of %s', (cell, tenths) => expect(materiality(cell)).toBe(tenths));
