/** The expenditures under an annex: every posting with where it went; of a very long ledger their sums, which come to the same. */
import { MOST_POSTINGS, expenditureSheet } from '../../../src/core/annex/expenditure-sheet';
import type { PlannedSheet } from '../../../src/core/plan/sheet-plan';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import { costs, settings } from '../reconciliation/costs';
import type { Rows } from './make-reconciliation';
import { makeReconciliation } from './make-reconciliation';

type Row = Readonly<Record<string, string | number | undefined>>;

function rowsOf(sheet: PlannedSheet): Row[] {
  const [{ top, columns }] = sheet.tables as [PlannedSheet['tables'][number]];
  return sheet.rows
    .slice(top + 1)
    .map(({ cells }) => Object.fromEntries(columns.map((heading, at) => [heading, cells[at]?.value])));
}

const shown = (value: Reconciliation, ...headings: string[]): string[] =>
  rowsOf(expenditureSheet(value)).map((row) => headings.map((heading) => String(row[heading] ?? '')).join(' | '));

test('every posting says where it went, and only what is of a meeting of the year has numbers', () => {
  const { value } = costs(`
    ${settings()}
    # Meetings
    Code | Title  | Start      | End
    M-00 | Before | 2012-04-08 | 2012-04-09
    M-01 | First  | 2013-04-08 | 2013-04-09
    M-02 | Second | 2013-11-11 | 2013-11-12
    # Expenditures
    Meeting | Line | Amount | Cost object | Stage
    M-01    | A1   | 90     |             | final
    M-00    | A2   | 7      |             | final
    M-09    | A1   | 1      |             | final
    M-02    |      | 2      |             | final
    M-02    | A2   | 210    |             | commitment
    M-02    | B1   | #N/A   |             | final
            |      | 40     | X           | final
            | A1   | 3      |             | final
    # Mapping
    Column      | Value | Meeting | Line | Share
    Cost object | X     | M-02    | A1   | 1/4
    Cost object | X     | M-00    | A1   | 3/4
  `);
  expect(
    shown(value, 'Cell', 'MeetingNo', 'LineNo', 'Amount', 'Own amount', 'Rows', 'Unmatched', 'Committed', 'State'),
  ).toEqual([
    'C2 | 1 | 1 | 90 | 90 | 1 | 0 | 0 | matched',
    'C3 | 0 | 0 | 7 | 7 | 1 | 0 | 0 | left out: other year',
    'C4 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | unmatched: meeting-unknown',
    'C5 | 0 | 0 | 2 | 2 | 1 | 1 | 0 | unmatched: line-missing',
    'C6 | 0 | 0 | 210 | 210 | 1 | 0 | 1 | left out: commitment',
    'C7 | 2 | 3 |  |  | 1 | 0 | 0 | left out: unreadable',
    'C8 | 0 | 0 | 30 | 40 | 1 | 0 | 0 | left out: other year',
    'C8 | 2 | 1 | 10 |  | 0 | 0 | 0 | shared',
    'C9 | 0 | 0 | 3 | 3 | 1 | 1 | 0 | unmatched: meeting-missing',
  ]);
});

describe('of a ledger that is too long for a sheet', () => {
  const kinds = [
    ['M1', 'A1', '1.10'],
    ['M1', 'A1', '2.20', 'commitment'],
    ['M1', 'A2', '-0.05'],
    ['M2', 'A1', '3.33'],
    ['M0', 'A1', '5.00'],
    ['M9', 'A1', '0.07'],
    ['=M1 A1 0.50; M2 A2 0.50', '', '1.00'],
  ] as const;
  const rows: Rows = {
    meetings: [{ code: 'M0', days: '2012-01-01 2012-01-02' }, { code: 'M1' }, { code: 'M2' }],
    lines: [{ code: 'A1' }, { code: 'A2' }],
    estimates: [['M1', 'A1', '10.00']],
    expenditures: Array.from({ length: MOST_POSTINGS + 5 }, (_, at) => kinds[at % kinds.length]!),
    settings: { figures: 'provisional' },
  };
  const value = makeReconciliation(rows);
  const summed = rowsOf(expenditureSheet(value));
  const number = (row: Row, heading: string): number => Number(row[heading] ?? 0);
  const sumOf = (found: readonly Row[], heading: string): number =>
    Math.round(found.reduce((sum, row) => sum + number(row, heading), 0) * 100);

  test('there are few rows, which stand for all', () => {
    expect(summed.length).toBeLessThan(20);
    expect(summed.reduce((sum, row) => sum + number(row, 'Rows'), 0)).toBe(MOST_POSTINGS + 5);
  });

  test('rows of two sheets stand apart', () => {
    const ledger = makeReconciliation(rows).records.expenditures;
    const sheetOfRow = (row: number) => (row % 2 === 0 ? 0 : 1);
    const places = { source: sheetOfRow };
    const apart = Object.assign(Object.create(ledger) as typeof ledger, {
      places,
      place: (row: number) => ({ ...ledger.place(row), sheet: `Sheet ${sheetOfRow(row)}` }),
    });
    const found = rowsOf(expenditureSheet({ ...value, records: { ...value.records, expenditures: apart } }));
    expect(found.length).toBe(2 * summed.length);
    for (const sheet of ['Sheet 0', 'Sheet 1'])
      expect(found.filter((row) => row['Sheet'] === sheet)).toHaveLength(summed.length);
    expect(sumOf(found, 'Amount')).toBe(sumOf(summed, 'Amount'));
  });

  test('they come to every figure: of each line, of what is committed, of what found no place', () => {
    value.meetings.forEach(({ lines }, m) => {
      for (const { index, expenditure, committed } of lines) {
        const own = summed.filter((row) => row['MeetingNo'] === m + 1 && row['LineNo'] === index + 1);
        expect(sumOf(own, 'Amount')).toBe(expenditure.amount);
        expect(
          sumOf(
            own.filter((row) => row['Committed'] === 1),
            'Amount',
          ),
        ).toBe(committed.amount);
      }
    });
    expect(value.meetings[0]!.lines[0]!.committed.amount).toBeGreaterThan(0);
    expect(
      sumOf(
        summed.filter((row) => row['Unmatched'] === 1),
        'Amount',
      ),
    ).toBe(value.unmatchedTotal.amount);
  });
});
