/** Answers that are kept over those that they stand in place of: none is lost, and none stands twice. */
import { keepAnswers } from '../../../src/core/edits/keep-answers';
import { changedSetUp } from '../../../src/core/edits/set-up-file';
import { workbookOf } from '../../workbook-of';

const FILE = 'addendum-setup.xlsx';
const SET_UP = workbookOf(
  `
  # Reading
  Sheet | Table | Column | Is | Value
  Costs | | Budget | Estimate |
  Costs | | Spent | Actual |
  Others | | Spent | Actual |
`,
  FILE,
);

/** The rows of the sheet Reading after so many answers stand in place of rows of the sheet. */
function kept(columns: readonly string[], replaced: readonly number[], file = FILE): string[] {
  const proposals = {
    ...{ year: undefined, currency: undefined, answers: [], lines: [], orderFrom: undefined, meetings: [] },
    reading: columns.map((column) => ({ sheet: 'Costs', table: '', column, is: 'left out', value: '' })),
  };
  const places = replaced.map((row) => ({ file, sheet: 'Reading', cell: `A${row}` }));
  const edits = keepAnswers({ proposals, replaced: places }, [SET_UP], 'en');
  const [sheet] = changedSetUp(SET_UP, edits, 'en');
  return sheet!.rows.map((row) => [row[0], row[2]].map((each) => String(each ?? '')).join(' '));
}

test.each([
  [
    ['One', 'Two'],
    [2, 3],
    ['Costs One', 'Costs Two', 'Others Spent'],
  ],
  [['One'], [2, 3], ['Costs One', 'Others Spent']],
  [
    ['One', 'Two', 'Three', 'Four'],
    [2, 3],
    ['Costs One', 'Costs Two', 'Others Spent', 'Costs Three', 'Costs Four'],
  ],
  [['One'], [], ['Costs Budget', 'Costs Spent', 'Others Spent', 'Costs One']],
  [[], [4], ['Costs Budget', 'Costs Spent']],
])('%j in place of rows %j', (columns, replaced, expected) => expect(kept(columns, replaced)).toEqual(expected));

test('rows of a sheet of that name in another file are none of it', () => {
  expect(kept(['One'], [2, 3], 'other.xlsx')).toEqual(['Costs Budget', 'Costs Spent', 'Others Spent', 'Costs One']);
});

test('lines that are added have orders one after another', () => {
  const line = (code: string) => ({ code, title: code, part: '', kind: 'direct' });
  const proposals = {
    ...{ year: undefined, currency: undefined, answers: [], reading: [], meetings: [] },
    ...{ lines: ['A1', 'A2', 'A3'].map(line), orderFrom: 5 },
  };
  const { sheets } = keepAnswers({ proposals, replaced: [] } as never, [SET_UP], 'en');
  const made = sheets.find(({ tables }) => tables[0]?.name === 'BudgetLines')!;
  const rows = made.rows.map(({ cells }) => cells.map((cell) => cell?.value));
  const order = rows[0]!.indexOf('Order');
  expect(rows.slice(1).map((row) => [row[0], row[order]])).toEqual([
    ['A1', 5],
    ['A2', 6],
    ['A3', 7],
  ]);
});
