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
function kept(columns: readonly string[], replaced: readonly number[]): string[] {
  const proposals = {
    ...{ year: undefined, currency: undefined, answers: [], lines: [], orderFrom: undefined, meetings: [] },
    reading: columns.map((column) => ({ sheet: 'Costs', table: '', column, is: 'left out', value: '' })),
  };
  const places = replaced.map((row) => ({ file: FILE, sheet: 'Reading', cell: `A${row}` }));
  const edits = keepAnswers({ proposals, replaced: places } as never, [SET_UP], 'en');
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
