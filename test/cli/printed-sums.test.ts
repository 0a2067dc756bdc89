/** What the command line prints of sums and differences, from its sources: every line adds up. */
import type { Terminal } from '../../src/cli/terminal';
import { printComparison } from '../../src/cli/print-comparison';
import { printReconciliation } from '../../src/cli/print-reconciliation';
import { speechOf } from '../../src/cli/speech';
import { compareReconciliations } from '../../src/core/comparison/compare-reconciliations';
import type { Language } from '../../src/core/language/language';
import { costs } from '../core/reconciliation/costs';

const collect = (): { terminal: Terminal; lines: string[] } => {
  const lines: string[] = [];
  return { lines, terminal: { line: (text = '') => lines.push(text), paint: (_, text) => text } };
};

/** Amounts of a printed line, in cents. */
const amountsIn = (line: string): number[] =>
  [...line.matchAll(/\((\d[\d,]*\.\d\d)\)|(\d[\d,]*\.\d\d)/g)].map(([, below, above]) =>
    Math.round(Number((below ?? above)!.replaceAll(',', '')) * (below === undefined ? 100 : -100)),
  );

async function reconciled(unmatched: string, language: Language = 'en'): Promise<string[]> {
  const { value } = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
    M-02    | A1   | 210
    M-09    | A1   | ${unmatched}
  `);
  const { terminal, lines } = collect();
  printReconciliation(terminal, value, { speech: await speechOf(language), meetings: [], rows: false });
  return lines;
}

test.each([
  ['25.50', 32_550],
  ['-25.50', 27_450],
  ['1000000', 100_030_000],
])('the total with %s that found no meeting is their sum', async (unmatched, total) => {
  const lines = await reconciled(unmatched);
  expect(amountsIn(lines.find((line) => line.startsWith('Total including unmatched'))!)).toEqual([total]);
  expect(amountsIn(lines.find((line) => line.startsWith('Total '))!)[1]).toBe(30_000);
});

test('where it is not known, the sum is not', async () => {
  const line = (await reconciled('#N/A')).find((each) => each.startsWith('Total including unmatched'))!;
  expect(amountsIn(line)).toEqual([]);
  expect(line).toContain('..');
});

test.each([
  ['95', 500],
  ['80.25', -975],
  ['-10', -10_000],
])('of an amount that became %s each line says after less before', async (amount, difference) => {
  const book = (spent: string) =>
    costs(`# Expenditures\nMeeting | Line | Amount\nM-01 | A1 | ${spent}\nM-02 | A1 | 210`).value;
  const { terminal, lines } = collect();
  printComparison(terminal, compareReconciliations(book('90'), book(amount)), await speechOf('en'));
  const told = lines.map(amountsIn).filter((amounts) => amounts.length === 3);
  // The line, its meeting and the total, each with the row behind it; expenditures and variances.
  expect(told.length).toBeGreaterThan(5);
  for (const [before, after, change] of told) expect(after! - before!).toBe(change);
  expect(told.map(([, , change]) => Math.abs(change!))).toContain(Math.abs(difference));
});

test('of nothing no table is printed', async () => {
  const { value } = costs('# Expenditures\nMeeting | Line | Amount\nM-01 | A1 | 90');
  const { terminal, lines } = collect();
  const speech = await speechOf('en');
  printReconciliation(terminal, { ...value, meetings: [], unmatched: [] }, { speech, meetings: [], rows: false });
  expect(lines.filter((line) => line.includes('─') || line.startsWith('Total'))).toEqual([]);
});
