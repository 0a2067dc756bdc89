/** What was planned and what was spent under each budget line or meeting: each side takes its own columns. */
import { workbookOf } from '../../workbook-of';
import { resultOf } from '../../../src/core/mapping/map-workbooks';

const REGISTERS = `
  # Settings
  Setting | Value
  Year    | 2013
  Currency | USD
  # BudgetLines
  Code | Title
  A1   | Interpretation
  A2   | Travel
  # Meetings
  Code | Title | Start | End
  M-01 | First | 2013-04-08 | 2013-04-12
  M-02 | Other | 2013-05-08 | 2013-05-12`;

const figures = (table: string): readonly string[] =>
  resultOf([workbookOf(`${REGISTERS}\n${table}`)]).reconciliation.meetings.flatMap(({ meeting, lines }) =>
    lines.map(
      ({ line, estimate, expenditure }) => `${meeting.code}/${line.code}: ${estimate.amount} ${expenditure.amount}`,
    ),
  );
const BOTH = ['M-01/A1: 10000 9000', 'M-01/A2: 2000 2100', 'M-02/A1: 30000 31000', 'M-02/A2: 500 400'];

const table = (sheet: string, heads: readonly [string, string], rows: readonly string[]): string =>
  [`# ${sheet}`, 'Meeting | Interpretation | | Travel |', ` | ${[...heads, ...heads].join(' | ')}`, ...rows].join('\n');
const PLAN_FIRST = ['M-01 | 100 | 90 | 20 | 21', 'M-02 | 300 | 310 | 5 | 4'];
const ACTUAL_FIRST = ['M-01 | 90 | 100 | 21 | 20', 'M-02 | 310 | 300 | 4 | 5'];

test.each([
  ['Estimated', 'Actual'],
  ['Budget', 'Spent'],
  ['Prévu', 'Réalisé'],
])('a sheet of each side takes its own columns of %s and %s, in either order', (plan, actual) => {
  for (const [heads, rows] of [
    [[plan, actual], PLAN_FIRST],
    [[actual, plan], ACTUAL_FIRST],
  ] as const)
    expect(figures(`${table('Estimates', heads, rows)}\n${table('Expenditures', heads, rows)}`)).toEqual(BOTH);
});
