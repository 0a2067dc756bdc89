/** The proof breaks when something is missing: here the records are tampered with, as a fault in our own code would. */
import { readRecords } from '../../../src/core/records/read-records';
import type { Records } from '../../../src/core/records/records';
import { proveTotals } from '../../../src/core/reconciliation/prove-totals';
import { reconcile } from '../../../src/core/reconciliation/reconcile';
import type { Minor } from '../../../src/core/values/money';
import { workbookOf } from '../../workbook-of';
import { costs, costSheets, findings, proofs } from './costs';

const records = readRecords([workbookOf(costSheets(''))]).value;
const broken = (changed: Partial<Records>): string[] => {
  const outcome = reconcile({ ...records, ...changed });
  expect(outcome.value.proof.holds).toBe(false);
  return findings(outcome, 'proof-broken');
};

test('a row that was read and is nowhere', () => {
  const [estimates, expenditures] = records.sources;
  const sources = [estimates!, { ...expenditures!, rowsRead: 3 }];
  expect(broken({ sources })).toEqual(['Expenditures!: Expenditures, 3, 2, 0']);
});

test('an amount that was read and is nowhere', () => {
  const [estimates, expenditures] = records.sources;
  const sources = [{ ...estimates!, sumsRead: new Map([['USD', 30_001n]]) }, expenditures!];
  expect(broken({ sources })).toEqual(['Estimates!: Estimates, 300.01, 300.00, 0.00']);
});

test.each([1, -1])('%i numbers of a sheet more than have a class', (more) => {
  records.account.forEach(({ sheet, numbers }, at) => {
    const account = records.account.map((each, n) => (n === at ? { ...each, numbers: numbers + more } : each));
    expect(broken({ account })).toHaveLength(1);
    expect(broken({ account })[0]).toContain(`${sheet}!: ${sheet}, `);
  });
});

test('an estimate that was lost', () => {
  expect(broken({ estimates: records.estimates.slice(1) })).toEqual(['Estimates!: Estimates, 300.00, 200.00, 0.00']);
});

test('a total that is not the sum of what was used', () => {
  const { totals, matches } = costs('').value;
  const covered = [true, true];
  expect(proveTotals(totals, 30_000n, matches, covered).map(({ holds }) => holds)).toEqual([true, true]);
  const more = { ...totals, expenditure: { ...totals.expenditure, amount: 30_001 as Minor } };
  expect(proveTotals(more, 29_999n, matches, covered).map(({ holds }) => holds)).toEqual([false, false]);
  const unknown = { ...more, expenditure: { ...more.expenditure, state: 'unknown' as const } };
  expect(proveTotals(unknown, 30_000n, matches, covered).map(({ holds }) => holds)).toEqual([true, true]);
});

test('sums of a meeting and of all that are no amount any more', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90000000000000
    M-01    | A2   | 90000000000000
    M-02    | A1   | 80000000000000
  `);
  expect(findings(reconciled, 'sum-too-large')).toEqual(['Meetings!A2: M-01, ']);
  expect(reconciled.value.meetings[0]!.expenditure.state).toBe('unknown');
  const all = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90000000000000
    M-02    | A1   | 80000000000000
  `);
  expect(findings(all, 'sum-too-large')).toEqual(['!: , ']);
  expect(all.value.totals.expenditure.state).toBe('unknown');
});

test('total rows among the data are left out, and counted', () => {
  const reconciled = costs(`
    # Expenditures
    Meeting | Line | Amount
    M-01    | A1   | 90
    Total   |      | =SUM 90
    M-02    | A1   | 210
    Total   |      | =SUM 300
  `);
  expect(proofs(reconciled)[1]).toBe('Expenditures 4 = 2 + 2 (total-row 2); USD 690.00 300.00 390.00');
  expect(reconciled.value.proof.holds).toBe(true);
});

test.each([
  ['Meeting | Line | Amount | Currency', 'M-01 | A1 | 90 | USD', 'M-02 | A1 | 210 |', ['Expenditures!D4: USD']],
  ['Meeting | Line | Amount | Currency', 'M-01 | A1 | 90 | USD', 'M-02 | A1 | 210 | USD', []],
  ['Meeting | Interpretation | Currency', 'M-01 | 90 | USD', 'M-02 | 210 |', ['Expenditures!C4: USD']],
  ['Meeting | Interpretation | Currency', 'M-01 | 90 | USD', 'M-02 | 210 | USD', []],
])('a total needs no currency: %s, %s, %s', (headings, first, second, found) => {
  const total = headings.includes('Line') ? 'Total | | 90 |' : 'Total | 90 |';
  const reconciled = costs(`
    # Expenditures
    ${headings}
    ${first}
    ${total}
    ${second}
  `);
  expect(findings(reconciled, 'currency-missing')).toEqual(found);
});
