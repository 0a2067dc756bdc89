/**
 * Estimates, shares, bills, accounts and split variances, computed again by `budget.py` (Python's standard library): generated workbooks, equal to the cent.
 * `SEED` and `BOOKS` choose others and more.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { contributionsAsAt } from '../../src/core/budget/contributions/contributions';
import { buildEstimates } from '../../src/core/budget/estimate/build-estimate';
import type { MeetingShares } from '../../src/core/budget/shares/shares';
import { shareCosts } from '../../src/core/budget/shares/shares';
import { readBudgetWorkbooks } from '../../src/core/read-budget-workbooks';
import { splitWorkbooks } from '../../src/core/split-variances';
import { workbookOf } from '../workbook-of';

jest.setTimeout(180_000);

type Amounts = Readonly<Record<string, number>>;

interface Made {
  readonly book: string;
  /** By meeting, then line. */
  readonly built: Readonly<Record<string, Amounts>>;
  /** By meeting, then State; null where nobody can pay. */
  readonly shares: Readonly<Record<string, Amounts | null>>;
  readonly notShared: Amounts;
  readonly bills: Readonly<Record<string, Amounts>>;
  /** Assessed, written off, received, outstanding, overdue, credit, by meeting and State. */
  readonly accounts: Readonly<Record<string, readonly number[]>>;
  readonly unassigned: Amounts;
  /** Rounding, volume, price, exchange, not split, by meeting and line. */
  readonly split: Readonly<Record<string, readonly (number | null)[]>>;
}

const SEED = process.env['SEED'] ?? '2013';
const BOOKS = process.env['BOOKS'] ?? '100';

function python(): readonly Made[] {
  const { stdout, stderr, status } = spawnSync('python3', [path.join(__dirname, 'budget.py'), SEED, BOOKS], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Made[];
}

const withPython = spawnSync('python3', ['--version']).status === 0 ? test : test.skip;
const listed = (entries: Iterable<readonly [string, unknown]>): unknown => Object.fromEntries(entries);

withPython('every figure is equal', () => {
  const made = python();
  expect(made).toHaveLength(Number(BOOKS));
  const seen = { shares: 0, bills: 0, impossible: 0, credits: 0, overdue: 0, split: 0 };
  for (const { book, ...wanted } of made) {
    const workbook = workbookOf(book, 'budget.xlsx');
    const read = readBudgetWorkbooks([workbook], { required: [] });
    const { records, reconciliation } = read.value;
    const { settings } = records.costs;
    const stateOf = (index: number): string => records.states[index]!.code;
    const codeOf = (index: number): string => records.costs.meetings[index]!.code;
    const asAt = settings.asAt!;

    const ratesAsAt = settings.budget.ratesAsAt!;
    const { meetings } = buildEstimates(records, { version: 'original', ratesAsAt, meetings: undefined }).value;
    const built = listed(
      meetings.map(({ code, lines }) => [code, listed(lines.map((each) => [each.line.code, each.amount! + 0]))]),
    );
    expect([book, built]).toEqual([book, wanted.built]);

    const lists = (on: 'estimate' | 'final'): readonly MeetingShares[] =>
      shareCosts(records, reconciliation, { on, asAt, meetings: undefined }).value.meetings;
    const onEstimate = lists('estimate');
    const shares = onEstimate.map(
      ({ code, problem, states }) =>
        [
          code,
          problem === undefined
            ? listed(
                states
                  .filter(({ basis }) => basis !== undefined)
                  .map(({ state, share }) => [stateOf(state), share + 0]),
              )
            : null,
        ] as const,
    );
    expect([book, listed(shares)]).toEqual([book, wanted.shares]);
    expect(listed(onEstimate.map(({ code, notShared }) => [code, notShared + 0]))).toEqual(wanted.notShared);
    const bills = lists('final')
      .filter(({ problem }) => problem === undefined)
      .map(({ code, states }) => [code, listed(states.map(({ state, bill }) => [stateOf(state), bill + 0]))] as const);
    expect([book, listed(bills)]).toEqual([book, wanted.bills]);
    expect([...onEstimate, ...lists('final')].every(({ holds }) => holds)).toBe(true);

    const contributions = contributionsAsAt(records, reconciliation, asAt);
    const accounts = contributions.rows.map(
      ({ meeting, state, ...row }) =>
        [
          `${codeOf(meeting)} ${stateOf(state)}`,
          [row.assessed, row.writtenOff, row.received, row.outstanding, row.overdue, row.credit].map(
            (each) => each + 0,
          ),
        ] as const,
    );
    expect([book, listed(accounts)]).toEqual([book, wanted.accounts]);
    expect(listed(contributions.unassigned.map(({ state, amount }) => [stateOf(state), amount]))).toEqual(
      wanted.unassigned,
    );
    expect([book, contributions.proof.holds]).toEqual([book, true]);

    const ofYear = splitWorkbooks([workbook]).value;
    const split = ofYear.meetings.flatMap(({ meeting, lines }, at) =>
      lines.map(({ line }, n) => {
        const { rounding, volume, price, exchange, notSplit } = ofYear.splits![at]!.lines[n]!;
        const terms = [rounding, volume, price, exchange, notSplit].map((each) =>
          each === undefined ? null : each + 0,
        );
        return [`${meeting.code} ${line.code}`, terms] as const;
      }),
    );
    const own = split.filter(([name]) => name in wanted.split);
    expect([book, listed(own)]).toEqual([book, wanted.split]);

    for (const list of Object.values(wanted.shares)) seen[list === null ? 'impossible' : 'shares']++;
    seen.bills += Object.keys(wanted.bills).length;
    for (const row of Object.values(wanted.accounts)) {
      if (row[4]! > 0) seen.overdue++;
      if (row[5]! > 0) seen.credits++;
    }
    seen.split += Object.values(wanted.split).filter(([, volume]) => volume !== null).length;
  }
  // Each case was met.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
