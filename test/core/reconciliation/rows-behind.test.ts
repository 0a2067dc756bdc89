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
