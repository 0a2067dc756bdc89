/** The rows behind figures: each with its own note, and together what the figure is. */
import { correctWorkbooks } from '../../../src/core/correct-workbooks';
import { reconcileWorkbooks } from '../../../src/core/reconcile-workbooks';
import { rowsBehind } from '../../../src/core/reconciliation/rows-behind';
import { workbookOf } from '../../workbook-of';
import { costSheets, costs } from './costs';

const ledger = (amount: string, more = ''): string => `
  # Expenditures
  Meeting | Line | Amount | Document
  M-01    | A1   | ${amount} | D-1
  M-02    | A1   | 210  | D-2
  ${more}
`;
const CORRECTIONS = '# Corrections\nFile | Sheet | Cell | Held | Read as | As | Reason\n';

/** Two files that are alike, and what was corrected in them. */
function noted(...corrections: string[]): string[] {
  const books = [
    workbookOf(costSheets(ledger("'9O")), 'one.xlsx'),
    workbookOf(ledger("'9O"), 'two.xlsx'),
    workbookOf(`${CORRECTIONS}${corrections.join('\n')}`, 'addendum-setup.xlsx'),
  ];
  const { value } = reconcileWorkbooks(correctWorkbooks(books));
  const [meeting] = value.meetings;
  return rowsBehind(value)
    .get(meeting!.index, meeting!.lines[0]!.index)
    .filter(({ expenditure }) => expenditure !== undefined)
    .map(({ at, expenditure, note }) => `${at.file} ${at.cell} ${expenditure}: ${note}`);
}

test('what was corrected is told of the rows of its own file', () => {
  const one = "one.xlsx | Expenditures | C2 | '9O | 90 | number | typed O";
  const two = "two.xlsx | Expenditures | C2 | '9O | 95 | number | typed O";
  expect(noted(one, two)).toEqual(['one.xlsx C2 9000: D-1 · C2: 9O → 90', 'two.xlsx C2 9500: D-1 · C2: 9O → 95']);
  expect(noted(one)).toEqual(['one.xlsx C2 9000: D-1 · C2: 9O → 90']);
});

test('of every line the rows come to its figures, shares among them', () => {
  const { value } = costs(`
    # Expenditures
    Meeting | Line | Amount | Cost object
    M-01    | A1   | 90     |
    M-02    | A1   | 210    |
            |      | 100    | X
            |      | 0.05   | X
    M-01    | A1   | -5     |
    # Mapping
    Column      | Value | Meeting | Line | Share
    Cost object | X     | M-01    | A1   | 1/3
    Cost object | X     | M-01    | A2   | 1/3
    Cost object | X     | M-02    | A1   | 1/3
  `);
  const behind = rowsBehind(value);
  const sum = (amounts: readonly (number | undefined)[]): number =>
    amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
  for (const { index, lines } of value.meetings)
    for (const line of lines) {
      const rows = behind.get(index, line.index);
      expect(sum(rows.map(({ expenditure }) => expenditure))).toBe(line.expenditure.amount);
      expect(sum(rows.map(({ estimate }) => estimate))).toBe(line.estimate.amount);
      expect(rows.some(({ isShare }) => isShare)).toBe(line.shared);
    }
});

test('of each row: its side, what counts of it, whether it is paid and whether it is a share', () => {
  const { value } = costs(`
    # Settings
    Setting        | Value
    Reporting year | 2013
    Figures        | provisional
    # ExchangeRates
    Currency | Units per US dollar | From
    CHF      | 0.5                 | 2013-01-01
    # Estimates
    Meeting | Line | Amount | Currency | Document | Status   | Rates as at
    M-01    | A1   | 100    | USD      | E-1
    M-01    | A1   | 10     | CHF      | E-2      |          | 2013-01-01
    M-01    | A1   | 7      | USD      | E-3      | proposed
    M-02    | A1   | #N/A   | USD      | E-4
    # Expenditures
    Meeting | Line | Amount | Stage      | Document | Description | Cost object
    M-01    | A1   | 90     |            | D-1      | paid
    M-01    | A1   | 4      | commitment |          | ordered
    M-02    | A1   | 210    |            | D-3      |
    M-01    | A1   | #N/A   |            | D-4      |
            |      | 6      | commitment | D-5      |             | X
    # Mapping
    Column      | Value | Meeting | Line | Share
    Cost object | X     | M-01    | A1   | 1/2
    Cost object | X     | M-02    | A1   | 1/2
  `);
  const behind = rowsBehind(value);
  const told = (meeting: number): string[] =>
    behind.get(meeting, 0).map(({ at, estimate, expenditure, counted, committed, isShare, note }) => {
      const marks = [committed && 'committed', isShare && 'share'].filter(Boolean).join(' ');
      return `${at.sheet} ${at.cell}: ${estimate ?? '–'} ${expenditure ?? '–'} ${counted ?? '–'} [${marks}] ${note}`;
    });
  expect(told(0)).toEqual([
    'Estimates C2: 10000 – 10000 [] E-1',
    'Estimates C3: – – 2000 [] 10.00 CHF',
    'Expenditures C2: – 9000 9000 [] D-1 · paid',
    'Expenditures C3: – 400 400 [committed] ordered',
    'Expenditures C6: – 300 300 [committed share] D-5',
  ]);
  expect(told(1)).toEqual([
    'Expenditures C4: – 21000 21000 [] D-3',
    'Expenditures C6: – 300 300 [committed share] D-5',
  ]);
  expect(behind.get(1, 1)).toEqual([]);
  expect(value.meetings.map(({ committed }) => committed)).toEqual([
    { state: 'known', amount: 700 },
    { state: 'known', amount: 300 },
  ]);
});

test('a cell that was blank, or is blank now, is told with a dash', () => {
  const books = [
    workbookOf(costSheets(ledger('90', 'M-01 | A1 | 5 |')), 'one.xlsx'),
    workbookOf(
      `${CORRECTIONS}one.xlsx | Expenditures | D4 | | D-9 | text | missing\none.xlsx | Expenditures | D2 | D-1 | | blank | wrong`,
      'addendum-setup.xlsx',
    ),
  ];
  const { value } = reconcileWorkbooks(correctWorkbooks(books));
  expect(
    rowsBehind(value)
      .get(0, 0)
      .map(({ at, note }) => `${at.cell} ${note}`),
  ).toEqual(['C2 ', 'C2 D2: D-1 → –', 'C4 D-9 · D4: – → D-9']);
});

test('what was corrected in a row is told of no other one whose number begins alike', () => {
  const rows = Array.from({ length: 10 }, (_, n) => `M-01 | A1 | ${n} | N-${n}`).join('\n');
  const books = [
    workbookOf(costSheets(ledger('90', rows)), 'one.xlsx'),
    workbookOf(`${CORRECTIONS}one.xlsx | Expenditures | D13 | N-9 | D-9 | text | typed`, 'addendum-setup.xlsx'),
  ];
  const { value } = reconcileWorkbooks(correctWorkbooks(books));
  const notes = rowsBehind(value)
    .get(0, 0)
    .filter(({ expenditure }) => expenditure !== undefined)
    .map(({ at, note }) => `${at.cell} ${note}`);
  expect(notes.filter((note) => note.includes('→'))).toEqual(['C13 D-9 · D13: N-9 → D-9']);
  expect(notes).toHaveLength(11);
});
