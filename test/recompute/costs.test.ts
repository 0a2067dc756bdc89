/**
 * Reconciliation and printed rounding, computed again by `costs.py` (Python's standard library): generated workbooks, equal to the unit. `SEED` and
 * `BOOKS` choose others and more.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { say } from '../../src/adapters/messages/say';
import { buildAnnex } from '../../src/core/annex/build-annex';
import { reconcileWorkbooks } from '../../src/core/produce-annex';
import type { Amounts } from '../../src/core/reconciliation/reconciliation';
import type { Minor } from '../../src/core/values/money';
import { workbookOf } from '../workbook-of';

jest.setTimeout(180_000);

interface Made {
  readonly book: string;
  /** Estimate, expenditure, of which committed, variance in hundredths, rate in tenths of a per cent. */
  readonly figures: Readonly<Record<string, readonly (number | null)[]>>;
  /** Expenditure, of which committed, rows. */
  readonly unmatched: readonly number[];
}

const SEED = process.env['SEED'] ?? '2013';
const BOOKS = process.env['BOOKS'] ?? '200';

function python<T>(args: readonly string[], input = ''): T {
  const { stdout, stderr, status } = spawnSync('python3', [path.join(__dirname, 'costs.py'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
const withPython = hasPython ? test : test.skip;

const numbers = ({ estimate, expenditure, committed, variance, implementationRate }: Amounts) => [
  ...[estimate, expenditure, committed, variance].map(({ amount }) => amount + 0),
  implementationRate === undefined ? null : implementationRate + 0,
];

withPython('figures are equal, and printed ones add up', () => {
  const made = python<Made[]>(['make', SEED, BOOKS]);
  expect(made).toHaveLength(Number(BOOKS));
  const annexes: object[] = [];
  for (const { book, figures, unmatched } of made) {
    const { value } = reconcileWorkbooks([workbookOf(book)]);
    const found = Object.fromEntries([
      ...value.meetings.flatMap((meeting) => [
        ...meeting.lines.map((line) => [`${meeting.meeting.code}/${line.line.code}`, numbers(line)] as const),
        [meeting.meeting.code, numbers(meeting)] as const,
      ]),
      ['*', numbers(value.totals)],
    ]);
    expect([book, found]).toEqual([book, figures]);
    const apart = [value.unmatchedTotal.amount + 0, value.unmatchedCommitted.amount + 0, value.unmatched.length];
    expect([book, apart]).toEqual([book, unmatched]);
    for (const unit of [1, 100, 10_000, 100_000]) {
      const rounding = unit as Minor;
      const annex = buildAnnex(value, { language: 'en', say, draft: true, layout: 'by meeting', rounding }).value;
      const tables = annex.tables.map(({ rows, columns }) =>
        rows
          .filter(({ role }) => role !== 'heading')
          .map(({ role, key, figures: cells }) => ({
            role,
            ...key,
            figures: Object.fromEntries(
              cells.flatMap((cell, at) =>
                'amount' in cell
                  ? [[columns[at]!.measure, [cell.amount.figure.amount, cell.amount.printed, cell.amount.adjusted]]]
                  : [],
              ),
            ),
          })),
      );
      annexes.push({ unit, tables });
    }
  }
  const wrong = python<string[][]>(['judge'], JSON.stringify(annexes));
  expect(wrong.flat()).toEqual([]);
  expect(wrong).toHaveLength(made.length * 4);
});
