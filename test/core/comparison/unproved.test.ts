/** A difference that the rows do not make is told as one, whatever else adds up. */
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import type { Comparison } from '../../../src/core/comparison/comparison';
import { comparisonSheets } from '../../../src/core/comparison/comparison-sheets';
import { movedName } from '../../../src/core/comparison/moved-name';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import type { Minor } from '../../../src/core/values/money';
import { costs } from '../reconciliation/costs';

const ledger = (...rows: string[]): string => ['# Expenditures', 'Meeting | Line | Amount', ...rows].join('\n');
const of = (...rows: string[]): Reconciliation => costs(ledger(...rows)).value;

/** The same with another expenditure in its first line. */
function withLine(value: Reconciliation, amount: number): Reconciliation {
  const [first, ...others] = value.meetings;
  const [line, ...more] = first!.lines;
  const expenditure = { state: 'known' as const, amount: amount as Minor };
  return { ...value, meetings: [{ ...first!, lines: [{ ...line!, expenditure }, ...more] }, ...others] };
}

const told = ({ figures }: Comparison): string[] =>
  figures
    .filter(({ measure }) => measure === 'expenditure')
    .map((each) => `${movedName(each)} ${each.difference} (${each.explained}) ${each.holds}`);
const unproved = ({ diagnostics }: Comparison): unknown[] =>
  diagnostics.filter(({ code }) => code === 'comparison-unproved').map(({ values }) => values);
/** What the sheet says of the proof of the figure. */
const proofOf = (comparison: Comparison, name: string): unknown[] =>
  comparisonSheets(comparison, '1')
    .sheets[0]!.rows.filter(({ cells }) => cells[0]?.value === name)
    .map(({ cells }) => cells[9]?.value);

const OLD = of('M-01 | A1 | 90', 'M-02 | A1 | 210');
const NEW = of('M-01 | A1 | 95', 'M-02 | A1 | 220');

test('what rows make adds up', () => {
  const comparison = compareReconciliations(OLD, NEW);
  expect(told(comparison)).toEqual([
    'M-01/A1/expenditure 500 (500) true',
    'M-01/expenditure 500 (500) true',
    'M-02/A1/expenditure 1000 (1000) true',
    'M-02/expenditure 1000 (1000) true',
    '*/expenditure 1500 (1500) true',
  ]);
  expect([comparison.holds, unproved(comparison)]).toEqual([true, []]);
  expect(proofOf(comparison, 'M-01/A1/expenditure')).toEqual(['adds up']);
});

test('a figure that is a cent off does not, and that is an error, though all others do', () => {
  const comparison = compareReconciliations(OLD, withLine(NEW, 9501));
  expect(told(comparison)[0]).toBe('M-01/A1/expenditure 501 (500) false');
  expect(comparison.holds).toBe(false);
  expect(unproved(comparison)).toEqual([{ figure: 'M-01/A1/expenditure', difference: '5.01', explained: '5.00' }]);
  expect(proofOf(comparison, 'M-01/A1/expenditure')).toEqual(['does not add up']);
});

test('a figure that stays as it was while its rows did not is told too', () => {
  const comparison = compareReconciliations(OLD, withLine(NEW, 9000));
  expect(told(comparison)[0]).toBe('M-01/A1/expenditure 0 (500) false');
  expect(comparison.holds).toBe(false);
});

test('of what found no meeting what was spent is told, which has no estimate to be compared with', () => {
  const { figures } = compareReconciliations(
    of('M-01 | A1 | 90', 'M-09 | A1 | 5'),
    of('M-01 | A1 | 90', 'M-09 | A1 | 7'),
  );
  const apart = figures.filter(({ level }) => level === 'unmatched');
  expect(apart.map((each) => `${movedName(each)} ${each.difference}`)).toEqual(['unmatched/expenditure 200']);
});

test('of one year the rows of meetings of other years are compared as well', () => {
  const meetings = `
# Meetings
Code | Title | Start | End
M-01 | First | 2013-04-08 | 2013-04-09
M-00 | Before | 2012-04-08 | 2012-04-09
`;
  const estimates = (...rows: string[]) =>
    costs(
      `${meetings}\n# Estimates\nMeeting | Line | Amount\nM-01 | A1 | 100\n${rows.join('\n')}\n${ledger('M-01 | A1 | 90')}`,
    ).value;
  const { registers } = compareReconciliations(estimates(), estimates('M-00 | A1 | 50'));
  expect(registers.estimates.added.map(({ key }) => key)).toEqual(['M-00/A1']);
});

test('on the sheet a difference is what is after less what was before', () => {
  const [sheet] = comparisonSheets(compareReconciliations(OLD, NEW), '1').sheets;
  const row = sheet!.rows.findIndex(({ cells }) => cells[0]?.value === 'M-01/A1/expenditure');
  const [before, after, difference] = sheet!.rows[row]!.cells.slice(5, 8);
  expect([before?.value, after?.value, difference?.value]).toEqual([90, 95, 5]);
  expect(difference?.formula).toBe(`ROUND(G${row + 1}-F${row + 1},3)`);
});

test('rows of one document that were booked elsewhere are known by their amounts', () => {
  const booked = (meeting: string) =>
    costs(`# Expenditures
      Document | Meeting | Line | Amount
      D1 | ${meeting} | A1 | 10
      D1 | ${meeting} | A1 | 20
      D2 | M-01 | A1 | 40`).value;
  const { added, dropped, changed } = compareReconciliations(booked('M-01'), booked('M-02')).registers.expenditures;
  expect([added.length, dropped.length]).toEqual([0, 0]);
  expect(changed.map(({ before, after }) => `${before!.cell} ${after!.cell}`)).toEqual(['D2 D2', 'D3 D3']);
});

test('an amount in dollars that was put right is told as it was and as it is', () => {
  const usd = (amount: number) =>
    costs(`# Expenditures
      Document | Meeting | Line | Amount | Currency | Amount USD
      D1 | M-01 | A1 | 90 | CHF | ${amount}`).value;
  const [changed] = compareReconciliations(usd(95), usd(97.5)).registers.expenditures.changed;
  expect(changed!.fields).toEqual([{ field: 'amountUsd', before: '95.00', after: '97.50' }]);
});
